import type { Document, Profile } from './document.js';
import { mentionsInSentence } from './mentions-in-order.js';
import { officeClass } from './offices/office-classes.js';
import { onceADocument } from './once-a-document.js';
import { Pattern } from './patterns/pattern.js';

const LEAVES = new Pattern(
  /\b(?:outgoing|defeated|opposition|caretaker|losing|rival|runner-up|leav(?:es|ing) (?:office|politics)|step(?:s|ping) down|retiring)\b/i,
);
const CONCEDES = new Pattern(
  /\b(?:conced(?:e|es|ed|ing)|concession|(?:admit(?:s|ted|ting)?|acknowledg(?:es?|ed|ing)|accept(?:s|ed|ing)?) (?:his |her |their )?(?:defeat|the (?:result|outcome)s?)|(?:his|her) (?:own )?successor)\b/i,
);

/** Who has lost an election needs no other word. */
const BEATEN = new Pattern(
  /\b(?:defeated|losing|beaten|unsuccessful) (?:[\p{L}-]+ ){0,2}(?:candidate|rival|flag-?bearer|contender|challenger|opponent|incumbent|president|premier|prime minister|leader|nominee)\b/iu,
);

/** Letters before and behind a name in which somebody is called what he is. */
const BESIDE = 40;

/** "The outgoing premier admitted defeat and wished his successor well": who loses or leaves an office speaks to his own. */
export function isLoser(
  document: Document,
  sender: number,
  sentence: number,
  addressee: Profile,
): boolean {
  const { text, sentences, profiles } = document;
  const { start, end } = sentences[sentence]!;
  const isCalled = (words: Pattern) =>
    words.test(profiles[sender]!.title ?? '') ||
    mentionsInSentence(document, sentence).some(
      (mention) =>
        mention.profile === sender &&
        words.test(text.slice(Math.max(start, mention.start - BESIDE), mention.end + BESIDE)),
    );
  if (conceders(document).has(sender) && !areOfTwoStates(profiles[sender]!, addressee)) return true;
  if (isCalled(BEATEN) && !areOfTwoStates(profiles[sender]!, addressee)) return true;
  if (!CONCEDES.test(text.slice(start, end))) return false;
  return isCalled(LEAVES);
}

/** Behind a name: "Aas concedes", "Aas, her rival, has conceded defeat". */
const GIVES_UP = new Pattern(
  /^(?:, [^,.;:\n]{1,60},)? (?:has |had |then |finally |already |late |publicly )?(?:conced(?:es|ed)\b|(?:(?:phon|telephon|call|ring|appear)(?:e?s|ed)|rang)\b[^,.;:\n]{0,40} (?:to|and) conced(?:e|es|ed)\b)/i,
);

/** All of whom the article tells that they conceded: they congratulate the winner at home. */
const conceders = onceADocument(
  ({ text, mentions, profiles }): ReadonlySet<number> =>
    new Set(
      mentions.flatMap(({ profile, end, form }) =>
        form === 'name' &&
        profiles[profile]!.kind === 'person' &&
        GIVES_UP.test(text.slice(end, end + LONGEST_ASIDE))
          ? [profile]
          : [],
      ),
    ),
);

/** Letters of ", her rival of ten years, has conceded defeat". */
const LONGEST_ASIDE = 100;

/** Whether the article tells of two parties that they are of two states. */
function areOfTwoStates(sender: Profile, addressee: Profile): boolean {
  const isTold = ({ country, isSurmised }: Profile) => country !== null && !isSurmised;
  return isTold(sender) && isTold(addressee) && sender.country !== addressee.country;
}

const ELECT = /-elect\b|\b(?:incoming|newly elected)\b/i;
const LEADS = /\b(?:president|prime minister|premier|chancellor)\b/i;

const OUTGOING = new Pattern(/\b(?:outgoing|departing|caretaker)\b/i);

/** "The outgoing premier wished him well": of no told state, to whoever holds his office or none that is told. */
function isFollowed(sender: Profile, addressee: Profile): boolean {
  if (!OUTGOING.test(sender.title ?? '') || (sender.country && !sender.isSurmised)) return false;
  const held = officeClass(addressee);
  return held === null || held === officeClass(sender);
}

/** The outgoing president and the president-elect, whoever is on the way out and whoever follows in his office, or a president and the people of his own state: nothing tells that they are of two. */
export function areOfOneNation(sender: Profile, addressee: Profile): boolean {
  if (addressee.kind === 'country')
    return sender.country === addressee.country && LEADS.test(sender.title ?? '');
  return (
    !areOfTwoStates(sender, addressee) &&
    LEAVES.test(sender.title ?? '') &&
    (ELECT.test(addressee.title ?? '') || isFollowed(sender, addressee))
  );
}
