import { isGoverned, subjectOf, type Subject } from '../clauses.js';
import type { CodedSentence } from '../coded.js';
import type { Group } from '../groups.js';
import { BE, verbOf } from '../lexemes.js';
import { complementsOf } from './complements.js';
import { doerBeforeObject } from './done-to.js';
import { doerBefore } from './doers.js';
import { doneAlike } from './gapped.js';
import type { Complements } from './governed.js';
import { voiceAt } from './voices.js';

const CLAUSE_OPENERS = new Set(['while', 'whereas', 'but', 'whilst', ':']);

/** Whose clause "in a message to B" belongs to: the subject before it, else the one after it. */
export function speakerOf(
  { symbols }: CodedSentence,
  noun: number,
  preposition: number,
  complements: Complements,
): Group | null {
  const told = symbols[preposition - (symbols[preposition - 1]?.lower === ',' ? 2 : 1)];
  const verb = told?.group?.official ? symbols[symbols.indexOf(told) - 1]?.lower : undefined;
  // "The only republican was A, with a letter to B".
  if (verb && BE.has(verb) && symbols[preposition]?.lower === 'with') return told!.group;
  const opens = CLAUSE_OPENERS.has(symbols[preposition - 1]?.lower ?? '');
  const before = preposition > 0 && !opens ? subjectOf(symbols, preposition) : null;
  // "A congratulated B in a letter and C in a post": it is A who posts.
  if (before?.group && before.at >= 0 && doneAlike(symbols, before.at) >= 0) return null;
  if (before?.group)
    return (
      (opens ? null : doerBeforeObject(symbols, preposition)) ??
      befalling(symbols, before, preposition)
    );
  const doer = opens ? null : doerBefore(symbols, preposition);
  if (doer) return doer;
  const own = complements.prepositions['to'] ?? complements.prepositions['with'];
  for (let at = noun + 1; at < symbols.length && at < noun + 50; at += 1) {
    const { group, lower } = symbols[at]!;
    if (lower === ';') break;
    if (!group || group === own || isGoverned(symbols, at)) continue;
    if (symbols[at + 1]?.lower === "'s" || symbols[at - 1]?.lower === 'and') continue;
    if (isBearerIn(symbols, noun, at)) continue;
    if (symbols[at + 1]?.lower === ',' && symbols[at + 2]?.group) continue;
    // "In a call, A received the condolences of B": the words are B's.
    return verbOf(symbols[at + 1]?.lower ?? '')?.verb === 'receive' ? null : group;
  }
  return null;
}

/** "In a letter which A will bring": A, who stands behind the relative pronoun, says nothing in it. */
const isBearerIn = (symbols: CodedSentence['symbols'], noun: number, at: number): boolean =>
  /^(?:which|that)$/.test(symbols[noun + 1]?.lower ?? '') &&
  symbols.slice(noun + 2, at).every(({ lower }) => /^(?:the|his|her)$/.test(lower)) &&
  BRINGS.test(
    symbols
      .slice(at + 1, at + 4)
      .map(({ lower }) => lower)
      .join(' '),
  );

const BRINGS =
  /\b(?:brings?|brought|bringing|carry|carries|carried|deliver(?:s|ed)?|hand(?:s|ed)?)\b/;

/** "B was congratulated by A in a letter": whom it befalls does not write, but who is told to do it. */
function befalling(
  symbols: CodedSentence['symbols'],
  { group, at: subject }: Subject,
  end: number,
): Group | null {
  for (let at = end - 1; at > subject; at -= 1) {
    if (!verbOf(symbols[at]!.lower)) continue;
    if (voiceAt(symbols, at) !== 'passive') return group;
    return complementsOf(symbols, at).prepositions['by'] ?? null;
  }
  return group;
}
