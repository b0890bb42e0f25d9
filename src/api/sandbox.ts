import { createHash } from 'node:crypto';
import { contentSecurityPolicy } from './content-security-policy.js';
import type { Example } from './examples.js';

const SCRIPT =
  'https://embeddable-sandbox.cdn.apollographql.com/v2/embeddable-sandbox.umd.production.min.js';
const FRAME = 'https://sandbox.embed.apollographql.com';

// Sandbox's empty place lies over the words and would keep the link from being clicked.
const STYLE = `
      body { margin: 0; overflow: hidden; }
      .fallback { padding: 1em; opacity: 0; animation: appear 1s 1s forwards; }
      @keyframes appear { to { opacity: 1; } }
      #embeddableSandbox { position: absolute; top: 0; width: 100vw; height: 100vh; }
      #embeddableSandbox:empty { display: none; }
      iframe { width: 100%; height: 100%; border: none; background-color: white; }
    `;

/** A page and the policy that it is served under. */
export interface SandboxPage {
  html: string;
  contentSecurityPolicy: string;
}

/**
 * Apollo Sandbox, which shows the examples and asks the address that it is opened at. Where there is no internet the page says
 * so and leads to GraphiQL. It may load Sandbox alone: its script, its frame, and nothing that Apollo's own page brings along.
 */
export function sandboxPage(examples: Example[]): SandboxPage {
  const start = startingScript(examples.map(({ text }) => text).join('\n'));
  return {
    html: pageText(start),
    contentSecurityPolicy: contentSecurityPolicy({
      'script-src': `${hashOf(start)} ${SCRIPT}`,
      'style-src': hashOf(STYLE),
      'frame-src': FRAME,
      'connect-src': "'self'",
      'img-src': 'data:',
    }),
  };
}

function startingScript(document: string): string {
  const settings = JSON.stringify({
    target: '#embeddableSandbox',
    initialState: { document },
    hideCookieToggle: false,
    endpointIsEditable: false,
    allowDynamicStyles: false,
  }).replaceAll('<', '\\u003c');
  return `
      if (window.EmbeddedSandbox)
        new window.EmbeddedSandbox({ ...${settings}, initialEndpoint: window.location.href });
    `;
}

/** How a policy names an inline script or style: by its sum. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function pageText(start: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Diplograph - Apollo Sandbox</title>
    <link rel="icon" href="data:," />
    <style>${STYLE}</style>
  </head>
  <body>
    <noscript>Apollo Sandbox needs JavaScript. Queries can be sent to this address with any client.</noscript>
    <div class="fallback">
      <h1>Diplograph</h1>
      <p>Apollo Sandbox cannot be loaded: it comes from the internet, which this browser does not reach.</p>
      <p><a href="graphiql">Open GraphiQL</a>, which this server brings along, or send queries to this address with POST.</p>
    </div>
    <div id="embeddableSandbox"></div>
    <script src="${SCRIPT}"></script>
    <script>${start}</script>
  </body>
</html>
`;
}
