import type { Candidate } from './candidate.js';
import type { Document } from './document.js';
import { mentionsInSentence } from './mentions-in-order.js';
import { Pattern } from './patterns/pattern.js';

/** Those who are told of as a whole and write to nobody. */
const WHOLE =
  '(?:nation|people|public|citizens|compatriots|country(?:men|women|folk)|christians|muslims|hindus|buddhists|jews|faithful|believers|voters|workers|farmers|teachers|students|pupils|children|youth|troops|soldiers|forces|residents|villagers|families|fans|users|readers|staff|members)';
const OF_HIS_OWN = '(?:(?:the|all|every|his|her|their|our|its|fellow|young|local|own) ){0,3}';
/** "His message to the Christians of the country", "wished their countrymen well". */
const AUDIENCE = new Pattern(
  new RegExp(
    [
      `\\b(?:messages?|letters?|address|speech|broadcast|sermon|homily|greetings?|wishes|appeal) to ${OF_HIS_OWN}(?:[\\p{L}-]+ )?${WHOLE}\\b`,
      `\\b(?:wish|greet|congratulat|address|assur|remind)(?:e[ds]|es|s|ing|ed)? (?:all |(?:the|his|her|their|our|its) (?:fellow |own )?)(?!people)${WHOLE}\\b(?! of\\b)`,
    ].join('|'),
    'iu',
  ),
);

/** "The King telegraphed the family", "wrote to the families of the victims": to them and to nobody else who is told. */
const FAMILY =
  /\b(?:telegraph(?:ed|s)|cabled|wired|(?:tele)?phon(?:ed|es)|rang|rings|called|wr(?:ote|ites|itten) to|spoke(?:n)? (?:to|with)) (?:the|his|her|their) (?:(?:bereaved|grieving|late|victims['’]|dead \w+['’]s) )*(?:famil(?:y|ies)|widow(?:er)?|relatives|parents|orphans)\b/iu;
/** "In the letter he said": the one that the sentence before tells of. */
const IN_LETTER = new Pattern(
  /^\W*in (?:the|this|that|his|her) (?:letter|message|telegram|cable|note|call)\b/i,
);

/** "'Well done, team,' he posted": whom the quoted words call is no party. */
const CALLED =
  /["“«][^"”»]{0,80}, (?:(?:my|our|dear) ){0,2}(?:team|all|everyone|everybody|girls|boys|lads|ladies|guys|folks|children|kids|champions|heroes|fellow \w+|compatriots)[.!,]{0,3}["”»]/iu;

/** "Has consented to send messages of appreciation in reply": to all who wrote, and to no one of them. */
const THANKS_ALL = new Pattern(
  /\b(?:messages|letters|telegrams|cables|notes|cards)\b (?:of (?:appreciation|thanks|gratitude)|in (?:reply|return|response))\b(?! (?:from|by))/i,
);

/** "Reached by phone, a spokeswoman, A, said": words to the paper that rang her. */
const TO_PAPER =
  /^\W*(?:reached|contacted|interviewed|asked|approached|quizzed) (?:by|over|on|via) (?:(?:the|his|her|their) )?(?:\w+ )?(?:tele)?phone\b/i;

/** Whether a sentence tells of a message to an audience, and to whom else only by a word such as "them". */
export function isToAudience(
  document: Document,
  { sentence, to, namelessTo, rule }: Pick<Candidate, 'sentence' | 'to' | 'namelessTo' | 'rule'>,
): boolean {
  // Of those who write to one all is taken to go to him.
  const isLeftOut = to === null || rule.startsWith('hub-');
  if (isLeftOut && isToFamily(document, sentence)) return true;
  if (to !== null && !namelessTo) return false;
  const { start, end } = document.sentences[sentence]!;
  const written = document.text.slice(start, end);
  if (to === null && [CALLED, THANKS_ALL, TO_PAPER].some((words) => words.test(written)))
    return true;
  return (
    AUDIENCE.test(written) &&
    // "Greetings to the Norwegian people": a state is addressed.
    !mentionsInSentence(document, sentence).some(
      ({ profile }) => document.profiles[profile]!.kind === 'country',
    )
  );
}

/** Whether a sentence, or the one whose letter it takes up, tells of words to a family alone. */
function isToFamily({ text, sentences }: Document, sentence: number): boolean {
  const told = (at: number) =>
    sentences[at] ? text.slice(sentences[at].start, sentences[at].end) : '';
  return (
    FAMILY.test(told(sentence)) ||
    (IN_LETTER.test(told(sentence)) && FAMILY.test(told(sentence - 1)))
  );
}
