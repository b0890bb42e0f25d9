import type { ReportedMessage, ReportedStatement } from '../../model.js';
import { topicsOf } from '../../lexicon/topics.js';
import { partyOf, type Document, type Sentence } from '../document.js';
import { lastMessage } from './announced.js';
import { isSameClaim } from './link.js';
import { spanOf } from './said-span.js';
import { isMessageNoun } from './subject-words.js';
import { Pattern } from '../patterns/pattern.js';

/** What the lines of a list are called where somebody says them. */
const POINTS = new Pattern(
  /\b(?:points?|conditions?|requests?|proposals?|suggestions?|promises|pledges|wishes|questions|demands|assurances|hopes|remarks|offers|commitments)\b/i,
);
const ITEM = /^\s*(?:\(?\d{1,2}[.)]|\(?[a-h]\)|[-–—•*·])\s+/;
const LONGEST_LEAD = 40;
const LEAST_WORDS = 3;

/**
 * The lines of a list that a sentence before it calls somebody's points, conditions or promises, each a statement of his: "Points of the
 * letter:", "She made two requests:". Also the places of the lines, which tell nothing else.
 */
export function listedStatements(
  document: Document,
  reports: readonly ReportedMessage[],
): { statements: ReportedStatement[]; blocks: ReadonlySet<number> } {
  const { text, blocks, sentences } = document;
  const found: ReportedStatement[] = [];
  const listed = new Set<number>();
  blocks.forEach(({ type, end }, at) => {
    if (type !== 'body' || !/:\s*$/.test(text.slice(0, end).slice(-3))) return;
    const lead = sentences.findLast(({ block }) => block === at);
    const items = itemsBehind(document, at);
    const message = lead && items.length > 1 ? announcedBy(document, reports, lead) : null;
    if (message === null) return;
    for (const item of items) {
      listed.add(item);
      const said = statementIn(document, reports[message]!, item);
      if (said) found.push({ ...said, message });
    }
  });
  return { statements: found, blocks: listed };
}

/** Places of the lines of a list right behind a block. */
function itemsBehind({ text, blocks }: Document, at: number): number[] {
  const items: number[] = [];
  for (let place = at + 1; blocks[place]; place += 1) {
    const { start, end } = blocks[place]!;
    const isOpen =
      items.length > 0 &&
      /;\s*$/.test(text.slice(blocks[place - 1]!.start, blocks[place - 1]!.end));
    if (!isOpen && !ITEM.test(text.slice(start, end))) break;
    items.push(place);
  }
  return items;
}

/** The message whose points a sentence announces: it names the sender, or a message that was told before. */
function announcedBy(
  { text, tokens, mentions, profiles, sentences }: Document,
  reports: readonly ReportedMessage[],
  lead: Sentence,
): number | null {
  const words = tokens.slice(lead.first, lead.last);
  if (words.length > LONGEST_LEAD || !POINTS.test(text.slice(lead.start, lead.end))) return null;
  const own = reports.filter(({ kind }) => kind !== 'invitation');
  const last = lastMessage(own.length ? own : reports, lead.end);
  if (last === null) return null;
  const message = reports.indexOf((own.length ? own : reports)[last]!);
  const [sender] = reports[message]!.senders;
  const isSender = mentions.some(
    ({ sentence, profile }) =>
      sentences[sentence] === lead && !!sender && isSameClaim(partyOf(profiles[profile]!), sender),
  );
  const isMessage = words.some(({ lower }) => isMessageNoun(lower) || lower === 'it');
  return isSender || isMessage ? message : null;
}

/** What one line of a list says, without its number; null for a line of hardly any words. */
function statementIn(
  { text, tokens, sentences, blocks }: Document,
  { senders, recipients }: ReportedMessage,
  item: number,
): Omit<ReportedStatement, 'message'> | null {
  const { start, end } = blocks[item]!;
  const first = start + (ITEM.exec(text.slice(start, end))?.[0].length ?? 0);
  const own = sentences
    .filter(({ block }) => block === item)
    .flatMap((sentence) => tokens.slice(sentence.first, sentence.last))
    .filter((token) => token.start >= first);
  const span = spanOf(text, own, 0, own.length);
  if (!span || !senders[0] || own.filter(({ kind }) => kind !== 'mark').length < LEAST_WORDS)
    return null;
  const said = text.slice(span.start, span.end);
  return {
    ...span,
    text: said,
    quoted: false,
    verb: null,
    speaker: senders[0],
    addressee: recipients[0] ?? null,
    topics: topicsOf(said.toLowerCase()),
    rule: 'listed',
  };
}
