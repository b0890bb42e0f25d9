import type { PartyClaim, ReportedMessage } from '../../model.js';
import { partyOf, type Document, type DocumentMention, type Sentence } from '../document.js';
import { isBefallen, isKilled } from './befallen.js';
import { isSender, messageOf } from './link.js';
import { nationalAt } from './nationals.js';
import { ofState, type Discourse } from './speaker.js';
import { isSpeechForm } from './verbs.js';
import { Pattern } from '../patterns/pattern.js';

/** The parties that a sentence mentions by name or office, in text order. */
export function partiesOf(document: Document, mentions: DocumentMention[]): PartyClaim[] {
  return mentions
    .filter(({ form }) => form !== 'country' && form !== 'pronoun')
    .map(({ profile }) => partyOf(document.profiles[profile]!));
}

/** After a sentence without speech, its writer of a message, else its first person, is whom a pronoun takes up. */
export function follow(
  document: Document,
  reports: readonly ReportedMessage[],
  sentence: Sentence,
  mentions: DocumentMention[],
  discourse: Discourse,
): void {
  const { start } = sentence;
  const parties = partiesOf(document, mentions);
  // "When the toll had risen, he rang the President": he is still spoken of.
  const [first] = mentions.filter(({ form }) => form !== 'country');
  if (
    first?.form === 'pronoun' &&
    /^(?:he|she)$/i.test(document.text.slice(first.start, first.end))
  )
    return;
  // "It invites X to come": the message goes on, and X is whom it is for.
  const head = document.tokens.slice(sentence.first, sentence.first + 2);
  const isMessageTold =
    head[0]?.lower === 'it' &&
    /^\p{Ll}{3,}[^s]s$/u.test(head[1]?.lower ?? '') &&
    isSpeechForm(head[1]!.lower);
  if (discourse.speaker && isMessageTold) return;
  const told = partiesOf(
    document,
    mentions.filter(
      (mention) =>
        !isBefallen(document, mention) &&
        !isKilled(document, mention) &&
        !/(?:\b(?:to|with)|(?<!\b(?:letter|message|telegram|cable|note|card|call|wishes|congratulations|condolences|felicitations|greetings)\s)\bof)\s+(?:the\s+)?$/i.test(
          document.text.slice(Math.max(0, mention.start - 28), mention.start),
        ),
    ),
  );
  const writer = told.find((party) => reports.some((report) => isSender(report, party)));
  const next =
    nationalOf(document, reports, sentence, discourse) ??
    writer ??
    told.find(({ kind }) => kind === 'person');
  if (!next) return;
  discourse.isWriter = WRITES.test(document.text.slice(sentence.start, sentence.end));
  discourse.message = messageOf(reports, next, { addressees: parties, last: null, at: start });
  discourse.speaker = next;
  discourse.isFollowed = true;
}

/** What whoever is told of in a sentence did to write. */
const WRITES = new Pattern(
  /(?<!\b(?:was|were|been|be|is|are|being) )\b(?:sent (?:it|them|one|a|an|the|two|his|her)\b|wrote\b|written\b|cabled\b|telegraphed\b|penned\b|dictated\b|(?:took|taken) up (?:his|her|the) pen\b)/i,
);

/** "The Chilean took two sheets": who is meant by the people he is of, at the head of a sentence. */
function nationalOf(
  document: Document,
  reports: readonly ReportedMessage[],
  { first, last }: Sentence,
  { speaker }: Discourse,
): PartyClaim | null {
  const { tokens } = document;
  const next = first + 2 < last ? tokens[first + 2]! : null;
  if (!next || !(ACTIVE.test(next.lower) || /^['’]s?$/.test(next.text))) return null;
  const country = nationalAt(tokens, first + 1);
  return country ? ofState(document, reports, speaker, country) : null;
}

const ACTIVE =
  /^(?:\p{Ll}+ed|had|has|was|is|took|takes|sent|sends|wrote|writes|chose|chooses|put|puts|gave|gives|made|makes|rang|rings|spoke|speaks|went|goes|came|comes|did|got|kept|let|lets)$/u;
