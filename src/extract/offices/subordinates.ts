import { Pattern } from '../patterns/pattern.js';

const MOUTHPIECE = new Pattern(
  /ambassador|envoy|nuncio|spokes|charg|consul\b|press (?:secretary|chief|officer|attach)|high commissioner(?! for)|(?<!\b(?:top|chief|first) )diplomat\b|head of mission|private secretary|secretary to|assistant to|equerry|chamberlain|marshal of the court/i,
);
const SUBORDINATE = new Pattern(
  /minister(?! of the)|\bdeputy\b|\bvice\b|secretary of state|cardinal|archbishop|chief of staff|head of (?:the )?office|representative|aide|adviser|chancellery/i,
);
const PRIME_MINISTER = /prime minister/i;

/** Envoys, spokespeople and servants of a court speak for others. */
export const isMouthpiece = (title: string | null) => MOUTHPIECE.test(title ?? '');

/** Those who act for a head of state or of the Church. */
export const isSubordinate = (title: string | null) =>
  isMouthpiece(title) || SUBORDINATE.test((title ?? '').replace(PRIME_MINISTER, 'premier'));
