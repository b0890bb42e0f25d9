import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from './context.js';
import type { SandboxPage } from './sandbox.js';

/** What Apollo is given of a request. */
export function askedBy({ method, url, headers, body }: FastifyRequest): HTTPGraphQLRequest {
  return { method, body, headers: headersOf(headers), search: searchOf(url) };
}

/** Hands a request to Apollo, whose answer is the reply's. A context is made only for what is a query. */
export async function answer(
  apollo: ApolloServer<Context>,
  contextOf: () => Context,
  httpGraphQLRequest: HTTPGraphQLRequest,
  reply: FastifyReply,
  page: SandboxPage,
): Promise<unknown> {
  const { headers, body, status } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: () => Promise.resolve(contextOf()),
  });
  reply.code(status ?? 200);
  for (const [name, value] of headers) reply.header(name, value);
  if (headers.get('content-type') === 'text/html')
    reply.header('content-security-policy', page.contentSecurityPolicy);
  if (body.kind === 'complete') return body.string;
  throw new Error('The schema has nothing that is sent in parts');
}

function headersOf(sent: FastifyRequest['headers']): HeaderMap {
  const headers = new HeaderMap();
  for (const name in sent) {
    const value = sent[name];
    if (value) headers.set(name, typeof value === 'string' ? value : value.join(', '));
  }
  return headers;
}

function searchOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}
