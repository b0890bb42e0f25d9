import type { DocumentMention } from '../document.js';
import type { Head } from './heads.js';
import { mainSubject } from './main-subject.js';
import { isNounOf } from './speech-nouns.js';
import type { Segment, Subject } from './subjects.js';
import { isBaseForm, unlistedVerb } from './verbs.js';

const CONTENT = unlistedVerb('content');
/** What may stand before "the wish that": it comes with the message or beside another act. */
const JOINS = /^(?:with|and|,|plus|by|comes|came)$/;
const DETERMINER = /^(?:the|a|an|his|her|its|their)$/;
/** Nouns that tell a wish or a pledge, which is said from them on; of the others what "that" opens is said. */
const WISHES = /^(?:wish|promise|hope|plea|prayer|pledge|reminder)$/;
const LONGEST_PHRASE = 3;

/**
 * What a noun tells beside a verb that tells nothing itself: "answered with a promise that A", "sent his congratulations and the assurance
 * that A". Null where there is none.
 */
export function contentIn(segment: Segment): Head | null {
  const { tokens } = segment;
  for (let at = 2; at < tokens.length - 2; at += 1) {
    const { lower } = tokens[at]!;
    if (isEffect(segment, at)) return effectAt(segment, at);
    if (!isNounOf(lower, 'content')) continue;
    const next = tokens[at + 1]!.lower;
    const isOpen = next === 'that' || (next === 'to' && WISHES.test(lower));
    const start = phraseStart(segment, at);
    if (!isOpen || start === null || !JOINS.test(tokens[start - 1]!.lower)) continue;
    const { subject, addressee } = speakerAt(segment, start, at);
    const isWish = WISHES.test(lower) && !isBaseForm(tokens[start - 1]!.lower);
    return {
      verb: CONTENT,
      at,
      subject,
      clauseStart: start,
      contentStart: isWish ? start : at + 2,
      opening: 'after',
      addressee,
      isPostposed: false,
      isParticiple: false,
    };
  }
  return null;
}

/** "Sent word to the effect that". */
const isEffect = ({ tokens }: Segment, at: number): boolean =>
  tokens[at]!.lower === 'effect' &&
  tokens[at - 1]!.lower === 'the' &&
  tokens[at - 2]!.lower === 'to' &&
  tokens[at + 1]!.lower === 'that';

function effectAt(segment: Segment, at: number): Head {
  const { subject, addressee } = speakerAt(segment, at - 2, at);
  return {
    verb: CONTENT,
    at,
    subject,
    clauseStart: at - 2,
    contentStart: at + 2,
    opening: 'after',
    addressee,
    isPostposed: false,
    isParticiple: false,
  };
}

const RECEIVES = /^(?:got|gets|received|receives|had|has|sent|given|handed|brought)$/;

/** Whose wish it is: its owner's ("the Pope's assurance"), of what somebody received its writer's, else the subject's. */
function speakerAt(
  segment: Segment,
  start: number,
  at: number,
): { subject: Subject; addressee: DocumentMention | null } {
  const { tokens, mentions } = segment;
  const owner = mentions.find(
    ({ first, last, form }) =>
      first >= start &&
      last < at &&
      form !== 'country' &&
      /^['’]s?$/.test(tokens[last]?.text ?? ''),
  );
  if (owner) return { subject: { type: 'mention', mention: owner }, addressee: null };
  // "From X comes the assurance that".
  const source =
    tokens[0]!.lower === 'from'
      ? mentions.find(({ first, last, form }) => first <= 2 && last < start && form !== 'country')
      : undefined;
  if (source) return { subject: { type: 'mention', mention: source }, addressee: null };
  const subject = mainSubject(segment, at) ?? ({ type: 'message' } as const);
  if (subject.type !== 'mention') return { subject, addressee: null };
  const { mention } = subject;
  const verb = tokens
    .slice(mention.last, start)
    .find(({ lower }, at, all) => RECEIVES.test(lower) && !isAuxiliary(all, at));
  const beside = tokens.indexOf(verb!) - 1;
  const before = tokens[tokens[beside]?.lower === 'also' ? beside - 1 : beside]?.lower ?? '';
  const isWriter =
    !verb || (/^(?:sent|given|handed|brought)$/.test(verb.lower) && !BE.test(before));
  return isWriter
    ? { subject, addressee: null }
    : { subject: { type: 'writer' }, addressee: mention };
}

/** "Has also sent". */
const isAuxiliary = (tokens: readonly { lower: string }[], at: number): boolean =>
  /^ha[sd]$/.test(tokens[at]!.lower) &&
  RECEIVES.test(tokens[tokens[at + 1]?.lower === 'also' ? at + 2 : at + 1]?.lower ?? '');

const BE = /^(?:was|were|been|is)$/;

/** Where the determiner of a noun stands; null where it has none. */
function phraseStart({ tokens }: Segment, at: number): number | null {
  for (let place = at - 1; place > 0 && at - place <= LONGEST_PHRASE; place -= 1)
    if (DETERMINER.test(tokens[place]!.lower)) return place;
  return null;
}
