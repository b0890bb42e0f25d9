import { BARE, type Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import { nearestOccasion } from '../occasions.js';
import { statusAt } from '../status-at.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { isTaker } from './hub-parties.js';
import type { KnownMessages } from './known-messages.js';
import { listedIn } from './listed-senders.js';
import { continues, type Part } from './taking-part.js';

/** Less than where a centre is told. */
const WEIGHT = 1;
/** Fewer are no list. */
const LEAST = 2;
/** What those do who are listed as writing, or what they send. */
const WRITES =
  /\b(?:wrote|written|writing|called(?= (?:to|him|her|with|in|at|from|were|was)\b)|rang|telephoned|phoned|cabled|congratulat\w+|greeted|wished|condoled|remembered(?! to\b)|callers|senders|well-wishers|messages|letters|telegrams|cables|congratulations|condolences|greetings)\b/;

/** "Among those who cabled were A, B and C", where no centre of the article is told to which they write: to whoever is told elsewhere. */
export function openMembers(
  document: Document,
  sentence: CodedSentence,
  { lower, kind, channel, occasions }: ToldInSentence,
  known: KnownMessages,
): Candidate[] {
  const at = sentence.sentence;
  if (!WRITES.test(lower) || known.inSentence(at).some(({ from, hint }) => from && !hint))
    return [];
  const first = listedIn(sentence, []);
  if (!first) return [];
  const parts: Part[] = [];
  sentence.symbols.forEach(({ group }, place) => {
    if (group && (group === first || continues(sentence.symbols, place, parts)))
      parts.push({ at: place, position: 'member', trigger: place });
  });
  const members = parts
    .flatMap((part) => sentence.symbols[part.at]!.group!.members)
    .filter((one) => isTaker(document, one, null, true) && !known.isAddressee(one));
  const [opening] = parts;
  if (members.length < LEAST || !opening) return [];
  if (statusAt(document, sentence, opening.at) !== 'sent') return [];
  const act = kind();
  return [
    {
      ...BARE,
      rule: 'hub-member',
      weight: WEIGHT,
      from: members,
      to: null,
      kind: act,
      channel: channel(),
      occasion: nearestOccasion(occasions(), 0, act),
      sentence: at,
    },
  ];
}
