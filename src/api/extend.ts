import type { GraphQLResponse } from '@apollo/server';

/** Adds to the `extensions` of an answer. */
export function extend({ body }: GraphQLResponse, extensions: Record<string, unknown>): void {
  if (body.kind === 'single')
    body.singleResult.extensions = { ...body.singleResult.extensions, ...extensions };
}
