import { getVariableValues, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { servedSchema } from '../../src/api/served-schema.js';
import { Compiler, type Plan } from '../../src/query/compiler.js';
import type { Parameters } from '../../src/query/statement.js';

export interface CompiledQuery {
  plan: Plan;
  text: string;
  parameters: Parameters;
}

type Variables = Record<string, unknown>;

/** Compiles queries against a schema; answers the first root field of each. */
export function queryCompiler({ schema, storage } = servedSchema()) {
  const compiler = new Compiler(schema, storage);
  const document = (query: string) => {
    const parsed = parse(query);
    const faults = validate(schema, parsed);
    if (faults.length) throw faults[0]!;
    return parsed;
  };
  const compileDocument = (
    parsed: ReturnType<typeof parse>,
    given: Variables = {},
  ): CompiledQuery => {
    const operation = parsed.definitions.find(
      (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
    )!;
    const { coerced, errors } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      given,
    );
    if (errors) throw errors[0]!;
    const [root] = compiler.plan({ document: parsed, operation, variables: coerced });
    const plan = root!.plan!;
    return { plan, text: plan.text, parameters: plan.bind(coerced) };
  };
  return {
    schema,
    document,
    compileDocument,
    compile: (query: string, given: Variables = {}) => compileDocument(document(query), given),
  };
}
