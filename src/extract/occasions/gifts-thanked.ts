import { Pattern } from '../patterns/pattern.js';

/** "thanked her for ", "is grateful to the king for ", "thank you for ": up to what is thanked for. */
const THANKED = new Pattern(
  /\b(?:thank(?:s|ed|ing)?|thank-you|gratitude|grateful|appreciation|indebted)\b[^.;:!?]{0,90}? for (?<gift>[^.;:!?]{4,})/,
);
/** A message, or what was done in a calamity or at an event that the article tells of. */
const OF_THE_STORY =
  /\b(?:messages?|letters?|cables?|telegrams?|calls?|call|cards?|notes?|words?|lines|wish\w*|greet\w*|congratulat\w*|felicitat\w*|condol\w*|sympath\w*|solidarity|compassion|concern|closeness|prayers?|prayed|thoughts?|kind\w*|gestures?|attention|invit\w*|interest|attend\w*|presence|present|coming|came|being|having|visit\w*|hospitality|welcom\w*|recept\w*|particip\w*|tribute|flowers|wreaths?|support\w*|help\w*|aid|assist\w*|relief|rescue\w*|donat\w*|contribut\w*|hosting|organi[sz]\w*|delegation|everything|all (?:that|he|she|they)|this|that|it|them|doing so|remember\w*|thinking|hearing|answer\w*|repl\w*)\b/;
/** "four years of good neighbourhood", "a decade of leadership", "his long service": what somebody leaves behind. */
const LONG =
  /^(?:(?:the|his|her|their|your|all|these|those|over|more|than|nearly|almost|many|long|some) )*(?:(?:\w+(?:-\w+)?) )?(?:years?|decades?|century)\b (?:of|in|as|at|that|during|with|they|he|she)\b|^(?:his|her|their|your) (?:\w+ ){0,2}(?:service|leadership|tenure|stewardship|discretion|friendship|time in office|decades?|years)\b/;

/** What thanks in a sentence are for, as far as it says: years that went by, a thing given, or neither. */
export type Gift = 'years' | 'thing' | null;

/** What a sentence, in small letters, thanks somebody for; null where that is a message, or help, or is not told. */
export function giftThanked(lower: string): Gift {
  const gift = THANKED.exec(lower)?.groups?.['gift'];
  if (gift === undefined) return null;
  if (LONG.test(gift)) return 'years';
  const phrase = gift.split(PHRASE_END)[0]!.slice(0, LONGEST);
  return THING.test(phrase) && !OF_THE_STORY.test(phrase) ? 'thing' : null;
}

/** "A set of law books", "two boats", "the new library", "the asylum granted to the poet" */
const THING =
  /^(?:an?|two|three|four|five|six|ten|\d+|the new|the (?:\w+ ){1,3}(?:granted|given|lent|sent|built|opened|donated|handed) (?:to|by|in))\b/;

/** Where what is thanked for gives way to another act or clause. */
const PHRASE_END =
  /,| (?:and (?:wish|congratulat|said|invit|ask|told|hop|express|assur|promis|add)\w*|while|when|after|as)\b/;
const LONGEST = 70;
