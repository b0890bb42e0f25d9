// GraphiQL at /graphiql, bundled by scripts/build-pages.mjs. It asks this server alone; its examples stand in the page.
import { ToolbarMenu, useEditorContext } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './graphiql.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const examples = JSON.parse(document.getElementById('examples').textContent);

const NO_ANSWER = 'The server does not answer. Check that it runs, then ask again.';

/** The server answers in JSON whatever it refuses, so that the answer is shown whatever its status. */
async function ask({ query, variables, operationName }, { headers } = {}) {
  const asked = fetch('graphql', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, operationName }),
  });
  return asked.then(
    (answer) => answer.json(),
    () => ({ errors: [{ message: NO_ANSWER }] }),
  );
}

function Examples() {
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  const show = ({ text }) => {
    queryEditor?.setValue(text);
    variableEditor?.setValue('');
  };
  return createElement(
    ToolbarMenu,
    { label: 'Examples', button: createElement('span', { className: 'examples' }, 'Examples') },
    ...examples.map((example) =>
      createElement(
        ToolbarMenu.Item,
        { key: example.name, onSelect: () => show(example) },
        example.title,
      ),
    ),
  );
}

createRoot(document.getElementById('graphiql')).render(
  createElement(
    GraphiQL,
    {
      fetcher: ask,
      defaultQuery: examples[0].text,
      defaultEditorToolsVisibility: false,
      schemaDescription: true,
    },
    createElement(GraphiQL.Logo, null, 'Diplograph'),
    createElement(GraphiQL.Toolbar, null, ({ prettify, copy, merge }) => [
      createElement(Examples, { key: 'examples' }),
      prettify,
      merge,
      copy,
    ]),
  ),
);
