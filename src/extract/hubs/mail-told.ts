/**
 * Wordings of everyday speech for one to whom many write, on text in lower case. None of them tells by itself what is written; each gives
 * only that the story is of somebody's mail.
 */

const MANY =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|dozens of|\\d{1,3})';
const PIECES =
  '(?:messages|letters|telegrams|cables|calls|cards|notes|telephone calls|phone calls)';
const WORDS =
  '(?:messages|letters|telegrams|cables|calls|condolences|congratulations|felicitations|greetings|wishes|sympathy|grief|tributes)';
const WROTE =
  '(?:congratulated|called|written|rung|phoned|telephoned|cabled|condoled|reached out|been in touch|got in touch|gotten in touch)';
const HOLDER = '(?:he|she|(?:the|king|queen|president|prime minister|his|her) [^,.;:]{2,40}?)';

/** "Who has congratulated the winner, and who has not?", "the palace disclosed who has reached out to him", "which leaders have you heard from?" */
const ASKS_WHO = new RegExp(
  `^["“]?who (?:has|have) (?:already |so far )?${WROTE}\\b|\\b(?:disclosed|revealed|discloses|reveals|lists|listed|know|knows|told us) who (?:has|have|had) (?:already |so far )?${WROTE}\\b|\\bwhich (?:\\w+ )?leaders (?:has|have|had) (?:[^.;?]{2,30} )?(?:heard from|${WROTE})\\b|^["“]?who was the first to (?:get in touch|call|write|ring|congratulate|condole)\\b`,
);
/** "Four letters she had received", "the messages which the King had received from fellow sovereigns". */
const HAD_RECEIVED = new RegExp(
  `\\b${MANY} (?:\\w+ )?${PIECES} (?:that |which )?${HOLDER} (?:has|had) (?:already |since )?(?:received|got|been sent)\\b|\\bthe (?:\\w+ )?${PIECES} (?:that |which )?${HOLDER} (?:has|had) (?:already |since )?(?:received|got|been sent)\\b.{0,40}\\bfrom (?:fellow|other|foreign|several|many|abroad|around|across|all over)\\b`,
);
/** "Eight calls in two days". */
const IN_DAYS = new RegExp(
  `\\b${MANY} ${PIECES} (?:in|within) ${MANY} (?:days|hours|evenings|nights)\\b`,
);
/** "Her phone starts ringing", "the phones rang at the palace", "the telephone did not stand still". */
const RINGING =
  /\b(?:tele)?phones?\b.{0,30}\b(?:starts?|begins?|keeps?|(?:never|not|n't) (?:stop(?:s|ped)?)) ringing\b|\b(?:tele)?phones (?:ring|rang|are ringing|were ringing) (?:at|in|all|for)\b|\b(?:tele)?phones?\b.{0,30}\b(?:did|does|would|could|has|had)(?: not|n't) (?:stand still|stop|cool|rest|fall silent|stood still)\b/;
/** "Her prize fills the letterbox", "the new cabinet gets mail", "found on her table felicitations". */
const IN_THE_BOX = new RegExp(
  `\\bfill(?:s|ed|ing)? (?:up )?(?:the|his|her|\\w+'s) (?:letterbox|mailbox|inbox|in-tray|mailbag)\\b|\\bgets? (?:(?:its|his|her|first) ){0,2}mail\\b|\\bf(?:ound|inds) (?:on|in) (?:his|her|the) (?:\\w+ )?(?:table|desk|doormat|in-tray|inbox|mail|letterbox) (?:\\w+ ){0,3}${WORDS}\\b`,
);
const PLACE = "[\\p{L}'’-]{3,}(?: [\\p{L}'’-]{3,})?";
/** "Condolences from Tarn, Marrow and Samal". */
const FROM_PLACES = new RegExp(
  `\\b${WORDS}\\b[^.;,]{0,30}? from ${PLACE}, ${PLACE}(?:,(?: and)?| and) ${PLACE}`,
  'u',
);
/** "The world salutes the King", "what the neighbours are writing to her". */
const WORLD =
  /^the (?:whole )?world (?:writes to|salutes|greets|grieves|embraces|mourns with)\b|\bwhat (?:the|his|her) (?:neighbou?rs|leaders|others|presidents|peers|colleagues) (?:are writing|write|wrote|have written|had to say) to\b/;
/** "By Tuesday, several had written", "the presidents of both have let Marrow know". */
const OTHERS_HAVE = new RegExp(
  `\\b(?:several|many|dozens|half a dozen) (?:more |others )?(?:had|have) (?:already |since |now )?(?:written|rung|phoned|telephoned|cabled|congratulated|condoled)\\b|\\b(?:leaders|presidents|premiers|monarchs|heads of (?:state|government)) (?:[^\\s,;]+ ){0,6}let (?:[^\\s,;]+ ){1,4}know\\b`,
);

export const MAIL_TOLD: readonly RegExp[] = [
  ASKS_WHO,
  HAD_RECEIVED,
  IN_DAYS,
  RINGING,
  IN_THE_BOX,
  FROM_PLACES,
  WORLD,
  OTHERS_HAVE,
];

/** What says no and yet tells of many: a telephone that "did not stop", a list of those who wrote and "who has not". */
export const IDLE_DENIAL =
  /\b(?:did|does|would|could|has|had)(?: not|n't) (?:stand still|stood still|stop|cool|rest|fall silent)\b|,? (?:and )?who (?:has|have)(?: not|n't)\b|\bnot a single\b/g;
