import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  isAbstractType,
  isLeafType,
  isListType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { keepTo, LIMITS, type Limits } from './limits.js';
import { pageSize } from './page.js';
import { type Request, type Selected, selectedFields } from './selection.js';

/** Objects reckoned for a list without pages, such as the senders of a message. */
const SHORT_LIST = 5;

interface Count {
  fields: number;
}

/**
 * Objects that the answer holds when every page is full, reckoned with the variables and without the database. Throws
 * QUERY_TOO_COSTLY where this or another limit is passed, saying what was asked and what is allowed.
 */
export function costOf(
  request: Request,
  operation: OperationDefinitionNode,
  limits: Limits = LIMITS,
): number {
  const root = request.schema.getQueryType() as GraphQLObjectType;
  const count: Count = { fields: 0 };
  const fields = selectedFields(request, root, [operation.selectionSet]);
  keepTo(limits, 'rootFields', fields.length);
  const cost = costOfFields(request, root, fields, 1, 1, count, limits);
  keepTo(limits, 'cost', cost);
  return cost;
}

function costOfFields(
  request: Request,
  type: GraphQLObjectType,
  fields: Selected[],
  times: number,
  depth: number,
  count: Count,
  limits: Limits,
): number {
  let cost = 0;
  for (const selected of fields) {
    if (selected.name.startsWith('__')) continue;
    keepTo(limits, 'fields', ++count.fields);
    keepTo(limits, 'depth', depth);
    const field = type.getFields()[selected.name]!;
    const named = getNamedType(field.type);
    if (isLeafType(named)) continue;
    const many = times * instances(request, type, field, selected);
    if (!isWrapper(type, field)) cost += many;
    const types = isAbstractType(named)
      ? request.schema.getPossibleTypes(named)
      : [named as GraphQLObjectType];
    cost += Math.max(
      ...types.map((each) =>
        costOfFields(
          request,
          each,
          selectedFields(request, each, selected.sets),
          many,
          depth + 1,
          count,
          limits,
        ),
      ),
    );
  }
  return cost;
}

/** Objects for each parent. The items of a connection are counted at the connection, by its page. */
function instances(
  request: Request,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  selected: Selected,
): number {
  if (isWrapper(type, field)) return 1;
  const given = getArgumentValues(field, selected.node, request.variables);
  if (Array.isArray(given['ids'])) return given['ids'].length;
  if (getNamedType(field.type).name.endsWith('Connection')) {
    const size = pageSize(given);
    const counted = selected.sets.every((set) =>
      set.selections.every((part) => part.kind === Kind.FIELD && part.name.value === 'totalCount'),
    );
    return counted ? 1 : size;
  }
  if (!isListType(getNullableType(field.type))) return 1;
  return typeof given['first'] === 'number' ? Math.max(given['first'], 1) : SHORT_LIST;
}

/** Whether a field only leads to the items that its parent has counted already. */
function isWrapper(type: GraphQLObjectType, { name }: { name: string }): boolean {
  if (type.name.endsWith('Connection')) return ['edges', 'nodes', 'pageInfo'].includes(name);
  return type.name.endsWith('Edge') && name === 'node';
}
