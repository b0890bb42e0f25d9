import type { Document, Profile } from './document.js';
import { mentionsInSentence } from './mentions-in-order.js';

const LEAVES =
  /\b(?:outgoing|defeated|opposition|caretaker|losing|rival|runner-up|leav(?:es|ing) (?:office|politics)|step(?:s|ping) down|retiring)\b/i;
const CONCEDES =
  /\b(?:conced(?:e|es|ed|ing)|concession|(?:admit(?:s|ted|ting)?|acknowledg(?:es?|ed|ing)|accept(?:s|ed|ing)?) (?:his |her |their )?(?:defeat|the (?:result|outcome)s?)|(?:his|her) (?:own )?successor)\b/i;

/** Letters before and behind a name in which somebody is called what he is. */
const BESIDE = 40;

/** "The outgoing premier admitted defeat and wished his successor well": who loses or leaves an office speaks to his own. */
export function isLoser(document: Document, sender: number, sentence: number): boolean {
  const { text, sentences, profiles } = document;
  const { start, end } = sentences[sentence]!;
  if (!CONCEDES.test(text.slice(start, end))) return false;
  if (LEAVES.test(profiles[sender]!.title ?? '')) return true;
  return mentionsInSentence(document, sentence).some(
    (mention) =>
      mention.profile === sender &&
      LEAVES.test(text.slice(Math.max(start, mention.start - BESIDE), mention.end + BESIDE)),
  );
}

const ELECT = /-elect\b|\b(?:incoming|newly elected)\b/i;
const LEADS = /\b(?:president|prime minister|premier|chancellor)\b/i;

/** The outgoing president and the president-elect, or a president and the people of his own state: nothing tells that they are of two. */
export function areOfOneNation(sender: Profile, addressee: Profile): boolean {
  const [from, to] = [sender, addressee].map(({ country, isSurmised }) => ({
    country,
    isTold: country !== null && !isSurmised,
  }));
  if (addressee.kind === 'country')
    return from!.country === to!.country && LEADS.test(sender.title ?? '');
  const areOfTwo = from!.isTold && to!.isTold && from!.country !== to!.country;
  return !areOfTwo && LEAVES.test(sender.title ?? '') && ELECT.test(addressee.title ?? '');
}
