import { EXIT, NothingMatchedError, type ExitCode } from '../errors.js';
import { explainId } from '../graph/explain/explain-id.js';
import type { ExplainedDecision, Explanation } from '../graph/explain/explanation.js';
import { nodeOfId } from '../query/global-id.js';
import { printAll } from './print-all.js';
import { withGraph } from './with-graph.js';

/** Prints why the message, person or occasion of an id is one; the id of any of its claims will do, as the graph or the API has it. */
export async function explainStored(id: string, { json }: { json?: boolean }): Promise<ExitCode> {
  return withGraph(async ({ graph }) => {
    const explanation = await explainId(graph, nodeOfId(id).id);
    if (explanation === null)
      throw new NothingMatchedError(
        `No message, person or occasion of the graph has or had the id "${id}".`,
        'Give an id that the API or an export shows.',
      );
    await printAll([json ? `${JSON.stringify(explanation)}\n` : asText(explanation)]);
    return EXIT.done;
  });
}

/** The whole on a line, then each claim with the decision on it and the articles that make it, then what was kept apart. */
export function asText({ type, id, name, decisions, apart }: Explanation): string {
  const lines = [
    `${type} ${id}: ${name}`,
    '',
    'Claims',
    ...decisions.flatMap(decisionLines),
    ...(apart.length === 0 ? [] : ['', 'Kept apart']),
    ...apart.map((other) => `  ${other.id}  ${other.name}\n    ${other.reason}`),
  ];
  return `${lines.join('\n')}\n`;
}

function decisionLines({ claimId, claim, verdict, reason, articles }: ExplainedDecision): string[] {
  return [
    `  ${claimId}  ${claim}`,
    `    ${verdict}: ${reason}`,
    ...articles.map(
      (article) =>
        `    from ${[article.publishedOn, article.title, article.url ?? article.id].filter(Boolean).join(', ')}`,
    ),
  ];
}
