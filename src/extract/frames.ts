import type { Channel, Kind, Status } from '../model.js';
import { channelOf, kindOf } from './acts.js';
import type { CodedSentence } from './coded.js';
import type { FoundDate } from './dates.js';
import type { Document } from './document.js';
import type { Group } from './groups.js';
import { nearestOccasion, suits, type FoundOccasion } from './occasions.js';
import { alternatives, compilePattern } from './pattern.js';
import { RULES } from './rules/rules.js';
import type { Rule } from './rules/rule.js';
import { statusOf } from './status.js';
import { isSubordinate } from './subordinates.js';
import { toldIn, type ToldInSentence } from './told-in-sentence.js';

/** What one rule read in one sentence: parties are places in `document.profiles`. */
export interface Candidate {
  rule: string;
  weight: number;
  /** Null where the article names that side elsewhere. */
  from: number[] | null;
  to: number[] | null;
  /** Sides of the same length are paired in order. */
  /** See Rule. */
  hint: boolean;
  respectively: boolean;
  couple: boolean;
  /** The senders write as one. */
  coupleFrom: boolean;
  /** The addressee is told by a pronoun or an office alone. */
  namelessTo: boolean;
  mutual: boolean;
  kind: Kind | null;
  channel: Channel | null;
  status: Status;
  occasion: FoundOccasion | null;
  date: FoundDate | null;
  sentence: number;
  /** Who brought, handed over or signed it for the sender. */
  carrier: number | null;
  /** The verb is one of handing over, so that the subject may be a carrier. */
  handed: boolean;
}

interface CompiledRule {
  rule: Rule;
  trigger: RegExp;
  patterns: RegExp[];
}

const COMPILED: readonly CompiledRule[] = RULES.map((rule) => ({
  rule,
  trigger: new RegExp(`(?<![^ ])(?:${alternatives(rule.trigger)}) `),
  patterns: rule.patterns.map(compilePattern),
}));

/** Every candidate of every rule, sentence by sentence in text order. */
export function candidatesOf(document: Document, coded: readonly CodedSentence[]): Candidate[] {
  const articleKind = kindOf(openingOf(document));
  let exchanged = false;
  return coded.flatMap((sentence) => {
    if (!sentence.groups.length) return [];
    const block = document.blocks[document.sentences[sentence.sentence]!.block]!;
    if (block.type !== 'headline' && block.type !== 'body' && block.type !== 'letter') return [];
    const told = toldIn(document, document.sentences[sentence.sentence]!);
    const found: Candidate[] = [];
    for (const compiled of COMPILED) {
      const { rule, trigger, patterns } = compiled;
      if (rule.afterExchange && !exchanged) continue;
      if (!trigger.test(sentence.code)) continue;
      for (const pattern of patterns) {
        pattern.lastIndex = 0;
        for (let match = pattern.exec(sentence.code); match; match = pattern.exec(sentence.code)) {
          const candidate = candidateOf(document, sentence, told, compiled, match, articleKind);
          if (candidate && !found.some((other) => sameReading(other, candidate)))
            found.push(candidate);
          const space = sentence.code.indexOf(' ', match.index);
          pattern.lastIndex = space + 1;
        }
      }
    }
    exchanged = found.findLast(({ hint, to }) => to && !hint)?.mutual ?? exchanged;
    return found.filter(
      (candidate) =>
        candidate.to ||
        !found.some(
          (other) =>
            other.to &&
            !other.hint &&
            other.from?.some((member) => candidate.from?.includes(member)),
        ),
    );
  });
}

/** Two patterns of one rule may read the same words. */
const sameReading = (a: Candidate, b: Candidate) =>
  a.rule === b.rule && String(a.from) === String(b.from) && String(a.to) === String(b.to);

function candidateOf(
  document: Document,
  sentence: CodedSentence,
  told: ToldInSentence,
  { rule, trigger: cue }: CompiledRule,
  match: RegExpExecArray,
  articleKind: Kind | null,
): Candidate | null {
  const slots = match.groups ?? {};
  const group = (slot: string): Group | null =>
    slots[slot] === undefined ? null : sentence.groups[Number(slots[slot])]!;
  const both = group('both');
  let from = group('from')?.members ?? null;
  let to = group('to')?.members ?? null;
  if (both) {
    if (both.members.length < 2) return null;
    from = both.members.slice(0, 1);
    to = both.members.slice(1);
  }
  const { principal } = sentence;
  let carrier: number | null = null;
  if (principal !== null && from?.length === 1 && !to?.includes(principal)) {
    if (isSubordinate(document.profiles[from[0]!]!.title))
      [carrier, from] = [from[0]!, [principal]];
  }
  if (from && to && from.some((member) => to.includes(member))) return null;
  if (
    (slots['from'] ?? slots['both']) !== undefined &&
    match[0].startsWith('§') &&
    !/^§\d+ , who /.test(match[0]) &&
    governed(sentence, match.index)
  )
    return null;
  if (!from && !rule.hint && rule.inherits !== 'from') return null;
  if (!to && rule.inherits !== 'to') return null;
  if (!to && OF_ANOTHER.test(sentence.code.slice(match.index + match[0].length))) return null;
  if (
    !to &&
    /^(?:to|with) (?!mark|express|convey|congratulate|offer)/.test(
      sentence.code.slice(match.index + match[0].length),
    )
  )
    return null;

  const place = document.sentences[sentence.sentence]!;
  const begin = sentence.tokenAt.get(match.index) ?? place.first;
  const trigger = triggerToken(sentence, cue, match) ?? begin;
  const lastSymbol = sentence.code.lastIndexOf(' ', match.index + match[0].length - 2) + 1;
  const endToken = sentence.tokenAt.get(lastSymbol) ?? begin;
  const { lower } = told;
  const offset = (token: number) => document.tokens[token]!.start - place.start;
  const matched = lower.slice(offset(begin), document.tokens[endToken]!.end - place.start);
  const kind =
    rule.kind ??
    kindOf(match[0]) ??
    kindOf(clauseAround(lower, offset(begin), document.tokens[endToken]!.end - place.start)) ??
    kindOf(lower);
  if (rule.needsAct && !kind && !articleKind) return null;
  const channel = rule.channel ?? channelOf(matched) ?? channelOf(lower);
  const occasion =
    rule.weight > 1 || kindOf(lower)
      ? nearestOccasion(told.occasions(), offset(trigger), kind)
      : null;
  const headline = document.blocks[place.block]!.type === 'headline';
  return {
    rule: rule.id,
    weight: rule.weight - (headline ? 3 : 0),
    from,
    to,
    hint: rule.hint ?? false,
    respectively:
      sentence.respectively && !!from && !!to && from.length === to.length && from.length > 1,
    couple: group('to')?.couple ?? false,
    coupleFrom: group('from')?.couple ?? false,
    namelessTo: group('to')?.nameless ?? false,
    mutual: rule.mutual ?? false,
    kind: kind ?? kindOfGrief(occasion),
    channel,
    status: statusOf(lower.slice(0, offset(trigger)), matched),
    occasion,
    date: nearest(told.dates(), offset(trigger)),
    sentence: sentence.sentence,
    carrier,
    handed: HANDED.test(match[0]),
  };
}

const HANDED =
  /(?:^| )(?:handed|hands|gave|delivered|delivers|presented|carried|brought|transmitted|passed|conveyed|conveys) /;

/** A party after a preposition or a verb that takes one is no subject. */
const GOVERNS =
  /(?:^| )(?:to|with|of|by|from|for|on|at|than|against|told|tells|congratulated|congratulates|congratulate|rang|phoned|telephoned|thanked|invited|assured|between|called|received) (?:both |the )?$/;
const governed = (sentence: CodedSentence, at: number) =>
  GOVERNS.test(sentence.code.slice(Math.max(0, at - 24), at));

/** "He conveyed messages from A": he only brings them. */
const OF_ANOTHER = /^(?:of [a-z]+ )?(?:from|by|of) (?:the )?§/;

/** What befell the addressee tells the act where no word does. */
function kindOfGrief(occasion: FoundOccasion | null): Kind | null {
  if (!occasion || occasion.weak) return null;
  return suits('condolence', occasion.kind) ? 'condolence' : null;
}

/** Headline and first sentence in lower case. */
function openingOf(document: Document): string {
  const first = document.sentences.find(({ block }) => document.blocks[block]!.type === 'body');
  const title = document.blocks.find(({ type }) => type === 'headline');
  return [title, first]
    .map((span) => (span ? document.text.slice(span.start, span.end) : ''))
    .join(' ')
    .toLowerCase();
}

function clauseAround(lower: string, begin: number, end: number): string {
  const stop = lower.slice(end).search(/[,;]/);
  return lower.slice(begin, stop < 0 ? lower.length : end + stop);
}

/** The token of the first trigger word inside a match. */
function triggerToken(sentence: CodedSentence, cue: RegExp, match: RegExpExecArray): number | null {
  const inside = cue.exec(match[0]);
  return inside ? (sentence.tokenAt.get(match.index + inside.index) ?? null) : null;
}

function nearest(dates: readonly FoundDate[], at: number): FoundDate | null {
  let best: FoundDate | null = null;
  for (const date of dates)
    if (!best || Math.abs(date.at - at) < Math.abs(best.at - at)) best = date;
  return best;
}
