import { Pattern } from './patterns/pattern.js';

/** A call, by telephone or video. */
export const PHONE =
  /phone|\bon the line\b|\bthe other end\b|\bvideo|\brang\b|\bcall(?:s|ed|ing)?\b(?! (?:on|for|upon)\b)/;

/** What is wished for a day, a feast or somebody's health. */
export const FEAST =
  /\b(?:all the best|(?:peaceful|restful|blessed|joyful) (?:season|holidays)|(?:him|her|them) well|peace|strength|long (?:life|reign)|victory day|an? (?:[a-z]+ )?(?:year|term|century|decade)|recovery|birthday|christmas|eid|easter|nowruz|new year|independence|national|anniversary|health|success|prosperity|happiness|(?:happy|joyful|blessed|merry)(?! (?:stay|journey|trip|return|hour)))\b/;

/** "Assured B in a message of his closeness", whatever else the sentence tells. */
export const IN_WRITING = new Pattern(
  /\bin (?:an?|his|her) (?:[\w-]+ ){0,2}(?:message|letter|telegram|cable)\b/,
);

/** "She was asked whether she would. No, she replied": what is told before an answer to the press. */
export const ASKED =
  /\b(?:asked (?:whether|if|about|why|how|what|when|by)|(?:press|news) conference|interview(?:ed|er)?|questions?)\b/;

/** What a visitor passes on from those at home. */
export const COMPLIMENTS = /^(?:greetings?|regards|wishes)$/;

/** What somebody is asked in. */
export const ENCLOSES = /\b(?:letter|message|telegram|note|card|invitation|envelope)\b/;

/** "Had A heard from B?" */
export const ASKS = /^\W*(?:had|has|have|did|does|do|will|would|is|was|were|are)\b.*\?\W*$/;

/** What one speaks with somebody for. */
export const TO_OFFER = new Pattern(
  /\bto (?:(?:offer|express|convey|extend) [^.;]{0,40}\b(?:condolences|sympath\w+|congratulations)|congratulate (?:him|her|them)|condole with)\b/,
);

/** Where those who speak with each other have met. */
export const AT_HAND = new Pattern(
  /\b(?:in person|face to face|on the (?:sidelines|margins)|at the (?:\w+ )?(?:summit|airport|funeral|palace|cemetery|meeting|reception|graveside))\b/,
);

/** "Wrote back to B, who had sent him a letter": what is answered is told behind. */
export const HAD_WRITTEN = new Pattern(
  /\b(?:who|which|that)(?: [a-z]+)? (?:had|has) (?:[a-z]+ )?(?:sent|written|cabled|congratulated|condoled|telephoned|wished|conveyed|expressed)\b|\bwhose (?:[a-z]+ ){0,3}(?:letter|message|telegram|cable|note|congratulations|condolences|greetings|wishes)\b/,
);

/** "A, too, got in touch with B": as others did. */
export const TOO = new Pattern(/\b(?:too|likewise|in turn|as well)\b/);

/** "Followed suit", not "followed the match". */
export const JOINING =
  /\b(?:join(?:ed|s) (?:in|them|by)|joined .{0,20}by|followed(?! (?:the|an?|his|her|its|their|this|every|it|him|them) (?!(?:example|lead)\b))|joined in)\b/;

/** "A tells B. The condolence message came by sea". */
export const CONDOLES_NEXT = new Pattern(
  /^(?:the|this|his|her) (?:[a-z]+ ){0,2}(?:message|letter|telegram|cable|note)\b/,
);
