import type { Channel, Kind, Status } from '../model.js';
import { channelOf, isOfUntoldAct, kindOf } from './acts.js';
import { possessorOf } from './clauses.js';
import type { CodedSentence } from './coded.js';
import type { FoundDate } from './dates.js';
import type { Document } from './document.js';
import { PREPOSITIONS } from './lexemes.js';
import { Pattern } from './patterns/pattern.js';
import type { Clause } from './slots.js';
import { statusOf, takesBack } from './status.js';
import type { ToldInSentence } from './told-in-sentence.js';

/** What the words of a clause tell, whichever rule reads it; each is worked out once, when it is first asked for. */
export interface ToldInClause {
  /** Where the trigger stands in the sentence. */
  trigger: number;
  /** The act, by the trigger, then by what goes with it, then by the sentence. */
  kind: () => Kind | null;
  channel: () => Channel | null;
  status: () => Status;
  /** The day told nearest to the trigger. */
  date: () => FoundDate | null;
}

export function toldInClause(
  document: Document,
  { symbols, sentence }: CodedSentence,
  told: ToldInSentence,
  clause: Clause,
): ToldInClause {
  const place = document.sentences[sentence]!;
  const { lower } = told;
  const startOf = (at: number) =>
    (document.tokens[symbols[at]?.token ?? place.last - 1]?.start ?? place.end) - place.start;
  const trigger = startOf(clause.at);
  const begin = startOf(clause.first);
  const end =
    clause.complements.end < symbols.length ? startOf(clause.complements.end) : lower.length;
  const item = () => {
    const [first, last] = phraseOf(symbols, clause.item);
    return lower.slice(startOf(first), startOf(last));
  };
  /** "Has written to B, thanking him for the good wishes", not "the letter which B wrote, thanking him for the wishes". */
  const isThankedFor = (at: number) =>
    THANKING.test(lower.slice(Math.min(begin, at), at)) && !RELATIVE.test(lower.slice(0, trigger));
  const act = () => {
    const matched = lower.slice(begin, end);
    return (
      moreExact(kindOf(symbols[clause.at]!.lower), matched) ??
      (clause.item >= 0 && !isThankedFor(startOf(clause.item))
        ? moreExact(kindOf(item()), matched)
        : null) ??
      withoutInvitation(matched) ??
      mainAct(kindOf(clauseAround(lower, begin, end))) ??
      mainAct(kindBesides(told, trigger)) ??
      (isOfUntoldAct(matched) ? 'message' : null)
    );
  };
  let kind: Kind | null | undefined;
  let channel: Channel | null | undefined;
  let status: Status | null = null;
  const own = () => statusOf(document.text.slice(place.start, place.end), trigger, end);
  return {
    trigger,
    kind: () => (kind === undefined ? (kind = act()) : kind),
    channel: () =>
      channel === undefined
        ? (channel = channelOf(lower.slice(begin, end)) ?? told.channel())
        : channel,
    status: () => (status ??= isTakenBack(document, sentence) ? 'denied' : own()),
    date: () => nearest(told.dates(), trigger),
  };
}

const RELATIVE = /\b(?:which|that|who)\b[^,.;]*$/;
const THANKING = /\b(?:thank(?:s|ed|ing)?|gratitude|grateful)\b[^.;]* for\b/;

/** The sentence itself, or the one after it, says that it never was. */
function isTakenBack({ text, sentences }: Document, sentence: number): boolean {
  const [own, next] = [sentences[sentence]!, sentences[sentence + 1]];
  return (
    takesBack(text.slice(own.start, own.end)) ||
    (next !== undefined && takesBack(text.slice(next.start, next.end)))
  );
}

/** From the first to the place after the last symbol of "his warm message of congratulation and thanks". */
function phraseOf(symbols: CodedSentence['symbols'], noun: number): [number, number] {
  let last = noun + 1;
  for (; last < noun + 7 && last < symbols.length; last += 1) {
    const { lower, group } = symbols[last]!;
    if (
      group ||
      (lower !== 'of' && lower !== 'and' && PREPOSITIONS.has(lower)) ||
      !/^\p{L}/u.test(lower)
    )
      break;
  }
  return [possessorOf(symbols, noun).first, last];
}

/** "A written message, along with an invitation to Marrow": the invitation goes with a message of its own. */
function withoutInvitation(matched: string): Kind | null {
  const kind = kindOf(matched);
  return kind === 'invitation' && isOfUntoldAct(matched) && ALONG.test(matched) ? 'message' : kind;
}

const ALONG = /\b(?:along|together|coupled) with an? (?:[a-z]+ )?invitation\b/;

/** "Wished B a speedy recovery", "his wishes for a speedy recovery": what is wished tells more than that it is. */
const moreExact = (kind: Kind | null, matched: string): Kind | null =>
  kind === 'greeting' && kindOf(matched) === 'sympathy' ? 'sympathy' : kind;

/** The act of a sentence, but for what somebody had done before: "To Lund, who had sent her sympathy, she wrote". */
function kindBesides({ lower, kind }: ToldInSentence, trigger: number): Kind | null {
  const earlier = EARLIER.exec(lower);
  if (!earlier) return kind();
  const end = earlier.index + earlier[0].length;
  // "Thanked B and C, both of whom had written": what these did is no thanks.
  if (trigger >= earlier.index && trigger < end)
    return kind() === 'thanks' || kind() === 'reply' ? kindOf(earlier[0]) : kind();
  return kindOf(`${lower.slice(0, earlier.index)} ${lower.slice(end)}`);
}

const EARLIER = new Pattern(
  /, (?:who(?:se \w+)?|(?:all|both|each) of whom) (?:had|has|have) (?:\w+ )?(?:sent|written|wired|cabled|conveyed|expressed|offered|extended|telephoned|phoned|called|rung|addressed)\b[^,.;]*[,.;]/,
);

/** An invitation or answer told elsewhere in a sentence is another act. */
const mainAct = (kind: Kind | null) => (kind === 'invitation' || kind === 'reply' ? null : kind);

function clauseAround(lower: string, begin: number, end: number): string {
  const stop = lower.slice(end).search(/[,;]/);
  return lower.slice(begin, stop < 0 ? lower.length : end + stop);
}

function nearest(dates: readonly FoundDate[], at: number): FoundDate | null {
  let best: FoundDate | null = null;
  for (const date of dates)
    if (!best || Math.abs(date.at - at) < Math.abs(best.at - at)) best = date;
  return best;
}
