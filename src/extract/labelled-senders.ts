import { channelOf } from './acts.js';
import { BARE, type Candidate } from './candidate.js';
import { codeOf, type CodedSentence } from './coded.js';
import type { Document } from './document.js';
import type { Story } from './story.js';

/** "- A, on X: ...", "A: ...": the name before the words. */
const LABEL =
  /^(?:[•*–—·-] )?(?:(?!said )[\p{L}.]+ ){0,2}§(\d+) (?:, (?:[^§:,]+ ){1,9}|(?:on|in|via) (?:[^§:,]+ ){1,6})?: /u;
/** A line of its own above the words. */
const HEADING = /^(?:[•*–—·-] )?(?:[\p{L}.]+ )?§(\d+) (?:, (?:on|in|via|by) (?:[^:,]+ ){1,8})?$/u;
/** "Others who wrote were A and B". */
const AMONG =
  /^(?:(?:the )?others?|those|they|(?:the )?(?:senders|well-wishers)|among (?:them|those|others|the first)) (?:(?!that |not )[^§:,;] ?|[^§:,;\s]+ ){0,9}?(?:are|were|is|was|:|came|include[sd]?) (?:the |from )?§(\d+) /;
/** "A was among the first". */
const FIRST =
  /^(?:the )?§(\d+) (?:, )?(?:was|were|is) (?:among|one of|the) (?:the )?(?:very )?(?:first|last|next|earliest|others|well-wishers)(?: \w+){0,2} (?:to|and|,|\.|:) /;
const OPENS_QUOTATION = /^\s*["“„«'‘]/;

/** Who writes in a sentence of a round-up that only names its senders; none in any other sentence. */
export function labelledSenders(
  document: Document,
  sentence: CodedSentence,
  next: CodedSentence | undefined,
  story: Story,
): Candidate[] {
  if (!story.roundUp) return [];
  const code = codeOf(sentence);
  const told = AMONG.exec(code) ?? FIRST.exec(code);
  const found =
    told ??
    LABEL.exec(code) ??
    (next && isAbove(document, sentence, next) ? HEADING.exec(code) : null);
  const group = sentence.groups[Number(found?.[1] ?? -1)];
  if (!group?.official || group.nameless) return [];
  const { start, end } = document.sentences[sentence.sentence]!;
  const lower = document.text.slice(start, end).toLowerCase();
  return [
    {
      ...BARE,
      rule: 'labelled-sender',
      weight: 2,
      from: group.members.filter((member) => !story.roundUp!.includes(member)),
      to: story.roundUp,
      couple: story.roundUp.length > 1,
      kind: story.act,
      occasion: story.occasion,
      channel: channelOf(lower),
      sentence: sentence.sentence,
      remark: !told,
    },
  ];
}

/** A line of its own with a quotation, or the same name, below it. */
function isAbove(
  { sentences, text }: Document,
  line: CodedSentence,
  below: CodedSentence,
): boolean {
  const [own, next] = [sentences[line.sentence]!, sentences[below.sentence]!];
  return own.block !== next.block && OPENS_QUOTATION.test(text.slice(next.start, next.end));
}
