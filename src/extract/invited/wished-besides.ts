import { kindOf } from '../acts.js';
import { BARE, type Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import type { KnownMessages } from '../hubs/known-messages.js';
import { schemeAt } from '../hubs/scheme-at.js';
import type { Scheme } from '../hubs/schemes.js';
import { nearestOccasion } from '../occasions.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { isWish } from '../wishes.js';

/** As much as rules have that take one side from elsewhere. */
const WEIGHT = 2;
/** Words by which somebody is well spoken of. */
const HAILS = /^(?:hail(?:s|ed|ing)?|prais(?:es|ed|ing)|salut(?:es|ed|ing)|applaud(?:s|ed|ing)?)$/;
const INVITES = /^(?:invit(?:e|es|ed|ing|ation|ations)|asks?|asked|asking|bids?|bade|bidding)$/;

/**
 * "Ba was on the line and invited the winner to Marrow", "Sa hailed her victory and invited her over", "Ba, whose message of congratulation
 * came by bag, invited Li Ro": among those who write to one, whoever is told to reach him writes what they write, and asks him besides.
 */
export function wishedBesides(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  schemes: readonly Scheme[],
  known: KnownMessages,
): Candidate[] {
  return known.all.filter(isInvitation).flatMap((invitation): Candidate[] => {
    const { from, to, sentence } = invitation;
    const [sender, addressee] = [from![0]!, to![0]!];
    if (known.all.some((other) => tellsWish(other, sender, addressee))) return [];
    // "She congratulated me, and I asked her over": the wish is hers.
    if (
      known.all.some((other) => other.sentence === sentence && tellsWish(other, addressee, sender))
    )
      return [];
    const symbols = coded[sentence]!.symbols;
    const at = symbols.findIndex(({ group, lower }) => !group && INVITES.test(lower));
    if (at < 0) return [];
    const before = symbols.slice(0, at);
    const isOfOthers = before.some(({ group }) =>
      group?.members.some((one) => one !== sender && one !== addressee),
    );
    if (isOfOthers) return [];
    const here = told[sentence]!;
    const own = kindOf(before.map(({ lower }) => lower).join(' '));
    const tells = own !== null && own !== 'message' && isWish(own);
    const scheme = schemeAt(document, schemes, known, sentence, true);
    const isOfRound = scheme !== null && scheme.hub.includes(addressee) && isWish(scheme.kind);
    const reaches = here.channel() !== null || before.some(({ lower }) => HAILS.test(lower));
    if (!tells && !(isOfRound && reaches)) return [];
    const kind = tells ? own : scheme!.kind;
    return [
      {
        ...BARE,
        rule: 'wished-besides',
        weight: WEIGHT,
        from: [sender],
        to: isOfRound ? [...scheme.hub] : [addressee],
        couple: isOfRound && scheme.hub.length > 1,
        kind,
        channel: here.channel(),
        occasion: isOfRound ? scheme.occasion : nearestOccasion(here.occasions(), 0, kind),
        sentence,
      },
    ];
  });
}

const isInvitation = ({ from, to, hint, kind, status, mutual }: Candidate): boolean =>
  kind === 'invitation' &&
  status === 'sent' &&
  !hint &&
  !mutual &&
  from?.length === 1 &&
  to?.length === 1;

/** Whether a candidate tells of anything but an invitation between two, either way. */
const tellsWish = (
  { from, to, kind, hint }: Candidate,
  sender: number,
  addressee: number,
): boolean =>
  !hint &&
  kind !== 'invitation' &&
  (from?.includes(sender) ?? to?.includes(sender) ?? false) &&
  (to === null || to.includes(addressee) || to.includes(sender));
