import type { Sentence, Token } from './document.js';
import type { Group } from './groups.js';
import { HAVE, nounOf, verbOf, type VerbClass } from './lexemes.js';

/** A quotation in which a party of the sentence tells what it has done. */
export interface OwnWords {
  /** The places of its marks. */
  open: number;
  close: number;
  speaker: Group;
  /** "Spoke to B": the words leave "I" out. */
  isElided: boolean;
}

const OPEN = /^["“«„]$/;
const CLOSE = /^["”»“]$/;
const SELF = /^(?:i|we)$/;
const SELF_DONE_TO = /^(?:me|us)$/;
const ADVERB =
  /^(?:just|also|already|personally|myself|ourselves|immediately|today|yesterday|then|only|duly|of|course|at|once|have|had|'ve)$/;
/** What is only thought of: "if I had congratulated B". */
const UNREAL = /^(?:if|when|whether|unless|had|should|that|wish|before|why|how)$/;

/** What somebody says that he has done to or for another. */
const DONE: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'congratulate',
  'condole',
  'wish',
  'invite',
  'send',
  'cable',
  'phone',
  'call',
  'contact',
  'speak',
  'write',
]);

const SAYS =
  /^(?:said|says|told|tells|wrote|writes|posted|posts|added|adds|explained|explains|recalled|recalls|reported|declared|announced|revealed|stated|noted|tweeted|confirmed|confirms|replied|answered)$/;

/** Quotations such as '"I congratulated B," A told reporters', where the sentence says whose words they are. */
export function ownWords(
  tokens: readonly Token[],
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  groups: readonly Group[],
): readonly OwnWords[] {
  if (groups.length < 2) return [];
  const found: OwnWords[] = [];
  for (let open = first; open < last; open += 1) {
    const { kind, text } = tokens[open]!;
    if (kind !== 'mark' || !OPEN.test(text)) continue;
    let close = open + 1;
    while (close < last && !CLOSE.test(tokens[close]!.text)) close += 1;
    const speaker = tellsOfOwn(tokens, open + 1, close)
      ? (speakerBehind(tokens, close, last, groups) ?? speakerBefore(tokens, open, groups))
      : null;
    if (speaker)
      found.push({ open, close, speaker, isElided: doneAt(tokens, open + 1, close, false) });
    open = close;
  }
  return found;
}

/** What is done by saying so. */
const PERFORMED: ReadonlySet<VerbClass> = new Set<VerbClass>(['congratulate', 'condole', 'wish']);
/** Words of "offer my most heartfelt condolences". */
const LONGEST_OFFER = 7;

/** "I congratulate B", "we offer our condolences": the words are the deed. */
function performs(tokens: readonly Token[], verb: number, last: number, done: VerbClass): boolean {
  if (PERFORMED.has(done)) return true;
  if (done !== 'send') return false;
  return tokens
    .slice(verb + 1, Math.min(last, verb + LONGEST_OFFER))
    .some(({ lower }) => nounOf(lower) === 'act');
}

/** The places of "I" and "we", "me" and "us", "my" and "our" in a quotation at which its speaker may stand for them. */
export const isSelf = (tokens: readonly Token[], at: number): boolean =>
  SELF.test(tokens[at]!.lower) || SELF_DONE_TO.test(tokens[at]!.lower) || isOwner(tokens, at);

/** "My congratulations went to", "our thoughts are with": words of which the speaker is the owner. */
export function isOwner(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:my|our)$/.test(tokens[at]!.lower)) return false;
  for (let noun = at + 1; noun < at + LONGEST_OWNED; noun += 1) {
    const word = tokens[noun]?.lower ?? '';
    if (nounOf(word) === 'act' || nounOf(word) === 'message' || FEELS.test(word))
      return GOES.test(tokens[noun + 1]?.lower ?? '');
  }
  return false;
}

/** Words of "my most heartfelt congratulations". */
const LONGEST_OWNED = 5;
const FEELS = /^(?:thoughts?|hearts?|prayers?)$/;
/** What becomes of the words; what is done with them has a subject of its own. */
const GOES = /^(?:go|goes|went|are|is|have|has)$/;

/** "I congratulated", "we have also sent": a deed of the past; "I congratulate": one of this moment; "A rang me": another's. */
function tellsOfOwn(tokens: readonly Token[], first: number, last: number): boolean {
  if (doneAt(tokens, first, last, false)) return true;
  for (let at = first; at < last; at += 1) {
    if (isOwner(tokens, at) && !UNREAL.test(tokens[at - 1]?.lower ?? '')) return true;
    if (SELF_DONE_TO.test(tokens[at]!.lower) && isDoneTo(tokens, at - 1)) return true;
    if (!SELF.test(tokens[at]!.lower) || UNREAL.test(tokens[at - 1]?.lower ?? '')) continue;
    if (doneAt(tokens, at + 1, last, true)) return true;
  }
  return false;
}

/** Whether a deed is told here, behind adverbs: in the past or, where `isOfNow` may be, by saying so. */
function doneAt(tokens: readonly Token[], at: number, last: number, isOfNow: boolean): boolean {
  let verb = at;
  let hasDone = false;
  while (verb < last && ADVERB.test(tokens[verb]!.lower)) {
    hasDone ||= HAVE.has(tokens[verb]!.lower);
    verb += 1;
  }
  const form = verbOf(tokens[verb]?.lower ?? '');
  if (verb >= last || !form || !DONE.has(form.verb)) return false;
  // "Sent by A" is no deed of the speaker.
  if (!isOfNow && /^(?:by|from)$/.test(tokens[verb + 1]?.lower ?? '')) return false;
  if (hasDone ? form.participle : form.finite && !form.base) return true;
  return isOfNow && form.base && performs(tokens, verb, last, form.verb);
}

function isDoneTo(tokens: readonly Token[], verb: number): boolean {
  const form = verbOf(tokens[verb]?.lower ?? '');
  return form !== undefined && DONE.has(form.verb) && form.finite && !form.base;
}

/** Words behind a quotation within which its speaker has to be told. */
const NEAR = 6;

/** ", A told reporters", ", said the premier, A". */
function speakerBehind(
  tokens: readonly Token[],
  close: number,
  last: number,
  groups: readonly Group[],
): Group | null {
  const group = groups.find(({ first }) => first > close);
  if (!group || group.first > Math.min(last, close + NEAR)) return null;
  const between = tokens.slice(close + 1, group.first).map(({ lower }) => lower);
  const isInverted = between.some((word) => SAYS.test(word));
  const isAdverbial = between.every((word) => /^(?:,|the|president|mr|mrs|ms|\.)$/.test(word));
  const behind = tokens.slice(group.last, group.last + 3).map(({ lower }) => lower);
  const says = behind.some((word) => SAYS.test(word));
  return isOne(group) && (isInverted || (isAdverbial && says)) ? group : null;
}

/** "A said: '...'", "A told the press, '...'". */
function speakerBefore(
  tokens: readonly Token[],
  open: number,
  groups: readonly Group[],
): Group | null {
  if (!/^[,:]$/.test(tokens[open - 1]?.lower ?? '')) return null;
  for (let at = open - 2; at >= 0 && at > open - NEAR - 2; at -= 1) {
    if (!SAYS.test(tokens[at]!.lower)) continue;
    const group = groups.findLast(({ last }) => last <= at && at - last < 2);
    return group && isOne(group) ? group : null;
  }
  return null;
}

const isOne = ({ members, official }: Group) => official && members.length === 1;
