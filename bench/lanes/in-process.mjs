import { Executor } from '../../dist/api/executor.js';
import { servedSchema } from '../../dist/api/served-schema.js';
import { getOperationAST, parse, validate } from '../../node_modules/graphql/index.js';

/** Diplograph without Apollo and HTTP: document and variables in, response object out. */
export function inProcessLane(graph) {
  const facts = { graphHash: () => '', version: '', extractorVersion: '', accuracy: null };
  const executor = new Executor(servedSchema(), facts);
  const documents = new Map();
  const documentOf = (query) => {
    if (!documents.has(query)) {
      const document = parse(query);
      const [fault] = validate(executor.schema, document);
      if (fault) throw fault;
      documents.set(query, { document, operation: getOperationAST(document) });
    }
    return documents.get(query);
  };
  const phases = { begin: () => () => undefined, end: () => undefined };
  const contextOf = () => ({
    ...{ requestId: 'bench', signal: null, graph, phases },
    ...{ timeoutMs: 60_000, statements: [], unknownNames: [] },
  });
  const execute = async ({ query, variables }, context = contextOf()) => {
    const { data, errors } = await executor.execute({ ...documentOf(query), variables, context });
    if (errors) throw errors[0];
    return data;
  };
  return {
    name: 'in process',
    schema: executor.schema,
    answers: () => true,
    ask: execute,
    /** The statements that the question takes. */
    statements: async (question) => {
      const context = contextOf();
      await execute(question, context);
      return context.statements;
    },
    close: () => Promise.resolve(),
  };
}
