import { channelOf, kindOf } from './acts.js';

/** Those who write at the same time, where nothing governs them: "world leaders", "the presidents of the region", "capitals". */
const MANY_SENDERS =
  /(?<!\b(?:with|of|for|to|among|between|against|than|on|in|at|alongside|all|congratulat(?:es|ed)|greet(?:s|ed)|greeting|thanks|wish(?:es|ed)) (?:(?:the|its|all|his|her|their|other|fellow|many|\w+an|world) ){0,2})\b(?:leaders|presidents|premiers|(?:prime|foreign) ministers|heads of (?:state|government)|monarchs|royals|royal (?:houses|families)|crowned heads|capitals|neighbours|neighbors|dignitaries|statesmen|politicians|counterparts|allies|(?:foreign|other|many|several|various|neighbou?ring|friendly) (?:countries|states|nations|governments|figures)|(?:the|whole) (?:world|region|continent)(?! cup)|^(?:factbox\W)?(?:the )?world(?= (?:react|leaders|congrat|mourn|respond|condol|hails|greets)))\b/;
/** Messages that come in from all sides. */
const MANY_MESSAGES =
  /\b(?:messages|letters|telegrams|cables|congratulations|condolences|tributes|greetings|wishes|felicitations|reactions|sympathy)\b.{0,80}\b(?:pour|flow|flood|stream|roll|coming|came|arriv|reach|from (?:abroad|around|across|all over|the world|every|other|several|many|leaders)|one after another)/;
/** "The congratulations, in order of arrival:". */
const OPENS_LIST =
  /^(?:the |their )?(?:messages|letters|congratulations|condolences|tributes|reactions|greetings)\b[^"“]*:\s*$/;
const REACTING = /\b(?:react|respon[ds])(?:s|ed|ing|e|ions?)?\b|\btributes?\b/;
/** Two who write to each other, leaders who are written to, and leaders who meet are no round-up. */
const NO_ROUND_UP =
  /\bexchang|\beach other\b|\b(?:two|both) (?:\w+ )?(?:leaders|presidents|countries|sides|neighbou?rs|peoples|states|nations|kings|premiers|ministers)\b|\bthank|\binvit|\brepl(?:y|ie)|\b(?:met|meeting|summit|arriv(?:ed|ing) (?:in|at|for)|attend(?:ed|ing)?|not|no|without|nobody|hesitat\w+|silent|silence)\b/;

/** Whether a sentence in lower case announces that many write to one: what officials are then told to say are their messages. */
export const announcesRoundUp = (lower: string): boolean =>
  (kindOf(lower) !== null || REACTING.test(lower)) &&
  !NO_ROUND_UP.test(lower) &&
  (MANY_SENDERS.test(lower) || MANY_MESSAGES.test(lower) || OPENS_LIST.test(lower));

/** What a remark of someone who writes has about it. */
const LIKE_A_MESSAGE =
  /\b(?:deep(?:ly|est)?|shock(?:ed|ing)?|sadden(?:ed|ing)|loss|grief|tragedy|tragic|prayers?|thoughts|victims|solidarity|stands? (?:with|by|ready)|friend(?:s|ship)?|success(?:es|ful)?|victory|win|looks? forward|looked forward|looking forward|wish(?:es|ed)?|honou?r|historic|welcom(?:e|es|ed)|together|dear|your|results?|elections?|vote)\b/;

/** Whether a sentence in lower case sounds like words to whoever all write to. */
export const soundsLikeMessage = (lower: string): boolean =>
  kindOf(lower) !== null || channelOf(lower) !== null || LIKE_A_MESSAGE.test(lower);
