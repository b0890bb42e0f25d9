import type { ApolloServerPlugin, LandingPage } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { Context } from './context.js';
import type { Example } from './examples.js';

/** What Apollo's page says where Sandbox cannot be fetched. */
const OFFLINE = /<div class="fallback">[^]*?<\/div>/;

// Sandbox's empty place lies over the words and would keep the link from being clicked.
const WITHOUT_SANDBOX = `<div class="fallback">
  <h1>Diplograph</h1>
  <p>Apollo Sandbox cannot be loaded: it comes from the internet, which this browser does not reach.</p>
  <p><a href="graphiql">Open GraphiQL</a>, which this server brings along, or send queries to this address with POST.</p>
</div>`;
const CLICKABLE = '#embeddableSandbox:empty { display: none; }';

/** Apollo Sandbox where a browser opens `/graphql`; where there is no internet the page says so and leads to GraphiQL. */
export function sandbox(examples: Example[]): ApolloServerPlugin<Context> {
  const document = examples.map(({ text }) => text).join('\n');
  const apollo = ApolloServerPluginLandingPageLocalDefault({ document, footer: false });
  return {
    async serverWillStart(service) {
      const listener = await apollo.serverWillStart!(service);
      const page = await (listener && listener.renderLandingPage?.());
      return { renderLandingPage: () => Promise.resolve({ html: () => withFallback(page!) }) };
    },
  };
}

async function withFallback({ html }: LandingPage): Promise<string> {
  const text = typeof html === 'string' ? html : await html();
  return text
    .replace(OFFLINE, WITHOUT_SANDBOX)
    .replace('#embeddableSandbox {', `${CLICKABLE}\n  #embeddableSandbox {`);
}
