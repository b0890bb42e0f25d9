import type { Title } from '../titles.js';

const CONSORTS = [
  /^(?:king|sultan|emir|sovereign|monarch) queen\b/,
  /^emperor empress\b/,
  /prince (?:crown )?princess\b/,
  /duke grand duchess\b/,
  /^president first lady\b/,
];

/** "The Emperor and Empress Li": two offices of a couple, and not of one person. */
export const areConsorts = (one: Title, other: Title): boolean =>
  CONSORTS.some((pair) => pair.test(`${one.role} ${other.role}`));
