import { readFileSync } from 'node:fs';
import type { Accuracy } from '../api/schema.generated.js';
import { packageFile } from '../package-file.js';

/** Sets of articles whose figures say something about articles to come. */
const PUBLISHED = ['unread', 'blind', 'own'];

type Figures =
  { precision: number; recall: number; f1: number } | { share: number; right: number; of: number };

/** The figures of the last accepted evaluation, which ship with the package. */
export function publishedAccuracy(): Accuracy[] {
  const baseline = JSON.parse(readFileSync(packageFile('tests/gold/baseline.json'), 'utf8')) as {
    figures: Record<string, Record<string, Figures>>;
  };
  return PUBLISHED.flatMap((articles) =>
    Object.entries(baseline.figures[articles]!).map(([measure, figures]) =>
      'f1' in figures
        ? {
            ...{ articles, measure, value: figures.f1 },
            ...{ precision: figures.precision, recall: figures.recall },
          }
        : { articles, measure, value: figures.share, precision: null, recall: null },
    ),
  );
}
