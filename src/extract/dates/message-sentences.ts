import type { Document } from '../document.js';
import { Pattern } from '../patterns/pattern.js';

const MESSAGE =
  '(?:message|letter|telegram|cable|call|conversation|note|exchange|invitation|reply|answer|statement|post|tweet|posting|greeting|congratulation|condolence|missive|communication)s?\\b';
/** "The letter of the bishop" is another one. */
const OF_NOBODY_ELSE = '(?! of (?:the|his|her|their) )';
/** A sentence about the message just told: "The letter says", "He said the call took place". */
export const OF_THE_MESSAGE = new RegExp(
  `^(?:(?:\\S+ ){1,5}?(?:said|added|noted|explained) (?:that )?|(?:in|during|through|by|with) )?(?:the|this|that|his|her|their|its|an?|both|these) (?:\\S+ ){0,3}?${MESSAGE}${OF_NOBODY_ELSE}`,
);
/** One about the message told before: "The letter was sent", "Dated 3 May, the letter". */
export const OF_THAT_MESSAGE = new RegExp(
  `^(?:dated [^,]{3,24}, )?(?:the|this|that) (?:[a-z]+ ){0,2}?${MESSAGE}${OF_NOBODY_ELSE}`,
);
/** One about who sent it: "He", "On Monday they". */
export const OF_THE_SENDER = /^(?:on (?:\S+ ){1,2})?(?:he|she|it|they|both|the two)\b/;
/** Words by which a message is named. */
export const NAMED_MESSAGE = new RegExp(`\\b${MESSAGE}`);
/** "The envoy delivered it today": a sentence about how the message just told came to its addressee. */
const OF_DELIVERY = new Pattern(
  /^it (?:left|went off|reached|arrived|came by)\b|^that (?:was|happened) (?:\S+ ){0,4}?(?:on|late|early|yesterday|today|last|this)\b|\breceived (?:him|her|the (?:envoy|emissary|minister|ambassador))\b|\b(?:delivered|handed(?: over)?|brought|carried|presented|transmitted|passed on) (?:it|the (?:letter|message|note|telegram))\b|\b(?:it|the (?:letter|message|note|telegram)) was (?:delivered|handed|brought|carried|presented|transmitted|passed)\b/,
);
/** Whether a sentence that begins so goes on about the message just told. */
export const isOfMessage = (head: string): boolean =>
  OF_THE_MESSAGE.test(head) || OF_DELIVERY.test(head);

/** The line with a colon under which a sentence is an item of a list, where that is farther off than the sentence before; empty without. */
export function headOfList({ sentences, text }: Document, sentence: number): number[] {
  let at = sentence;
  while (at > 0 && LISTED.test(text.slice(sentences[at]!.start, sentences[at]!.start + 3))) at -= 1;
  return at < sentence && text[sentences[at]!.end - 1] === ':' ? [at] : [];
}

/** How an item of a list begins. */
const LISTED = /^(?:[-–—•*▪·] ?|\d{1,2}[.)])/;
