import type { Candidate } from './candidate.js';
import type { Document } from './document.js';
import { onceADocument } from './once-a-document.js';
import { isOfScene, tellsOfMeetingAlone } from './scenes.js';
import { Pattern } from './patterns/pattern.js';

const MEETS =
  /\b(?:held (?:small-group |bilateral )?talks|small-group talks|(?<!\bwhen [^.;]{0,80})(?<!\bhad (?:only |last |first |already )?)(?:met|meets|meet|meeting) (?:with|in|at|here)|(?:met|meets) (?:[\w'-]+ ){0,3}?(?:president|prime minister|king|queen|minister|chancellor|premier|counterpart|emir|sultan|ambassador)\b|(?<!\b(?:letter|message|note|cable|telegram|reply|card|invitation|wishes|one) )received (?:in|at)|paid a (?:courtesy|state|working|official) (?:call|visit)|courtesy call|calls? on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)|sat down with|visiting (?:[\w'-]+ ){0,2}?(?:counterpart|minister|president|prime minister|premier|delegation)|(?:met|meets) an? (?:[\w'-]+ ){0,3}?delegation|welcom(?:ed|es) (?:him|her|his guest|(?:his|her|the) (?:[\w'-]+ ){0,2}?(?:counterpart|colleague|president|prime minister|premier|king|queen|chancellor)(?! of\b| has\b|['’]s\b|-elect)))\b/;
const CARRIED =
  /\b(?:messages?|letters?|envelopes?|missives?|replies|telegrams?|cables?|phone|telephoned?|rang|tweet(?:ed)?|twitter|facebook|posted|statement|wrote|written|sent|sends? (?:his|her|their) condolences|note|called)\b/;
/** Said at a meeting, too, where it is what is told; elsewhere a round-up tells of letters by it. */
const CONDOLENCES = /\bcondolences\b/;

/** An article that opens with a meeting, and nothing that travels in the sentence or just before: it is said face to face. */
export function isOfMeeting(
  document: Document,
  { sentence, kind }: Pick<Candidate, 'sentence' | 'kind'>,
): boolean {
  if (!opensWithMeeting(document)) return false;
  const { text, sentences } = document;
  const from = sentences[Math.max(0, sentence - 2)]!.start;
  const around = text.slice(from, sentences[sentence]!.end).toLowerCase();
  const isGrief = kind === 'condolence' || kind === 'sympathy';
  if (kind === 'invitation' && isBroughtBehind(document, sentence)) return false;
  return !CARRIED.test(around) && (isGrief || !CONDOLENCES.test(around));
}

/** Sentences behind an invitation that tell how it got there. */
const BEHIND = 2;
const BROUGHT = new Pattern(
  /\binvitation (?:was|has been|had been|is) (?:\w+ )?(?:delivered|handed|conveyed|brought|carried|sent|transmitted|passed)\b|\b(?:delivered|handed over|brought|conveyed|carried|transmitted) (?:the|his|her|this|that) (?:\w+ )?invitation\b/i,
);

/** "A has invited B. The invitation was handed over by C, who was received at the palace": he who is received only brings it. */
function isBroughtBehind({ text, sentences }: Document, sentence: number): boolean {
  const last = Math.min(sentence + BEHIND, sentences.length - 1);
  return BROUGHT.test(text.slice(sentences[sentence]!.start, sentences[last]!.end));
}

const opensWithMeeting = onceADocument(({ text, blocks }) => {
  const opening = blocks
    .filter(({ type }) => type === 'headline' || type === 'body')
    .slice(0, 3)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .toLowerCase();
  return MEETS.test(opening);
});

const FACE_TO_FACE = new Pattern(
  /\b(?:in front of|face to face|shook hands|(?<!\b(?:country|nation|people|countrymen|compatriots)\b[^.;]{0,60})embraced|told them, and|(?:at|during) (?:the |their |bilateral |official )?(?:face-to-face )?negotiations|at (?:the |their |bilateral |official )?talks|at the (?:entrance|airport|(?:[\w-]+ )?parade|banquet|graveside|reception desk)|at a (?:public )?ceremony|across the (?:table|desk)|when the two met|photographers? (?:were|was)|over (?:lunch|dinner|breakfast|coffee|tea)|photographers|applause|(?:as|when|while) the two (?:men |women |leaders )?(?:sat|stood|walked|met)|met (?:his|her) (?:guest|host)|at (?:his|her) (?:weekly |general )*audience|bade (?:[\w'-]+ ){1,4}?welcome)\b/,
);

/** "Met B and congratulated her", of the sentence itself and not as something past. */
const MET_AND_SAID = new Pattern(
  /(?<!\b(?:had|when|after|before|since|they|he|she|who) (?:\w+ )?)\b(?:met|meets) (?:with )?(?!that\b|the (?:news|death|expect|need|demand|cost))[^.;:"“”]{3,90}?(?: and|, who) (?:congratulated|condoled|thanked|wished|expressed|extended|offered|conveyed|congratulates|thanks|wishes)\b/,
);

/** "In a text that he showed to photographers": what was written is shown, and not said. */
const TEXTED = /\b(?:in|by|with) (?:an? |his |her )?(?:text|sms|e-?mail|text message)\b/;

/** "A congratulated B. He was speaking at the dinner": where it was said. */
const SPOKE_AT = new Pattern(
  /^(?:he|she) (?:was speaking|spoke|was addressing|addressed) (?:[\w' -]{1,30} )?(?:at|during) (?:the|an?|his|her) (?:[\w'-]+ ){0,3}?(?:dinner|reception|ceremony|banquet|lunch|luncheon|opening|gala|session|conference|forum|congress|summit|rally|parade)\b/,
);

/** "So did B": told as what stands before it. */
const SO_DID = /^so (?:did|has|have) /i;
/** So many of these at most are told of one meeting. */
const MOST_SO_DID = 10;

export function isFaceToFace({ text, sentences }: Document, sentence: number): boolean {
  let told = sentence;
  while (
    sentence - told < MOST_SO_DID &&
    SO_DID.test(text.slice(sentences[told]!.start, sentences[told]!.end)) &&
    sentences[told - 1]?.block === sentences[told]!.block
  )
    told -= 1;
  return isMeetingTold(text, sentences, told);
}

function isMeetingTold(text: string, sentences: Document['sentences'], sentence: number): boolean {
  const { start, end, block } = sentences[sentence]!;
  const lower = text.slice(start, end).toLowerCase();
  const before = sentences[sentence - 1];
  const next = sentences[sentence + 1];
  if (next && !CARRIED.test(lower) && SPOKE_AT.test(text.slice(next.start, next.end).toLowerCase()))
    return true;
  return (
    (FACE_TO_FACE.test(lower) && !TEXTED.test(lower)) ||
    MET_AND_SAID.test(lower) ||
    (before?.block === block &&
      /^(?:he|she)\b/.test(lower) &&
      !CARRIED.test(lower) &&
      THEY_MET.test(text.slice(before.start, before.end).toLowerCase()))
  );
}

/** "A thanked B when they met. She congratulated him": what is said where two have just met. */
const THEY_MET = new Pattern(
  /\b(?:when|as|where) (?:they|the two(?: [a-z]+)?) met\b|\bmet (?:[\w.' -]+ )?on the (?:sidelines|margins)\b/,
);

/** Sentences over which a meeting told is still the scene. */
const LOOKED_BACK = 2;

/** The scene of a sentence is a meeting, and nothing in the article is told to travel. */
export function isOfMeetingAlone(document: Document, sentence: number): boolean {
  const { sentences } = document;
  const opening = sentences[Math.max(0, sentence - LOOKED_BACK)]!;
  return (
    isOfScene(document, 'meeting', opening, sentences[sentence]!) && tellsOfMeetingAlone(document)
  );
}

const PASSED_ON = new Pattern(
  /\b(?:convey(?:ed|s|ing)?|passed on|passes on|transmit(?:ted|s)?|brought|relayed) (?:the |warm |warmest |best |cordial |sincere )*(?:greetings|regards|salutations|compliments|good wishes)(?: and (?:\w+ )?(?:greetings|regards|wishes))? of\b/,
);

const VISITS = new Pattern(
  /\b(?:audience|(?:was|were) (?:received|welcomed)|received|meeting|met|visit(?:ed|ing)?|call(?:ed)? on)\b/i,
);

/** "The minister conveyed the greetings of his president": what visitors say for those at home, on no occasion. */
export const isPassedOn = (
  { text, sentences }: Document,
  { sentence, kind, channel }: Pick<Candidate, 'sentence' | 'kind' | 'channel'>,
): boolean =>
  kind === 'greeting' &&
  channel === null &&
  PASSED_ON.test(text.slice(sentences[sentence]!.start, sentences[sentence]!.end).toLowerCase()) &&
  VISITS.test(text.slice(sentences[Math.max(0, sentence - 2)]!.start, sentences[sentence]!.end));
