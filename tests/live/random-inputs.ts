import {
  getNamedType,
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLNonNull,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Draws } from './draws.js';
import { idOf } from './graph-walks.js';

const STATES = ['AAA', 'BBB', 'CCC', 'DDD', 'aaa'];
const PARTIES = [
  ...['ann', 'bob', 'bob2', 'cid', 'office-c', 'org', 'AAA', 'ann-older'],
  ...['ann', 'cid-older'].map((id) => idOf('Person', id)),
];
const NAMES = ['Bob Birch', 'Ann Áster', 'annika', 'aster-lund anna maria', 'Nobody', 'president'];
const PARTS = ['b', 'aster', 'Ann Ä', 'birch bo', 'an', 'x'];

/** What the small graph has and what it lacks, by the place in the schema, by the name of an argument or by the scalar. */
const VALUES: Record<string, readonly unknown[]> = {
  Boolean: [true, false],
  Date: ['2020', '2021', '2021-12', '2021-12-30', '2022-01-02', '2022-01', '2022', '2023'],
  first: [1, 2, 3, 4],
  last: [1, 2, 3, 4],
  'ArticleBy.id': ['a1', idOf('Article', 'a2'), 'a9'],
  'ArticleBy.url': ['https://news.example/a1', 'https://news.example/a3', 'a1'],
  'ArticleFilter.country': STATES,
  'ArticleFilter.language': ['en', 'fr'],
  'ArticleFilter.publisher': ['Daily Herald', 'Evening Herald'],
  'CountryBy.code': STATES,
  'CountryBy.id': ['AAA', idOf('Country', 'BBB'), 'ann'],
  'CountryBy.name': ['alvaria', 'Borland', 'CESTAN', 'Nowhere'],
  'CountryFilter.code': STATES,
  'CountryFilter.name': ['al', 'Borland', 'n', 'x'],
  'CountryFilter.nameStartsWith': ['al', 'Bor', 'an'],
  'CountryPair.one': STATES,
  'CountryPair.other': STATES,
  'MessageFilter.confidence': [0.5, 0.9, 0.95],
  'MessageFilter.country': STATES,
  'MessageFilter.fromCountry': STATES,
  'MessageFilter.reportsAtLeast': [0, 1, 2, 3],
  'MessageFilter.toCountry': STATES,
  'MessageFilter.topic': ['trade', 'Trade and economy', 'security'],
  'OccasionFilter.id': ['o1', idOf('Occasion', 'o1'), 'o1-older', 'm1'],
  'OccasionFilter.fromYear': [2021, 2022, 2023],
  'OccasionFilter.ordinal': [1, 30],
  'OccasionFilter.ordinalAtLeast': [1, 30],
  'OccasionFilter.ordinalAtMost': [1, 30],
  'OccasionFilter.toYear': [2021, 2022, 2023],
  'OccasionFilter.year': [2021, 2022],
  OccasionKind: ['RE_ELECTION', 'RE_ELECTION', 'ELECTION', 'NATIONAL_DAY'],
  'PartyBy.id': PARTIES,
  'PartyBy.name': NAMES,
  'PartyFilter.country': STATES,
  'PartyFilter.name': PARTS,
  'PartyFilter.nameStartsWith': ['ann', 'BOB', 'wor', 'x'],
  'PersonBy.id': ['ann', idOf('Person', 'cid'), 'ann-older', 'AAA'],
  'PersonBy.name': NAMES,
  'PersonFilter.country': STATES,
  'PersonFilter.name': PARTS,
  'PersonFilter.nameStartsWith': ['ann', 'BOB', 'x'],
  'StatementFilter.topic': ['trade', 'Security and defence', 'health'],
  'Query.message.id': ['m1', 'm2-older', idOf('Message', 'm3'), idOf('Message', 'm5'), 'm9'],
  'Query.occasion.id': ['o1', idOf('Occasion', 'o1-older'), 'm1'],
  'Query.node.id': [idOf('Person', 'ann'), idOf('Message', 'm2-older'), idOf('Report', 'r1'), 'm1'],
  'Query.nodes.ids': [
    idOf('Article', 'a1'),
    idOf('Country', 'AAA'),
    idOf('Message', 'm1'),
    idOf('Occasion', 'o1'),
    idOf('Office', 'office-c'),
    idOf('Organisation', 'org'),
    idOf('Person', 'bob'),
    idOf('Person', 'm1'),
    idOf('Person', 'cid-older'),
    idOf('Statement', 's1'),
    idOf('Topic', 'trade'),
    'x',
  ],
};

type Fields = Record<string, unknown>;

/** Draws arguments, some of which are variables, some of these without a value or with one by default. */
export class RandomInputs {
  readonly definitions: string[] = [];
  readonly variables: Record<string, unknown> = {};
  readonly #draws: Draws;

  constructor(draws: Draws) {
    this.#draws = draws;
  }

  /** The text of a value for an argument or an input field. */
  text(type: GraphQLInputType, place: string): string {
    return this.#written(this.#value(type, place, 3), type, true);
  }

  /** A value of which an input object has so many levels at most. */
  #value(type: GraphQLInputType, place: string, depth: number): unknown {
    if (!isNonNullType(type) && this.#draws.oncePer(16)) return null;
    const named = getNullableType(type);
    if (isListType(named)) {
      const count = this.#draws.oncePer(12) ? 0 : 1 + this.#draws.below(2);
      return Array.from({ length: count }, () => this.#value(named.ofType, place, depth));
    }
    if (isInputObjectType(named)) return this.#object(named, depth - 1);
    const values =
      VALUES[place] ??
      VALUES[place.split('.').at(-1)!] ??
      VALUES[named.name] ??
      (isEnumType(named) ? named.getValues().map(({ name }) => name) : null);
    if (!values) throw new Error(`There are no values for ${place}.`);
    // The text depends on what is true and on the order of a list.
    const isShape = named.name === 'Boolean' || named.name.endsWith('Order');
    return isShape ? this.#draws.oneOf(values) : this.#draws.valueOf(values);
  }

  #object(type: GraphQLInputObjectType, depth: number): Fields {
    const { below, oneOf } = this.#draws;
    const fields = Object.values(type.getFields());
    const isNested = (of: GraphQLInputType) => getNamedType(of).name.endsWith('Filter');
    const usable = fields.filter((field) => depth > 0 || !isNested(field.type));
    const required = fields.filter(isRequiredInputField);
    const count = type.isOneOf ? 1 : below(8) === 0 ? 0 : 1 + below(2);
    const chosen = new Set([...required, ...Array.from({ length: count }, () => oneOf(usable))]);
    return Object.fromEntries(
      [...chosen].map(({ name, type: of }) => {
        const given = type.isOneOf ? getNullableType(of) : of;
        const value = this.#value(given, `${type.name}.${name}`, depth);
        return [
          name,
          value ??
            (type.isOneOf
              ? this.#value(new GraphQLNonNull(given), `${type.name}.${name}`, 0)
              : null),
        ];
      }),
    );
  }

  #written(value: unknown, type: GraphQLInputType, mayLack: boolean): string {
    if (this.#draws.oncePer(4)) return this.#variable(value, type, mayLack);
    return this.#literal(value, type);
  }

  #literal(value: unknown, type: GraphQLInputType): string {
    const named = getNullableType(type);
    if (value === null) return 'null';
    if (isListType(named) && Array.isArray(value))
      return `[${value.map((item) => this.#written(item, named.ofType, false)).join(', ')}]`;
    if (isInputObjectType(named)) {
      const fields = Object.entries(value as Fields).map(([name, inner]) => {
        const of = named.getFields()[name]!.type;
        return `${name}: ${this.#field(inner, of, named.isOneOf)}`;
      });
      return `{${fields.join(', ')}}`;
    }
    return isEnumType(named) ? (value as string) : JSON.stringify(value);
  }

  /** A variable for the one field of a look-up may not be null. */
  #field(value: unknown, type: GraphQLInputType, isOneOf: boolean): string {
    if (!isOneOf) return this.#written(value, type, true);
    return this.#draws.oncePer(4)
      ? this.#variable(value, `${String(getNullableType(type))}!`, false)
      : this.#literal(value, type);
  }

  #variable(value: unknown, type: GraphQLInputType | string, mayLack: boolean): string {
    const { oncePer } = this.#draws;
    const name = `v${this.definitions.length}`;
    const declared = `$${name}: ${String(type)}`;
    const isRequired = declared.endsWith('!');
    const isPlain = ['number', 'boolean'].includes(typeof value);
    if (mayLack && !isRequired && oncePer(4)) this.definitions.push(declared);
    else if (isPlain && oncePer(4)) this.definitions.push(`${declared} = ${String(value)}`);
    else {
      this.definitions.push(declared);
      this.variables[name] = value;
    }
    return `$${name}`;
  }
}
