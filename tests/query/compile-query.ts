import { getVariableValues, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { queryTexts, schemaText } from '../../src/api/schema-text.js';
import { Compiler, type Plan } from '../../src/query/compiler.js';
import { publicSchema } from '../../src/query/public-schema.js';
import type { Parameters } from '../../src/query/statement.js';
import { storageOf } from '../../src/query/storage.js';

export interface CompiledQuery {
  plan: Plan;
  text: string;
  parameters: Parameters;
}

type Variables = Record<string, unknown>;

/** Compiles queries against a text of `schema/`; answers the first root field of each. */
export function queryCompiler(text = schemaText()) {
  const schema = publicSchema(text);
  const compiler = new Compiler(schema, storageOf(text, queryTexts()));
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
