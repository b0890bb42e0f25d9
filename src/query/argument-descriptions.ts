import { type InputValueDefinitionNode, Kind, type TypeNode } from 'graphql';

/** What the arguments of every list mean; `schema/` describes the others. */
const LIST_ARGUMENTS: Record<string, string> = {
  first: 'So many from the start, such as `5`; 20 by default, 100 at most.',
  after: 'What follows this cursor, as `endCursor` gives it.',
  last: 'So many from the end, such as `5`.',
  before: 'What precedes this cursor, as `startCursor` gives it.',
};

/** One filter of each kind. */
const FILTERS: Record<string, string> = {
  ArticleFilter: '{publisher: ["Xinhua"]}',
  CountryFilter: '{name: "guinea"}',
  MessageFilter: '{kind: [CONDOLENCE]}',
  OccasionFilter: '{kind: [ELECTION]}',
  PersonFilter: '{country: "KAZ"}',
};

/** The description, with an example, of an argument to which `schema/` gives none; null where there is nothing to say. */
export function argumentDescription(argument: InputValueDefinitionNode): string | null {
  if (argument.description) return null;
  const { value: name } = argument.name;
  const filter = FILTERS[nameOf(argument.type)];
  if (name === 'filter' && filter) return `Such as \`${filter}\`.`;
  return LIST_ARGUMENTS[name] ?? null;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
