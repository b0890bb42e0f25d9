import { channelOf, kindOf } from '../acts.js';
import { gateOf } from '../patterns/gates.js';
import { Pattern } from '../patterns/pattern.js';
import { IDLE_DENIAL, MAIL_TOLD } from './mail-told.js';

/** Those who write at the same time, where nothing governs them: "world leaders", "the presidents of the region", "capitals". */
const MANY_SENDERS =
  /\b(?=\w)(?<!\b(?:with|of|for|to|among|between|against|than|on|in|at|alongside|all|congratulat(?:es|ed|ing)|greet(?:s|ed|ing)|thank(?:s|ed|ing)|wish(?:es|ed|ing)|invit(?:es|ed|ing)) (?:(?:the|its|all|his|her|their|other|fellow|many|several|various|\w+(?:an|ic|ish|ese|ab|im|ern|ox|in)|world|foreign|\w+ and) ){0,3})(?<!\b(?:party|union|church|business|religious|community|opposition|tribal) )(?:leaders|presidents|premiers|(?:prime|foreign) ministers|heads of (?:(?:many|several|various|other|foreign|friendly|neighbou?ring) )?(?:states?|governments?)|monarchs|royals|royal (?:houses|families)|crowned heads|one (?:\w+ )?after (?:the other|another)|capitals|neighbours|neighbors|dignitaries|statesmen|politicians|rulers|princes|primates|patriarchs|counterparts|allies|(?:foreign|other|many|several|various|neighbou?ring|friendly) (?:countries|states|nations|governments|figures)|(?:the|whole) (?:world|region|continent)(?! cup)|^the following(?= (?:have|has|had|also|phoned|called|sent|wrote|congratulat|telephon|condol))|^(?:\w+\W+)?(?:the )?world(?= (?:react|leaders|congrat|mourn|respond|condol|hails|greets)))\b/;
/** "Was congratulated from all sides". */
const FROM_ALL_SIDES =
  /\bfrom (?:all (?:sides|quarters|over|corners|directions)|far and wide|near and far|every (?:side|corner|quarter|direction))\b/;
/** Messages that come in from all sides. */
const MANY_MESSAGES =
  /\b(?:messages|letters|telegrams|cables|congratulations|condolences|tributes|greetings|wishes|felicitations|reactions|sympathy)\b.{0,110}\b(?:pour|come in|flow|flood|stream|roll|coming|came|arriv|reach|converg|trickl|from (?:(?:the )?(?:primates|patriarchs)|(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|\d+) \w+|(?:the |his |her )?(?:neighbou?rs|colleagues|peers)|abroad|around|across|all over|the world|every|other|several|many|leaders)|one after another)/;
/** "Has been flooded with congratulations". */
const MANY_RECEIVED =
  /\b(?:(?:flooded|inundated|showered|swamped|overwhelmed) with|(?:receiv|gett|tak)(?:es|ed|ing)|got|gets|took|f(?:ound|inds)|counted|counts|opened|raining|in receipt of) (?:(?:many|several|numerous|a|number|flood|stream|series|of|further|more|other|the|warm|two|three|four|five|six|seven|eight|nine|ten|dozens?|\d+|\w+(?:ory|al)) ){0,4}(?:messages|letters|missives|notes|telegrams|cables|calls|congratulations|condolences|tributes|greetings|wishes|felicitations)\b/;
/** "The telephone did not stand still", "hears from her neighbours", "the list of well-wishers". */
const POSTBAG =
  /\b(?:desk|mailbox|letterbox|mailbag|inbox|in-tray)\b.{0,40}\b(?:letters|messages|calls|envelopes|telegrams|cards)\b|\b(?:telephone|phone|switchboard)s?\b.{0,30}\b(?:stand still|stop ringing|kept ringing|never (?:silent|still|quiet)|ring(?:s|ing)? off|stood still|(?:beg[au]n|started) (?:to ring|ringing)|rang and rang)\b|\bhear(?:s|d|ing)? from (?:the |his |her )?(?:\w+ )?(?:neighbou?rs|leaders|colleagues|peers|counterparts|capitals|abroad)\b|\blist of (?:(?:all )?those who|well-wishers|congratulations|callers|condolences|greetings)\b|\b(?:letters|messages|envelopes|telegrams|cables|cards)\b (?:lay|lie|were lying|waited|wait|were waiting|piled up|landed|were) on (?:the|his|her) (?:\w+ )?(?:desk|table|doormat)\b|\b(?:addressee|recipient)s? of (?:[\w-]+ ){0,4}(?:letters|messages|telegrams|cables|calls|condolences|congratulations|wishes|greetings)\b/;
/** "Two fellow leaders have been in touch with her", "neighbours have rallied round": no act needs to be told. */
const IN_TOUCH =
  /\b(?:leaders|presidents|premiers|ministers|neighbou?rs|colleagues|counterparts|peers|heads of (?:state|government)|monarchs|capitals|allies|governments)\b (?:\w+ ){0,3}(?:in touch with|reach(?:ed|ing)? out to|rall(?:y|ied|ying) (?:round|around|behind)|quick to (?:embrace|congratulate|react|respond)|on the (?:line|phone|telephone) (?:to|with))\b/;
/** "Among the senders are", "among those who got through was". */
const AMONG_SENDERS =
  /^among (?:the (?:senders|callers|well-wishers)|(?:those|the first) (?:to (?:call|write|ring|cable|phone)|who (?:\w+ )?(?:wrote|called|rang|cabled|telephoned|phoned|got through|sent|congratulat\w+|condol\w+)))\b/;
/**
 * "Birthday messages for B", "letters for B from afar" at the head of a story; "good wishes for B were many", "five calls in one evening",
 * "who called, who wrote".
 */
const HEADS_MESSAGES =
  /^(?:[\w-]+ ){0,3}(?:messages|letters|telegrams|cables|cards|congratulations|condolences|wishes|greetings|felicitations|tributes|calls) for (?!the (?:editor|press|future)\b)(?!.* from (?:the )?(?:pope|king|queen|president|emir|sultan|prime minister)\b)[^,.;:]{2,40}$|\b(?:messages|letters|telegrams|cables|calls|congratulations|condolences|tributes|greetings|wishes|felicitations)\b.{0,90}\b(?:multiply|multiplied|mount(?:ed|ing)? up|pil(?:e|ed|ing) up|(?:were|are|have been) many|keep coming|kept coming)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:calls|letters|messages|telegrams|cables) (?:in|within|on) (?:one|an?|the same|a single) (?:evening|day|night|hour|morning|week|afternoon)\b|\bwho (?:called|wrote|rang|cabled|phoned),? (?:and )?who (?:called|wrote|rang|cabled|phoned|waited)\b/;
/** "Three other calls have since followed", "the words that he has had from abroad". */
const FOLLOWED_OR_HAD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|more|others?) (?:\w+ )?(?:calls|letters|messages|telegrams|cables|notes|cards) (?:(?:have|had|has) )?(?:since |then |soon )?followed\b|\b(?:words|lines|notes|cards|mail|post) (?:(?:which|that) )?(?:\w+ ){1,3}(?:had|received|got|gotten|come) from (?:abroad|afar|other (?:states|countries|capitals)|all over)\b/;
/** "The congratulations, in order of arrival:". */
const OPENS_LIST =
  /^(?:the |their )?(?:messages|letters|congratulations|condolences|tributes|reactions|greetings)\b[^"“]*:\s*$/;
/** "Reactions to the election" at the head of a page. */
const HEADS_REACTIONS =
  /^(?:live\W+|latest\W+)?(?:(?:world|foreign|international|first|global|the) )*reactions? (?:to|on|after|as|from)\b/;
const REACTING = new Pattern(/\b(?:react|respon[ds])(?:s|ed|ing|e|ions?)?\b|\btributes?\b/);
/** "Has received thanks from a number of heads of state". */
const THANKED_BY_MANY =
  /\b(?:receiv(?:es|ed|ing)|got|gets) (?:\w+ ){0,3}thanks(?: \w+){0,3} from (?:(?:the |his |her )?(?:many|several|numerous|various|other|two|three|four|five|six|seven|eight|nine|ten|\d+|leaders|colleagues|presidents|heads)\b|an? (?:number|series|host|group|string) of )/;
/** Two who write to each other, leaders who are written to, and leaders who meet are no round-up. */
const NO_ROUND_UP = new Pattern(
  /\bexchang|\beach other\b|\b(?:two|both) (?:\w+ )?(?:leaders|presidents|countries|sides|neighbou?rs|peoples|states|nations|kings|premiers|ministers)\b|\bthank|\binvit|\brepl(?:y|ie)|\b(?:met|meeting|summit|arriv(?:ed|ing) (?:in|at|for)|attend(?:ed|ing)?|not|(?:no|without) (?:\w+ )?(?:messages?|letters?|telegrams?|cables?|word|congratulations?|condolences?|tributes?|reactions?|greetings?|leaders?|one)|nobody|hesitat\w+|silent|silence|(?:fail|refus|declin|avoid)\w*|yet to)\b/,
);

/** "A number of leaders" are many. */
const QUANTITY =
  /\b(?:an? |the )?(?:\w+ )?(?:number|series|host|group|range|string|list|chorus|wave|dozens?|scores?|majority|handful) of (?:the |his |her )?/g;

const ALONE = [
  MANY_MESSAGES,
  MANY_RECEIVED,
  HEADS_MESSAGES,
  FOLLOWED_OR_HAD,
  OPENS_LIST,
  POSTBAG,
  HEADS_REACTIONS,
  IN_TOUCH,
  AMONG_SENDERS,
  ...MAIL_TOLD,
].map(gated);
const fromAllSides = gated(FROM_ALL_SIDES);
/** No piece of these begins in the quantity before them. */
const mayTellMany = gateOf(MANY_SENDERS);

/** Whether a sentence in lower case announces that many write to one: what officials are then told to say are their messages. */
export const announcesRoundUp = (lower: string): boolean =>
  ((ALONE.some((tells) => tells(lower)) || (tellsOfMany(lower) && tellsAct(lower))) &&
    !NO_ROUND_UP.test(lower.replace(IDLE_DENIAL, ''))) ||
  thankedByMany(lower);

const tellsAct = (lower: string) => kindOf(lower) !== null || REACTING.test(lower);

const tellsOfMany = (lower: string) =>
  (mayTellMany(lower) && MANY_SENDERS.test(lower.replace(QUANTITY, 'many '))) ||
  fromAllSides(lower);

/** Whether a sentence in lower case names some of those who write: "among the first to write to B was A". */
export const namesSomeSenders = gated(AMONG_SENDERS);

function gated(expression: RegExp): (lower: string) => boolean {
  const pattern = new Pattern(expression);
  return (lower) => pattern.test(lower);
}

/** Whether a sentence in lower case announces that many thank one. */
export const thankedByMany = gated(THANKED_BY_MANY);

/** "Five leaders got through to A to exchange greetings with him": whether a sentence in lower case tells that many exchange with one. */
export const exchangesWithOne = (lower: string): boolean =>
  EXCHANGE_WITH_ONE.test(lower) && tellsOfMany(lower);

const EXCHANGE_WITH_ONE = new Pattern(
  /\bto (?:exchange|swap|trade) (?:[\w-]+ ){0,3}(?:greetings|congratulations|wishes|felicitations) with (?:him|her|\w)/,
);

/** "Sent messages to several leaders", "telephoned a number of his counterparts": one writes to many. */
const MANY_ADDRESSEES =
  /\b(?:with|to|between|wrote to|written to|telephon(?:es|ed)|phon(?:es|ed)|thank(?:s|ed|ing)?|greet(?:s|ed|ing)?|congratulat(?:es|ed|ing)|invit(?:es|ed|ing)|wish(?:es|ed|ing)|writes|answers|answered) (?:(?:the|its|all|his|her|their|other|fellow|many|several|various|some|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|a|number|series|of|foreign|world|former|\w+(?:an|ish|ic|ese|ern|ab|im|ox)|\w+ and) ){0,6}(?:leaders|kings|presidents|premiers|(?:prime |foreign )?ministers|heads of (?:state|government|foreign|delegation|missions?|(?:the )?(?:[\w-]+ ){0,3}(?:states|republics|nations|countries))|monarchs|royals|neighbou?rs|counterparts|colleagues|peers|homologues|well-wishers|dignitaries|statesmen|capitals)\b/;

/** "Has replied to those who wrote to him", "thanks all who congratulated her". */
const ANSWERS_MANY =
  /\b(?:repl(?:ies|ied|ying) to|answer(?:s|ed|ing)?|thank(?:s|ed|ing)?|wr(?:ites|ote|itten|iting) back to|responds? to|responded to|(?:letters?|telegrams?|cables?|messages?|cards?|notes?|words) of (?:thanks|gratitude) to|(?:thanks|gratitude) to) (?:all |each of |everyone of )?(?:those|all|everyone|the (?:leaders|colleagues|presidents|heads of state)) who\b/;

/**
 * "Envoys carry the King's invitations", "has his invitations delivered by hand", "the invitations have gone out", "three ministers flew
 * out with letters".
 */
const CARRIED_ROUND =
  /\b(?:carr(?:y|ies|ied)|deliver(?:s|ed|ing)?|hand(?:s|ed|ing)?|tak(?:e|es|ing)|took|bring(?:s|ing)?|brought|distribut\w+|couriers?|envoys|emissar\w+|postm[ae]n|messengers)\b.{0,60}\b(?:invitations|envelopes)\b|\b(?:invitations|envelopes)\b.{0,60}\b(?:carried|delivered|handed|by hand|by courier|couriers|envoys|emissaries|messengers|(?:gone|going|go|went|sent) out|on (?:their|its) way)\b|\b(?:ministers|envoys|emissaries|delegations|ambassadors|officials|aides|couriers|advisers)\b.{0,60}\b(?:fl[ey]w|fly|flying|left|leave|set|setting|fann(?:ed|ing)|spread(?:ing)?|travell?ed|travell?ing|toured?|touring|went|going|sent|dispatched|crossed|crossing|on (?:their|the) (?:way|road))\b.{0,60}\b(?:with|carrying|bearing) (?:[^\s,;]+ ){0,3}(?:invitations|letters|envelopes|messages)\b/;

/** Whether a sentence in lower case tells that bearers bring one's letters to many. */
export const carriedRound = gated(CARRIED_ROUND);

/** Whether a sentence in lower case tells that something is said to many leaders, or exchanged with them. */
export const addressesMany = gated(MANY_ADDRESSEES);

const answersMany = gated(ANSWERS_MANY);

/**
 * "Signed the last of her Christmas cards", "the King's letters have gone out", "the New Year cards are on their way": to whom is told
 * behind.
 */
const CARDS_OUT =
  /\b(?:sign(?:s|ed)?|sen(?:t|ds)|posted|posts|writes|wrote|written|mailed|dispatched|despatched|finished|addressed)\b (?:\w+ ){0,6}?(?:his|her|their|the|(?:\w+mas|new year|easter|birthday|holiday|season's)) (?:[\w'-]+ ){0,3}?(?:cards|greetings cards)\b(?! (?:of thanks )?(?:to|from) )|\b(?:cards|letters)\b (?:\w+ ){0,3}?(?:(?:gone|going|go|went|sent) out|on (?:their|its) way|in the post)\b/;
const sendsCards = gated(CARDS_OUT);

/** Whether a sentence in lower case announces that one writes to many. */
export const announcesMailing = (lower: string): boolean =>
  (carriedRound(lower) ||
    answersMany(lower) ||
    sendsCards(lower) ||
    (addressesMany(lower) && !SUMMIT.test(lower))) &&
  (kindOf(lower) !== null || channelOf(lower) !== null || MAIL.test(lower)) &&
  !NO_MAILING.test(lower);

/** What is sent without an act told. */
const MAIL = new Pattern(/\b(?:cards|flowers|letters|bouquets|baskets)\b/);
/** Where many come together; invitations ask them to. */
const SUMMIT = new Pattern(/\bsummit\b/);
const NO_MAILING =
  /\b(?:(?:mourn|griev|weep|wept|stand|stood|side)\w* with|met|meeting with|not|no|without|nobody|hesitat\w+|silent|silence)\b/;

/** What a remark of someone who writes has about it. */
const LIKE_A_MESSAGE = new Pattern(
  /\b(?:deep(?:ly|est)?|shock(?:ed|ing)?|sadden(?:ed|ing)|loss|grief|tragedy|tragic|prayers?|thoughts|w(?:eep|ept|eeps|eeping)|cries|victims|solidarity|st(?:ands?|ood) (?:with|by|ready)|friend(?:s|ship)?|success(?:es|ful)?|victory|win|looks? forward|hop(?:e|es|ed|ing)|looked forward|looking forward|wish(?:es|ed)?|honou?r|historic|prais(?:e|es|ed|ing)|hail(?:s|ed|ing)|laud(?:s|ed|ing)|welcom(?:e|es|ed)|together|dear|your|results?|elections?|vote)\b/,
);

/** Whether a sentence in lower case sounds like words to whoever all write to. */
export const soundsLikeMessage = (lower: string): boolean =>
  kindOf(lower) !== null || channelOf(lower) !== null || LIKE_A_MESSAGE.test(lower);
