import type { Document } from './document.js';

/** Keeps what is found of each article, so that it is worked out once whatever the number of its readings. */
export const onceADocument = <Found>(find: (document: Document) => Found) => onceEach(find);

/** Keeps what is found of each thing as long as the thing itself is kept. */
export function onceEach<Of extends object, Found>(find: (of: Of) => Found) {
  const kept = new WeakMap<Of, { found: Found }>();
  return (of: Of): Found => {
    let own = kept.get(of);
    if (!own) {
      own = { found: find(of) };
      kept.set(of, own);
    }
    return own.found;
  };
}
