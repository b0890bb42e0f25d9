import type { ReportedMessage } from '../../model.js';
import { BARE, type Candidate } from '../candidate.js';
import { partyOf, type Document } from '../document.js';
import { joinedCouples } from '../jointly.js';
import { mergedOf, type Clusters } from '../merge.js';
import { nearestOccasion } from '../occasions.js';
import { statusOf } from '../status.js';
import { tellsOfMeeting } from '../talks-told.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { standsBy } from './standing-by.js';
import { EVEN, isLikely, type WeighedPair, type WeighedPairs } from './verdicts.js';

/** Less than any rule has, so that what a rule reads of the same message names it. */
const WEIGHT = 0;

/** "There will be no note of congratulation from Kandia". */
const NO_MESSAGE =
  /\bthere (?:(?:is|was|has been|had been|will be|would be) (?:still |as yet |so far )?no|(?:has|had) (?:still |as yet |so far )?been no) (?:[a-z]+ ){0,2}(?:notes?|messages?|letters?|telegrams?|cables?|calls?|cards?|word|congratulations|condolences|greetings)\b/i;

/**
 * A candidate for each pair that no rule reads and that is likely all the same; act and occasion are those of the sentence, else of the
 * sender's or addressee's other messages.
 */
export function unsaid(
  document: Document,
  told: readonly ToldInSentence[],
  byRules: Clusters,
  pairs: WeighedPairs,
): Candidate[] {
  let reports: readonly ReportedMessage[] | null = null;
  const reported = () => (reports ??= mergedOf(document, byRules).reports);
  const found = [...pairs.values()].flatMap((pair): Candidate[] => {
    const { from, to, isRead, sentence } = pair;
    if (isRead || sentence === null || !isLikely(pairs, pair)) return [];
    if (standsBy(document, told, from) || isHeading(document, pair)) return [];
    const { start, end } = document.sentences[sentence]!;
    const text = document.text.slice(start, end);
    if (NO_MESSAGE.test(text) || statusOf(text, text.length, text.length) !== 'sent') return [];
    const here = told[sentence]!;
    const act = here.kind();
    // Who is only told to meet the other has to be as likely as not.
    if (act === null && pair.likelihood < EVEN && tellsOfMeeting(here.lower)) return [];
    const kind =
      act && act !== 'invitation' && act !== 'reply' ? act : kindBeside(document, reported(), pair);
    return [
      {
        ...BARE,
        rule: 'likely-pair',
        weight: WEIGHT,
        from: [from],
        to: [to],
        kind,
        channel: here.channel(),
        occasion: nearestOccasion(here.occasions(), 0, kind),
        date: here.dates()[0] ?? null,
        sentence,
      },
    ];
  });
  return joinedCouples(document, found);
}

/** An office alone that no word of the genre stands with, as over a printed letter: he who signs below is told apart. */
const isHeading = ({ profiles, mentions }: Document, { from, sentence }: WeighedPair) =>
  profiles[from]!.kind === 'office' &&
  !mentions.some((mention) => mention.profile === from && mention.sentence === sentence);

/** The act of the first message that the same party sends or receives. */
function kindBeside(
  { profiles }: Document,
  reports: readonly ReportedMessage[],
  { from, to }: WeighedPair,
) {
  const [sender, addressee] = [partyOf(profiles[from]!), partyOf(profiles[to]!)];
  return (
    reports.find(
      ({ senders, recipients }) =>
        recipients.some(({ name }) => name === addressee.name) ||
        senders.some(({ name }) => name === sender.name),
    )?.kind ?? null
  );
}
