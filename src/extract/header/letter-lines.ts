import { Pattern } from '../patterns/pattern.js';

/** Words that open a letter, up to a comma, a colon or an exclamation mark. */
const GREETS =
  /^["“'‘]?(?:my )?(?:(?:most )?(?:dear(?:est)?|beloved|cherished|revered|esteemed|respected|distinguished|hono(?:u)?r(?:able|ed)|highly)\b|(?:comrade|brother|sister|cousin) \p{L}|your (?:royal |serene |imperial )?(?:excellenc(?:y|ies)|majest(?:y|ies)|highness(?:es)?|holiness|eminence|beatitude)\b|(?:most )?holy father|excellenc(?:y|ies)\b|(?:mr|madam|mister|mrs|ms)\.? \p{L})[^?]*[,:!]$/iu;
/** The same where nothing follows them. */
const GREETS_BARE = new Pattern(
  /^(?:your (?:royal |serene |imperial )?(?:excellency|majesty|highness|holiness|eminence)|excellency|(?:mr|madam)\.? (?:president|prime minister|speaker|secretary[- ]general|minister|chairman)|(?:my )?dear (?:(?:mr|madam|mrs|ms|dr|sir|dame)\.? )?(?:president|(?:prime )?minister|premier|chancellor|speaker|king|excellency|friends?|colleagues?|brothers?|sisters?|comrades?))$/iu,
);

/** "Dear Mr President:", "Beloved Ona," "Your Majesty": whether a line greets somebody as a letter does. */
export const isGreeting = (text: string): boolean => GREETS.test(text) || GREETS_BARE.test(text);

const CLOSES = [
  // "Fraternally,", "Very cordially yours,"
  /^(?:(?:very|most|yours) )?(?!sadly|happily|recently|family|finally|early|italy|july)\p{L}{4,}ly(?: yours)?,$/iu,
  // "In deep sorrow,", "Until victory,", "Warm regards,"
  /^(?:with|in|until|much|best|kind|kindest|warm|warmest|god)(?: (?:the|our|my|great|deep|deepest|fraternal|brotherly|christian|warm|best|kind|eternal|lasting|bless|you|and))* ?(?:friendship|solidarity|sorrow|sympathy|grief|prayers?|victory|gratitude|love|peace|hope|esteem|brotherhood|unity|faith|christ|regards|wishes|respect|appreciation|admiration|thanks|you)?,$/i,
  /^(?:love|ever|regards|yours),$/i,
  // "With my best wishes to you and to Mrs. Velt,"
  /^(?:with|accept|please accept|receive)\b[^;:?!]*\b(?:wishes|regards|respects|greetings|thoughts|prayers|sympathy|affection|friendship) (?:to|for|from) [^;:?!]*,$/i,
  /^(?:(?:yours? )?(?:respectfully|sincerely|faithfully|truly)|(?:with )?an? (?:\w+ ){0,2}embrace\b|yours\b.*|your (?:\w+ ){0,3}(?:friend|brother|sister|colleague|servant|cousin|neighbou?r)\b.*|(?:with|please accept|accept)\b[^.]*(?:regards|respect|wishes|affection|esteem|consideration|always))(?:[,.]|$)/i,
];

/** "Respectfully,", "Until victory,": whether a line is the complimentary close of a letter. */
export const isClose = (text: string): boolean => CLOSES.some((pattern) => pattern.test(text));

const ADDRESS =
  /^(?:(?:Addressed to|Addressee|Recipient):? (?:the )?\p{Lu}|To:? (?!the\b)\p{Lu}|TO:? (?!THE\b)\p{Lu}{2}|T[Oo] (?:[Tt]he|THE) (?:Most|Right|Very|Reverend|MOST|RIGHT|VERY|REVEREND|PRESIDENT|KING|QUEEN|PRIME)\b|To the (?:President|King|Queen|Prime|Chairman|Emir|Sultan)|From (?:His|Her|Their|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$|the (?:President|Prime Minister|King|Queen|Emir|Sultan|Foreign Minister) of )|H\.? ?(?:E|M|H|R\. ?H|Em)\.? (?!the )|(?:His|Her|Their) (?:Excellenc(?:y|ies)|Majest(?:y|ies)|Holiness|(?:Royal |Serene |Imperial )?Highness|Eminence|Beatitude)\b(?!['’]s)|THE (?:MOST|RIGHT) |H(?:IS|ER) (?:EXCELLENCY|EMINENCE|HOLINESS|MAJESTY)|(?:Mr|Mrs|Ms)\. )/u;
const TELLS =
  / (?:has|have|is|are|was|sent|said|wrote|thanks?|sends?|receives?|congratulates?|condoles?|greets?|extends?|offers?|conveys?|expresse?s?|exchanges?|invites?|mourns?|calls|speaks|wishes|replies|phones)\b/i;

/** "To Ona Velt,", "HIS EXCELLENCY", "The Hon. Ona Velt MP": whether a line says to whom a letter goes, or from whom. */
export const isAddress = (text: string): boolean =>
  ADDRESS.test(text) && !TELLS.test(text) && !HEADLINE.test(text) && !isItemOfSides(text);

/** "From the President of Marrow, to the King: congratulations.": the item of a list, and no head of a letter. */
export const isItemOfSides = (text: string): boolean => /^from [^:]+ to [^:]+: \S/iu.test(text);

/** "HIS MAJESTY AT 50: GREETINGS FROM ABROAD": an address has no colon within, and no age. */
const HEADLINE =
  /^(?!to ?:|from ?:|addressed to|addressee|recipient)\P{Ll}+[^:]*\S: \S|^\S+ \S+ (?:at \d|turns\b|marks\b|in \p{Lu})/iu;

const HEADING =
  /^(?:the )?(?:(?:full )?text of (?:the |a )?)?(?:(?:full )?(?:letter|message|telegram|cable|note))s? (?:from|of|by|sent by) (?:the )?\p{Lu}[^.!?:;,]*$/iu;

/** "Letter from President Velt", "Text of the message from Premier Tam to the King": whether a line heads the letter that is printed below it. */
export const headsLetter = (text: string): boolean =>
  text.length <= LONGEST_HEADING && HEADING.test(text) && !TELLS.test(text);

const LONGEST_HEADING = 110;
