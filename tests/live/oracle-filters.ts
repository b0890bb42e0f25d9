import { fold, nameKey } from '../../src/fold.js';
import { from, type Item, to, upper } from './graph-walks.js';
import { withId } from './oracle-claims.js';

/** What the filters of the API mean, by walking the small graph: a condition holds or does not, there is no third. */

type Given = Record<string, unknown>;
type Days = { from?: string | null; to?: string | null };
export type PartyBy = { id?: string; name?: string };
type Condition = (item: Item, given: never) => boolean;

const namesOf = ({ node }: Item) => [node['name'] as string, ...(node['aliases'] as string[])];

/** Whether one of the names of a party is this one, whatever the case, the accents and the order of its words. */
export function isCalled(item: Item, name: string): boolean {
  return nameKey(name) !== '' && namesOf(item).some((each) => nameKey(each) === nameKey(name));
}

export function isMeant(item: Item, { id, name }: PartyBy): boolean {
  return id === undefined ? isCalled(item, name!) : item.node.id === withId('Party', id)?.node.id;
}

function hasPartOfName(item: Item, part: string): boolean {
  const words = nameKey(part).split(' ');
  return namesOf(item).some((name) => words.every((word) => nameKey(name).includes(word)));
}

const startsWith: Condition = ({ node }, start: string) =>
  fold(node['name'] as string).startsWith(fold(start));

function isAbout(statement: Item, topic: string): boolean {
  return from(statement, 'ABOUT').some(
    ({ node }) => node.id === topic || nameKey(node['name'] as string) === nameKey(topic),
  );
}

const isState = ({ node }: Item, code: string) => node.id === code.toUpperCase();

function liesWithin({ node }: Item, { from: least, to: most }: Days): boolean {
  const day = node['sortOn'] as string;
  return (!least || day >= least) && (!most || (day !== '' && (day <= most || isPart(day, most))));
}
/** An article dated by its year alone is out when the year is over. */
const isOutBy = ({ node }: Item, day: string) =>
  node['sortOn'] !== '' && lastDay(node['sortOn'] as string) <= lastDay(day);
const lastDay = (day: string) => `${day}${'-99-99'.slice(day.length - 4)}`;
const isPart = (day: string, of: string) => day.startsWith(of);

/** One of the words of the graph that stand in a property. */
const isOneOf =
  (property: string): Condition =>
  ({ node }, given: string[]) =>
    [node[property] ?? []].flat().some((word) => given.includes(upper(word)));
const isAnyOf =
  (property: string): Condition =>
  ({ node }, given: string[]) =>
    given.includes(node[property] as string);
const is =
  (property: string): Condition =>
  ({ node }, given: unknown) =>
    node[property] === given;

const isAtLeast =
  (property: string): Condition =>
  ({ node }, least: number) =>
    node[property] != null && (node[property] as number) >= least;
const isAtMost =
  (property: string): Condition =>
  ({ node }, most: number) =>
    node[property] != null && (node[property] as number) <= most;

const party =
  (...types: string[]): Condition =>
  (item, by: PartyBy) =>
    from(item, ...types).some((end) => isMeant(end, by));
const state =
  (...types: string[]): Condition =>
  (item, code: string) =>
    from(item, ...types).some((end) => isState(end, code));
const articlesOf = (message: Item) => to(message, 'OF').flatMap((report) => to(report, 'GIVES'));

function isBetween(message: Item, { one, other }: { one: string; other: string }): boolean {
  const isDirected = (writer: string, reader: string) =>
    from(message, 'FROM_COUNTRY').some((end) => isState(end, writer)) &&
    from(message, 'TO_COUNTRY').some((end) => isState(end, reader));
  return isDirected(one, other) || isDirected(other, one);
}

const CONDITIONS: Record<string, Record<string, Condition>> = {
  MessageFilter: {
    sentOn: liesWithin,
    kind: isOneOf('kind'),
    channel: isOneOf('channels'),
    status: isOneOf('status'),
    sentOnBasis: isOneOf('sentOnBasis'),
    reportsAtLeast: ({ node }, least: number) => (node['reportCount'] as number) >= least,
    confidence: (item, least: number) =>
      to(item, 'OF').some(({ node }) => (node['confidence'] as number) >= least),
    capacity: (item, given: string[]) =>
      from(item, 'SENT_BY', 'SENT_TO').some(({ edge }) => given.includes(upper(edge!['capacity']))),
    mutual: is('mutual'),
    sender: party('SENT_BY'),
    recipient: party('SENT_TO'),
    party: party('SENT_BY', 'SENT_TO'),
    fromCountry: state('FROM_COUNTRY'),
    toCountry: state('TO_COUNTRY'),
    country: state('FROM_COUNTRY', 'TO_COUNTRY'),
    between: isBetween,
    occasion: (item, given: Given) =>
      from(item, 'ON').some((occasion) => fits(occasion, 'OccasionFilter', given)),
    knownBy: (item, day: string) => articlesOf(item).some((article) => isOutBy(article, day)),
    topic: (item, topic: string) => to(item, 'SAID_IN').some((said) => isAbout(said, topic)),
    article: (item, given: Given) =>
      articlesOf(item).some((article) => fits(article, 'ArticleFilter', given)),
  },
  ArticleFilter: {
    publishedOn: liesWithin,
    publisher: isAnyOf('publisher'),
    language: isAnyOf('language'),
    country: state('MENTIONS'),
    party: party('MENTIONS'),
  },
  PersonFilter: {
    name: hasPartOfName,
    nameStartsWith: startsWith,
    country: state('OF_COUNTRY'),
    messages: (item, given: Given) =>
      to(item, 'SENT_BY', 'SENT_TO').some((message) => isWanted(message, given)),
  },
  CountryFilter: {
    code: (item, codes: string[]) => codes.some((code) => isState(item, code)),
    name: hasPartOfName,
    nameStartsWith: startsWith,
    messages: (item, given: Given) =>
      to(item, 'FROM_COUNTRY', 'TO_COUNTRY').some((message) => isWanted(message, given)),
  },
  StatementFilter: {
    quoted: is('quoted'),
    topic: isAbout,
    speaker: party('SAID_BY'),
    message: (item, given: Given) =>
      from(item, 'SAID_IN').some((message) => isWanted(message, given)),
  },
  PartyFilter: {
    kind: ({ node }, given: string[]) => given.includes(upper(node.labels[0])),
    name: hasPartOfName,
    nameStartsWith: startsWith,
    country: state('OF_COUNTRY'),
  },
  OccasionFilter: {
    id: ({ node }, ids: string[]) => ids.some((id) => withId('Occasion', id)?.node.id === node.id),
    kind: isOneOf('kind'),
    ordinal: is('ordinal'),
    ordinalAtLeast: isAtLeast('ordinal'),
    ordinalAtMost: isAtMost('ordinal'),
    year: is('year'),
    fromYear: isAtLeast('year'),
    toYear: isAtMost('year'),
    date: liesWithin,
    concerns: party('CONCERNS'),
  },
};

/** Whether all conditions of a filter hold. */
export function fits(item: Item, type: string, filter: Given | null | undefined): boolean {
  return Object.entries(filter ?? {}).every(([name, given]) => {
    if (given === null || given === undefined) return true;
    if (name === 'and') return (given as Given[]).every((inner) => fits(item, type, inner));
    if (name === 'or') return (given as Given[]).some((inner) => fits(item, type, inner));
    if (name === 'not') return !fits(item, type, given as Given);
    const condition = CONDITIONS[type]?.[name];
    if (!condition) throw new Error(`The oracle does not know ${type}.${name}.`);
    return condition(item, given as never);
  });
}

/** Whether a message fits; one that was not sent does so only where the filter speaks of the status. */
export function isWanted(message: Item, filter: Given | null | undefined): boolean {
  return (
    fits(message, 'MessageFilter', filter) &&
    (message.node['status'] === 'sent' || speaksOfStatus(filter))
  );
}

function speaksOfStatus(filter: unknown): boolean {
  if (Array.isArray(filter)) return filter.some(speaksOfStatus);
  if (typeof filter !== 'object' || filter === null) return false;
  const { status, and, or, not } = filter as Given;
  return Boolean(status) || [and, or, not].some(speaksOfStatus);
}
