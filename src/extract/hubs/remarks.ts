import { soundsLikeMessage } from './round-up.js';
import { Pattern } from '../patterns/pattern.js';

/** Said to the press, to a parliament or about one's own doings. */
const TO_OTHERS = new Pattern(
  /\b(?:reporters?|journalists?|questions?|press conference|news conference|briefing|interview|lawmakers|own parliament|rally|will (?:attend|travel|visit|fly)|declared .{0,30}mourning|half-mast|not (?:yet )?(?:congratulat|comment|recogni[sz])|declined|refused|sham|condemn(?:ed|s)?|reject(?:ed|s)?|denounc(?:ed|es)|criticis(?:ed|es)|criticiz(?:ed|es)|illegitimate|sanctions|fraud|rigged|mock(?:ed|s)|asked|no comment|stood (?:next|beside)|wait(?:s|ed|ing)? (?:for|until|till)|silent|silence|kept quiet)\b/,
);

/** What is said so may be said to anybody. */
const PLAIN =
  /^(?:said|says|say|add(?:s|ed)|not(?:es|ed)|stat(?:es|ed)|told|tells|confirm(?:s|ed)|call(?:s|ed)|pledge[sd]?|promise[sd]?|point(?:s|ed)|gave|gives|present\w*|deliver\w*|hand\w*|declar\w*|conclud\w*|observ\w*|issu\w*|publish\w*|read|reads|brought|carried|released?|joined|follow\w*|repeat\w*|renew\w*)$/;

/** Whether the words of a sentence in lower case may be meant for the one to whom all write; `verb`: the word that tells of them; `isAbout`: it names him or his state. */
export const isRemark = (lower: string, verb: string, isAbout: boolean): boolean =>
  !TO_OTHERS.test(lower) &&
  (!PLAIN.test(verb) || isAbout || soundsLikeMessage(lower) || /["“«„]/.test(lower));
