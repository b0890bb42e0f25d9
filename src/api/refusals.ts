import { maxHeaderSize } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import type { ServiceConfig } from '../config.js';
import { withCost } from './shown-extensions.js';

const CODES: Record<number, string> = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'TIMEOUT',
  413: 'BODY_TOO_LARGE',
  414: 'ADDRESS_TOO_LONG',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  431: 'HEADERS_TOO_LARGE',
};

const NOT_JSON = 'A query is sent as JSON: add the header "content-type: application/json".';

/** Answers what never reaches GraphQL in the form of GraphQL's errors, with a stable code. */
export function refuseInJson(
  server: FastifyInstance,
  onFault: (cause: unknown, requestId?: string) => void,
  { maxBodyBytes, maxCost }: ServiceConfig,
): void {
  server.addHook('preSerialization', (_request, _reply, payload, done) =>
    done(null, isRefusal(payload) ? withCost(payload, maxCost) : payload),
  );
  server.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(
        refused(404, `There is nothing at ${request.url.slice(0, 100)}. GraphQL is at /graphql.`),
      ),
  );
  server.route({
    url: '/graphql',
    method: ['PUT', 'PATCH', 'DELETE'],
    handler: async (_request, reply) =>
      reply.code(405).header('allow', 'GET, POST').send(refused(405, 'Send a query with POST.')),
  });
  server.setErrorHandler((error: FastifyError | GraphQLError, request, reply) => {
    if (error instanceof GraphQLError) return reply.code(400).send({ errors: [error] });
    const status = error.statusCode ?? 500;
    if (status === 413)
      return reply.code(413).send(tooLarge(request.headers['content-length'], maxBodyBytes));
    if (status === 415) return reply.code(415).send(refused(415, NOT_JSON));
    if (status < 500) return reply.code(status).send(refused(status, error.message));
    onFault(error, request.id);
    return reply
      .code(500)
      .send(refused(500, 'Something went wrong on the server; it has been logged.'));
  });
}

/** Why Node gave up on what was sent, and what it had allowed; nobody knows how much more would have come. */
function brokenBy(
  code: string | undefined,
  { requestTimeoutMs }: ServiceConfig,
): [number, string, Amounts?] {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return [
      408,
      `The request was not sent in time; ${requestTimeoutMs} ms are allowed.`,
      { milliseconds: { requested: null, limit: requestTimeoutMs } },
    ];
  if (code === 'HPE_HEADER_OVERFLOW')
    return [
      431,
      `The headers are too large; ${maxHeaderSize} bytes are allowed.`,
      { bytes: { requested: null, limit: maxHeaderSize } },
    ];
  return [400, 'This is no HTTP request.'];
}

/** A body in parts is not read to its end, so that its size is not known. */
function tooLarge(contentLength: string | undefined, limit: number): Refusal {
  const requested = contentLength === undefined ? null : Number(contentLength);
  return refused(
    413,
    `The request has ${requested ?? `more than ${limit}`} bytes; ${limit} are allowed. Send less at once.`,
    { bytes: { requested, limit } },
  );
}

/** Answers an address that leads to no route, for which no hooks run. */
export function refuseFramed(
  error: FastifyError,
  reply: FastifyReply,
  { maxCost }: ServiceConfig,
): void {
  const status = error.statusCode ?? 400;
  reply
    .code(status)
    .send(withCost(refused(status, 'This is no address that can be read.'), maxCost));
}

/** Answers what Node could not read as a request at all, or not in time, and hangs up. */
export function refuseBroken(
  { code }: { code?: string },
  socket: Socket,
  service: ServiceConfig,
): void {
  if (!socket.writable || code === 'ECONNRESET') return void socket.destroy();
  const [status, message, amounts] = brokenBy(code, service);
  const body = JSON.stringify(withCost(refused(status, message, amounts), service.maxCost));
  socket.end(
    `HTTP/1.1 ${status} ${CODES[status]}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

function refused(status: number, message: string, amounts?: Amounts): Refusal {
  const code = CODES[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');
  return refusedAs(code, message, amounts);
}

/** In the form of an answer of GraphQL. */
interface Refusal {
  errors: { message: string; extensions: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

/** What was asked, null where nobody knows how much it would have been, and what is allowed, by the name of what is counted. */
export type Amounts = Record<string, { requested: number | null; limit: number }>;

/** A refusal in the form of GraphQL's errors. */
export function refusedAs(code: string, message: string, amounts: Amounts = {}): Refusal {
  return { errors: [{ message, extensions: { ...amounts, code } }] };
}

function isRefusal(payload: unknown): payload is Refusal {
  return typeof payload === 'object' && payload !== null && 'errors' in payload;
}
