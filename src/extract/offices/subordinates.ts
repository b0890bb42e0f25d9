/** Envoys, spokespeople and servants of a court speak for others. */
export const isMouthpiece = (title: string | null) =>
  /ambassador|envoy|nuncio|spokes|charg|consul\b|press (?:secretary|chief|officer|attach)|high commissioner(?! for)|diplomat\b|head of mission|private secretary|secretary to|assistant to|equerry|chamberlain|marshal of the court/i.test(
    title ?? '',
  );

/** Those who act for a head of state or of the Church. */
export const isSubordinate = (title: string | null) =>
  isMouthpiece(title) ||
  /minister(?! of the)|\bdeputy\b|\bvice\b|secretary of state|cardinal|archbishop|chief of staff|head of (?:the )?office|representative|aide|adviser|chancellery/i.test(
    (title ?? '').replace(/prime minister/i, 'premier'),
  );
