/** What a verb of the genre does with a message; rules are triggered by these classes. */
export type VerbClass =
  | 'congratulate'
  | 'condole'
  | 'mourn'
  | 'wish'
  | 'thank'
  | 'invite'
  | 'send'
  | 'cable'
  | 'entrust'
  | 'receive'
  | 'hear'
  | 'take'
  | 'exchange'
  | 'phone'
  | 'call'
  | 'contact'
  | 'speak'
  | 'write'
  | 'reply'
  | 'come'
  | 'go'
  | 'follow'
  | 'join'
  | 'do'
  | 'post'
  | 'tell'
  | 'assure'
  | 'say'
  | 'feel'
  | 'turn';

/**
 * `message` carries words, `act` is what it does, `call` is a conversation at a distance, `invitation` asks somebody to come,
 * `feeling` goes out to somebody.
 */
export type NounClass = 'message' | 'act' | 'call' | 'invitation' | 'feeling';

export interface VerbForms {
  verb: VerbClass;
  /** "sends", "sent". */
  finite: boolean;
  /** "send", after "to" and "will", or plural. */
  base: boolean;
  /** "sent", after "has" and "was". */
  participle: boolean;
  /** "sending". */
  gerund: boolean;
}

/** Lemmas by class. An irregular verb gives past and participle after slashes; `*` marks a final consonant that doubles. */
const VERBS: Readonly<Record<VerbClass, string>> = {
  congratulate: 'congratulate felicitate greet compliment congratualte',
  condole: 'condole commiserate sympathise sympathize console',
  mourn: 'mourn grieve stand/stood',
  wish: 'wish',
  thank: 'thank',
  invite: 'invite',
  send: 'send/sent dispatch despatch address convey extend express offer transmit* forward deliver pass communicate relay issue give/gave/given pay/paid tender pen* hand reiterate share renew present voice bring/brought direct publish release carry/carried repeat submit*',
  cable: 'cable wire telegraph text',
  entrust: 'entrust',
  receive: 'receive get/got accept',
  hear: 'hear/heard',
  take: 'take/took/taken field',
  exchange: 'exchange swap* trade',
  phone: 'phone telephone ring/rang/rung dial dial*',
  call: 'call',
  contact: 'contact approach',
  speak: 'speak/spoke/spoken talk',
  write: 'write/wrote/written',
  reply: 'reply/replied answer respond',
  come: 'come/came/come arrive pour flow flood pile',
  go: 'go/went/gone reach',
  follow: 'follow',
  join: 'join',
  do: 'do/did/done act',
  post: 'post tweet',
  tell: 'tell/told ask let/let bid/bade/bidden',
  assure: 'assure',
  say: 'say/said note add stress recall praise pledge point underline emphasize emphasise describe affirm reaffirm hope confirm state laud acknowledge remember underscore highlight observe commend promise welcome evoke cite pray trust declare conclude read/read hail salute lament deplore exclaim rejoice enthuse',
  feel: 'sadden shock anguish devastate pain dismay delight horrify move',
  turn: 'turn',
};

const NOUNS: Readonly<Record<NounClass, string>> = {
  message:
    'message messages letter letters telegram telegrams cable cables note notes missive missives telex telexes communication communications correspondence dispatch reply replies response card cards postcard postcards epistle fax despatch post tweet tweets telegramme telegrammes email emails e-mail e-mails',
  act: 'congratulations congratulation felicitations felicitation condolences condolence sympathy sympathies greetings greeting wishes thanks gratitude solidarity compassion regards commiserations commiseration grief sorrow congrats',
  call: 'call calls touch conversation conversations phone telephone talk talks phone-call',
  invitation: 'invitation invitations',
  feeling: 'thoughts prayers heart hearts',
};

const verbs = new Map<string, VerbForms>();
const nouns = new Map<string, NounClass>();
for (const [noun, words] of Object.entries(NOUNS) as [NounClass, string][])
  for (const word of words.split(' ')) nouns.set(word, noun);
for (const [verb, lemmas] of Object.entries(VERBS) as [VerbClass, string][])
  for (const lemma of lemmas.split(' ')) addVerb(verb, lemma);

function addVerb(verb: VerbClass, entry: string): void {
  const [lemma, irregular, participle] = entry.replace('*', '').split('/') as [string, ...string[]];
  const stem = entry.endsWith('*') ? lemma + lemma.at(-1)! : lemma.replace(/e$/, '');
  const past = irregular ?? (/[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`);
  const third =
    lemma === 'do' || lemma === 'go'
      ? `${lemma}es`
      : /[^aeiou]y$/.test(lemma)
        ? `${lemma.slice(0, -1)}ies`
        : /(?:s|sh|ch|x)$/.test(lemma)
          ? `${lemma}es`
          : `${lemma}s`;
  const add = (word: string, forms: Partial<VerbForms>) => {
    const known = verbs.get(word);
    if (known && known.verb !== verb) return;
    verbs.set(word, {
      ...(known ?? { verb, finite: false, base: false, participle: false, gerund: false }),
      ...forms,
    });
  };
  add(lemma, { base: true });
  add(third, { finite: true });
  add(past, { finite: true });
  add(participle ?? past, { participle: true });
  add(`${stem}ing`, { gerund: true });
}

/** Verbs whose other forms are nouns. */
for (const word of ['emailed', 'e-mailed', 'faxed', 'messaged', 'telexed'])
  verbs.set(word, { verb: 'cable', finite: true, base: false, participle: true, gerund: false });

/** The verb of the genre that a lower-case word may be. */
export const verbOf = (word: string): VerbForms | undefined => verbs.get(word);

/** The noun of the genre that a lower-case word may be. */
export const nounOf = (word: string): NounClass | undefined => nouns.get(word);

const setOf = (words: string) => new Set(words.split(' '));

export const PREPOSITIONS = setOf(
  'to of with from by for on in at as over about than between after before during since through upon regarding following towards toward via under against among amid without within into near behind including unlike like alongside concerning outside inside beside above below beyond',
);
export const DETERMINERS = setOf(
  'the a an his her their its my our your this that these those both all each another several many some two three four no one such',
);
export const BE = setOf('is are was were been being be');
export const HAVE = setOf('has have had having');
export const MODALS = setOf(
  'will would shall should can could may might must did does do not never',
);
export const RELATIVES = setOf('who whom whose which that where when');
/** Words that open a clause of its own. */
export const SUBORDINATORS = setOf(
  'because although though while whereas if unless until when where that as which how why whether but',
);
