import type { Document, Profile } from './document.js';
import { mentionsInSentence } from './mentions-in-order.js';
import { officeClass } from './offices/office-classes.js';
import { onceADocument } from './once-a-document.js';
import { Pattern } from './patterns/pattern.js';

const LEAVES = new Pattern(
  /\b(?:outgoing|defeated|opposition|caretaker|losing|loser|rival|runner-up|leav(?:es|ing) (?:office|politics)|step(?:s|ping) down|retiring)\b/i,
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
  if (beatenOnes(document).has(sender) && !areOfTwoStates(profiles[sender]!, addressee))
    return true;
  if (isCalled(BEATEN) && !areOfTwoStates(profiles[sender]!, addressee)) return true;
  if (!CONCEDES.test(text.slice(start, end))) return false;
  return isCalled(LEAVES);
}

/** ", her rival of ten years,", ", whose second term was marred by floods,": what is told of somebody before what he does; the comma that closes "The loser, Aas,". */
const ASIDE = String.raw`(?:,(?: [^.;:\n]{1,110},)?)?`;

/** Behind a name: "Aas concedes", "Aas, her rival, has conceded defeat". */
const GIVES_UP = new Pattern(
  new RegExp(
    String.raw`^${ASIDE} (?:has |had |then |finally |already |late |publicly )?(?:conced(?:es|ed)\b|(?:(?:phon|telephon|call|ring|appear)(?:e?s|ed)|rang)\b[^,.;:\n]{0,40} (?:to|and) conced(?:e|es|ed)\b)`,
    'i',
  ),
);

/** Behind a name: "Aas, the former premier, came second", "Aas, whom she beat by four points,", "Aas, runner-up", "Aas, who brought the petition,". */
const COMES_SECOND = new Pattern(
  new RegExp(
    [
      String.raw`^${ASIDE},? (?:(?:who|has|had) ){0,2}(?:narrowly )?(?:(?:came|come|finished|placed|ended up|was placed) (?:in )?(?:a )?(?:\w+ )?(?:second|third|fourth|last|runner-up)\b|(?:was|were|been) (?:defeated|beaten)\b)`,
      String.raw`^(?:, [^.;:\n]{1,60})?, (?:the |a |her |his )?(?:distant )?(?:(?:runner-up|runners-up)\b|(?:narrowly |soundly |heavily |roundly )?(?:defeated|beaten) (?:by|in|on|last|at)\b|(?:whom|who) [^,.;:\n]{1,40} (?:beat|defeated|beaten|ousted)\b|who (?:had |has )?(?:lost (?:to|the|by|narrowly|his|her|with)\b|polled |ran against |stood against |challenged (?:him|her|the (?:result|count|vote))\b|sought (?:another|a (?:second|third|new)) term|(?:brought|filed|lodged) the (?:petition|case|appeal|challenge)|(?:gone|went) to court over)|whose (?:party|coalition|bloc|list|alliance) (?:had |has )?lost )`,
    ].join('|'),
    'iu',
  ),
);

/** Before a name: "having beaten", "her rival in the run-off,", "the candidate whom she defeated,". */
const IS_BEATEN = new Pattern(
  /\b(?:(?:beat|beats|beaten|beating|defeat(?:s|ed|ing)|oust(?:s|ed|ing)|unseat(?:s|ed|ing)|(?:victory|win|triumph) over)(?: (?:the|her|his|its|their|former|incumbent|opposition|candidate|rival|challenger|president|premier|leader|prime|minister|senator|governor|dr|mr|mrs|ms)\.?){0,4}|(?:his|her|their|main|chief|only|closest|nearest|beaten|defeated|losing|electoral|presidential) (?:rival|opponent|challenger|contender|adversary|competitor)(?: (?:in|at|for) the [\p{L}-]+)?,?|runner-up,?|candidate (?:whom |that )?[^,.;:\n]{1,30} (?:beat|defeated),?) (?:(?:dr|mr|mrs|ms|prof|sir|dame|senator)\.? )?$/iu,
);

/** All of whom the article tells that they conceded or lost: they congratulate the winner at home. */
const beatenOnes = onceADocument((document): ReadonlySet<number> => {
  const { text, mentions, profiles } = document;
  return new Set(
    mentions.flatMap(({ profile, start, end, form }) => {
      if (form !== 'name' || profiles[profile]!.kind !== 'person') return [];
      const behind = text.slice(end, end + LONGEST_BEHIND);
      const isBeaten =
        GIVES_UP.test(behind) ||
        COMES_SECOND.test(behind) ||
        IS_BEATEN.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
      return isBeaten ? [profile] : [];
    }),
  );
});

/** Letters behind a name and before it in which it is told that its bearer has lost. */
const LONGEST_BEHIND = 190;
const LONGEST_BEFORE = 100;

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
