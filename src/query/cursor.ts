import { refusal } from './refusal.js';
import type { SortColumn } from './sort-column.js';

/** A sort value of an item; lists are ordered by strings and numbers only. */
export type SortValue = string | number;

/** Opaque place of an item in a list: the list's item type and the item's sort values. */
export function cursorOf(type: string, values: SortValue[]): string {
  return Buffer.from(JSON.stringify([type, ...values])).toString('base64url');
}

/** The sort values of a cursor. Throws BAD_CURSOR unless it was made by a list of this type, the columns of which are of these kinds. */
export function sortValuesOf(
  cursor: string,
  type: string,
  kinds: readonly SortColumn['kind'][],
): SortValue[] {
  const none = () =>
    refusal('BAD_CURSOR', `"${shortened(cursor)}" is no cursor. Use one that a list gave.`);
  const values = parsed(cursor);
  if (!Array.isArray(values) || !values.every(isSortValue)) throw none();
  const [given, ...rest] = values;
  if (given !== type || rest.length !== kinds.length)
    throw refusal(
      'BAD_CURSOR',
      `"${shortened(cursor)}" is a cursor of another list. Use one that this list gave.`,
    );
  if (rest.some((value, place) => typeof value !== kinds[place])) throw none();
  return rest;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}

function isSortValue(value: unknown): value is SortValue {
  return typeof value === 'string' || typeof value === 'number';
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}
