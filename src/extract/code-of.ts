import type { CodedSentence } from './coded.js';

/** The symbols in one line, groups as `§n`, each followed by a space. */
export function codeOf({ symbols, groups }: CodedSentence): string {
  return symbols
    .map(({ lower, group }) => (group ? `§${groups.indexOf(group)} ` : `${lower} `))
    .join('');
}
