/**
 * Words of which a text must hold at least one so that a regular expression can match it; null where none can be told. Only literals,
 * groups, classes and quantifiers of the lexicon's patterns are understood; whatever else stands in a pattern requires nothing.
 */
export function requiredWords(pattern: string): string[] | null {
  const words = partsOf(pattern, '|').map(wordsOfSequence);
  return words.every((list) => list !== null) ? words.flat() : null;
}

function wordsOfSequence(pattern: string): string[] | null {
  let best: string[] | null = null;
  for (const { source, isOptional, isGroup } of elementsOf(pattern)) {
    if (isOptional) continue;
    const inside = /^\(\?:([^]*)\)$/.exec(source)?.[1];
    const words = !isGroup ? [source] : inside === undefined ? null : requiredWords(inside);
    if (words && shortest(words) > (best ? shortest(best) : 1)) best = words;
  }
  return best;
}

const shortest = (words: readonly string[]) => Math.min(...words.map(({ length }) => length));

/** Parts of a pattern between separators that stand in no group and no class. */
function partsOf(pattern: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at]!;
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign === '\\') parts[parts.length - 1] += sign + (pattern[(at += 1)] ?? '');
    else if (sign === separator && !depth) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** The runs of letters and the groups of a pattern outside groups, and whether a quantifier lets each be left out. */
function elementsOf(pattern: string): { source: string; isOptional: boolean; isGroup: boolean }[] {
  const elements: { source: string; isOptional: boolean; isGroup: boolean }[] = [];
  let run = '';
  const endRun = () => {
    if (run) elements.push({ source: run, isOptional: false, isGroup: false });
    run = '';
  };
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at]!;
    if (sign === '(' || sign === '[') {
      endRun();
      const close = closeOf(pattern, at);
      elements.push({
        source: pattern.slice(at, close + 1),
        isOptional: sign === '[' || /^[?*{]/.test(pattern.slice(close + 1)),
        isGroup: true,
      });
      at = close;
    } else if (/[a-z]/.test(sign) && !/^[?*{]/.test(pattern.slice(at + 1))) run += sign;
    else {
      endRun();
      if (sign === '\\') at += 1;
      if (sign === '{') at = Math.max(at, pattern.indexOf('}', at));
    }
  }
  endRun();
  return elements;
}

function closeOf(pattern: string, open: number): number {
  let depth = 0;
  for (let at = open; at < pattern.length; at += 1) {
    const sign = pattern[at]!;
    if (sign === '\\') at += 1;
    else if (sign === '(' || sign === '[') depth += 1;
    else if ((sign === ')' || sign === ']') && (depth -= 1) === 0) return at;
  }
  return pattern.length - 1;
}
