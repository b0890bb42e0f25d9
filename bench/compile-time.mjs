import { queryTexts, schemaText } from '../dist/api/schema-text.js';
import { Compiler } from '../dist/query/compiler.js';
import { storageOf } from '../dist/query/storage.js';
import { getOperationAST, getVariableValues, parse } from '../node_modules/graphql/index.js';
import { median } from './measure.mjs';

/** Milliseconds to compile a question, the first time and when its plan is kept. */
export function compileTimes(schema, { query, variables }) {
  const compiler = new Compiler(schema, storageOf(schemaText(), queryTexts()));
  const asked = () => {
    const document = parse(query);
    const operation = getOperationAST(document);
    const { coerced } = getVariableValues(schema, operation.variableDefinitions, variables);
    return { document, operation, variables: coerced };
  };
  const timed = (work) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const planned = (request) => {
    for (const { plan } of compiler.plan(request)) plan.bind(request.variables);
  };
  const misses = Array.from({ length: 60 }, () => {
    const request = asked();
    return timed(() => planned(request));
  });
  const kept = asked();
  const hits = Array.from({ length: 400 }, () => timed(() => planned(kept)));
  return { miss: median(misses.slice(20)), hit: median(hits.slice(100)) };
}
