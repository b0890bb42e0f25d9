import { isGoverned, isPossessor } from '../clauses.js';
import { codeOf } from '../code-of.js';
import type { CodedSentence } from '../coded.js';
import { doneAlike } from '../clauses/gapped.js';
import type { Group } from '../groups.js';
import { BE, nounOf, verbOf, type VerbClass } from '../lexemes.js';
import { lowerAt, voiceAt, type Symbols } from '../clauses/voices.js';
import { receivesAt, receivesToo, visitedAt } from './receiving.js';
import { continues, FAR, type Part } from './taking-part.js';
import { Pattern } from '../patterns/pattern.js';

/** Verbs after which somebody is written or spoken to. */
const ADDRESSES: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'congratulate',
  'wish',
  'thank',
  'tell',
  'assure',
  'invite',
]);

/** "Among the recipients are A and B". */
const RECIPIENTS = new Pattern(
  /^(?:among )?(?:the )?(?:recipients|addressees|those (?:addressed|greeted|congratulated|thanked|invited|remembered|who (?:get|got|receive|received|are sent|were sent) (?:one|it|them|an? \w+))) (?:are|were|include[ds]?) (?:the )?§(\d+) /,
);

/** "The King comes first", "next on the list are A and B", "they are followed by C": the order in which the recipients are gone through. */
const IN_ORDER: readonly Pattern[] = [
  /^(?:[^§:;]{0,40} )?§(\d+) (?:come|comes|came|stand|stands|stood|rank|ranks) (?:first|next|second|third|last|at the (?:top|head))\b/,
  /(?:^|[,;] (?:and )?)(?:first|next|second|third|last|then|after them|behind them)(?: on the list| in line)? (?:come|comes|came|are|is|were|was) (?:the )?§(\d+) (?:[,;.]|and )/,
  /\b(?:list|pile|stack|order|they|these|all|who|which)(?: (?:is|are|was|were))?(?: then| next)? (?:headed|led|topped|opened|followed|closed)(?: , [^§,;]{1,30} ,)? by (?:the )?§(\d+) /,
].map((expression) => new Pattern(expression));

/** The groups that a sentence tells as recipients, one after the other. */
function recipientsIn(sentence: CodedSentence): ReadonlySet<Group> {
  const code = codeOf(sentence);
  return new Set(
    [RECIPIENTS, ...IN_ORDER].flatMap((pattern) => {
      const found = pattern.exec(code);
      const group = found && sentence.groups[Number(found[1])];
      return group?.official ? [group] : [];
    }),
  );
}

/** The parts that are taken in one sentence by those to whom a hub writes; with `isCarried` whoever is visited is brought a letter. */
export function addresseeParts(sentence: CodedSentence, isCarried: boolean): Part[] {
  const { symbols } = sentence;
  const parts: Part[] = [];
  const listed = recipientsIn(sentence);
  symbols.forEach(({ group }, at) => {
    if (!group) return;
    const trigger = listed.has(group) ? at : addressedAt(symbols, at);
    const receives =
      trigger >= 0 || !group.official
        ? -1
        : Math.max(receivesAt(symbols, at), isCarried ? visitedAt(symbols, at) : -1);
    if (trigger >= 0) parts.push({ at, position: 'addressee', trigger });
    else if (receives >= 0) parts.push({ at, position: 'receiver', trigger: receives });
    else if (parts.at(-1)?.position === 'receiver' && receivesToo(symbols, at))
      parts.push({ at, position: 'receiver', trigger: parts.at(-1)!.trigger });
    else if (parts.some((part) => part.at === doneAlike(symbols, at)))
      parts.push({ at, position: 'addressee', trigger: parts.at(-1)!.trigger });
    else if (continues(symbols, at, parts)) parts.push({ at, position: 'conjunct', trigger: at });
  });
  return parts;
}

/** "To B, on his birthday, A wrote": a clause goes on behind whoever a sentence opens with. */
const actsBehind = (symbols: Symbols, at: number): boolean =>
  symbols.slice(at + 1).some(({ lower, group }) => !group && verbOf(lower)?.finite);

/** "B was reminded of the lake". */
const TOLD = /^(?:reminded|urged|encouraged|praised|commended|advised|remembered|asked)$/;
/** Verbs of speech after which the one who is spoken to may stand. */
const SALUTES = /^(?:salut(?:es|ed)|hail(?:s|ed)|commend(?:s|ed)|laud(?:s|ed)|prais(?:es|ed))$/;
/** "One is for A", "the other was for B"; "another went to C". */
const ONE =
  /^(?:one|another|other|first|second|third|fourth|fifth|sixth|seventh|eighth|last|letter|message|telegram|cable|card)$/;
const WENT = /^(?:went|goes|gone)$/;

function addressedAt(symbols: Symbols, at: number): number {
  if (isPossessor(symbols, at)) return -1;
  const link = lowerAt(symbols, at - 1) === 'the' ? at - 2 : at - 1;
  const governs = lowerAt(symbols, link);
  if (governs === 'of' && lowerAt(symbols, link - 1) === 'turn') return link;
  if (/^(?:to|for)$/.test(governs)) {
    // "October 3: to B, on his national day".
    if (
      governs === 'to' &&
      symbols.slice(0, link).every(({ lower }) => !/[\p{L}\p{N}§]/u.test(lower))
    )
      if (/^(?:,|on|for|over)$/.test(lowerAt(symbols, at + 1)) && !actsBehind(symbols, at))
        return link;
    const isApart = lowerAt(symbols, link - 1) === ',' && ONE.test(lowerAt(symbols, link - 2));
    if (isApart) return link;
    const isOne = BE.has(lowerAt(symbols, link - 1)) && ONE.test(lowerAt(symbols, link - 2));
    if (isOne || (governs === 'to' && WENT.test(lowerAt(symbols, link - 1)))) return link;
    if (
      /^(?:that|one|those|another|addressed|directed|dispatched)$/.test(lowerAt(symbols, link - 1))
    )
      return link;
    for (let place = link - 1; place >= 0 && place > link - 5; place -= 1) {
      if (symbols[place]!.group) break;
      if (nounOf(lowerAt(symbols, place)) === 'message') return place;
    }
  }
  const verb = verbOf(governs);
  if (SALUTES.test(governs)) return link;
  if (verb && ADDRESSES.has(verb.verb) && voiceAt(symbols, link) === 'active') return link;
  if (isGoverned(symbols, at)) return -1;
  for (let place = at + 1; place < symbols.length && place < at + FAR; place += 1) {
    const { lower, group } = symbols[place]!;
    if (group?.official || lower === ';' || lower === ':') return -1;
    const form = verbOf(lower);
    const voice = form && !form.gerund ? voiceAt(symbols, place) : null;
    if (voice === 'passive' && ADDRESSES.has(form!.verb)) return place;
    if (TOLD.test(lower) && BE.has(lowerAt(symbols, place - 1))) return place;
    if (voice) return -1;
  }
  return -1;
}

/**
 * The first party of a sentence beside the hub that says and does nothing of the genre: "B, it reads, was a friend", "for B he found other
 * words"; null without one.
 */
export function firstMeant({ symbols }: CodedSentence, hub: readonly number[]): Part | null {
  const at = symbols.findIndex(
    ({ group }) => group?.official && !group.members.some((one) => hub.includes(one)),
  );
  if (at < 0 || isPossessor(symbols, at)) return null;
  if (isGoverned(symbols, at)) return { at, position: 'meant', trigger: at };
  for (let place = at + 1; place < symbols.length && place < at + FAR; place += 1) {
    const { lower, group } = symbols[place]!;
    if (group?.official || lower === ';' || lower === ':') break;
    const form = verbOf(lower);
    if (form && !form.gerund && voiceAt(symbols, place) === 'active') return null;
  }
  return { at, position: 'meant', trigger: at };
}
