import type { Annotation } from '../extract/annotation.js';
import type { GoldArticle } from './gold.js';
import type { Tally } from './measures.js';
import { wordOverlap } from './words.js';

/** Judges what an article says of itself, as far as gold has it: the date must be equal, the others share most words. */
export function scoreHeader(tally: Tally, gold: GoldArticle, found: Annotation | null): void {
  const judge = (
    measure: 'article date' | 'publisher' | 'title' | 'place' | 'editor',
    wanted: readonly (string | null)[],
    got: string | null,
    isSame: (wanted: string, got: string) => boolean,
  ) => {
    if (wanted[0] == null) return;
    const isRight = !!got && wanted.some((value) => value !== null && isSame(value, got));
    tally.judge(measure, isRight);
    if (!isRight) tally.errors.push(`${measure}: ${got ?? 'none'}, not ${wanted[0]}`);
  };
  const isEqual = (wanted: string, got: string) => wanted === got;
  const isClose = (wanted: string, got: string) => wordOverlap(wanted, got) >= 0.6;
  judge('article date', [gold.date, ...(gold.date_alt ?? [])], found?.date ?? null, isEqual);
  judge(
    'publisher',
    [gold.publisher, ...(gold.publisher_alt ?? [])],
    found?.publisher ?? null,
    isClose,
  );
  judge('title', [gold.title, ...(gold.title_alt ?? [])], found?.title ?? null, isClose);
  judge('place', [gold.place, ...(gold.place_alt ?? [])], found?.place ?? null, isClose);
  judge('editor', [gold.editor, ...(gold.editor_alt ?? [])], found?.editor ?? null, isClose);
}
