import { OF_BODY } from '../chunks/owned-by-bodies.js';
import { givenNameGender } from '../../lexicon/given-names.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import type { Sentence, Token, TokenRange } from '../document.js';
import { nounOf, verbOf, type VerbClass } from '../lexemes.js';
import {
  ACTS_AFTER,
  HUMAN,
  PLACE_BEFORE,
  PLACE_FIRST,
  SENT,
  TAKES_BEFORE,
} from './name-evidence.js';
import type { NameKey } from './name-keys.js';
import { BODY_WORDS } from './name-words.js';
import { isToldAsSomebody } from './owner-evidence.js';
import { arePeopleAnnounced } from './people-announced.js';
import { isSaidBy } from './said-by.js';
import { isMailedTo, isToldAlone } from './told-alone.js';
import { isOfStateThatWrites, isToldByMail } from './told-by-mail.js';
import { LEADING } from '../scene.js';
import type { Title } from '../titles.js';
import { VERBS_OF_MAIL } from './verbs-of-mail.js';

/** What speaks for a capitalised phrase being someone's name. */
export interface NameClaims {
  /** A title, an honorific, a numeral, a signature: enough of itself. */
  isStrong: (chunk: Chunk) => boolean;
  /** The words around it, or a first word that people are called by. */
  isMedium: (chunk: Chunk) => boolean;
  /** "Dear Li Ro," greets by a form of the name that is no form of its own. */
  isVocative: (chunk: Chunk) => boolean;
}

/** "President of the Evangelical Church of the River Plate": the last word of what the office is of, and nobody's name. */
const isTitleGoingOn = (
  tokens: readonly Token[],
  { first, last, countries }: Title,
  name: TokenRange,
): boolean => {
  if (last !== name.first || countries.length || tokens[last - 1]?.kind !== 'name') return false;
  const words = tokens.slice(first, last).map(({ lower }) => lower);
  const of = words.findLastIndex((word) => word === 'of' || word === 'for');
  const isOpen = words[of + 1] === 'the' && of + 2 < words.length;
  return of > 0 && isOpen && !WHOLE.has(words.at(-1)!);
};

/** What needs no further word: "President of the Republic Li". */
const WHOLE: ReadonlySet<string> = new Set(
  'republic state government council senate assembly parliament house union nation kingdom cabinet commission revolution interior environment treasury'.split(
    ' ',
  ),
);

interface Names {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  chunks: readonly Chunk[];
  /** Those that sign a printed letter, or stand in its head. */
  signed: ReadonlySet<Chunk>;
}

/** How far before a comma the noun may stand that the name after it explains. */
const APPOSED = 7;

export function nameClaims(
  { tokens, sentences, chunks, signed }: Names,
  keyOf: (chunk: Chunk) => NameKey,
  isPerson: (chunk: Chunk) => boolean,
): NameClaims {
  const named = chunks.filter(({ form }) => form === 'name');
  const namedAt = new Map(named.map((chunk) => [chunk.first, chunk]));
  const namedTo = new Map(named.map((chunk) => [chunk.last, chunk]));
  const officeTo = new Set(chunks.flatMap(({ form, last }) => (form === 'office' ? [last] : [])));
  const lower = (at: number) => tokens[at]?.lower ?? '';

  const isVocative = (chunk: Chunk) =>
    /^(?:dear|esteemed|respected|madam|your)$/.test(lower(chunk.first)) &&
    (/^[,!]$/.test(tokens[chunk.last]?.text ?? ',') ||
      /^[,!:]$/.test(tokens[sentences[chunk.sentence]!.last - 1]!.text));

  const isStrong = (chunk: Chunk) => {
    const { tokens: words, numeral } = keyOf(chunk);
    if (signed.has(chunk)) return true;
    if (isVocative(chunk) || isNoPerson(chunk)) return false;
    if (chunk.titles.length > 0 || chunk.honorific || numeral !== null) return true;
    return words.length > 1 && OWNED.has(chunk.rule);
  };

  const isMedium = (chunk: Chunk) => {
    const before = lower(chunk.first - 1);
    const after = lower(chunk.last);
    if (isVocative(chunk)) return false;
    if (PLACE_BEFORE.has(before) && !isWrittenTo(chunk) && !isToldAsSomebody(tokens, chunk))
      return false;
    if (isNoPerson(chunk)) return false;
    if (PLACE_FIRST.has(lower(chunk.name!.first))) return false;
    if (isToldAsSomebody(tokens, chunk)) return true;
    if (keyOf(chunk).tokens.length === 1)
      return (
        (chunk.rule === 'name-of' && isListed(chunk)) ||
        isOfStateThatWrites(tokens, chunk) ||
        SPEAKS_AFTER.test(after) ||
        (/^(?:congratulated|congratulates|thanked|told)$/.test(before) &&
          !BELIEVERS.test(lower(chunk.name!.first))) ||
        (isCalled(chunk) && (isWrittenTo(chunk) || isMailedTo(tokens, chunk))) ||
        (chunk.rule === 'name-owned' &&
          !isPeople(chunk) &&
          (ACTS_AFTER.has(after) || isMailed(chunk))) ||
        (before === 'by' && lower(chunk.first - 2) === 'signed') ||
        isKin(chunk) ||
        isAuthor(chunk) ||
        (isCalled(chunk) && isToldAlone(tokens, chunk, sentences[chunk.sentence]!.first))
      );
    const offset = chunk.first - sentences[chunk.sentence]!.first;
    const opens = offset === 0 || (offset === 1 && /^[-–—•*"“]$/.test(before));
    return (
      ACTS_AFTER.has(after) ||
      (/^(?:states|stated)$/.test(after) && lower(chunk.last + 1) === 'that') ||
      TAKES_BEFORE.has(before) ||
      (before === 'let' && after === 'know') ||
      isSaidBy(tokens, chunk) ||
      isWrittenTo(chunk) ||
      isOwned(chunk) ||
      // "In it Li Ro, who has charge of schools, writes".
      (/^(?:it|which)$/.test(before) && after === ',') ||
      (after === "'s" && CAME.test(lower(chunk.last + 1))) ||
      (after === "'s" && SENT.has(lower(chunk.last + 1))) ||
      isToldByMail(tokens, chunk) ||
      isListed(chunk) ||
      arePeopleAnnounced(tokens, sentences[chunk.sentence]!, chunk.first - 1) ||
      // "Kand City: Li Ro, to his colleague".
      (before === ':' && after === ',' && lower(chunk.last + 1) === 'to') ||
      (opens && /^(?!(?:of|in|at|and|is|for|to|on)$)\p{Ll}+$|^,$/u.test(after)) ||
      /^,?(?:who|whose|whom)$/.test(after === ',' ? `,${lower(chunk.last + 1)}` : after) ||
      isApposed(chunk) ||
      isCalled(chunk)
    );
  };

  /** "Odo's letter to B was read out. The Kandian president wrote": a surname alone, where an office is told behind it that is his. */
  const isAuthor = ({ last, sentence }: Chunk) =>
    lower(last) === "'s" &&
    SENT.has(lower(last + 1)) &&
    chunks.some(
      ({ form, first, sentence: at, titles: [title] }) =>
        form === 'office' &&
        first > last &&
        (at === sentence || at === sentence + 1) &&
        title?.definite === true &&
        title.countries.length > 0 &&
        LEADING.has(title.roleClass),
    );

  /** "at Sir Li Ro Stadium", "the ferry Lady Sa", "the Order of Li Ro", "Photos: Li Ro": what is called after people, and who took the picture. */
  const isNoPerson = ({ first, name, titles, country, honorific }: Chunk) =>
    (name!.last - name!.first === 1 &&
      !honorific &&
      (titles.length
        ? titles.some((title) => isTitleGoingOn(tokens, title, name!))
        : !country && name!.first === first && tokens[first - 1]?.kind === 'name')) ||
    (name!.last - name!.first > 1 && BUILT.test(lower(name!.last - 1))) ||
    VESSEL.test(lower(first - 1)) ||
    (lower(first - 1) === 'of' && /^O(?:rder|RDER)$/.test(tokens[first - 2]?.text ?? '')) ||
    (!titles.length && /^(?::|by)$/.test(lower(first - 1)) && PICTURE.test(lower(first - 2)));

  /** Beside a person in a list; also behind "Li Ro in Kand,". */
  const isListed = (chunk: Chunk) => {
    const next = /^(?:and|,)$/.test(lower(chunk.last)) ? chunk.last + 1 : -1;
    const previous = /^(?:and|,)$/.test(lower(chunk.first - 1)) ? chunk.first - 1 : -1;
    const placed = lower(previous - 2) === 'in' ? namedTo.get(previous - 2) : undefined;
    return [namedAt.get(next), namedTo.get(previous), placed].some(
      (other) => other && (isPerson(other) || isStrong(other)),
    );
  };

  /** "the spokesman of the family, Li Ro,", "his rival Li Ro": a word for people tells whose name it is. */
  const isApposed = ({ first, name, sentence }: Chunk) => {
    if (HUMAN.has(lower(name!.first - 1))) return true;
    if (!/^[,:–—-]$/.test(lower(first - 1))) return false;
    const start = Math.max(sentences[sentence]!.first, first - 1 - APPOSED);
    for (let at = first - 2; at >= start && tokens[at]!.kind !== 'mark'; at -= 1)
      if (HUMAN.has(lower(at)) || officeTo.has(at + 1)) return true;
    return false;
  };

  /** "his wife, Sa,", "her son Ba": one word is name enough where kin is told. */
  const isKin = ({ name }: Chunk) => {
    const { first } = name!;
    const noun = lower(first - 1) === ',' ? first - 2 : first - 1;
    return KIN.test(lower(noun)) && /^(?:his|her|their|my|'s|')$/.test(lower(noun - 1));
  };

  /** "A telegram from Kandia's Odo", "calls came: Kandia's Odo, Sesh's Maren": a word owned by a state stands where a side of a message does. */
  const isMailed = (chunk: Chunk) => {
    const { first, last, sentence, name } = chunk;
    if (BODY_WORDS.has(lower(name!.last - 1)) || lower(last) === "'s") return false;
    const isBehind = SIDES.has(lower(first - 1));
    if (!isBehind && !isBesideOwned(chunk)) return false;
    const start = sentences[isBehind ? sentence : Math.max(0, sentence - 1)]!.first;
    const end = isBehind ? first : sentences[sentence]!.last;
    for (let at = start; at < end; at += 1) if (isOfMail(lower(at))) return true;
    return false;
  };

  /** In a list with one of another state, or with somebody of whom nobody doubts that he is one. */
  const isBesideOwned = ({ first, last }: Chunk) => {
    const next = lower(last) === ',' && lower(last + 1) === 'and' ? last + 2 : last + 1;
    const isOther = (other: Chunk | undefined) =>
      other !== undefined && (other.rule === 'name-owned' || isStrong(other));
    return (
      (/^(?:and|,)$/.test(lower(last)) && isOther(namedAt.get(next))) ||
      (/^(?:and|,)$/.test(lower(first - 1)) &&
        isOther(namedTo.get(lower(first - 2) === ',' ? first - 2 : first - 1)))
    );
  };

  /** "Has written to Odo about it", "tweeted at Li Ro", "called Odo". */
  const isWrittenTo = ({ first, last }: Chunk) => {
    const before = lower(first - 1);
    return (
      (REACHES.has(before) && tokens[last]?.kind !== 'mark') ||
      (/^(?:to|at)$/.test(before) && WRITES_TO.has(lower(first - 2)))
    );
  };

  /** "Albania's Catholics": many, and nobody by name. */
  const isPeople = ({ name }: Chunk) => /(?:ics|ists|ians|ans|ers)$/.test(lower(name!.last - 1));

  /** "By Norland's Sa Ro", "Norland's Sa Ro wrote": one of whom a word of doing tells as of a land, city or body. */
  const isOwned = ({ first, name, last }: Chunk) =>
    lower(first - 1) === "'s" &&
    tokens[first - 2]?.kind === 'name' &&
    !BODY_WORDS.has(lower(name!.last - 1)) &&
    (ACTS_AFTER.has(lower(last)) || /^(?:by|thanked|congratulated)$/.test(lower(first - 3)));

  /** Begins as people's names do, and does not end as those of bodies and places do. */
  const isCalled = ({ name }: Chunk) =>
    !BODY_WORDS.has(lower(name!.last - 1)) && givenNameGender(plain(lower(name!.first))) !== null;

  return { isStrong, isMedium, isVocative };
}

/** Told with the state or body that somebody is of. */
const OWNED: ReadonlySet<string> = new Set(['name-of', 'person-owned', OF_BODY]);

/** What people do with words, so that one word before it is name enough. */
const SPEAKS_AFTER =
  /^(?:said|says|told|wrote|writes|congratulated|congratulates|condoled|thanked|added|noted|stressed|phoned|telephoned|rang|cabled|tweeted|himself|herself)$/;
/** "Li Ro's came by bag": one of the messages that are told of. */
const CAME =
  /^(?:came|comes|arrived|followed|reached|closes|closed|opens|opened|read|reads|ran|runs)$/;
const BUILT =
  /^(?:stadium|street|avenue|square|airport|museum|highway|boulevard|gymnasium|arena|marg|shoal|reef)$/;
const VESSEL = /^(?:ferry|ship|vessel|yacht|frigate|cruiser|trawler|tanker|freighter|schooner)$/;
const PICTURE = /^(?:photos?|photograph|pictures?)$/;

/** Words behind which a side of a message stands. */
const SIDES = new Set(['from', 'by', 'to', 'with']);
const MAILS: ReadonlySet<VerbClass> = new Set([...VERBS_OF_MAIL, 'hear']);

/** Whether a word tells of messages, calls or what they say. */
const isOfMail = (word: string): boolean =>
  nounOf(word) !== undefined || MAILS.has(verbOf(word)?.verb ?? 'say');

/** Verbs that reach one who is named right after them. */
const REACHES = new Set(
  'called rang telephoned phoned cabled texted emailed messaged telephones phones rings cables'.split(
    ' ',
  ),
);
/** Verbs whose words go to, or at, one who is named right after that. */
const WRITES_TO = new Set(
  'wrote written writes writing write tweeted tweets tweeting posted spoke spoken cabled telegraphed wired'.split(
    ' ',
  ),
);

/** Capitalised as names are, and many. */
const BELIEVERS = /^(?:christians|muslims|hindus|buddhists|jews|sikhs|copts|catholics)$/;
const KIN =
  /^(?:wife|husband|widow|widower|son|daughter|mother|father|brother|sister|spouse|consort|fiancée|fiance|fiancé|grandson|granddaughter|nephew|niece)$/;

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
