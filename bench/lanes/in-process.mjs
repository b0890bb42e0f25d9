import { Executor } from '../../dist/api/executor.js';
import { servedSchema } from '../../dist/api/served-schema.js';
import { getOperationAST, parse, validate } from '../../node_modules/graphql/index.js';

/** Diplograph without Apollo and HTTP: document and variables in, response object out. */
export function inProcessLane(graph) {
  const facts = { graphHash: () => '', version: '', extractorVersion: '', accuracy: null };
  const executor = new Executor(servedSchema(), facts);
  const documents = new Map();
  const parsed = (query) => {
    const document = parse(query);
    const [fault] = validate(executor.schema, document);
    if (fault) throw fault;
    const known = { document, operation: getOperationAST(document) };
    documents.set(query, known);
    return known;
  };
  const phases = { begin: () => () => undefined, end: () => undefined };
  // Whole literals: what is put together from parts costs as much as the rest of the execution.
  const contextOf = () => ({
    requestId: 'bench',
    startedAt: 0,
    signal: null,
    graph,
    timeoutMs: 60_000,
    phases,
    cost: null,
    statements: [],
    unknownNames: [],
  });
  const execute = async ({ query, variables }, context = contextOf()) => {
    const { document, operation } = documents.get(query) ?? parsed(query);
    const { data, errors } = await executor.execute({ document, operation, variables, context });
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
