/** The opaque id that the API shows for a node: its type and its id in the graph. */
export function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** What an id given by a client stands for; an id of the graph itself has no type. */
export function nodeOfId(given: string): { type: string | null; id: string } {
  const decoded = Buffer.from(given, 'base64url').toString();
  const [, type, id] = /^([A-Z][A-Za-z]+):(.+)$/s.exec(decoded) ?? [];
  return type && id && globalId(type, id) === given ? { type, id } : { type: null, id: given };
}
