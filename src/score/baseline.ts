import { type ListFigures, listFigures, LISTS, type Tally, VALUES } from './measures.js';

export interface ValueFigures {
  share: number;
  right: number;
  of: number;
}

/** Figures of one split, to three places; what was not asked for has none. */
export type Figures = Record<string, ListFigures | ValueFigures>;

/** What an evaluation came to, as it is committed: figures by split, and what each article falls short of. */
export interface Baseline {
  figures: Record<string, Figures>;
  /** By split; none for those whose articles nobody looks at. */
  articles: Record<string, Record<string, string>>;
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

export function figuresOf(tally: Tally): Figures {
  const figures: Figures = {};
  for (const measure of LISTS) {
    const { precision, recall, f1 } = listFigures(tally.of(measure));
    figures[measure] = {
      precision: rounded(precision),
      recall: rounded(recall),
      f1: rounded(f1),
    };
  }
  for (const measure of VALUES) {
    const { hit, gold } = tally.of(measure);
    if (gold) figures[measure] = { share: rounded(hit / gold), right: hit, of: gold };
  }
  return figures;
}

/** What an article falls short of, as "message strict 1/2 +1, editor 0/1", or "right". */
export function shortfallOf(tally: Tally): string {
  const lists = LISTS.flatMap((measure) => {
    const { hit, gold, found } = tally.of(measure);
    const extra = found > hit ? ` +${found - hit}` : '';
    return hit < gold || extra ? [`${measure} ${hit}/${gold}${extra}`] : [];
  });
  const values = VALUES.flatMap((measure) => {
    const { hit, gold } = tally.of(measure);
    return hit < gold ? [`${measure} ${hit}/${gold}`] : [];
  });
  return [...lists, ...values].join(', ') || 'right';
}

/** Every figure that is lower than it was, by more than rounding, as "train editor 0.9 -> 0.8"; of a list its F1 counts. */
export function fallsFrom(baseline: Baseline, now: Baseline): string[] {
  return Object.entries(baseline.figures).flatMap(([split, figures]) =>
    Object.entries(figures).flatMap(([measure, was]) => {
      const is = now.figures[split]?.[measure];
      return is && !isLower(was, is)
        ? []
        : [`${split} ${measure} ${numberOf(was)} -> ${is ? numberOf(is) : 'not measured'}`];
    }),
  );
}

const numberOf = (figures: Figures[string]) => ('f1' in figures ? figures.f1 : figures.share);

/** A share that is lower only because more was found, with no fewer right, is no loss. */
function isLower(was: Figures[string], is: Figures[string]): boolean {
  if (numberOf(was) - numberOf(is) < 0.0011) return false;
  return 'f1' in was || 'f1' in is || is.of <= was.of || is.right < was.right;
}

/** Every article that does otherwise than it did, as "train laos-60: right -> editor 0/1". */
export function changesFrom(baseline: Baseline, now: Baseline): string[] {
  return Object.entries(now.articles).flatMap(([split, articles]) =>
    Object.entries(articles).flatMap(([id, is]) => {
      const was = baseline.articles[split]?.[id];
      return was === is ? [] : [`${split} ${id}: ${was ?? 'new'} -> ${is}`];
    }),
  );
}
