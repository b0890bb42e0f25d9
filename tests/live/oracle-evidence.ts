import { from, id, type Item, one, sorted, text, to } from './graph-walks.js';
import { withId } from './oracle-claims.js';
import { articlesOf } from './oracle-look-ups.js';

/** Where the articles of the small graph tell each fact, by walking it. */

type Given = { first?: number | null };
type Resolve = (item: Item, given: Given) => unknown;

const proofs = (report: Item): Item[] =>
  (report.node['evidence'] as string[]).map((_, place) => ({ node: report.node, place }));
const proof =
  (name: string): Resolve =>
  ({ node, place }) =>
    (node[name] as unknown[])[place!];
const proofsOf = (reports: Item[], tells: (report: Item) => boolean = () => true) =>
  sorted(reports, id).filter(tells).flatMap(proofs);
const tellsOccasion = ({ node }: Item) => node['occasionKind'] !== 'unspecified';
const namesCarrier = ({ node }: Item) => (node['carriers'] as string[]).length > 0;
const answersFor = (message: Item) => {
  const answered = from(message, 'REPLY_TO').map(({ node }) => node.id);
  return (report: Item) =>
    from(report, 'ANSWERS')
      .flatMap((other) => from(other, 'OF'))
      .some(({ node }) => answered.includes(node.id));
};

/** What a list of its article has for the sentence of a mention. */
const ofSentence =
  (name: string): Resolve =>
  ({ edge }) =>
    (withId('Article', edge!.tail)!.node[name] as unknown[])[edge!['sentence'] as number];

const cut = <Each>(items: Each[], { first }: Given) => items.slice(0, first ?? 20);
const day = text('sortOn');
const words = (item: Item, name: string) => ((item.edge![name] ?? '') as string).toLowerCase();
const lacksTitle = (item: Item) => Number(!words(item, 'surface').includes(words(item, 'title')));
const latestFirst = (one: Item, other: Item) =>
  day(one) === day(other) ? 0 : day(one) < day(other) ? 1 : -1;

/** The mentions of someone or something, those of the latest article first. */
const mentionsOf = (whom: Item) =>
  sorted(to(whom, 'MENTIONS'), id, ({ edge }) => edge!['start'] as number).sort(latestFirst);
/** Those that give the title of an edge, first where the words have it. */
const titled = (whom: Item, { edge }: Item) =>
  mentionsOf(whom)
    .filter((mention) => (mention.edge!['title'] ?? null) === (edge!['title'] ?? null))
    .sort((one, other) => lacksTitle(one) - lacksTitle(other));
const asMentions = (whom: Item, mentions: Item[], given: Given) =>
  cut(mentions, given).map(({ edge }) => ({ node: whom.node, edge: edge! }));

export const EVIDENCE = {
  Report: { evidence: proofs },
  Evidence: {
    sentence: proof('evidence'),
    start: proof('evidenceStarts'),
    end: proof('evidenceEnds'),
    article: (item) => one(to(item, 'GIVES')),
    report: ({ node }) => ({ node }),
  },
  Message: {
    evidence: (item) => proofsOf(to(item, 'OF')),
    occasionEvidence: (item) => proofsOf(to(item, 'OF'), tellsOccasion),
    replyToEvidence: (item) => proofsOf(to(item, 'OF'), answersFor(item)),
    carriersEvidence: (item) => proofsOf(to(item, 'OF'), namesCarrier),
  },
  MessageParty: {
    evidence: (item, given) => {
      const articles = articlesOf(withId('Message', item.edge!.tail)!).map(id);
      const mentions = titled(item, item).filter((mention) => articles.includes(id(mention)));
      return asMentions(item, mentions, given);
    },
  },
  Article: {
    evidence: ({ node }) =>
      (node['evidence'] as string[]).map((json) => JSON.parse(json) as object),
  },
  Mention: {
    article: ({ edge }) => withId('Article', edge!.tail),
    sentence: ofSentence('sentences'),
    sentenceStart: ofSentence('sentenceStarts'),
  },
  Person: {
    countriesEvidence: (item, given) =>
      asMentions(
        item,
        mentionsOf(item).filter(({ edge }) => edge!['country'] != null),
        given,
      ),
  },
  Tenure: {
    evidence: (item, given) => {
      const person = withId('Person', item.edge!.tail)!;
      return asMentions(person, titled(person, item), given);
    },
  },
  Holding: { evidence: (item, given) => asMentions(item, titled(item, item), given) },
  Occasion: {
    evidence: (item, given) => {
      const reports = to(item, 'ON').flatMap((message) => to(message, 'OF'));
      return cut(proofsOf(reports, tellsOccasion), given);
    },
  },
} satisfies Record<string, Record<string, Resolve>>;
