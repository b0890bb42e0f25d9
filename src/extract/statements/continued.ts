import type { ReportedStatement } from '../../model.js';
import type { Document, DocumentMention, Sentence } from '../document.js';
import { Pattern } from '../patterns/pattern.js';

/** Words of plain news: days, places on the web, and what happened rather than what was said. */
const NEWS = new Pattern(
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:twitter|facebook|yesterday|today|earlier|later|arrived|received|visited|met|attended|died|killed|(?:did|does) not (?:say|tell|mention)|would not say|is not known|published|sent|wrote|elected|according|hours?|minutes?|signed|police|inquiry|investigation|prosecutors?|exchange|congratulat\w+|condolences?|telephoned|\d+ people)\b/i,
);
/** The verb of a sentence that still tells what was said: shifted back, wished or general. */
const SHIFTED =
  /\b(?:had|would|should|could|will|shall|must|ought|stands? ready|stood ready|hope[ds]?|is|are|was|were|has|have|may|does|do|can|cannot)\b/i;
const OPINION = new Pattern(
  /\b(?:had|would|should|will|must|ought|stands? ready|stood ready|are a|is a|both|never|does not|do not|cannot|ha(?:s|ve) to be|welcome to)\b/i,
);

/**
 * Whether a sentence without any verb of speech goes on with what was said in the one before: same paragraph, told of states and
 * intentions, and of nobody by name.
 */
export function continuesSpeech(
  document: Document,
  sentence: Sentence,
  mentions: DocumentMention[],
  last: ReportedStatement,
): boolean {
  if (
    last.message === null ||
    last.quoted ||
    !/^(?:said-(?:after|between)|continued|said-colon)/.test(last.rule)
  )
    return false;
  const surface = document.text.slice(sentence.start, sentence.end);
  if (NEWS.test(surface) || !SHIFTED.test(surface) || !OPINION.test(surface)) return false;
  return !mentions.some(
    ({ form, profile }) =>
      form !== 'country' && form !== 'pronoun' && document.profiles[profile]?.kind === 'person',
  );
}
