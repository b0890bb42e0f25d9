/** Stands for whatever word an apostrophe follows. */
export const OWNER = "'";

/**
 * The letters or digits with one of which whatever a pattern matches begins; null where they cannot be told. Only what
 * the lexicon's patterns begin with is understood: literals, groups, digits, word boundaries and owners.
 */
export function openingsOf(pattern: string): string[] | null {
  const openings = alternativesOf(pattern).map(openingsOfSequence);
  return openings.every((list) => list !== null) ? openings.flat() : null;
}

function openingsOfSequence(pattern: string): string[] | null {
  const letters = /^[a-z0-9]+(?=[a-z0-9][?*{])|^[a-z0-9]+(?![a-z0-9?*{])/.exec(pattern)?.[0];
  if (letters) return [letters];
  if (pattern.startsWith('\\d')) return [...'0123456789'];
  if (/^\\w\+s?'/.test(pattern)) return [OWNER];
  if (pattern.startsWith('\\b')) return openingsOfSequence(pattern.slice(2));
  if (!pattern.startsWith('(')) return null;
  const close = closeOf(pattern, 0);
  const rest = pattern.slice(close + 1);
  if (/^\(\?<?[=!]/.test(pattern)) return openingsOfSequence(rest);
  const inside = openingsOf(pattern.slice(pattern.startsWith('(?:') ? 3 : 1, close));
  const quantifier = /^(?:[?*+]|\{[^}]*\})\??/.exec(rest)?.[0] ?? '';
  if (!/^(?:[?*]|\{0)/.test(quantifier)) return inside;
  const after = openingsOfSequence(rest.slice(quantifier.length));
  return inside && after && [...inside, ...after];
}

/** The alternatives of a pattern, between bars that stand in no group and no class. */
export function alternativesOf(pattern: string): string[] {
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at]!;
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign === '\\') parts[parts.length - 1] += sign + (pattern[(at += 1)] ?? '');
    else if (sign === '|' && !depth) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
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
