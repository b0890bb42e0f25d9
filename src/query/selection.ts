import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  print,
  type SelectionSetNode,
} from 'graphql';
import { refusal } from './refusal.js';

/** What a request is read with. */
export interface Request {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  /** Coerced by graphql-js. */
  variables: Record<string, unknown>;
}

/** One field of an object in the response: all places of the document that select it together. */
export interface Selected {
  responseKey: string;
  name: string;
  /** The first place; the arguments of all are equal, or the document is not valid. */
  node: FieldNode;
  sets: SelectionSetNode[];
  /** Orders fields the same whatever the client's order and aliases. */
  canonical: string;
}

/** The fields that the selections ask of an object of this type, in response order: fragments, @skip and @include settled. */
export function selectedFields(
  request: Request,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Selected[] {
  const found = new Map<string, Selected>();
  // One for all sets, or fragments that select a field twice double the work at each level.
  const spread = new Set<string>();
  for (const set of sets) collect(request, type, set, found, spread);
  return [...found.values()];
}

/**
 * Compiles the fields in an order of their own, so that the same question is the same text however it is put, and answers
 * what came of each under its response key, in response order. Null leaves a field out.
 */
export function inResponseOrder<Result>(
  fields: Selected[],
  compile: (field: Selected) => Result | null,
): [string, Result][] {
  const results = new Map<Selected, Result | null>();
  const canonical = [...fields].sort((one, other) => (one.canonical < other.canonical ? -1 : 1));
  for (const field of canonical) results.set(field, compile(field));
  return fields.flatMap((field): [string, Result][] => {
    const result = results.get(field) ?? null;
    return result === null ? [] : [[field.responseKey, result]];
  });
}

function collect(
  request: Request,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  found: Map<string, Selected>,
  spread: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, request.variables)) continue;
    if (selection.kind === Kind.FIELD) add(selection, found);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (fits(request.schema, type, selection.typeCondition?.name.value))
        collect(request, type, selection.selectionSet, found, spread);
    } else if (!spread.has(selection.name.value)) {
      spread.add(selection.name.value);
      const fragment = request.fragments[selection.name.value];
      if (fragment && fits(request.schema, type, fragment.typeCondition.name.value))
        collect(request, type, fragment.selectionSet, found, spread);
    }
  }
}

function add(node: FieldNode, found: Map<string, Selected>): void {
  const responseKey = node.alias?.value ?? node.name.value;
  if (responseKey.startsWith('__') && responseKey !== node.name.value)
    throw refusal(
      'BAD_USER_INPUT',
      `The alias "${responseKey}" must not begin with two underscores.`,
    );
  const known = found.get(responseKey);
  if (known) {
    if (node.selectionSet) known.sets.push(node.selectionSet);
    return;
  }
  const canonical = [node.name.value, ...(node.arguments ?? []).map((part) => print(part)).sort()];
  found.set(responseKey, {
    responseKey,
    name: node.name.value,
    node,
    sets: node.selectionSet ? [node.selectionSet] : [],
    canonical: canonical.join(' '),
  });
}

function isIncluded(
  node: { readonly directives?: readonly DirectiveNode[] },
  variables: Record<string, unknown>,
): boolean {
  if (!node.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  if (skip?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

function fits(schema: GraphQLSchema, type: GraphQLObjectType, condition?: string): boolean {
  if (!condition || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}
