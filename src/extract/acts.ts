import type { Channel, Kind } from '../model.js';

/** Words that tell the act, the more telling first. */
const KIND_CUES: readonly (readonly [Kind, RegExp])[] = [
  ['condolence', /\bcondol|\bcommiserat|\bgrie(?:f\b|v)|\bmourn|\bsorrow|\bbereave/],
  [
    'sympathy',
    /\bsympath|\bcompassion|\bsolidarity\b|\b(?:speedy|quick|swift|full) recovery|get[- ]well/,
  ],
  ['congratulation', /\bcongratulat|\bfelicitat/],
  [
    'greeting',
    /\bgreet|\b(?:best|good|warm|new year|festive) wishes|\bwish(?:ed|es|ing)?\b|\bregards\b/,
  ],
  ['invitation', /\binvit/],
  ['thanks', /\bthank|\bgratitude|\bgrateful|\bappreciation/],
  ['reply', /\brepl(?:y|ied|ies)\b|\banswer/],
];

/** The act that a stretch of lower-case text tells; null where it tells none. */
export function kindOf(lowerText: string): Kind | null {
  for (const [kind, cue] of KIND_CUES) if (cue.test(lowerText)) return kind;
  return null;
}

/** Where a word of the act stands in a stretch of lower-case text, of any act where `kind` is null or tells none; -1 where none does. */
export function actAt(lowerText: string, kind: Kind | null): number {
  let least = -1;
  for (const [cued, cue] of KIND_CUES) {
    if (kind !== null && kind !== 'message' && cued !== kind) continue;
    const at = lowerText.search(cue);
    if (at >= 0 && (least < 0 || at < least)) least = at;
  }
  return least;
}

const CHANNEL_CUES: readonly (readonly [Channel, RegExp])[] = [
  ['video', /\bvideo (?:call|conference|message|link)|\bby video\b/],
  ['phone', /\bphone|\brang\b|\bcall(?:ed)? (?:by|from|to|with)\b|\bin (?:a|his|the|her) call\b/],
  ['telegram', /\btelegram|\bcable|\btelex|\bwired\b|\btelegraphed/],
  ['letter', /\bletter/],
  [
    'social',
    /\btweet|\btwitter|\bfacebook|\bon x\b|\bpost(?:ed)?\b|\binstagram|\bsocial media|\btelegram channel/,
  ],
  ['message', /\bmessages?\b|\bnotes?\b/],
  ['letter', /\bwr(?:ote|itten|ites)\b/],
  ['statement', /\bstatement/],
];

/** How a stretch of lower-case text says that the message travelled; null where it does not say. */
export function channelOf(lowerText: string): Channel | null {
  for (const [channel, cue] of CHANNEL_CUES) if (cue.test(lowerText)) return channel;
  return null;
}
