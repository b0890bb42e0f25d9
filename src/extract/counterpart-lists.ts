import { channelOf, kindOf } from './acts.js';
import { BARE, type Candidate } from './candidate.js';
import type { CodedSentence } from './coded.js';
import type { Document, DocumentMention } from './document.js';
import { officeClass } from './offices/office-classes.js';
import type { ToldInSentence } from './told-in-sentence.js';
import { Pattern } from './patterns/pattern.js';

/** Words that say of those listed behind them that they hold the offices of those listed before. */
const PEERS = new Pattern(
  /\b(?:counterparts|opposite numbers?|homologues|(?:same|corresponding|equivalent|respective|like) (?:offices?|posts?|positions?))\b/,
);
const EXCHANGE =
  /\bexchang|\beach other\b|\bone another\b|\bboth (?:directions|ways)\b|\bin return\b/;
/** How many sentences back the other list stands. */
const BACK = 2;
/** The fewest of a list, on either side. */
const LEAST = 2;

/**
 * "The letters were signed by President A, Premier B and Speaker C. Their opposite numbers in Kandia are D, E and F": each wrote to whoever
 * holds his office there; a president who has no premier beside him has the premier's letter, too.
 */
export function counterpartLists(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
): Candidate[] {
  const { profiles } = document;
  return coded.flatMap(({ sentence, groups }): Candidate[] => {
    if (!groups.some(({ official }) => official)) return [];
    const { lower } = told[sentence]!;
    const peers = PEERS.exec(lower);
    if (!peers) return [];
    const start = document.tokens[document.sentences[sentence]!.first]!.start + peers.index;
    const holders = holdersIn(document, sentence, (mention) => mention.start > start);
    const state = stateOfAll(document, holders);
    if (!state) return [];
    const writers = writersBefore(document, sentence, start, state);
    if (!writers.length) return [];
    const classOf = (one: number) => officeClass(profiles[one]!);
    const classes = new Set(holders.map(classOf));
    const context = [told[sentence - 1]?.lower ?? '', lower].join(' ');
    const pairs = holders.flatMap((holder) =>
      writers.flatMap((writer): [number, number][] => {
        const own = classOf(writer);
        const isBoth =
          own === 'government' && !classes.has('government') && classOf(holder) === 'state';
        return own !== null && (own === classOf(holder) || isBoth) ? [[writer, holder]] : [];
      }),
    );
    return pairs.map(([writer, holder]) => ({
      ...BARE,
      rule: 'counterpart-list',
      weight: 6,
      from: [writer],
      to: [holder],
      mutual: EXCHANGE.test(context),
      kind: kindOf(context),
      channel: channelOf(context),
      sentence,
    }));
  });
}

/** Those who hold an office of a known kind and are named in a sentence, each once. */
function holdersIn(
  { mentions, profiles }: Document,
  sentence: number,
  counts: (mention: DocumentMention) => boolean,
): number[] {
  const found = mentions.filter(
    (one) =>
      one.sentence === sentence &&
      counts(one) &&
      profiles[one.profile]!.kind === 'person' &&
      officeClass(profiles[one.profile]!) !== null,
  );
  return [...new Set(found.map(({ profile }) => profile))];
}

/** The only state of a list; null where it is short, or of several. */
function stateOfAll({ profiles }: Document, list: readonly number[]): string | null {
  const states = new Set(list.map((one) => profiles[one]!.country));
  const [state] = states;
  return list.length >= LEAST && states.size === 1 ? (state ?? null) : null;
}

/** The list of another state before, in the same sentence or one of those before it. */
function writersBefore(document: Document, sentence: number, end: number, state: string): number[] {
  for (let at = sentence; at >= Math.max(0, sentence - BACK); at -= 1) {
    const list = holdersIn(document, at, (mention) => mention.start < end);
    const own = stateOfAll(document, list);
    if (own) return own === state ? [] : list;
  }
  return [];
}
