import type { Kind } from '../model.js';
import { channelOf, kindOf } from './acts.js';
import type { Candidate } from './candidate.js';
import { codeOf, type CodedSentence } from './coded.js';
import type { Document } from './document.js';
import { nearestOccasion, type FoundOccasion } from './occasions.js';
import { announcesRoundUp } from './round-up.js';
import type { ToldInSentence } from './told-in-sentence.js';

/** What has been told before a sentence. */
export interface Story {
  articleKind: Kind | null;
  /** The act of the headline. */
  titleKind: Kind | null;
  /** The opening tells of calls. */
  byPhone: boolean;
  exchanged: boolean;
  told: boolean;
  /** To whom many are announced to write; null where nobody is. */
  roundUp: number[] | null;
  /** What they write, and on which occasion, as announced. */
  act: Kind | null;
  occasion: FoundOccasion | null;
  /** To whom the article's messages go, so far, with their states. */
  addressees: ReadonlySet<number>;
}

/** How many sentences after an announcement may tell to whom all write. */
const NEAR = 3;

/** The story of an article before its first sentence, and how each sentence takes it on. */
export function storyOf(
  document: Document,
  coded: readonly CodedSentence[],
): {
  story: Story;
  /** What the sentence itself announces counts in it. */
  open: (sentence: number, told: ToldInSentence) => void;
  close: (sentence: number, found: readonly Candidate[], told: ToldInSentence) => void;
} {
  const states = new Map(
    document.profiles.flatMap(({ kind, country }, at): [string | null, number][] =>
      kind === 'country' ? [[country, at]] : [],
    ),
  );
  const addressees = new Set<number>();
  const opening = openingOf(document);
  const story: Story = {
    articleKind: kindOf(opening),
    titleKind: kindOf((document.header.title ?? '').toLowerCase()),
    byPhone: channelOf(opening) === 'phone',
    exchanged: false,
    told: false,
    roundUp: null,
    act: null,
    occasion: null,
    addressees,
  };
  const writers = new Map<number, Set<number>>();
  let announced = -1;
  let known: number[] | null | undefined;
  const hero = () => (known === undefined ? (known = heroOf(document, coded)) : known);
  return {
    story,
    open: (sentence, { lower, occasions }) => {
      if (isAfterBreak(document, sentence)) {
        announced = -1;
        story.roundUp = null;
      }
      if (announced >= 0) story.roundUp ??= hero();
      if (!announcesRoundUp(lower)) return;
      announced = sentence;
      const act = kindOf(lower);
      story.act = act ?? story.act;
      story.occasion = nearestOccasion(occasions(), lower.length, act) ?? story.occasion;
    },
    close: (sentence, found, { lower }) => {
      const last = found.findLast(({ hint, to }) => to && !hint);
      story.exchanged = last?.mutual ?? story.exchanged;
      story.told ||= last !== undefined;
      for (const { to } of found)
        for (const one of to ?? []) {
          addressees.add(one);
          const state = states.get(document.profiles[one]!.country);
          if (state !== undefined) addressees.add(state);
        }
      if (story.roundUp === null) {
        for (const { from, to, hint, mutual, kind } of found) {
          if (
            mutual ||
            !to ||
            kind === 'invitation' ||
            kind === 'thanks' ||
            kind === 'reply' ||
            !isSomebody(document, to)
          )
            continue;
          const known = writers.get(to[0]!) ?? new Set<number>();
          for (const one of hint ? [] : (from ?? [])) known.add(one);
          writers.set(to[0]!, known);
          if (known.size > 2 || (!from && MANY.test(lower))) {
            story.roundUp = to;
            story.act = found.find((one) => one.kind)?.kind ?? story.act;
          }
        }
      }
      if (announced < 0 || sentence > announced + NEAR) return;
      const to = found.find((one) => one.to && !one.mutual && isSomebody(document, one.to))?.to;
      if (to && (!story.roundUp || sentence === announced)) story.roundUp = to;
    },
  };
}

const MANY =
  /\b(?:messages|letters|telegrams|cables|notes|tributes|calls|(?:receiving|getting|flooded with|inundated with) (?:\w+ )?(?:congratulations|condolences|greetings|wishes))\b/;

/** Stars or dashes between a paragraph and the one before. */
function isAfterBreak({ sentences, blocks, text }: Document, sentence: number): boolean {
  const { block, start } = sentences[sentence]!;
  if (block === 0 || blocks[block]!.start !== start) return false;
  return /^\s*(?:[*#•~_=–—-]\s*){3,}$/m.test(text.slice(blocks[block - 1]!.end, start));
}

/** "B's victory", "B, who won", "appointed B": whom an article on an election or appointment is about. */
const HERO =
  /§(\d+) (?:'s? (?:[\p{L}-]+ ){0,3}(?:victory|win|triumph|election|re-election|inauguration|appointment|swearing-in)|(?:, (?:[\p{L}\d]+ ){1,3}, )?(?:, )?(?:who )?(?:(?:has |had )?(?:won|wins)|(?:, )?(?:re-)?elected(?= [,.;§]| as| on| with)|takes office|took office|(?:has been|was|is|had been|is being|to be) (?:re-elected|elected|sworn|appointed|inaugurated|named))) (?!§)|(?:appointed|elected|named|re-elected|election of(?: [\p{L} ]{1,30}as)?|victory of|re-election of|appointment of|inauguration of) (?:the )?§(\d+) /u;
const FIRST_SENTENCES = 8;

function heroOf({ profiles }: Document, coded: readonly CodedSentence[]): number[] | null {
  for (const sentence of coded.slice(0, FIRST_SENTENCES)) {
    const found = HERO.exec(codeOf(sentence));
    const group = sentence.groups[Number(found?.[1] ?? found?.[2] ?? -1)];
    if (group?.members.length === 1 && profiles[group.members[0]!]!.kind === 'person')
      return group.members;
  }
  return null;
}

/** One person, office or couple. */
const isSomebody = ({ profiles }: Document, to: readonly number[]) =>
  to.length < 3 && to.every((one) => /^(?:person|office)$/.test(profiles[one]!.kind));

/** Headline and first sentence in lower case. */
function openingOf(document: Document): string {
  const first = document.sentences.find(({ block }) => document.blocks[block]!.type === 'body');
  const title = document.blocks.find(({ type }) => type === 'headline');
  return [title, first]
    .map((span) => (span ? document.text.slice(span.start, span.end) : ''))
    .join(' ')
    .toLowerCase();
}
