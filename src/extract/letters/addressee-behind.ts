import type { Document } from '../document.js';
import type { Letter } from '../letters.js';
import { mentionsInSentence } from '../mentions-in-order.js';
import { Pattern } from '../patterns/pattern.js';

/** Words that tell behind a printed letter to whom it went. */
const MEANT = new Pattern(
  /^\W*(?:the|its) (?:addressee|recipient)\b|\b(?:lines|letter|message|telegram|cable|words|sheet|card|note|page) (?:was|were|is|are|had been) (?:meant|addressed|intended|destined|written|sent) (?:for|to)\b/,
);

/** "The lines were meant for President Li Ro", "the addressee, President Li Ro, took the oath": told behind the text; null where nobody is. */
export function addresseeBehind(document: Document, { texts }: Letter): number[] | null {
  const { profiles, sentences, text } = document;
  const top = sentences.findIndex(({ block }) => block === texts[0]);
  for (let at = top + 1; top >= 0 && at < sentences.length; at += 1) {
    const { start, end } = sentences[at]!;
    const told = MEANT.exec(text.slice(start, end).toLowerCase());
    if (!told) continue;
    const meant = mentionsInSentence(document, at).find(
      ({ start: place, form, profile }) =>
        place >= start + told.index &&
        form === 'name' &&
        /^(?:person|office)$/.test(profiles[profile]!.kind),
    );
    if (meant) return [meant.profile];
  }
  return null;
}
