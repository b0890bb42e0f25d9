/** The shortest piece of a match that tells anything. */
const LEAST = 3;

/**
 * Pieces of which one stands in whatever a pattern matches, in lower case; null where none is sure. The longest pieces that
 * every match of a branch has are taken.
 */
export function needlesOf(source: string): string[] | null {
  const reader = { source, at: 0 };
  return needlesOfBranches(reader);
}

interface Reader {
  source: string;
  at: number;
}

/** Up to the closing bracket, or the end. */
function needlesOfBranches(reader: Reader): string[] | null {
  let all: string[] | null = [];
  for (;;) {
    const branch = needlesOfBranch(reader);
    all = all && branch && [...all, ...branch];
    if (reader.source[reader.at] !== '|') return all;
    reader.at += 1;
  }
}

function needlesOfBranch(reader: Reader): string[] | null {
  let best: string[] | null = null;
  let run = '';
  const offer = (needles: string[] | null) => {
    if (needles?.length && shortest(needles) > (best ? shortest(best) : LEAST - 1)) best = needles;
  };
  const flush = () => {
    if (run) offer([run]);
    run = '';
  };
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at]!)) {
    const atom = atomOf(reader);
    const least = leastTimes(reader);
    if (atom === 'nothing') continue;
    if (typeof atom !== 'string') {
      flush();
      if (least !== 0) offer(atom.needles);
      continue;
    }
    if (least !== 0) run += atom;
    if (least !== 1) flush();
  }
  flush();
  return best;
}

const shortest = (needles: readonly string[]) => Math.min(...needles.map(({ length }) => length));

/** A letter in lower case, what takes no place, or something of which only its needles are known. */
type Atom = string | { needles: string[] | null };

const UNKNOWN = { needles: null };

function atomOf(reader: Reader): Atom {
  const { source } = reader;
  const sign = source[reader.at]!;
  reader.at += 1;
  if (sign === '^' || sign === '$') return 'nothing';
  if (sign === '.') return UNKNOWN;
  if (sign === '[') {
    while (source[reader.at] !== ']') reader.at += source[reader.at] === '\\' ? 2 : 1;
    reader.at += 1;
    return UNKNOWN;
  }
  if (sign === '\\') return escaped(reader);
  if (sign !== '(') return plain(sign);
  const opening = /^(?:\?(?:<?[=!]|:|<[^>]*>))?/.exec(source.slice(reader.at))![0];
  reader.at += opening.length;
  const needles = needlesOfBranches(reader);
  reader.at += 1;
  return /[=!]$/.test(opening) ? 'nothing' : { needles };
}

function escaped(reader: Reader): Atom {
  const sign = reader.source[reader.at]!;
  reader.at += 1;
  if (/[bB]/.test(sign)) return 'nothing';
  if (!/[A-Za-z0-9]/.test(sign)) return plain(sign);
  const rest = /^(?:\{[^}]*\}|<[^>]*>|[0-9A-Fa-f]{4})/.exec(reader.source.slice(reader.at))?.[0];
  if (/[pPku]/.test(sign)) reader.at += rest?.length ?? 0;
  return UNKNOWN;
}

/** Only plain letters and signs are the same however they are written. */
const plain = (sign: string): Atom => (sign < '\x80' ? sign.toLowerCase() : UNKNOWN);

/** How often the atom just read stands at least: 1 where it stands once, 2 where it stands once or oftener. */
function leastTimes(reader: Reader): 0 | 1 | 2 {
  const quantifier = /^(?:[?*+]|\{(\d+)[^}]*\})\??/.exec(reader.source.slice(reader.at));
  if (!quantifier) return 1;
  reader.at += quantifier[0].length;
  return /^[?*]/.test(quantifier[0]) || quantifier[1] === '0' ? 0 : 2;
}
