const SMALL = new Set(
  'bin ibn bint al el ad as an ar at ash az ul ur abu de da do dos das di du del della van von der den ter ten la le y zu af'.split(
    ' ',
  ),
);

/** A name reduced to what spellings share: lower case, no accents, apostrophes or hyphens, articles dropped. */
export interface NameKey {
  tokens: string[];
  /** "II" of "Ode II"; null where there is none. */
  numeral: string | null;
  joined: string;
  /** "soto" of "Ilda Maren-Soto": what she may be called for short; null where no two names are joined. */
  tail: string | null;
  /** Holds "bin" or "ibn", so that a father's name stands inside. */
  patronymic: boolean;
  /** What stands behind "bin" or "bint". */
  fathers: readonly string[];
  /** Which letters its words begin with, and end with, as bits; names that share none of either do not fit. */
  firsts: number;
  lasts: number;
}

const bitOf = (letter: string | undefined) => (letter ? 1 << (letter.charCodeAt(0) % 32) : 0);

/** Whether two names may fit, told without comparing their words. */
export const mayFit = (a: NameKey, b: NameKey): boolean =>
  (a.firsts & b.firsts) !== 0 || (a.lasts & b.lasts) !== 0;

export function nameKey(name: string): NameKey {
  const known = keys.get(name);
  if (known) return known;
  const key = keyOf(name);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(name, key);
  return key;
}

/** The same names come again and again; beyond this many they are forgotten, so that memory stays bounded. */
const MOST_KEYS = 5000;
const keys = new Map<string, NameKey>();

const SMALL_BEFORE = /^(?:al|el|ad|as|an|ar|at|ash|az)-/i;
const isSonOf = (word: string) => word === 'bin' || word === 'ibn' || word === 'bint';

function keyOf(name: string): NameKey {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\.(?=\p{L}{2})/gu, ' ')
    .replace(/['’‘ʻ`.,]/g, '')
    .split(/[\s]+/);
  const words = plain.flatMap((word) =>
    SMALL_BEFORE.test(word)
      ? word.split('-').slice(1).join('')
      : word.replace(/[-\u2010\u2011]/g, ''),
  );
  const last = words.at(-1) ?? '';
  const numeral = words.length > 1 && /^[IVX]+$/.test(last) ? last : null;
  const lower = (numeral ? words.slice(0, -1) : words)
    .map((word) => word.toLowerCase())
    .filter(Boolean);
  const tail = /^\p{Lu}[\p{L}'’]+[-\u2010\u2011](\p{Lu}\p{L}{3,})$/u.exec(plain.at(-1) ?? '')?.[1];
  const tokens = lower.filter((word) => !SMALL.has(word));
  const joined = lower.join('');
  const compared = [...(tokens.length ? tokens : lower), joined];
  return {
    tokens: tokens.length ? tokens : lower,
    numeral,
    joined,
    tail: plain.length > 1 && tail && !SMALL_BEFORE.test(plain.at(-1)!) ? tail.toLowerCase() : null,
    firsts: compared.reduce((bits, word) => bits | bitOf(word[0]), 0),
    lasts: compared.reduce((bits, word) => bits | bitOf(word.at(-1)), 0),
    patronymic: lower.some(isSonOf),
    fathers: lower.filter((_, at) => at > 0 && isSonOf(lower[at - 1]!)),
  };
}

/** How well a shorter (or equal) name fits a longer one: 0 not at all, 1 one token, 2 several, 3 the same name. */
export function nameFit(short: NameKey, long: NameKey): 0 | 1 | 2 | 3 {
  if (short.numeral && long.numeral && short.numeral !== long.numeral) return 0;
  if (short.joined === long.joined) return 3;
  if (short.tokens.length === 1) {
    const [token] = short.tokens as [string];
    const first = long.tokens[0]!;
    const last = long.tokens.at(-1)!;
    if (token === first || token === last || token === long.tail) return 1;
    if (!long.patronymic && long.tokens.includes(token)) return 1;
    if (token.length >= 6 && (near(token, last) || near(token, first))) return 1;
    return token.length > 6 && token === long.joined ? 3 : 0;
  }
  if (short.tokens.length > long.tokens.length) return 0;
  const patronymic = short.patronymic || long.patronymic;
  if (patronymic && !same(short.tokens[0]!, long.tokens[0]!)) return 0;
  const free = [...long.tokens];
  for (const token of short.tokens) {
    const at = free.findIndex(
      (other) =>
        same(token, other) ||
        (token === long.tail && other === long.tokens.at(-1)) ||
        (other.length === 1 && token.startsWith(other)) ||
        (token.length === 1 && other.startsWith(token)),
    );
    if (at < 0) return 0;
    free.splice(at, 1);
  }
  return free.length ? 2 : 3;
}

const same = (a: string, b: string) => a === b || (a.length >= 5 && b.length >= 5 && near(a, b));

/** At most one letter differs, is missing or stands in the neighbour's place. */
function near(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1;
  const [restA, restB] = [a.length - head - tail, b.length - head - tail];
  return (
    (restA <= 1 && restB <= 1) ||
    (restA === 2 && restB === 2 && a[head] === b[head + 1] && a[head + 1] === b[head])
  );
}
