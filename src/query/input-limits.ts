import { type DocumentNode, Kind, visit } from 'graphql';
import { keepTo, type Limits } from './limits.js';

const LEAVES = new Set<Kind>([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.ENUM,
  Kind.NULL,
]);

/** Single values, input objects, levels and characters of what a client sends, and its aliases. */
interface Input {
  values: number;
  conditions: number;
  aliases: number;
  nesting: number;
  characters: number;
}

/** A document is counted once for all requests that send it. */
const LITERALS = new WeakMap<DocumentNode, Input>();

/**
 * Throws QUERY_TOO_COSTLY where the literals of a document and its variables, as they were sent, are too many, too long or
 * too deep, or where it has too many aliases. It looks at them before graphql-js coerces them, which goes down into each.
 */
export function keepInputSmall(
  document: DocumentNode,
  variables: Record<string, unknown>,
  limits: Limits,
): void {
  const count = { ...literalsOf(document) };
  const open: object[] = [variables];
  const depths = [0];
  for (let value = open.pop(); value; value = open.pop()) {
    const depth = depths.pop()!;
    if (!Array.isArray(value) && depth > 0) count.conditions++;
    count.nesting = Math.max(count.nesting, depth);
    // No list is made of the values of each object: there may be a hundred thousand.
    for (const name in value) {
      const each = (value as Record<string, unknown>)[name];
      if (typeof each === 'object' && each !== null) {
        open.push(each);
        depths.push(depth + 1);
      } else {
        count.values++;
        if (typeof each === 'string') count.characters = Math.max(count.characters, each.length);
      }
    }
  }
  for (const name in count) keepTo(limits, name as keyof Input, count[name as keyof Input]);
}

function literalsOf(document: DocumentNode): Input {
  const known = LITERALS.get(document);
  if (known) return known;
  const count = { values: 0, conditions: 0, aliases: 0, nesting: 0, characters: 0 };
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD && node.alias) count.aliases++;
      else if (node.kind === Kind.OBJECT) count.conditions++;
      else if (LEAVES.has(node.kind)) count.values++;
      if (node.kind === Kind.STRING)
        count.characters = Math.max(count.characters, node.value.length);
    },
  });
  LITERALS.set(document, count);
  return count;
}
