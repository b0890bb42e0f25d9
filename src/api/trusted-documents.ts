import { readFileSync } from 'node:fs';
import type { HTTPGraphQLRequest } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { ConfigError } from '../errors.js';
import { sentDocument, withText } from './sent-document.js';

/**
 * The documents that clients are known to send, by id: what a manifest of graphql-codegen (`{id: text}`) or of Apollo
 * (`{operations: [{id, body}]}`) lists.
 */
export function readManifest(file: string): Map<string, string> {
  try {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const { operations } = manifest as { operations?: { id: string; body: string }[] };
    const entries = Array.isArray(operations)
      ? operations.map(({ id, body }): [string, unknown] => [id, body])
      : Object.entries(manifest);
    if (typeof manifest === 'object' && entries.every(([, text]) => typeof text === 'string'))
      return new Map(entries as [string, string][]);
  } catch (error) {
    throw unusable(file, error);
  }
  throw unusable(file);
}

function unusable(file: string, cause?: unknown): ConfigError {
  return new ConfigError(
    `DIPLOGRAPH_TRUSTED_DOCUMENTS: ${file} is no manifest of documents.`,
    'Give a JSON file such as {"ID": "query Name { ... }"}, as graphql-codegen writes it.',
    { cause },
  );
}

/** Puts documents in place of their ids, and keeps the rest away or tells of it. */
export class TrustedDocuments {
  readonly #documents: Map<string, string>;
  readonly #texts: Set<string>;
  readonly #mode: 'warn' | 'only';

  constructor(documents: Map<string, string>, mode: 'warn' | 'only') {
    this.#documents = documents;
    this.#texts = new Set(documents.values());
    this.#mode = mode;
  }

  /**
   * The request with the document of the manifest that it names. Throws DOCUMENT_NOT_TRUSTED where it sends what is not in the
   * manifest, or only tells of it.
   */
  replaceIn(request: HTTPGraphQLRequest, tell: (documentId: unknown) => void): HTTPGraphQLRequest {
    const sent = sentDocument(request);
    if (!sent) return request;
    const id = sent.documentId ?? sent.extensions?.persistedQuery?.sha256Hash;
    const known = typeof id === 'string' ? this.#documents.get(id) : undefined;
    if (known !== undefined) return withText(request, known);
    if (typeof sent.query === 'string' && this.#texts.has(sent.query)) return request;
    if (this.#mode === 'only')
      throw new GraphQLError(
        'Only documents of the manifest are answered here. Send the id of one as "documentId".',
        { extensions: { code: 'DOCUMENT_NOT_TRUSTED' } },
      );
    tell(id);
    return request;
  }
}
