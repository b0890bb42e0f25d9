import type { Document, DocumentMention } from '../document.js';
import type { Cue, CueKind } from './cues.js';

/** One mention and what stands around it. */
interface Place {
  mention: DocumentMention;
  /** In lower case, an article or pronoun before the mention left out. */
  before: string;
  after: string;
  opens: boolean;
  isQuoted: boolean;
  /** The nearest words of the genre, with no other party between. */
  kindBefore: CueKind | null;
  kindBehind: CueKind | null;
}

interface Stance {
  /** Ends "share of the sender's mentions". */
  name: string;
  is: (place: Place) => boolean;
}

const BEFORE: readonly CueKind[] = ['act', 'send', 'receive', 'call', 'say', 'message', 'wish'];
const BEHIND: readonly CueKind[] = ['act', 'send', 'call', 'say', 'message'];

/** Ways in which a party may be told, by which a reader takes it for one who writes, one who is written to, or neither. */
export const STANCES: readonly Stance[] = [
  { name: 'behind "to"', is: ({ before }) => /^(?:to|for|with|towards?)$/.test(before) },
  { name: 'behind "from"', is: ({ before }) => /^(?:from|by|of)$/.test(before) },
  { name: 'behind "and" or a comma', is: ({ before }) => /^(?:and|,)$/.test(before) },
  { name: 'owning something', is: ({ after }) => after === "'s" },
  { name: 'at the head of a sentence', is: ({ opens }) => opens },
  { name: 'in quotation', is: ({ isQuoted }) => isQuoted },
  { name: 'by pronouns', is: ({ mention }) => mention.form === 'pronoun' },
  { name: 'by office alone', is: ({ mention }) => mention.form === 'office' },
  ...BEFORE.map((kind): Stance => ({
    name: `before a word of kind "${kind}"`,
    is: ({ kindBehind }) => kindBehind === kind,
  })),
  ...BEHIND.map((kind): Stance => ({
    name: `behind a word of kind "${kind}"`,
    is: ({ kindBefore }) => kindBefore === kind,
  })),
];

/** By profile: of all its mentions, the share that has each of `STANCES`. */
export function stancesOf(document: Document, cues: readonly (readonly Cue[] | null)[]) {
  const { profiles, mentions, sentences } = document;
  const quoted = quotedTokens(document);
  const counts = profiles.map(() => STANCES.map(() => 0));
  const times = profiles.map(() => 0);
  mentions.forEach((mention, at) => {
    const { profile, sentence } = mention;
    const own = cues[sentence];
    if (!own) return;
    const inSentence = (other: DocumentMention | undefined) =>
      other?.sentence === sentence ? other : undefined;
    const { first, last } = sentences[sentence]!;
    const start = inSentence(mentions[at - 1])?.last ?? first;
    const end = inSentence(mentions[at + 1])?.first ?? last;
    const place = placeOf(document, mention, own, start, end, quoted);
    times[profile]! += 1;
    STANCES.forEach(({ is }, stance) => {
      if (is(place)) counts[profile]![stance]! += 1;
    });
  });
  return counts.map((own, profile) => own.map((count) => count / Math.max(1, times[profile]!)));
}

/** Tokens between a party and a word of the genre, before it and behind. */
const JUST_BEFORE = 3;
const BEHIND_IT = 8;
const LEFT_OUT = /^(?:the|his|her|their|its|our|a|an|mr|mrs|ms|dr)\.?$/;

function placeOf(
  { tokens, sentences }: Document,
  mention: DocumentMention,
  cues: readonly Cue[],
  start: number,
  end: number,
  quoted: ReadonlySet<number>,
): Place {
  const { first, last, sentence } = mention;
  const opening = sentences[sentence]!.first;
  const lower = (at: number) => tokens[at]?.lower ?? '';
  const before = LEFT_OUT.test(lower(first - 1)) ? first - 2 : first - 1;
  const isNear = ({ at }: Cue) => at >= start && at < first && first - at <= JUST_BEFORE;
  return {
    mention,
    before: before >= opening ? lower(before) : '',
    after: lower(last),
    opens: before < opening || (before === opening && tokens[before]!.kind === 'mark'),
    isQuoted: quoted.has(first),
    kindBefore: cues.findLast(isNear)?.kind ?? null,
    kindBehind:
      cues.find(({ at }) => at >= last && at < end && at - last <= BEHIND_IT)?.kind ?? null,
  };
}

/** The tokens that stand in quotation marks of their paragraph. */
function quotedTokens({ tokens, sentences }: Document): ReadonlySet<number> {
  const quoted = new Set<number>();
  let block = -1;
  let isOpen = false;
  for (const { first, last, block: own } of sentences) {
    if (own !== block) isOpen = false;
    block = own;
    for (let at = first; at < last; at += 1) {
      const { text, kind } = tokens[at]!;
      if (kind !== 'mark') {
        if (isOpen) quoted.add(at);
      } else if (/^[“«„]$/.test(text)) isOpen = true;
      else if (/^[”»]$/.test(text)) isOpen = false;
      else if (text === '"') isOpen = !isOpen;
    }
  }
  return quoted;
}
