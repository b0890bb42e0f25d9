import type { Document } from '../document.js';
import { onceADocument } from '../once-a-document.js';
import { Pattern } from '../patterns/pattern.js';

const STYLES = String.raw`(?:(?:the |former |outgoing |president |premier |prime minister |chancellor |king |queen |dr\.? |mr\.? |mrs\.? |ms\.? ){0,4})`;

/** Before a name: "her predecessor, ", "who took over from ", "was given the keys by ". */
const BEFORE = new Pattern(
  new RegExp(
    String.raw`\b(?:(?:his|her|its|whose|immediate) predecessor(?: (?:in office|as [^,.;:\n]{2,30}))?,? |(?:t(?:ook|akes|aken|aking)) over from |succe(?:eds?|eded|eding) |replac(?:es|ed|ing) |(?:given|handed) (?:over )?(?:the )?(?:keys|seals?|reins|office|sash|chain)(?: of [^,.;:\n]{2,30})? by )${STYLES}$`,
    'i',
  ),
);
/** Behind a name: ", her predecessor", " lost a vote of confidence". Who resigns may be written to for that. */
const BEHIND = new Pattern(
  /^,? (?:(?:his|her|the) (?:immediate )?predecessor\b|(?:had |has )?lost (?:a |the |his |her )?(?:vote of confidence|confidence vote|majority)\b)/i,
);
/** "Her predecessor Odo Brandt". */
const CALLED = /^(?:his|her|its) predecessor\b/i;

/** As far before and behind a name as it is told. */
const NEAR = 90;

/**
 * Those of whom an article tells that another has come into their office: "her predecessor, Odo Brandt", "took over from Odo Brandt",
 * "after Odo Brandt lost a vote of confidence". Who writes to the new one does not write to them.
 */
export const predecessorsIn = onceADocument(
  ({ text, mentions, profiles }: Document): ReadonlySet<number> =>
    new Set(
      mentions.flatMap(({ profile, start, end, form }) => {
        if (form !== 'name' || profiles[profile]!.kind !== 'person') return [];
        const before = text.slice(Math.max(0, start - NEAR), start);
        const behind = text.slice(end, end + NEAR);
        const isMeant =
          BEFORE.test(before) || CALLED.test(text.slice(start, end)) || BEHIND.test(behind);
        return isMeant ? [profile] : [];
      }),
    ),
);
