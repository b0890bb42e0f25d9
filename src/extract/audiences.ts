import type { Candidate } from './candidate.js';
import type { Document } from './document.js';
import { mentionsInSentence } from './mentions-in-order.js';

/** "His message to the Christians of the country": who is told of as a whole and writes to nobody. */
const AUDIENCE =
  /\b(?:messages?|letters?|address|speech|broadcast|sermon|homily|greetings?|wishes|appeal) to (?:(?:the|all|his|her|their|our|fellow|young|local) ){0,3}(?:[\p{L}-]+ )?(?:nation|people|public|citizens|compatriots|country(?:men|women)|christians|muslims|hindus|buddhists|jews|faithful|believers|voters|workers|farmers|teachers|students|pupils|children|youth|troops|soldiers|forces|residents|villagers|families|fans|users|readers|staff|members)\b/iu;

/** Whether a sentence tells of a message to an audience, and to whom else only by a word such as "them". */
export function isToAudience(
  document: Document,
  { sentence, to, namelessTo }: Pick<Candidate, 'sentence' | 'to' | 'namelessTo'>,
): boolean {
  if (to !== null && !namelessTo) return false;
  const { start, end } = document.sentences[sentence]!;
  return (
    AUDIENCE.test(document.text.slice(start, end)) &&
    // "Greetings to the Norwegian people": a state is addressed.
    !mentionsInSentence(document, sentence).some(
      ({ profile }) => document.profiles[profile]!.kind === 'country',
    )
  );
}
