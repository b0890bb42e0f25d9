import type { Candidate } from './candidate.js';
import { toldState, type Document, type Profile } from './document.js';
import { isAcrossRealm } from './domestic.js';
import { mentionsInSentence } from './mentions-in-order.js';
import { officeClass } from './offices/office-classes.js';

const officeHeld = (party: Profile) => {
  const title = party.title?.toLowerCase() ?? null;
  return title !== null && /\b(?:vice|deputy)\b/.test(title)
    ? 'deputy'
    : (officeClass(party) ?? title);
};

/**
 * "The Vice President wished him a speedy recovery": two different offices of one state, with no other state told in the sentence or
 * the one before. Headlines tell too little for that, and the Holy See writes to its own abroad.
 */
export function areOfOneState(
  document: Document,
  from: number,
  to: number,
  { sentence }: Pick<Candidate, 'sentence'>,
): boolean {
  const { profiles, sentences, blocks } = document;
  const [sender, addressee] = [profiles[from]!, profiles[to]!];
  if (isAcrossRealm(sender, addressee)) return false;
  const state = toldState(sender);
  if (!state || state === 'VAT' || state !== toldState(addressee)) return false;
  const [held, other] = [officeHeld(sender), officeHeld(addressee)];
  if (!held || !other || held === other) return false;
  if (blocks[sentences[sentence]!.block]!.type !== 'body') return false;
  return [sentence - 1, sentence].every(
    (at) =>
      !sentences[at] ||
      mentionsInSentence(document, at).every(({ profile }) => {
        const { country } = profiles[profile]!;
        return country === null || country === state;
      }),
  );
}
