import { Pattern } from './patterns/pattern.js';

const OFFERED = /^(?:offer|promis|pledg)/;
const HELP =
  /\b(?:offer|promis|pledg)[a-z]*\b[^.;:]{0,90}\b(?:help|assistance|support|aid|solidarity|rescuers|firefighters|firemen|doctors)\b/;

/** "Offered B all the help that he needs", "offered B 'every support'": what a sentence tells after such a verb is help, and no message. */
export const offersHelp = (verb: string, sentence: string): boolean =>
  OFFERED.test(verb) && HELP.test(sentence);

const THANKED = new Pattern(
  /\bthank(?:s|ed|ing)?\b[^.;:]{2,110}?\bfor (?:(?:the|his|her|their|its|all|every|this|that|such|having) )?(?:[\w'-]+ ){0,3}?(?:help|assistance|aid|relief|support|care|solidarity|rescue|rescuers|rescued|firefighters|firemen|doctors|nurses|medics|divers|helicopters?|planes?|ships?|tents|blankets|vaccines|medicines?|doses|rice|wheat|grain|water|donations?|gifts?|shelter|sheltering|treatment|treating|evacuat\w+|sending|lending|sheltered|taking in|hosting)\b/,
);
/** Where thanks are said from one to the other. */
const FACE_TO_FACE = new Pattern(
  /\b(?:met|meets|meeting|talks|visit(?:s|ed|ing|or|ors)?|received|hosted|hosts|guests?|welcomed|press conference|summit|ceremony|banquet|dinner|lunch|delegation|arriv(?:ed|al))\b/,
);

/** "Thanked B for the care given in its hospital": thanks sent after help, and not said to a guest; `previous` is the sentence before. */
export const thanksForHelp = (sentence: string, previous: string): boolean =>
  THANKED.test(sentence) && !FACE_TO_FACE.test(sentence) && !FACE_TO_FACE.test(previous);
