import { subjectOf } from '../clauses.js';
import type { Group } from '../groups.js';
import { lowerAt, type Symbols } from './voices.js';

/** What one does with a pen. */
const WRITES_ON =
  /^(?:added|adds|scribbled|scrawled|jotted|noted|penned|penciled|pencilled|inked|written|wrote|put)$/;
const LINK = /^(?:on|in|to|under|below|beneath|at)$/;
/** Words of "in ink to the printed congratulations on". */
const LONGEST_WAY = 14;

/**
 * "A had added a line in ink to the card which was delivered to B": whoever writes on what is sent has sent it; null where nobody is told
 * to write on it.
 */
export function writerOn(symbols: Symbols, item: number): Group | null {
  let link = item - 1;
  while (link > item - 5 && !LINK.test(lowerAt(symbols, link))) {
    if (symbols[link]?.group) return null;
    link -= 1;
  }
  if (!LINK.test(lowerAt(symbols, link))) return null;
  for (let at = link - 1; at > 0 && at > link - LONGEST_WAY; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (group || /^[;:.]$/.test(lower)) return null;
    if (!WRITES_ON.test(lower)) continue;
    const subject = subjectOf(symbols, at).group;
    return subject?.official ? subject : null;
  }
  return null;
}
