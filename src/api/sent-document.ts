import type { HTTPGraphQLRequest } from '@apollo/server';

/** How a request says which document it means: by its text or by an id. */
export interface SentDocument {
  query?: unknown;
  documentId?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } | undefined } | null | undefined;
}

const NAMES = ['query', 'documentId', 'extensions'];

/** What a request sends in its body or, by GET, in its address; null for an address that names no document, which is a page. */
export function sentDocument({ method, body, search }: HTTPGraphQLRequest): SentDocument | null {
  if (method !== 'GET') return body ?? {};
  const parameters = new URLSearchParams(search);
  if (!NAMES.some((name) => parameters.has(name))) return null;
  return {
    query: parameters.get('query') ?? undefined,
    documentId: parameters.get('documentId') ?? undefined,
    extensions: parsed(parameters.get('extensions')),
  };
}

/** The same request with this text as its document, whatever it sent as one. */
export function withText(request: HTTPGraphQLRequest, query: string): HTTPGraphQLRequest {
  const { method, body, search } = request;
  const extensions = { ...sentDocument(request)?.extensions, persistedQuery: undefined };
  if (method !== 'GET')
    return { ...request, body: { ...(body as object), query, extensions, documentId: undefined } };
  const parameters = new URLSearchParams(search);
  parameters.set('query', query);
  parameters.set('extensions', JSON.stringify(extensions));
  parameters.delete('documentId');
  return { ...request, search: `?${parameters.toString()}` };
}

/** What cannot be read is Apollo's to refuse. */
function parsed(text: string | null): SentDocument['extensions'] {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as SentDocument['extensions'];
  } catch {
    return undefined;
  }
}
