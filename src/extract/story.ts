import type { Kind } from '../model.js';
import { kindOf } from './acts.js';
import type { Candidate } from './candidate.js';
import type { Document } from './document.js';
import { announcesRoundUp } from './round-up.js';

/** What has been told before a sentence. */
export interface Story {
  articleKind: Kind | null;
  /** The act of the headline. */
  titleKind: Kind | null;
  exchanged: boolean;
  told: boolean;
  /** To whom many are announced to write; null where nobody is. */
  roundUp: number[] | null;
  /** To whom the article's messages go, so far, with their states. */
  addressees: ReadonlySet<number>;
}

/** How many sentences after an announcement may tell to whom all write. */
const NEAR = 3;

/** The story of an article before its first sentence, and how each sentence takes it on. */
export function storyOf(document: Document): {
  story: Story;
  /** What the sentence itself announces counts in it. */
  open: (sentence: number, lower: string) => void;
  close: (sentence: number, found: readonly Candidate[]) => void;
} {
  const states = new Map(
    document.profiles.flatMap(({ kind, country }, at): [string | null, number][] =>
      kind === 'country' ? [[country, at]] : [],
    ),
  );
  const addressees = new Set<number>();
  const story: Story = {
    articleKind: kindOf(openingOf(document)),
    titleKind: kindOf((document.header.title ?? '').toLowerCase()),
    exchanged: false,
    told: false,
    roundUp: null,
    addressees,
  };
  let announced = -1;
  return {
    story,
    open: (sentence, lower) => {
      if (announcesRoundUp(lower)) announced = sentence;
    },
    close: (sentence, found) => {
      const last = found.findLast(({ hint, to }) => to && !hint);
      story.exchanged = last?.mutual ?? story.exchanged;
      story.told ||= last !== undefined;
      for (const { to } of found)
        for (const one of to ?? []) {
          addressees.add(one);
          const state = states.get(document.profiles[one]!.country);
          if (state !== undefined) addressees.add(state);
        }
      if (announced < 0 || sentence > announced + NEAR) return;
      const to = found.find((one) => one.to && !one.mutual && isSomebody(document, one.to))?.to;
      if (!to || (story.roundUp && sentence !== announced)) return;
      story.roundUp = to;
    },
  };
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
