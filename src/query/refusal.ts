import { GraphQLError } from 'graphql';

/** Why a request is refused before the database is asked. Clients may rely on these words. */
export type RefusalCode = 'BAD_USER_INPUT' | 'BAD_CURSOR' | 'QUERY_TOO_COSTLY' | 'AMBIGUOUS_NAME';

/** An error that the client may see as it is: what is wrong and what would be right. */
export function refusal(
  code: RefusalCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code } });
}
