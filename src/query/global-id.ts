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

/** The types that ids name, each once, in the order of the alphabet. */
export function typesNamed(ids: readonly unknown[]): string[] {
  const types = new Set<string>();
  for (const id of ids) {
    const { type } = nodeOfId(String(id));
    if (type) types.add(type);
  }
  return [...types].sort();
}
