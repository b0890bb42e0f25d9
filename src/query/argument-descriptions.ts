import { type InputValueDefinitionNode, Kind, type TypeNode } from 'graphql';

/** What the arguments of every list mean; `schema/` describes the others. */
const LIST_ARGUMENTS: Record<string, string> = {
  first: '`20` unless given, 100 at most.',
  after: 'After an `endCursor`.',
  last: '`5` from the end.',
  before: 'Before a `startCursor`.',
};

/** One filter and one order of each kind. */
const SAMPLES: Record<string, string> = {
  ArticleFilter: '{publisher: ["Xinhua"]}',
  ArticleOrder: 'OLDEST',
  CountryFilter: '{name: "guinea"}',
  MessageFilter: '{kind: [CONDOLENCE]}',
  MessageOrder: 'OLDEST',
  OccasionFilter: '{kind: [ELECTION]}',
  PartyFilter: '{kind: [OFFICE]}',
  PersonFilter: '{country: "KAZ"}',
  PersonOrder: 'NAME',
  StatementFilter: '{quoted: true}',
  StatementOrder: 'LATEST',
};

/** The description, with an example, of an argument to which `schema/` gives none; null where there is nothing to say. */
export function argumentDescription(argument: InputValueDefinitionNode): string | null {
  if (argument.description) return null;
  const { value: name } = argument.name;
  const sample = SAMPLES[nameOf(argument.type)];
  if (['filter', 'orderBy'].includes(name) && sample) return `Such as \`${sample}\`.`;
  return LIST_ARGUMENTS[name] ?? null;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
