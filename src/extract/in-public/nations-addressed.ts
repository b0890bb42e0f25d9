import { channelOf, kindOf } from '../acts.js';
import { BARE, type Candidate } from '../candidate.js';
import { stateGiven, type Document, type DocumentMention } from '../document.js';
import { isOfficer } from '../hubs/hub-parties.js';
import { verbOf } from '../lexemes.js';
import { mentionsInSentence } from '../mentions-in-order.js';
import { isMouthpiece } from '../offices/subordinates.js';
import { nearestOccasion } from '../occasions.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { isPublishedAt } from './public-words.js';

/** What is felt with a people, or wished to it. */
const FELT = new Set(
  `condolences condolence sympathy sympathies wishes greetings congratulations felicitations weep weeps wept weeping mourn mourns mourned
  mourning grieve grieves grieved grieving condole condoles condoled condoling`.split(/\s+/),
);
/** What is also said of whoever is no mourner: it takes a people, and no state by its name. */
const FELT_WITH_PEOPLE = new Set(
  `solidarity thoughts prayers heart hearts closeness stand stands stood standing feel feels felt pray prays prayed praying
  addressed tweet tweets post posts video statement text message messages lines line words`.split(
    /\s+/,
  ),
);
const TOWARDS = new Set(['to', 'with', 'for', 'towards']);
/** Words between what is felt and the preposition that leads to a people, and between that and the people. */
const REACH = 9;
/** What is done to a people in words. */
const DONE = new Set(
  `congratulate congratulates congratulated congratulating greet greets greeted greeting salute salutes saluted saluting felicitate felicitates
  felicitated felicitating`.split(/\s+/),
);
/** The same, where no state by its name will do. */
const DONE_TO_PEOPLE = new Set(
  `wish wishes wished wishing tell tells told telling assure assures assured assuring let lets letting address addresses addressed addressing`.split(
    /\s+/,
  ),
);
const BEFORE_A_PEOPLE = new Set(['all', 'our', 'also', 'warmly', 'heartily', 'sincerely']);
const OPEN = /^["“«„]$/;
const WEIGHT = 6;
/** What rules weigh that read an addressee in plain words. */
const PLAIN = 4;
/** A sentence that goes on with what was published. */
const GOES_ON = new Set(['it', 'they', 'he', 'she', 'the', 'both']);

/**
 * "A posted that his people wept with the people of Kand", "in a statement the ministry condoled with the Kandians", "'I congratulate the people of
 * Kand,' A's statement reads": what is published for a people, where no person of it is told, goes to its state.
 */
export function withNations(
  document: Document,
  told: readonly ToldInSentence[],
  found: readonly Candidate[],
): readonly Candidate[] {
  let all = found;
  const { sentences, blocks, profiles } = document;
  for (let at = 0; at < sentences.length; at += 1) {
    if (blocks[sentences[at]!.block]!.type !== 'body') continue;
    const here = mentionsInSentence(document, at);
    const people = here.find((one) => isAddressed(document, one));
    if (!people || !isPublished(document, at)) continue;
    const state = profiles[people.profile]!.country;
    if (here.some((one) => isOfState(document, one, state) || isHim(document, one))) continue;
    const author = authorOf(document, at, state);
    if (author === null) continue;
    const own = (one: Candidate) =>
      one.sentence === at && !one.hint && one.from?.includes(author) === true;
    if (all.some((one) => own(one) && one.to !== null && one.weight >= PLAIN)) continue;
    const { lower } = told[at]!;
    const kind = kindOf(lower);
    all = [
      ...all.filter((one) => !own(one) || one.to !== null),
      {
        ...BARE,
        rule: 'nation',
        weight: WEIGHT,
        from: [author],
        to: [people.profile],
        kind,
        channel: channelOf(lower),
        occasion: nearestOccasion(told[at]!.occasions(), 0, kind),
        date: told[at]!.dates()[0] ?? null,
        sentence: at,
      },
    ];
  }
  return all;
}

/** Whether words are meant for a state where it is told: as whom something is felt with, or as whom something is done to. */
function isAddressed({ tokens, sentences }: Document, mention: DocumentMention): boolean {
  if (mention.form !== 'country') return false;
  const start = sentences[mention.sentence]!.first;
  const isPeople = mention.rule === 'country-collective';
  const isFelt = (word: string) => FELT.has(word) || (isPeople && FELT_WITH_PEOPLE.has(word));
  const isDone = (word: string) => DONE.has(word) || (isPeople && DONE_TO_PEOPLE.has(word));
  let before = mention.first - 1;
  while (before > start && BEFORE_A_PEOPLE.has(tokens[before]!.lower)) before -= 1;
  if (before < start) return false;
  if (isDone(tokens[before]!.lower)) return true;
  // "To the people of Kand: we are with you".
  if (isPeople && tokens[before]!.lower === 'to' && OPEN.test(tokens[before - 1]?.text ?? ''))
    return true;
  for (let at = mention.first - 1; at >= start && at >= mention.first - REACH; at -= 1) {
    const { lower, kind } = tokens[at]!;
    if (kind === 'mark' && lower !== ',') return false;
    if (TOWARDS.has(lower)) {
      for (let felt = at - 1; felt >= start && felt >= at - REACH; felt -= 1) {
        if (isFelt(tokens[felt]!.lower)) return true;
        if (/^[.;:"“”]$/.test(tokens[felt]!.text)) break;
      }
    } else if (verbOf(lower)?.finite) return false;
  }
  return false;
}

/** Sentences of a paragraph for which the medium told holds on. */
const HOLDS_ON = 4;
/** What goes another way, to somebody, or is said to the press. */
const PRIVATE = new Set(
  'letter letters telegram telegrams cable cables cabled call called rang phone phoned telephone telephoned spoke briefing reporters journalists'.split(
    ' ',
  ),
);

/** Whether a sentence, or one before it whose medium still holds, tells of something published. */
function isPublished({ tokens, sentences }: Document, sentence: number): boolean {
  const { block } = sentences[sentence]!;
  for (let at = sentence; at > sentence - HOLDS_ON && sentences[at]?.block === block; at -= 1) {
    const { first, last } = sentences[at]!;
    let isPrivate = false;
    for (let token = first; token < last; token += 1) {
      if (isPublishedAt(tokens, token)) return true;
      isPrivate ||= PRIVATE.has(tokens[token]!.lower);
    }
    if (isPrivate) return false;
  }
  return false;
}

const DEATH = /^(?:death|passing|loss|murder|assassination|killing|demise)$/;

/** A person or office of a state, who is addressed before it; no dead one. */
function isOfState(
  { profiles, tokens }: Document,
  { profile, form, first, rule }: DocumentMention,
  state: string | null,
): boolean {
  const { kind, role } = profiles[profile]!;
  if ((kind !== 'person' && kind !== 'office') || role === 'deceased' || rule === 'organ')
    return false;
  const isLost = tokens[first - 1]?.lower === 'of' && DEATH.test(tokens[first - 2]?.lower ?? '');
  return form !== 'pronoun' && !isLost && stateGiven(profiles[profile]!) === state;
}

/** "Told him": somebody told before is addressed. */
const isHim = ({ tokens }: Document, { first, form }: DocumentMention) =>
  form === 'pronoun' && /^(?:him|them)$/.test(tokens[first]!.lower);

/** Tokens of an item's head beside whom it names. */
const LABEL = 2;

/** "Odo Ba.", "Kand.": nothing but a name. */
function isLabel(document: Document, sentence: number): boolean {
  const { first, last } = document.sentences[sentence]!;
  const [head, ...others] = mentionsInSentence(document, sentence);
  return !!head && !others.length && last - first - (head.last - head.first) <= LABEL;
}

/** "Kand, it posted, mourns with Tuur": the sentence goes on with an author told before. */
const SPEAKS = /^(?:posted|posts|wrote|writes|said|says|adds|added|reads|runs|tweeted)$/;

/**
 * The only person or organ of another state that a sentence tells, else the one that the sentence before tells, else the state whose government
 * speaks; null where there are several.
 */
function authorOf(document: Document, sentence: number, state: string | null): number | null {
  const { profiles, sentences, tokens } = document;
  const { block, first, last } = sentences[sentence]!;
  const before = sentences[sentence - 1]?.block === block ? sentence - 1 : null;
  // "Odo Ba. The President posted that": the item is headed by whoever writes.
  if (before !== null && isLabel(document, before)) {
    const [head, ...others] = authorsIn(before);
    if (head !== undefined && !others.length) return head;
  }
  const [author, ...others] = authorsIn(sentence);
  if (author !== undefined) return others.length ? null : author;
  if (before !== null && goesOn()) {
    const [told, ...more] = authorsIn(before);
    if (told !== undefined) return more.length ? null : told;
  }
  return governmentIn(sentence) ?? (before === null ? null : governmentIn(before));

  function goesOn(): boolean {
    if (GOES_ON.has(tokens[first]!.lower) || OPEN.test(tokens[first]!.text)) return true;
    for (let at = first; at < last - 1; at += 1)
      if (/^(?:it|they|he|she)$/.test(tokens[at]!.lower) && SPEAKS.test(tokens[at + 1]!.lower))
        return true;
    return false;
  }

  function authorsIn(at: number): number[] {
    const found = new Set<number>();
    for (const { profile, form, first: start } of mentionsInSentence(document, at)) {
      const one = profiles[profile]!;
      if (form === 'country' || form === 'pronoun') continue;
      if (one.role === 'deceased' || isMouthpiece(one.title)) continue;
      if (tokens[start - 1]?.lower === 'of' && DEATH.test(tokens[start - 2]?.lower ?? '')) continue;
      const mayWrite =
        one.kind === 'person' || one.country !== null || isOfficer(document, profile);
      if (mayWrite && stateGiven(one) !== state) found.add(profile);
    }
    return [...found];
  }

  /** "The Kandian government", "In Kand, the government", "Kand." at the head of an item. */
  function governmentIn(at: number): number | null {
    const start = sentences[at]!.first;
    const states = mentionsInSentence(document, at).filter(
      ({ form, profile, rule: how, first: place }) =>
        form === 'country' &&
        profiles[profile]!.country !== state &&
        (how === 'country-collective' ||
          isLabel(document, at) ||
          (place === start + 1 && /^(?:in|from)$/.test(tokens[start]!.lower))),
    );
    return states.length === 1 ? states[0]!.profile : null;
  }
}
