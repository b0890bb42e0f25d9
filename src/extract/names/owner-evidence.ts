import type { Chunk } from '../chunks/chunk-reader.js';
import type { Token } from '../document.js';

/** What somebody has who leads, takes office or grows older, and no town, team or firm. */
const OF_PEOPLE =
  /^(?:government|cabinet|premiership|presidency|administration|swearing-in|inauguration|investiture|birthday|predecessor|successor|wife|husband|widow|widower|children|parents)$/;
const WRITES = /^(?:hand|handwriting|pen|words|signature)$/;
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;
const SWEARS = /^(?:swore|swears|sworn|swearing)$/;

/** "Odo Maren's government", "Odo's 73rd birthday", "swore in Odo Maren": what leaders and those who are congratulated have or undergo. */
export function isToldAsSomebody(tokens: readonly Token[], { first, last, name }: Chunk): boolean {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  if (lower(first - 1) === 'in' && SWEARS.test(lower(first - 2)))
    return name!.last - name!.first > 1;
  if (lower(last) !== "'s") return false;
  // "In Odo Maren's own hand".
  if (lower(last + 1) === 'own')
    return WRITES.test(lower(last + 2)) && name!.last - name!.first > 1;
  if (ORDINAL.test(lower(last + 1))) return lower(last + 2) === 'birthday';
  return name!.last - name!.first > 1 && OF_PEOPLE.test(lower(last + 1));
}
