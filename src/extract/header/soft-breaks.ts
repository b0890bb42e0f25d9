/** One line as it stands between two breaks. */
interface RawLine {
  /** Place after its last character, where its break stands. */
  end: number;
  /** Length of the break after it. */
  gap: number;
  text: string;
  /** Length of its first word. */
  opening: number;
}

/** No outlet wraps more widely, and nothing narrower can be told from a list. */
const WIDEST = 140;
const NARROWEST = 45;
/** So narrow may a column be of which many lines go on in the middle of their sentence. */
const NARROWEST_COLUMN = 34;
const MANY_LINES = 3;

/**
 * The text with a space for each character of a line break that only wraps a paragraph, so that all offsets stay. A paragraph is
 * wrapped where the first word of each line had no room on the line before, or where lines run on in small letters; breaks of
 * lists, letterheads and headlines stay.
 */
export function withoutSoftBreaks(text: string): string {
  const runs = runsOf(text);
  const width = runs.reduce((most, run) => Math.max(most, widthOf(run)), 0);
  const ragged = raggedWidth(runs);
  const pieces: string[] = [];
  let from = 0;
  for (const run of runs)
    for (let at = 0; at + 1 < run.length; at += 1) {
      const line = run[at]!;
      if (!isSoft(line, run[at + 1]!, width) && !(ragged && isRagged(run, at, ragged))) continue;
      pieces.push(text.slice(from, line.end), ' '.repeat(line.gap));
      from = line.end + line.gap;
    }
  return from ? pieces.join('') + text.slice(from) : text;
}

/** Lines that follow one another without an empty one between them; single ones are left out. */
function runsOf(text: string): RawLine[][] {
  const runs: RawLine[][] = [];
  let run: RawLine[] = [];
  const close = () => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  let start = 0;
  const add = (end: number, gap: number) => {
    const trimmed = text.slice(start, end).trim();
    if (!trimmed) close();
    else
      run.push({
        end,
        gap,
        text: trimmed.length > WIDEST ? trimmed.slice(0, WIDEST + 1) : trimmed,
        opening: trimmed.search(/\s|$/),
      });
    start = end + gap;
  };
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\n|\r/g)) add(index, lineBreak.length);
  add(text.length, 0);
  close();
  return runs;
}

/** The width to which a run of lines is wrapped; 0 where it is not. */
function widthOf(run: readonly RawLine[]): number {
  if (run.length < 3) return 0;
  const width = run.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (width > WIDEST || width < NARROWEST_COLUMN) return 0;
  let full = 0;
  let goingOn = 0;
  for (let at = 0; at + 1 < run.length; at += 1) {
    if (!isFull(run[at]!, run[at + 1]!, width)) continue;
    full += 1;
    if (/^\p{Ll}/u.test(run[at + 1]!.text) || isLoud(run[at]!, run[at + 1]!)) goingOn += 1;
  }
  const least = width < NARROWEST ? MANY_LINES : 1;
  return goingOn >= least && full >= 2 && full >= 0.6 * (run.length - 1) ? width : 0;
}

/** A telegram in capitals: no full stop ends the line, and neither has a small letter. */
const isLoud = ({ text }: RawLine, next: RawLine) =>
  !/\p{Ll}|[.!?:;,]$/u.test(text) && /\p{Lu}{2,} \p{Lu}/u.test(text) && !/\p{Ll}/u.test(next.text);

const isFull = (line: RawLine, next: RawLine, width: number) =>
  line.text.length >= Math.min(width, NARROWEST) / 2 && line.text.length + 1 + next.opening > width;

/** The longest line of a text whose lines were broken by hand: some run on in small letters; 0 where none do. */
function raggedWidth(runs: readonly RawLine[][]): number {
  let longest = 0;
  for (const run of runs)
    for (let at = 0; at + 1 < run.length; at += 1)
      if (isSoft(run[at]!, run[at + 1]!, 0)) longest = Math.max(longest, run[at]!.text.length);
  return longest;
}

/** In such a text, a long line within a paragraph that ends in the middle of its sentence, though a capital follows. */
function isRagged(run: readonly RawLine[], at: number, longest: number): boolean {
  const [line, next] = [run[at]!, run[at + 1]!];
  return (
    !BULLET.test(next.text) &&
    line.text.length <= WIDEST &&
    line.text.length >= RAGGED_SHARE * longest &&
    OPEN_END.test(line.text) &&
    /[.!?]["”’']?$/.test(run.at(-1)!.text)
  );
}

/** How much shorter than the longest a line may be that was broken by hand. */
const RAGGED_SHARE = 0.75;
/** No mark closes the line: its sentence goes on. */
const OPEN_END = /(?:,|\p{Ll})$/u;

const BULLET = /^(?:[-–—*•·>]|\d+[.)])\s/;

/** "by Ana Po", "by Tern Herald Reporter - May 4, 2041 - 1 min read" below a headline. */
const BYLINE =
  /^by (?:(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]+$|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,5},? ?[-–—|•·/(,].*(?:\b\d{4}\b|\bmin(?:ute)?s? read\b|\bago\b))/u;

function isSoft(line: RawLine, next: RawLine, width: number): boolean {
  if (BULLET.test(next.text) || BYLINE.test(next.text) || line.text.length > WIDEST) return false;
  if (width && line.text.length <= width && isFull(line, next, width)) return true;
  if (line.text.length < NARROWEST) return false;
  return (
    (/^\p{Ll}[\p{L}'’-]*,? \S+ /u.test(next.text) && !/[.!?:;"”|]$/.test(line.text)) ||
    (HANGS.test(line.text) && /^[\p{L}\d]/u.test(next.text))
  );
}

/** No sentence ends in such a word, so that the next line goes on, be it with a capital. */
const HANGS =
  / (?:to|of|the|an?|and|for|with|from|by|between|that|his|her|its|their|has|have|had|was|were|who)$/;
