import type { Sentence, Token } from './document.js';
import type { Group } from './groups.js';
import { HAVE, verbOf, type VerbClass } from './lexemes.js';

/** A quotation in which a party of the sentence tells what it has done. */
export interface OwnWords {
  /** The places of its marks. */
  open: number;
  close: number;
  speaker: Group;
}

const OPEN = /^["“«„]$/;
const CLOSE = /^["”»“]$/;
const SELF = /^(?:i|we)$/;
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
    if (speaker) found.push({ open, close, speaker });
    open = close;
  }
  return found;
}

/** The places of "I" and "we" in a quotation at which its speaker may stand for them. */
export const isSelf = (token: Token | undefined): boolean => SELF.test(token?.lower ?? '');

/** "I congratulated", "we have also sent": a deed of the past. */
function tellsOfOwn(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    if (!isSelf(tokens[at]) || UNREAL.test(tokens[at - 1]?.lower ?? '')) continue;
    let verb = at + 1;
    let hasDone = false;
    while (verb < last && ADVERB.test(tokens[verb]!.lower)) {
      hasDone ||= HAVE.has(tokens[verb]!.lower);
      verb += 1;
    }
    const form = verbOf(tokens[verb]?.lower ?? '');
    if (!form || !DONE.has(form.verb)) continue;
    if (hasDone ? form.participle : form.finite && !form.base) return true;
  }
  return false;
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
