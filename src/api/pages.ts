import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { packageFile } from '../package-file.js';
import { contentSecurityPolicy } from './content-security-policy.js';
import type { Example } from './examples.js';
import { refusedAs } from './refusals.js';

/** The page may load and ask this server alone. */
const CONTENT_SECURITY_POLICY = contentSecurityPolicy({
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': 'data:',
  'connect-src': "'self'",
});

const FILES = {
  'graphiql.js': 'text/javascript; charset=utf-8',
  'graphiql.css': 'text/css; charset=utf-8',
} as const;

/**
 * GraphiQL at `/graphiql`, from files of its own, so that it works without internet; `examples` stand in its menu. The address
 * of the server alone leads to the page of `/graphql`.
 */
export function servePages(server: FastifyInstance, examples: Example[]): void {
  server.get('/', (_request, reply) => reply.redirect('graphql'));
  const page = graphiqlPage(examples);
  server.get('/graphiql', (_request, reply) =>
    reply
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page),
  );
  for (const [name, type] of Object.entries(FILES))
    server.get(`/graphiql/${name}`, (_request, reply) => {
      const path = packageFile(`dist/pages/${name}`);
      if (!existsSync(path))
        return reply
          .code(404)
          .send(
            refusedAs('NOT_FOUND', 'GraphiQL has not been built. Run: npm ci && npm run build'),
          );
      return reply.header('cache-control', 'no-cache').type(type).send(readFileSync(path));
    });
}

function graphiqlPage(examples: Example[]): string {
  const data = JSON.stringify(examples).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Diplograph - GraphiQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="graphiql/graphiql.css" />
    <script type="application/json" id="examples">${data}</script>
    <script type="module" src="graphiql/graphiql.js"></script>
  </head>
  <body>
    <noscript>GraphiQL needs JavaScript. Queries can be sent to /graphql with any client.</noscript>
    <div id="graphiql">Loading GraphiQL ...</div>
  </body>
</html>
`;
}
