import {
  type ASTNode,
  buildASTSchema,
  buildSchema,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLDirective,
  GraphQLError,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isScalarType,
  Kind,
  parse,
  visit,
} from 'graphql';
import { argumentDescription } from './argument-descriptions.js';
import { boundsGiven, putBounds } from './bounds.js';

/** The schema that clients see, made from the text of `schema/`: without the directives that say where fields live. */
export function publicSchema(text: string): GraphQLSchema {
  const stored = buildSchema(text);
  const schema = buildASTSchema(withoutStorage(parse(text), stored.getDirective('bounds') ?? null));
  putBounds(schema, stored);
  const date = schema.getType('Date');
  if (isScalarType(date)) {
    date.parseValue = partialDate;
    date.parseLiteral = (node) => partialDate('value' in node ? node.value : null, node);
  }
  return schema;
}

const STANDARD = new Set(['oneOf', 'deprecated', 'specifiedBy']);

function withoutStorage(document: DocumentNode, bounds: GraphQLDirective | null): DocumentNode {
  return visit(document, {
    DirectiveDefinition: () => null,
    [Kind.FIELD_DEFINITION]: (field) => ({
      ...namingFile(field),
      arguments: field.arguments?.map((argument) => described(argument, bounds)),
    }),
    [Kind.DIRECTIVE]: (node) => (STANDARD.has(node.name.value) ? undefined : null),
  });
}

/** A field whose description names the file of `queries/` that it runs, where it runs one. */
function namingFile(field: FieldDefinitionNode): FieldDefinitionNode {
  const query = field.directives?.find(({ name }) => name.value === 'query');
  const file = query?.arguments?.find(({ name }) => name.value === 'file')?.value;
  if (file?.kind !== Kind.STRING || !field.description) return field;
  const value = `${field.description.value} File: queries/${file.value}.`;
  return { ...field, description: { ...field.description, value } };
}

/** An argument whose description tells its bounds, where it has some. */
function described(
  argument: InputValueDefinitionNode,
  directive: GraphQLDirective | null,
): InputValueDefinitionNode {
  const own = argumentDescription(argument) ?? argument.description?.value;
  const bounds = directive && boundsGiven(directive, argument);
  const told = bounds ? `From ${bounds.least} to ${bounds.most}.` : null;
  const value = [own, told].filter(Boolean).join(' ');
  return value ? { ...argument, description: { kind: Kind.STRING, value } } : argument;
}

/** The date that is given, in a document at `node`. */
function partialDate(value: unknown, node?: ASTNode): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new GraphQLError(
    `${JSON.stringify(value)} is no date. Write it as 2022, 2022-01 or 2022-01-03.`,
    node && { nodes: node },
  );
}

function isPartialDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  return year !== undefined && day >= '01' && Number(day) <= daysOf(Number(year), Number(month));
}

/** How many days a month has in the Gregorian calendar: none where there is no such month. */
function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
