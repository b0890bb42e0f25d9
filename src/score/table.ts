import type { Figures } from './baseline.js';
import { LISTS, VALUES } from './measures.js';

const WIDTH = 24;

/** The figures of all splits side by side, one measure a line. */
export function figureTable(splits: Readonly<Record<string, Figures>>): string {
  const names = Object.keys(splits);
  const line = (label: string, cells: string[]) =>
    `${label.padEnd(28)}${cells.map((cell) => cell.padEnd(WIDTH)).join('')}`.trimEnd();
  const lists = LISTS.map((measure) =>
    line(
      measure,
      names.map((name) => {
        const figure = splits[name]![measure];
        return figure && 'f1' in figure
          ? [figure.precision, figure.recall, figure.f1].map(shown).join('  ')
          : '-';
      }),
    ),
  );
  const values = VALUES.map((measure) =>
    line(
      measure,
      names.map((name) => {
        const figure = splits[name]![measure];
        return figure && 'share' in figure ? shown(figure.share) : '-';
      }),
    ),
  );
  return [
    line('', names),
    line('precision, recall, F1', []),
    ...lists,
    '',
    line('share right', []),
    ...values,
  ].join('\n');
}

/** The figures that are published, as a table of the README: F1 or the share right, and precision and recall where things are found. */
export function publishedTable(splits: Readonly<Record<string, Figures>>): string {
  const cell = (figures: Figures[string] | undefined) => {
    if (!figures) return '-';
    if ('share' in figures) return shown(figures.share);
    return `${shown(figures.f1)} (${shown(figures.precision)}, ${shown(figures.recall)})`;
  };
  const published = ['unread', 'blind', 'own'];
  const rows = [...LISTS, ...VALUES].map(
    (measure) =>
      `| ${[measure, ...published.map((split) => cell(splits[split]?.[measure]))].join(' | ')} |`,
  );
  return [
    `| ${['measure', ...published].join(' | ')} |`,
    `| ${['---', ...published.map(() => '---')].join(' | ')} |`,
    ...rows,
  ].join('\n');
}

const shown = (figure: number) => figure.toFixed(3);
