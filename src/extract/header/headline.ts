import type { LineRole } from './furniture.js';
import type { Line } from './lines.js';

/** Names of outlets, courts and offices, as mastheads and section lines have them. */
export const MASTHEAD =
  /\b(?:official (?:web)?site|website|news|times|post|herald|ledger|agency|press|tribune|bureau|gazette|daily|bulletin|journal|courier|digest|mail|online|standard|observer|mercury|weekly|sentinel|ministry|office|court|palace|family|house|majlis|briefing room|diary|desk|letter no|tv|radio|channel|network|chronicle|guardian|independent|telegraph|express|review|monitor|voice|dispatch|register|inquirer|globe|nation|presidency|embassy|secretariat|chancellery|household|wire|media|portal|magazine|press service)\b|^[\w-]+\.[a-z]{2,6}$/i;

/** What headlines of messages are about; outlets are not named so. */
const NEWS =
  /\b(?:congratulat\w*|condol\w*|messages?|telegrams? (?:to|from|of)|letters? (?:to|from|of)|greet\w*|sends?|thanks?|wish\w*|receives?|exchange\w*|invit\w*|mourns?|calls?|speaks|phones?|replies|hails?)\b/i;

/**
 * The headline among the lines above the story: the one that says most, an outlet's name or an address line least of all. Null where
 * the article has none, as a printed letter.
 */
export function headlineOf(lines: Line[], roles: LineRole[]): Line | null {
  const addressed = roles.findIndex((role) => role === 'address' || role === 'salutation');
  const end = addressed < 0 ? lines.length : addressed;
  let best: Line | null = null;
  let bestScore = 0;
  lines.slice(0, end).forEach((line, at) => {
    if (roles[at] !== 'plain') return;
    const score = likeness(line.text);
    if (score > bestScore) [best, bestScore] = [line, score];
  });
  return best;
}

function likeness(text: string): number {
  const words = text.match(/\S+/g)?.length ?? 0;
  if (/^(?:To |From: )/.test(text)) return 0;
  const isLoud = text === text.toUpperCase();
  const isOutlet = MASTHEAD.test(text) && words <= 4 && !/[,:;?!]/.test(text);
  const isNews = NEWS.test(text);
  if (isLoud && words <= 7 && !isNews) return 0;
  if (isNews && words >= 2 && !isOutlet) return words + 2;
  if (words < 3 || (/^(?:the )?(?:president|king|queen|grand duke)\b/i.test(text) && words <= 4))
    return 0;
  return (
    words -
    (isOutlet ? 5 : 0) -
    (/official (?:web)?site|^ministry of/i.test(text) ? 20 : 0) -
    (/^\p{Lu}[\p{Lu} ]+ [–—-] /u.test(text) ? 4 : 0) -
    (/ - .* that /.test(text) ? 6 : 0)
  );
}
