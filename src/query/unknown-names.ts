import { wayText } from './filter.js';
import type { Storage } from './storage.js';

/** Cypher that leaves those of the keys of names, `$keys`, that no party bears. */
export function unknownNamesText(storage: Storage): string {
  const bearer = wayText(storage, 'PartyBy.name', 'w', 'x', 'Party');
  return `UNWIND $keys AS w WITH w WHERE NOT EXISTS { ${bearer} RETURN x } RETURN w`;
}
