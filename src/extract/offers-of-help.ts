const OFFERED = /^(?:offer|promis|pledg)/;
const HELP =
  /\b(?:offer|promis|pledg)[a-z]*\b[^.;:]{0,90}\b(?:help|assistance|support|aid|solidarity|rescuers|firefighters|firemen|doctors)\b/;

/** "Offered B all the help that he needs", "offered B 'every support'": what a sentence tells after such a verb is help, and no message. */
export const offersHelp = (verb: string, sentence: string): boolean =>
  OFFERED.test(verb) && HELP.test(sentence);
