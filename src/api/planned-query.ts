import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  parse,
  printSchema,
  validate,
} from 'graphql';
import { UsageError } from '../errors.js';
import { Compiler, fragmentsOf } from '../query/compiler.js';
import { costOf } from '../query/cost.js';
import type { SentStatement } from './context.js';
import { sampleVariables } from './sample-variables.js';
import { servedSchema } from './served-schema.js';

/** What a query comes to before the database is asked. */
export interface PlannedQuery {
  /** Objects that the answer holds when every page is full. */
  cost: number;
  statements: SentStatement[];
}

/** The schema that clients see, as SDL. */
export function printedSchema(): string {
  return printSchema(servedSchema().schema);
}

/** Plans a query with one operation, by `given` or by variables that are made up. */
export type PlanQuery = (query: string, given?: Record<string, unknown>) => PlannedQuery;

/** Plans queries without a database: one statement for each root field. Throws a UsageError with every fault of a query. */
export function queryPlanner(): PlanQuery {
  const { schema, storage } = servedSchema();
  const compiler = new Compiler(schema, storage);
  return (query, given) => {
    try {
      const document = parse(query);
      refuse(validate(schema, document));
      const operation = getOperationAST(document);
      if (!operation) throw new GraphQLError('The query must have exactly one operation.');
      const { coerced, errors } = getVariableValues(
        schema,
        operation.variableDefinitions ?? [],
        given ?? sampleVariables(schema, operation),
      );
      refuse(errors);
      const variables = coerced!;
      const cost = costOf({ schema, fragments: fragmentsOf(document), variables }, operation);
      const statements = compiler
        .plan({ document, operation, variables })
        .flatMap(({ responseKey, plan }) =>
          plan ? [{ field: responseKey, text: plan.text, parameters: plan.bind(variables) }] : [],
        );
      return { cost, statements };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      throw new UsageError(
        error.message,
        'Correct the query; diplograph schema print shows what there is.',
      );
    }
  };
}

function refuse(faults: readonly GraphQLError[] | undefined): void {
  if (faults?.length) throw new GraphQLError(faults.map(({ message }) => message).join(' '));
}
