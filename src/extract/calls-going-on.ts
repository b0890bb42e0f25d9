import type { Candidate } from './candidate.js';
import type { CodedSentence } from './coded.js';
import type { Document } from './document.js';
import { firstSubject } from './clauses.js';
import type { Group } from './groups.js';
import { verbOf, type VerbClass } from './lexemes.js';
import { lowerAt } from './clauses/voices.js';
import { Pattern } from './patterns/pattern.js';
import type { Clause } from './slots.js';

/** What a told addressee adds to a candidate that left it to the rest of the article. */
const MORE_TOLD = 3;

/**
 * "A was on the line. He told B how sorry he was", "A called B at noon. He offered his sympathy": of a call the sentence behind it tells to
 * whom it went and what for, where its caller goes on to speak.
 */
export function callsGoingOn(
  document: Document,
  coded: readonly CodedSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  return candidates.map((call) => {
    const { from, to, kind, hint, mutual, rule, sentence, weight } = call;
    if (!CALLS.has(rule) || from?.length !== 1 || hint || mutual || (to && kind)) return call;
    const next = coded[sentence + 1];
    if (!next || !next.symbols[0]?.group?.members.includes(from[0]!)) return call;
    const told = to
      ? null
      : (toldTo(document, next, from[0]!) ?? busyOne(document, coded[sentence]!, from[0]!));
    const act = candidates.find(
      (other) =>
        other.sentence === sentence + 1 &&
        other.kind !== null &&
        ACTS.has(other.kind) &&
        other.from?.[0] === from[0] &&
        (!other.to || !to || other.to[0] === to[0]),
    );
    const addressee = to ?? told?.members ?? act?.to ?? null;
    return {
      ...call,
      to: addressee,
      weight: addressee && !to ? weight + MORE_TOLD : weight,
      kind: kind ?? act?.kind ?? null,
      occasion: call.occasion ?? act?.occasion ?? null,
      waits: call.waits && !act?.kind,
    };
  });
}

const CALLS = new Set(['phone', 'call', 'call-from']);
const ACTS = new Set(['congratulation', 'greeting', 'condolence', 'sympathy', 'thanks']);

const TELLS: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'tell',
  'assure',
  'wish',
  'congratulate',
  'thank',
  'condole',
  'send',
]);

/** Whom the caller tells, right behind a verb with which a sentence goes on: "He offered helicopters and told B". */
function toldTo({ profiles }: Document, { symbols }: CodedSentence, caller: number): Group | null {
  for (let at = 1; at < symbols.length - 1; at += 1) {
    if (at > 1 && lowerAt(symbols, at - 1) !== 'and') continue;
    const verb = verbOf(lowerAt(symbols, at));
    if (!(verb && TELLS.has(verb.verb)) && lowerAt(symbols, at) !== 'promised') continue;
    const object = symbols[at + 1]?.group ?? null;
    if (!object?.official || object.members.length !== 1) continue;
    const [told] = object.members;
    if (told !== caller && profiles[told!]!.country !== profiles[caller]!.country) return object;
  }
  return null;
}

/** "B was in the cabinet room when A phoned": whom a sentence is about that tells of the call behind its "when". */
function busyOne({ profiles }: Document, { symbols }: CodedSentence, caller: number): Group | null {
  const when = symbols.findIndex(({ lower }) => lower === 'when');
  const busy = firstSubject({ symbols });
  if (when < 0 || busy?.members.length !== 1 || !symbols[when + 1]?.group) return null;
  const [one] = busy.members;
  const isCaller = symbols[when + 1]!.group!.members.includes(caller);
  const isBefore = symbols.slice(0, when).some(({ group }) => group === busy);
  return isCaller && isBefore && profiles[one!]!.country !== profiles[caller]!.country
    ? busy
    : null;
}

const CALLED = new Pattern(
  /\b(?:called (?!for\b|on\b|off\b|it\b)|telephoned|phoned|rang|got through to|was on the (?:line|phone))/,
);

/** Of thanks given in a call nothing else is told behind. */
const THANKS = /\bthank/;

/**
 * "A called the palace. He told B that ...": whether whoever a sentence opens with, by a pronoun, goes on with the call that the one before
 * tells.
 */
export const goesOnFromCall = (
  { symbols }: CodedSentence,
  { slot }: Pick<Clause, 'slot'>,
  previous: string,
): boolean =>
  symbols[0]?.group?.nameless === true &&
  CALLED.test(previous) &&
  !THANKS.test(previous) &&
  slot('subject') === symbols[0].group;
