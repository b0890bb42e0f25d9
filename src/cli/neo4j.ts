import { configFrom, type Config } from '../config.js';
import { ConfigError, EXIT, type ExitCode } from '../errors.js';
import { serverStatus, type ServerStatus } from '../graph/server/server-status.js';
import { startLasting, stopUnheld } from '../graph/server/embedded-server.js';
import { serverProgress } from './server-progress.js';
import { listenForSignals } from './signals.js';

/** `diplograph neo4j start|stop|status`: the embedded database by itself. */
export async function neo4j(
  action: 'start' | 'stop' | 'status',
  { json = false, gds = false }: { json?: boolean; gds?: boolean },
): Promise<ExitCode> {
  const config = configFrom(process.env);
  if (config.neo4j && action !== 'status')
    throw new ConfigError(
      `NEO4J_URI names a server (${config.neo4j.uri}), which is not ours to ${action}.`,
      'Unset it to use the embedded one.',
    );
  if (action === 'start') return start(config, json, gds);
  if (action === 'stop') return stop(config, json);
  show(serverStatus(config), json);
  return EXIT.done;
}

async function start(config: Config, json: boolean, gds: boolean): Promise<ExitCode> {
  const signals = listenForSignals();
  try {
    await startLasting(config, serverProgress(json), signals.signal, gds);
  } catch (error) {
    const code = signals.exitCode();
    if (code) return code;
    throw error;
  } finally {
    signals.ignore();
  }
  show(serverStatus(config), json);
  return EXIT.done;
}

async function stop(config: Config, json: boolean): Promise<ExitCode> {
  const { stopped, holders } = await stopUnheld(config);
  if (json) {
    print(JSON.stringify({ stopped, holders: holders.processes }));
    return EXIT.done;
  }
  if (stopped) print('Neo4j is stopped.');
  else if (holders.processes.length)
    print(
      `Neo4j is in use by process ${holders.processes.join(', ')} and stops when the last of them ends.`,
    );
  else print('Neo4j does not run.');
  return EXIT.done;
}

function show(status: ServerStatus, json: boolean): void {
  if (json) return print(JSON.stringify(status));
  if (!status.running) return print(`Neo4j does not run (data folder ${status.dataFolder}).`);
  const { uri, user, passwordFile } = status;
  print(`Neo4j runs at ${uri} (process ${status.pid}, data folder ${status.dataFolder}).

To connect:
  Neo4j Browser   open https://browser.neo4j.io or a Browser of your own, connect to ${uri},
                  user ${user}, password in ${passwordFile}
  cypher-shell    cypher-shell -a ${uri} -u ${user} -p "$(cat ${passwordFile})"
  any driver      ${uri}, user ${user}, password in ${passwordFile}, database ${status.database}

It runs ${status.untilStopped ? 'until: diplograph neo4j stop' : 'while a command uses it'}.`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
