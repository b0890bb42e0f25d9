import type { Document } from './document.js';
import { isPublicAt } from './in-public/public-words.js';
import { mentionsInSentence } from './mentions-in-order.js';
import type { Reading } from './readings.js';

/** What is said of the dead, to nobody. */
const OF_THE_DEAD = new Set(['mourned', 'mourns', 'tribute', 'tributes', 'lamented', 'laments']);
/** What goes to somebody: a message, a call, or whoever is spoken to. */
const PRIVATE = new Set(
  `message messages letter letters cable cables cabled telegram telegrams telegraphed note notes card cards missive wire wired call calls
  phone phoned telephone telephoned rang conversation spoke you your yours yourself dear sympathised sympathized`.split(
    /\s+/,
  ),
);
/** What is felt for somebody: it goes to him where he is told behind "to" or "with". */
const FELT = new Set([
  'condolences',
  'condolence',
  'sympathy',
  'sympathies',
  'wishes',
  'solidarity',
]);
const TOWARDS = new Set(['to', 'with']);
/** Those whom whoever speaks to all has in mind, within so many words. */
const ALL_MEANT = new Set(
  `families family relatives victims bereaved injured wounded people peoples nation country those all everyone loved kin survivors
  citizens public`.split(/\s+/),
);
const WITHIN = 6;
const TO_ONE = new Set([
  'to',
  'with',
  'at',
  'told',
  'tells',
  'assured',
  'let',
  'addressed',
  'tagging',
  'tagged',
]);
const HIM = new Set(['him', 'her', 'them']);

/** Rules by which a sentence goes on with a message told before, or prints one. */
const TAKES_UP = new Set(['printed-letter', 'same-again', 'join-in', 'followed']);

/** What a whole state keeps: wishes for it that are told to all are for that state. */
const OF_A_STATE = new Set(['national_day', 'independence_day', 'state_founding']);

/**
 * "Our hearts are in Kand tonight," A posted; "A said in a statement that he was sad": grief for all to hear, where nobody is told whom it
 * is meant for. A state may be; good wishes that are posted go to whoever has won, though not those for the day of a state.
 */
export function isGriefInPublic(
  document: Document,
  { candidate, kind, to, occasion }: Reading,
): boolean {
  const isGrief = kind === 'condolence' || kind === 'sympathy';
  if (!isGrief && !OF_A_STATE.has(occasion?.kind ?? '')) return false;
  if (kind === 'thanks' || kind === 'reply' || kind === 'invitation') return false;
  if (candidate.mutual || TAKES_UP.has(candidate.rule)) return false;
  // "The ministry said in a statement that those who had sent greetings included A".
  if (!isGrief && candidate.rule === 'hub-member') return false;
  if (to.some((place) => document.profiles[place]!.kind === 'country')) return false;
  const told = itemTold(document, candidate);
  let isPublic = false;
  for (const sentence of told) {
    const { first, last } = document.sentences[sentence]!;
    for (let at = first; at < last; at += 1) {
      const { lower } = document.tokens[at]!;
      const before = document.tokens[at - 1]?.lower ?? '';
      if (before === 'on' && isPublicAt(document.tokens, at)) isPublic = true;
      else if (PRIVATE.has(lower) || (HIM.has(lower) && TO_ONE.has(before))) return false;
      else if (FELT.has(lower) && isTowardsOne(document, at)) return false;
      else isPublic ||= OF_THE_DEAD.has(lower) || isPublicAt(document.tokens, at);
    }
  }
  return (
    isPublic &&
    !told.some((sentence) =>
      mentionsInSentence(document, sentence).some(({ profile }) => to.includes(profile)),
    )
  );
}

/** "Condolences to the President": to one, where "to the families of the dead" is to all. */
function isTowardsOne({ tokens }: Document, felt: number): boolean {
  if (!TOWARDS.has(tokens[felt + 1]?.lower ?? '')) return false;
  for (let at = felt + 2; at < felt + 2 + WITHIN; at += 1)
    if (ALL_MEANT.has(tokens[at]?.lower ?? '')) return false;
  return true;
}

/** Tokens of an item that only names who writes. */
const LABEL = 6;

/**
 * "Odo Ba. The premier posted that": an item has its words behind the name; "Dear Lume, be brave," he posted: who is called stands before.
 */
function itemTold(document: Document, { rule, sentence }: Reading['candidate']): number[] {
  const { first, last, block } = document.sentences[sentence]!;
  const told = endsInQuotation(document, sentence - 1) ? [sentence - 1, sentence] : [sentence];
  const isLabel = rule === 'hub-item' && last - first <= LABEL;
  return isLabel && document.sentences[sentence + 1]?.block === block
    ? [...told, sentence + 1]
    : told;
}

/** More quotation marks are opened than closed. */
function endsInQuotation({ tokens, sentences }: Document, sentence: number): boolean {
  const place = sentences[sentence];
  if (!place) return false;
  let open = 0;
  let straight = 0;
  for (let at = place.first; at < place.last; at += 1) {
    const { text } = tokens[at]!;
    if (text === '“' || text === '«') open += 1;
    else if (text === '”' || text === '»') open -= 1;
    else if (text === '"') straight += 1;
  }
  return open > 0 || straight % 2 === 1;
}
