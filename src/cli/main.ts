#!/usr/bin/env node
import { Command, Option } from 'commander';
import { EXIT } from '../errors.js';
import { packageVersion } from '../package-file.js';
import { run } from './run.js';

/**
 * The commands of Diplograph. Each action lives in a file of its own name and is loaded only when it is asked for, so that
 * `--version` and `--help` answer at once.
 */
const program = new Command('diplograph')
  .description(
    'Reads news of diplomatic messages into a Neo4j graph and answers questions about it.',
  )
  .version(packageVersion())
  .showHelpAfterError('(add --help for the options)')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.done : EXIT.usage))
  .enablePositionalOptions();

program
  .command('load')
  .description('read articles into the graph')
  .argument('<path...>', 'files, folders or globs; - is an article on standard input')
  .option('--json', 'print the summary as JSON')
  .option('-q, --quiet', 'no progress on stderr')
  .action(
    run(async (paths: string[], options: { json?: boolean; quiet?: boolean }) =>
      (await import('./load.js')).load(paths, options),
    ),
  );

program
  .command('withdraw')
  .description('take articles out of the graph, with all that no other article tells')
  .argument('<article...>', 'their files, folders or globs, addresses (https://...) or ids')
  .option('--json', 'print the summary as JSON')
  .action(
    run(async (articles: string[], options: { json?: boolean }) =>
      (await import('./withdraw.js')).withdraw(articles, options),
    ),
  );

program
  .command('check')
  .description('read and extract articles without a database, and name what cannot be used')
  .argument('<path...>', 'files, folders or globs; - is an article on standard input')
  .option('--json', 'print the findings as JSON')
  .action(
    run(async (paths: string[], options: { json?: boolean }) =>
      (await import('./check.js')).check(paths, options),
    ),
  );

program
  .command('extract')
  .description('print what each article says, one JSON line an article')
  .argument('<path...>', 'files, folders or globs; - is an article on standard input')
  .addOption(
    new Option('--format <format>', 'shape of a line')
      .choices(['extraction', 'annotation'])
      .default('extraction'),
  )
  .action(
    run(async (paths: string[], options: { format: 'extraction' | 'annotation' }) =>
      (await import('./extract.js')).extractPaths(paths, options),
    ),
  );

program
  .command('explain')
  .description('show how an article was read, or why something in the graph is one')
  .argument('[file]', 'an article; - is one on standard input')
  .option(
    '--id <id>',
    'a message, person or occasion of the graph, by its id in the API or an export',
  )
  .option('--pair <names...>', 'a sender and an addressee: why there is a message, or none')
  .option('--json', 'print it as JSON')
  .action(
    run(
      async (file: string | undefined, options: { id?: string; pair?: string[]; json?: boolean }) =>
        (await import('./explain.js')).explain(file, options),
    ),
  );

program
  .command('serve')
  .description('serve the GraphQL API (what npm start does)')
  .option('--host <host>', 'address to listen on')
  .option('--port <port>', 'port to listen on')
  .action(
    run(async (options: { host?: string; port?: string }) =>
      (await import('./serve.js')).serve(options),
    ),
  );

program
  .command('export')
  .description('print the whole graph (jsonl), or one message a line (csv)')
  .addOption(
    new Option('--format <format>', 'shape of the output')
      .choices(['jsonl', 'csv'])
      .default('jsonl'),
  )
  .action(
    run(async (options: { format: 'jsonl' | 'csv' }) =>
      (await import('./export.js')).exportGraph(options),
    ),
  );

program
  .command('stats')
  .description('count what the graph holds and hash it')
  .option('--json', 'print it as JSON')
  .action(run(async (options: { json?: boolean }) => (await import('./stats.js')).stats(options)));

program
  .command('doctor')
  .description('check Node, Java, disk, ports, the database and its schema')
  .option('--json', 'print it as JSON')
  .action(
    run(async (options: { json?: boolean }) => (await import('./doctor.js')).doctor(options)),
  );

const schema = program.command('schema').description('show the API and what becomes of a query');
schema
  .command('print')
  .description('print the schema that clients see')
  .action(run(async () => (await import('./schema.js')).printSchemaText()));
schema
  .command('plan')
  .description(
    'print the Cypher and the cost of a query and, where a database answers, what each step costs',
  )
  .argument('<query>', 'its text, or a file with it')
  .option('--variables <json>', 'values of its variables')
  .option('--profile', 'fail where no database answers; the embedded one is started')
  .action(
    run(async (query: string, options: { variables?: string; profile?: boolean }) =>
      (await import('./schema.js')).planQuery(query, options),
    ),
  );

const neo4j = program.command('neo4j').description('run the embedded database alone');
for (const [name, description] of [
  ['start', 'start it in the background, until neo4j stop'],
  ['stop', 'stop it'],
  ['status', 'say whether it runs, where, and how to connect'],
] as const) {
  const command = neo4j
    .command(name)
    .description(description)
    .option('--json', 'print it as JSON')
    .action(
      run(async (options: { json?: boolean; gds?: boolean }) =>
        (await import('./neo4j.js')).neo4j(name, options),
      ),
    );
  if (name === 'start') command.option('--gds', 'with the Graph Data Science library (15 MB more)');
}

await program.parseAsync();
