import type { Kind } from '../model.js';
import { channelOf, kindOf } from './acts.js';
import type { Candidate } from './candidate.js';
import type { Document } from './document.js';
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
  /** A message has been told, if not to whom. */
  begun: boolean;
  /** Many are announced to write to one. */
  roundUp: boolean;
}

/** The story of an article before its first sentence, and how each sentence takes it on. */
export function storyOf(document: Document): {
  story: Story;
  /** What the sentence itself announces counts in it. */
  open: (told: ToldInSentence) => void;
  close: (found: readonly Candidate[]) => void;
} {
  const opening = openingOf(document);
  const story: Story = {
    articleKind: kindOf(opening),
    titleKind: kindOf((document.header.title ?? '').toLowerCase()),
    byPhone: channelOf(opening) === 'phone',
    exchanged: false,
    told: false,
    begun: false,
    roundUp: false,
  };
  return {
    story,
    open: ({ announcesMany }) => {
      story.roundUp ||= announcesMany();
    },
    close: (found) => {
      const last = found.findLast(({ hint, to }) => to && !hint);
      story.exchanged ||= last?.mutual ?? false;
      story.told ||= last !== undefined;
      story.begun ||= story.told || found.some(({ from, hint }) => from && !hint);
    },
  };
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
