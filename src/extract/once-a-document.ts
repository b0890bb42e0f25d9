import type { Document } from './document.js';

/** Keeps what is found of each article, so that it is worked out once whatever the number of its readings. */
export function onceADocument<Found>(find: (document: Document) => Found) {
  const kept = new WeakMap<Document, { found: Found }>();
  return (document: Document): Found => {
    let own = kept.get(document);
    if (!own) {
      own = { found: find(document) };
      kept.set(document, own);
    }
    return own.found;
  };
}
