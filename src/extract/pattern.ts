import { WORD_CLASSES } from './rules/word-classes.js';

/** Compiles a rule's pattern (see rules/rule.ts) into a regular expression over coded sentences; every gap is bounded. */
export function compilePattern(pattern: string): RegExp {
  const elements = pattern.trim().split(/\s+/);
  return new RegExp(
    `(?<![^ ])${elements.map(compileElement).join('').replaceAll("(?!'s )(?:'s) ", "'s ")}`,
    'g',
  );
}

function compileElement(element: string): string {
  if (element === '..') return '(?:[^§;. ][^ ]* ){0,10}?';
  if (element === '...') return '(?:[^;. ][^ ]* ){0,24}?';
  const optional = /^\[(.+)\]$/.exec(element);
  if (optional) return `(?:${compileElement(optional[1]!)})?`;
  const slot = /^\{(\w+)\}$/.exec(element);
  if (slot) return `(?:the )?§(?<${slot[1]!}>\\d+) (?!'s )`;
  return `(?:${alternatives(element)}) `;
}

/** Words and classes parted by bars, as one alternation. */
export function alternatives(element: string): string {
  return element
    .split('|')
    .map((part) => {
      const name = /^<(\w+)>$/.exec(part)?.[1];
      if (!name) return part.replace(/[.*+?^${}()[\]\\]/g, '\\$&');
      const words = WORD_CLASSES[name];
      if (!words) throw new Error(`Unknown word class <${name}> in a pattern.`);
      return words;
    })
    .join('|');
}
