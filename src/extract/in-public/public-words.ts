import type { Token } from '../document.js';

/** Where all may read or hear what is said. */
const PUBLIC = new Set(
  `statement statements communiqué communique posted posts tweeted tweets tweet tweeting posting twitter facebook instagram bluesky
  mastodon threads weibo vk linkedin`.split(/\s+/),
);
/** Networks that are words, too: only behind "on", or where somebody chose them. */
const ON = new Set(['x', 'telegram', 'social']);
const CHOSE = new Set(['chose', 'used', 'preferred', 'via', 'to']);

/** Whether a token tells that words are for all to read: "posted", "in a statement", "on X". */
export const isPublicAt = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  if (lower === 'x' && CHOSE.has(before)) return true;
  return PUBLIC.has(lower) || (ON.has(lower) && before === 'on');
};

const PUBLISHED = new Set(['video', 'publish', 'published', 'release']);
/** "Issued a note". */
const ISSUED = new Set(['issued', 'released', 'published']);

/** The same, or that they were published in another way. */
export const isPublishedAt = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at]!;
  if (lower === 'note') return ISSUED.has(tokens[at - 2]?.lower ?? '');
  return PUBLISHED.has(lower) || isPublicAt(tokens, at);
};
