import type { DocumentMention } from '../document.js';
import { invertedSubject } from './inverted-subject.js';
import { participleSubject, subjectOf, type Segment, type Subject } from './subjects.js';
import type { Opening, SpeechVerb } from './speech-verb.js';
import { isMessageNoun } from './subject-words.js';
import { impersonal } from './impersonal.js';
import { toldTo } from './told-to.js';
import { frameAt, isCircumstance } from './verb-frames.js';
import { unlistedVerbs, verbsOfForm } from './verbs.js';

/** A predicate of speech: its verb, who speaks, where its clause and its content begin. */
export interface Head {
  verb: SpeechVerb;
  at: number;
  subject: Subject;
  /** Token at which its clause begins, the joining comma or "and" included. */
  clauseStart: number;
  contentStart: number;
  opening: Opening;
  addressee: DocumentMention | null;
  /** Nothing but commas, adverbs and circumstances follow the verb, so that what is said stands before it. */
  isPostposed: boolean;
  isParticiple: boolean;
}

const INVERTIBLE = new Set(['say', 'write', 'add', 'note', 'stress', 'recall', 'reply']);

/** Every predicate of speech in a segment, from left to right; those inside what another says are none. */
export function headsOf(segment: Segment): Head[] {
  const heads: Head[] = [];
  const within = messageAt(segment);
  segment.tokens.forEach((token, at) => {
    if (token.kind === 'name' ? at > 0 : token.kind !== 'word') return;
    const told = toldTo(segment, at, heads.at(-1) ?? null);
    if (told) {
      if (!isInside(segment, told, heads.at(-1))) heads.push(told);
      return;
    }
    const listed = verbsOfForm(token.lower);
    for (const verb of listed.length ? listed : unlistedVerbs(token.lower, at > within)) {
      const head = headAt(segment, at, verb, heads.at(-1) ?? null);
      if (!head || (!listed.length && isOfAnother(segment, head, heads.at(-1)))) continue;
      if (!isInside(segment, head, heads.at(-1))) heads.push(head);
      return;
    }
  });
  return heads;
}

/** A verb that no table has speaks only with a subject of its own or after "and", and not inside what another says. */
function isOfAnother({ tokens }: Segment, { at, isParticiple }: Head, previous?: Head): boolean {
  const before = tokens[at - 1]!;
  if (isParticiple) return previous?.opening === 'after';
  return (
    before.text === ',' ||
    (previous?.opening === 'after' && before.lower !== 'and') ||
    before.lower === 'who'
  );
}

/** After which token a sentence tells what stands in a message: "In the letter, ...", "..., in which"; beyond its end where it does not. */
function messageAt({ tokens }: Segment): number {
  if (/^(?:in|with|through)$/.test(tokens[0]?.lower ?? ''))
    for (let at = 1; at < Math.min(tokens.length, 6) && tokens[at]!.kind !== 'mark'; at += 1)
      if (isMessageNoun(tokens[at]!.lower)) return at;
  const which = tokens.findIndex(
    ({ lower }, at) =>
      (lower === 'which' || lower === 'where') && /^(?:in|,)$/.test(tokens[at - 1]?.lower ?? ''),
  );
  const isOfMessage =
    which > 0 &&
    tokens.slice(Math.max(0, which - 5), which).some(({ lower }) => isMessageNoun(lower));
  return isOfMessage ? which : tokens.length;
}

/** After "said that A" a clause with its own subject belongs to A unless "and" or "while" joins it. */
function isInside(segment: Segment, head: Head, previous: Head | undefined): boolean {
  const { tokens, mentions } = segment;
  if (!previous) return false;
  const opener = tokens[head.clauseStart]!.lower;
  if (opener === 'whom' && head.opening === 'none' && previous.opening !== 'none') return true;
  if (previous.opening !== 'after' || previous.isParticiple || previous.isPostposed) return false;
  if (head.isParticiple || head.isPostposed) return false;
  const { clauseStart, at } = head;
  // "Said he looks forward": nothing but the subject opens what is said.
  const { kind, lower } = tokens[clauseStart]!;
  if (clauseStart === previous.contentStart && kind !== 'mark' && lower !== 'and') return true;
  if (clauseStart < previous.at) return false;
  // "Said Brazil and Chile shared": two with one verb.
  const isPaired =
    tokens[clauseStart]!.lower === 'and' &&
    mentions.some(({ first, last }) => last === clauseStart && first === previous.contentStart);
  if (isPaired && head.subject.type === 'mention') return true;
  const join = tokens[clauseStart]!.text === ',' ? tokens[clauseStart + 1]! : tokens[clauseStart]!;
  return !/^(?:and|but|while|as|who)$/.test(join.lower) && at - clauseStart > 1;
}

function headAt(
  segment: Segment,
  at: number,
  verb: SpeechVerb,
  previous: Head | null,
): Head | null {
  const { tokens } = segment;
  const isParticiple = tokens[at]!.lower.endsWith('ing');
  const inverted = isParticiple ? null : invertedAt(segment, at, verb);
  const placed = inverted
    ? { subject: inverted, clauseStart: at - 1 }
    : ((isParticiple ? participleSubject : subjectOf)(
        segment,
        at,
        previous?.subject ?? null,
        tellsClause(segment, previous) ? previous!.at : null,
      ) ?? (isParticiple ? null : impersonal(segment, at)));
  if (!placed) return null;
  if (verb.id === 'run' && placed.subject.type !== 'message') return null;
  const frame = inverted
    ? { opening: 'after' as const, contentStart: at + 1, addressee: null }
    : frameAt(segment, at, verb);
  if (!frame) return null;
  if (verb.id === 'write' && !inverted && isWritingAlone(segment, at, frame.contentStart))
    return null;
  const opensWithThat = tokens[frame.contentStart - 1]?.lower === 'that';
  if (isParticiple && at === 0 && frame.opening !== 'from' && !opensWithThat) return null;
  const next = tokens[frame.contentStart];
  const isCircumstanced =
    isCircumstance(next?.lower ?? '') ||
    (next?.lower === 'there' && (tokens[frame.contentStart + 1]?.kind ?? 'mark') === 'mark');
  const isBare =
    frame.opening === 'after' &&
    !isParticiple &&
    !opensWithThat &&
    (!next || (next.kind === 'mark' && !/^["“:(]$/.test(next.text)) || isCircumstanced);
  return {
    verb,
    at,
    isParticiple,
    ...frame,
    ...placed,
    // "X spoke on Monday": nothing stands before the verb, and when or where after it.
    opening:
      isBare && isCircumstanced && !inverted && placed.clauseStart === 0 ? 'none' : frame.opening,
    isPostposed:
      !!inverted || (placed.clauseStart > 0 && (isBare || isThatFronted(segment, placed))),
  };
}

/** "That A, the letter says more than once". */
const isThatFronted = ({ tokens }: Segment, { clauseStart }: { clauseStart: number }): boolean =>
  tokens[0]?.lower === 'that' && tokens[clauseStart]?.text === ',';

/** Whether a verb tells a clause, which may have verbs of its own: "said that A", but not "recalled the visit". */
const tellsClause = ({ tokens }: Segment, head: Head | null): boolean =>
  head?.opening === 'after' &&
  (tokens[head.contentStart - 1]?.lower === 'that' ||
    !/^(?:the|a|an|his|her|its|their)$/.test(tokens[head.contentStart]?.lower ?? ''));

/** "Last week X wrote to Y, his friend": of what is written to somebody nothing is told unless his words go on behind. */
function isWritingAlone({ tokens }: Segment, at: number, contentStart: number): boolean {
  if (tokens[at + 1]?.lower !== 'to' || tokens[contentStart]?.text !== ',') return false;
  return !/^(?:would|will|should|could|can|may|must|has|have|had|is|are|was|were|[a-z]{2,}(?:ed|[^si]s))$/.test(
    tokens[contentStart + 1]?.lower ?? '',
  );
}

/** "A, said X"; of a verb that is seldom turned around nothing but a mark may follow its subject. */
function invertedAt(segment: Segment, at: number, verb: SpeechVerb): Subject | null {
  const subject = invertedSubject(segment, at);
  if (!subject || INVERTIBLE.has(verb.id)) return subject;
  if (!canEnd(verb)) return null;
  const end = subject.type === 'mention' ? subject.mention.last : at + 3;
  const isClosed = (segment.tokens[end]?.kind ?? 'mark') === 'mark';
  return isClosed && subject.type !== 'previous' ? subject : null;
}

/** Whether what a verb tells may stand before it. */
const canEnd = ({ frames }: SpeechVerb): boolean =>
  frames.some(
    ({ opening, options }) =>
      opening === 'after' && options.some(([word]) => word === undefined || word === ','),
  );
