import type { Status } from '../model.js';
import { gateOf } from './patterns/gates.js';
import { Pattern } from './patterns/pattern.js';

const DENIED =
  /\b(?:denied|denies|deny|(?:would|could|can|did|does|do) (?:not|neither) confirm|declin(?:ed|es) to confirm|unable to confirm|untrue that|no truth|false that|(?:dismiss(?:e[sd])?|reject(?:s|ed)?|refut(?:es|ed)|rubbish(?:es|ed)|brush(?:es|ed) (?:off|aside|away)|laugh(?:s|ed) off|wav(?:es|ed) (?:off|aside|away)|sho(?:oting|ots|ot|t) down|knock(?:s|ed) down|scotch(?:es|ed)|quash(?:es|ed)|debunk(?:s|ed)|rebut(?:s|ted)|pour(?:s|ed) (?:cold water|scorn) on) (?:as [^,;]{1,30} )?(?:the |an? |all |any |such |online |media |press )*(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|stor(?:y|ies)|assertions?|speculation|gossip|(?:talk|chatter|whispers?|notions?)(?= (?:[a-z]+ ){0,4}that\b))|(?:would )?ha(?:ve|s|d) (?:us|you|readers|users|everyone|people|the world) (?:all )?believ(?:e|ing)|made to believe|led to believe|(?:earlier|previous|first) version of (?:this|the|our) (?:story|article|report|item|page)\b[^.;]{0,20} (?:said|stated|reported|claimed)|(?:wrongly|incorrectly|mistakenly|erroneously|falsely) (?:said|stated|reported|claimed|wrote)|(?:said|stated|reported|claimed|wrote) (?:wrongly|incorrectly|mistakenly|erroneously|falsely|in error))\b/;
const TALES = '(?:reports?|claims?|rumou?rs?|stor(?:y|ies)|assertions?|allegations?)';
const UNTRUE = new RegExp(
  [
    `\\b${TALES} (?:[^.;:"“”]{1,60} )?that\\b.*\\b(?:is|are|was|were) ["“]?(?:untrue|false|unfounded|baseless|invented|without foundation|(?:an? )?(?:[a-z]+ )?(?:lies?|fabrications?|inventions?|nonsense))\\b`,
    `\\b${TALES} that\\b.*\\bno (?:such )?(?:call|letter|message|telegram|invitation|conversation) (?:had|has|was|were) (?:ever )?(?:been )?(?:placed|made|sent|written|received|issued|held)\\b`,
  ].join('|'),
);
/** "Withheld his congratulations from B". */
const KEPT = /^(?:withh(?:olds?|eld|olding)|(?:holds?|held|kept) back)\b/;
/** "Did not fail to congratulate" has done it. */
const NEVER_FAILS =
  /\b(?:(?:did|does|do|has|have|had|would) (?:not|never)|didn't|doesn't|never) (?:fail|forget|forgotten|omit|neglect|hesitate)(?:s|ed)? to\b/;
/** What is forged in war, or by fishermen, is a friendship. */
const OF_TIES =
  '(?! (?:in|by|over|between|during|through|on|at|from|with|under|an?|the|their|its|ties|bonds|links|friendships?|relations)\\b)';
const FORGED = new RegExp(
  [
    '\\b(?:fake|forgery|hoax|purported(?:ly)?|bogus|fabrication|supposed(?:ly)?|alleged(?:ly)?)\\b',
    '\\b(?:forged|fabricated) (?:[a-z]+ ){0,2}(?:letters?|messages?|telegrams?|cables?|notes?|posts?|statements?|documents?|congratulations|condolences|greetings|invitations?|signatures?|quotes?|words)\\b',
    `\\b(?:is|are|was|were|be|been|as|being|and|or|crudely|clumsily|entirely|wholly) (?:an? )?(?:forged|fabricated)\\b${OF_TIES}`,
    '\\b(?:appears?|appeared|seems|seemed|claims?|claimed) to(?= (?:congratulat|condol|thank|invit|wish|send|convey|express|extend|offer|write|be from))',
  ].join('|'),
);
const TO_COME =
  /^[^,;]{0,60}\b(?:would|will|is to|are to) be (?:sent|published|conveyed|delivered|dispatched|handed|issued)\b|^(?:(?!\bthat\b|\bsa(?:id|ys)\b)[^;:"“]){0,80}\b(?:is|are) (?:still )?(?:expected|due|set|likely|bound) to (?:follow|go out|go off|be on (?:its|their) way)\b|^(?:(?!\b(?:that|and|sa(?:id|ys))\b)[^,;:"“]){0,60}\b(?:(?:is|are) (?:still |yet )?(?:to (?:follow|come|arrive|go out)|awaited|outstanding)|will (?:follow|come|arrive|go out))\b|^[^,;]{0,160}\b(?:is|are|was|were) (?:still )?(?:being (?:prepared|drafted|drawn up)|in preparation)\b/;
/** "Has the President congratulated him?": a question tells nothing as done. */
const ASKED =
  /^(?:\W*(?:q|question)\s*:)?\W*(?:[^.?!:]{0,30}[.:] )?(?:has|have|did|does|do|is|are|was|will|would|can|could|should|why|when)\b[^.!]*\?\W*$/;
/** "A reply to B had not been posted by Friday": the message that a clause is about has not gone. */
const NOT_GONE =
  /^(?:(?!\b(?:that|who|whose|which|whom|because|and|but|as)\b)[^,;:"“]){0,130}\b(?:ha[ds]|have|was|were|is|are)(?:n't| still not| not| never| yet to)(?: yet| even| so far)? (?:be(?:en)? )?(?:yet )?(?:sent|posted|written|drafted|dispatched|despatched|issued|signed|cabled|mailed)\b(?! (?:until|before|by (?:the|a|his|her) (?!end|day|weekend|evening)))/;
/** "He has directed that an answer be sent", "instructed his office to thank them": to be done yet. */
const ORDERED =
  /\b(?:directed|directs|ordered|orders|instructed|instructs|commanded|commands|decreed) that\b(?:(?! and\b)[^,;"“]){0,80}$|\b(?:directed|instructed|ordered|tasked|commissioned) (?:his|her|the|their) (?:[a-z-]+ ){1,6}to (?:[a-z]+ly )?$/;
const ORDERS =
  /^(?:directed|directs|ordered|orders|instructed|commanded|decreed) that\b[^,;"“]{1,80}\bbe (?:sent|written|dispatched|drafted|conveyed|delivered|prepared|issued)\b/;
const WITHHELD =
  /\b(?:did not|does not|has not|have not|had not|didn't|hasn't|haven't|not yet|never|refused to|refuses to|declined to|refrained from|unable to(?! (?:attend|travel|come|go|be|make|join|fly))|nothing (?:left )?to|do not|don't|no intention (?:of|to)|no (?:wish|desire|reason) to|not about to|failed to|without(?! (?:delay|hesitation|waiting|fail))|no plans? to|in no (?:hurry|rush) to|is not|was not|would not|will not|yet to|stopped short of|forg[eo]ts? to|neglect(?:s|ed) to|omit(?:s|ted) to|unaware of|(?:aware|knows?|knew) of no|no knowledge of|withh(?:olds?|eld)|neither|nor)\b[^,;:]{0,30}$/;
const NOTHING =
  /\b(?:no|neither [a-z]+ nor) (?:(?:calls?|words?|letters?|messages?|telegrams?|statements?) (?:or|and|nor) )?(?:messages?|letters?|telegrams?|cables?|congratulations?|condolences?|greetings?|word)\b/;
/** "No call or letter from A was reported", where the trigger is the first of the two. */
const NO_CALL = new Pattern(
  /^(?:calls?|words?|letters?|messages?|telegrams?) (?:or|and|nor) (?:calls?|words?|letters?|messages?|telegrams?) (?:from|by|of)\b/,
);
const NOR_LETTER = new Pattern(
  /\bno (?:calls?|words?|letters?|messages?|telegrams?) (?:or|and|nor) $/,
);
const NOTHING_BEFORE = new RegExp(`${NOTHING.source}[^,;]{0,25}$`);
const PLANNED =
  /\b(?:will|would|is to|are to|plans? to|planned to|intends? to|(?:is|are|was|were) (?:also |now |still |widely )?expected to|due to|going to|about to|(?:is|are) (?:also |now |still )?(?:scheduled|set|slated|preparing|ready) to|was to|urged (?:by [^,;]{1,30} )?to|whether|asked to|should|must|ought to|may|might|could|can|if|instructed to|told .{0,30} to|ask(?:ed|s)? .{0,40} to|want(?:s|ed)? to)\b[^,;]{0,25}$/;

/** "You may ask A for his letters to B": who is sent to ask for something has not been told that it went. */
const TO_BE_ASKED_FOR =
  /\b(?:may|might|can|could|should|must|(?:will|would) have to) (?:want to |wish to )?ask\b[^.;]{0,80}\bfor\b/;

/** "A suggestion that she congratulate B", "a proposal by parliament to send": what others want done. */
const WANTED =
  /\b(?:suggest(?:s|ed|ions?)?|propos(?:e[sd]?|als?)|demand(?:s|ed)?|requests?|requested|recommend(?:s|ed|ations?)?|appeals?|appealed|pleas?|calls?|motions?|insist(?:s|ed)?|advi[cs]e|resolutions?|petitions?|ideas?)\b[^.;:"“”]{0,80}\bthat [^,;:."“”]{1,60} $/;
const UNINFLECTED =
  /^(?:congratulate|felicitate|send|write|invite|thank|phone|call|telephone|ring|offer|convey|express|extend|condole|wish|cable|issue|dispatch)\b/;
const SPURNED =
  /\b(?:reject(?:s|ed)?|turn(?:s|ed)? down|brush(?:es|ed) (?:aside|off)|ignore[sd]?|resist(?:s|ed)?|dismiss(?:es|ed)?|refuse[sd]?|decline[sd]?|spurn(?:s|ed)?|rebuff(?:s|ed)?|shrug(?:s|ged) off)\b[^.;:"“”]{0,50}\b(?:suggestions?|proposals?|demands?|requests?|recommendations?|appeals?|pleas?|calls?|motions?|advice|resolutions?|petitions?|ideas?|temptation|pressure)\b[^.;:"“”]{0,60}\bto $/;

/** "is to telephone the king to congratulate him" */
const TO_THAT_END =
  /\b(?:will|would|is to|are to|plans? to|scheduled to|set to|intends? to) (?:(?!(?:has|have|had|and|that)\b)[^\s,;]+ ){1,12}?to $/;

/** "Theresa May", "in May", "Will Turner": what looks like a verb and is a name. */
const NAMES = /(?<=[^.?!"“”'’:\s]\s+)(?:Will|May|Can|Must|Might|Should)\b/g;

/** Letters behind a clause in which it may be told that the message is still to come. */
const LONGEST_REST = 160;

const mayBeDenied = gateOf(DENIED);
const mayBeUntrue = gateOf(UNTRUE);
const mayBeKept = gateOf(KEPT);
const mayBeForged = gateOf(FORGED);
const mayBeWithheld = gateOf(WITHHELD);
const mayBeNothing = gateOf(NOTHING);
const mayHaveAnEnd = gateOf(TO_THAT_END);
const mayBeWanted = gateOf(WANTED);
const mayBeSpurned = gateOf(SPURNED);
const mayBeToCome = gateOf(TO_COME);
const mayBeAskedFor = gateOf(TO_BE_ASKED_FOR);
const mayBeNotGone = gateOf(NOT_GONE);
const mayBeOrdered = gateOf(ORDERED);

/** Whether the words around a trigger take the message back; `trigger` and `end` bound its clause in the sentence as it is written. */
export function statusOf(written: string, trigger: number, end: number): Status {
  const sentence = written
    .replace(NAMES, (name) => '-'.repeat(name.length))
    .toLowerCase()
    .replaceAll('’', "'");
  const before = sentence.slice(0, trigger).replace(NEVER_FAILS, ' ');
  const matched = sentence.slice(trigger, end);
  if (sentence.includes('?') && ASKED.test(sentence)) return 'withheld';
  if (mayBeDenied(sentence) && DENIED.test(before)) return 'denied';
  if (mayBeUntrue(sentence) && UNTRUE.test(sentence)) return 'denied';
  if (mayBeForged(sentence) && FORGED.test(sentence)) return 'denied';
  if (mayBeWithheld(sentence) && WITHHELD.test(before)) return 'withheld';
  if (mayBeNothing(sentence) && (NOTHING.test(matched) || NOTHING_BEFORE.test(before)))
    return 'withheld';
  const isDoubled = before.endsWith('no ') && NO_CALL.test(sentence.slice(trigger));
  if (isDoubled || NOR_LETTER.test(before)) return 'withheld';
  if (mayBeKept(matched) && KEPT.test(matched)) return 'withheld';
  if (mayBeAskedFor(sentence) && TO_BE_ASKED_FOR.test(before)) return 'planned';
  if (mayBeNotGone(sentence) && NOT_GONE.test(sentence.slice(trigger, end + LONGEST_REST)))
    return 'withheld';
  if (mayBeOrdered(sentence) && (ORDERED.test(before) || ORDERS.test(sentence.slice(trigger))))
    return 'planned';
  if (PLANNED.test(before) || (mayHaveAnEnd(sentence) && TO_THAT_END.test(before)))
    return 'planned';
  if (mayBeWanted(before) && UNINFLECTED.test(matched) && WANTED.test(before)) return 'planned';
  if (mayBeSpurned(before) && SPURNED.test(before)) return 'withheld';
  if (mayBeToCome(sentence) && TO_COME.test(sentence.slice(trigger, end + LONGEST_REST)))
    return 'planned';
  return 'sent';
}

const LETTER = '(?:letter|message|telegram|cable|note|call|post|document|invitation)s?';
const TAKES_BACK = new RegExp(
  [
    `\\b(?:no|any) such ${LETTER}\\b`,
    '\\bno such thing\\b',
    '\\bnot (?:an )?(?:authentic|genuine)\\b',
    '^\\W*(?:it|this|that|which|the (?:letter|message|telegram|post|claim|story|report|document)) (?:is|was) (?:all |completely |entirely |simply )?(?:false|untrue|invented|made up|not true|a lie|fiction)\\b',
    `\\b(?:is|was|are|were|been) (?:an? )?(?:[a-z]+ )?(?:fakes?|forger(?:y|ies)|hoax|fabrication|(?:forged|fabricated)\\b${OF_TIES})\\b`,
    '\\b(?:call(?:s|ed)|describ(?:es|ed)|dismiss(?:es|ed)) (?:it|this|that|(?:the|such|these|those) (?:reports?|claims?|stor(?:y|ies)|rumours?|letter|message)) (?:as )?(?:an? )?(?:fake|false|untrue|invented|nonsense|baseless|lies?|forgery|fabrication|hoax|fiction)\\b',
    '^\\W*(?:in fact,? )?(?:he|she|they|it|the palace|the president|the ministry) (?:had|has|have|did) not\\W*$',
  ].join('|'),
);
const mayTakeBack = gateOf(TAKES_BACK);

/** Whether a sentence says that what the one before it tells never was: "There was no such letter", "She had not", "It is a forgery". */
export function takesBack(written: string): boolean {
  const sentence = written.toLowerCase().replaceAll('’', "'");
  return mayTakeBack(sentence) && TAKES_BACK.test(sentence);
}
