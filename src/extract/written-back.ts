import { BARE, type Candidate } from './candidate.js';
import { firstSubject, subjectOf } from './clauses.js';
import { lowerAt, voiceAt, type Symbols } from './clauses/voices.js';
import type { CodedSentence } from './coded.js';
import type { Document } from './document.js';
import { verbOf, type VerbClass } from './lexemes.js';
import { isWish } from './wishes.js';
import type { ToldInSentence } from './told-in-sentence.js';
import { Pattern } from './patterns/pattern.js';

/** As what a verb outside the genre tells. */
const WEIGHT = 4;
/** Sentences back to whoever is answered. */
const FAR = 3;

/** Answers to the press or in a debate, and talk in which nobody writes. */
const SPOKEN = new Pattern(
  /\b(?:asked|reporters?|journalists?|interview\w*|conference|parliament|debate|summit|meeting|talks|podium|floor)\b/,
);
const SPEAKS: ReadonlySet<VerbClass> = new Set<VerbClass>(['say', 'write', 'post', 'tell']);

/**
 * "A said that her people stood by Kandia. 'Thank you, A,' B wrote back": in an article of such messages, whoever is answered in writing
 * has written, if the sentence just before tells what he said and nothing else tells to whom.
 */
export function withWrittenBack(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (!candidates.some(({ kind, hint }) => !hint && (isWish(kind) || kind === 'reply')))
    return candidates;
  const { profiles, sentences, blocks } = document;
  let all: Candidate[] | null = null;
  coded.forEach((answer, at) => {
    const writer = answererIn(answer.symbols);
    if (writer === null) return;
    const { block } = sentences[answer.sentence]!;
    if (blocks[block]!.type !== 'body') return;
    // Between the two may stand what is quoted of the answer.
    const before = coded
      .slice(Math.max(0, at - FAR), at)
      .findLast((one) => sentences[one.sentence]!.block === block && speakerIn(one) !== null);
    if (!before) return;
    if (SPOKEN.test(told[before.sentence]!.lower) || SPOKEN.test(told[answer.sentence]!.lower))
      return;
    const first = speakerIn(before);
    if (first === null || first === writer) return;
    const [one, other] = [profiles[first]!, profiles[writer]!];
    if (one.country === null || one.country === other.country) return;
    const found = all ?? candidates;
    const toldHere = new Set(answer.groups.flatMap(({ members }) => members));
    const isByWriter = ({ sentence, from, to, hint }: Candidate): boolean =>
      sentence === answer.sentence && !hint && from?.includes(writer) === true && to !== null;
    const isOthers = found.some(
      (one) =>
        isByWriter(one) && one.to!.some((member) => member !== first && toldHere.has(member)),
    );
    const isKnown = found.some(
      ({ from, to, hint }) => !hint && from?.includes(first) && to?.includes(writer),
    );
    if (isOthers || isKnown) return;
    /** "Their thoughts were with Kandia": whoever answers for it was meant. */
    const isToState = ({ sentence, from, to }: Candidate): boolean =>
      sentence === before.sentence &&
      from?.includes(first) === true &&
      to?.length === 1 &&
      profiles[to[0]!]!.kind === 'country' &&
      profiles[to[0]!]!.country === other.country;
    const isAnswer = ({ sentence, from, to, hint }: Candidate): boolean =>
      sentence > before.sentence &&
      sentence <= answer.sentence &&
      !hint &&
      from?.includes(writer) === true &&
      to?.includes(first) === true;
    const own = told[before.sentence]!;
    const act = own.kind();
    all = [
      ...found
        .filter((candidate) => !isToState(candidate))
        // An answer to nobody who is told there is to whoever spoke last.
        .map((one) => (isByWriter(one) && one.kind === 'reply' ? { ...one, to: [first] } : one))
        .map((one) =>
          one.kind === null && isAnswer(one) ? { ...one, kind: 'reply' as const } : one,
        ),
      {
        ...BARE,
        rule: 'written-back',
        weight: WEIGHT,
        from: [first],
        to: [writer],
        kind: isWish(act) ? act : null,
        channel: own.channel(),
        date: own.dates()[0] ?? null,
        sentence: before.sentence,
      },
    ];
    if (!all.some(isAnswer))
      all.push({
        ...BARE,
        rule: 'written-back',
        weight: WEIGHT,
        from: [writer],
        to: [first],
        kind: told[answer.sentence]!.kind() === 'thanks' ? 'thanks' : 'reply',
        channel: told[answer.sentence]!.channel(),
        date: told[answer.sentence]!.dates()[0] ?? null,
        sentence: answer.sentence,
      });
  });
  return all ?? candidates;
}

/** Who writes back or replies, and names nobody behind it. */
function answererIn(symbols: Symbols): number | null {
  for (let at = 0; at < symbols.length; at += 1) {
    const verb = verbOf(lowerAt(symbols, at));
    const isBack = verb?.verb === 'write' && lowerAt(symbols, at + 1) === 'back';
    if (!isBack && verb?.verb !== 'reply') continue;
    if (!verb.finite || voiceAt(symbols, at) !== 'active') continue;
    const group = subjectOf(symbols, at).group ?? symbols[at + 1]?.group;
    return group?.official && group.members.length === 1 ? group.members[0]! : null;
  }
  return null;
}

/** Whom a sentence is about, where he says something in it. */
function speakerIn(sentence: CodedSentence): number | null {
  const { symbols } = sentence;
  const subject = firstSubject(sentence);
  if (subject?.members.length !== 1) return null;
  const speaks = symbols.some(({ lower, group }, at) => {
    const verb = group ? undefined : verbOf(lower);
    const isTold = (verb && SPEAKS.has(verb.verb) && voiceAt(symbols, at) === 'active') === true;
    return (isTold || /^(?:promised|assured|declared)$/.test(lower)) && isBy(at);
  });
  return speaks ? subject.members[0]! : null;

  function isBy(at: number): boolean {
    const group = subjectOf(symbols, at).group ?? symbols[at + 1]?.group;
    return group === subject;
  }
}
