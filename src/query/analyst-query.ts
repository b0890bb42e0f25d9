/** A file of `queries/`: comments that say what it answers and what it is given, then one Cypher statement. */
export interface AnalystQuery {
  file: string;
  /** The statement without its comments and final semicolon. */
  cypher: string;
  /** Names of the parameters, in the order in which they occur. */
  parameters: string[];
}

/** The query of this name. Throws where there is none, for the schema and the files are made together. */
export function analystQuery(queries: ReadonlyMap<string, string>, file: string): AnalystQuery {
  const text = queries.get(file);
  if (text === undefined) throw new Error(`The schema names queries/${file}, which is not there`);
  const cypher = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('//'))
    .join(' ')
    .replace(/;$/, '');
  const parameters = [...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name!);
  return { file, cypher, parameters: [...new Set(parameters)] };
}
