import { readFileSync } from 'node:fs';
import type { Config } from '../../config.js';
import { ConfigError } from '../../errors.js';
import { connect } from '../connection.js';
import { isNotOpen } from '../driver-errors.js';
import type { Graph } from '../graph.js';
import { holdServer, type ServerHold } from './embedded-server.js';
import type { OnServerProgress } from './progress.js';
import { uriOf } from './running-server.js';
import { unusableStore } from './start-failure.js';

/** Where the graph in use is, for those who want to log in. */
export interface GraphLocation {
  uri: string;
  user: string;
  database: string;
  /** The file with the embedded server's password; null where NEO4J_URI names the server. */
  passwordFile: string | null;
  /** Data folder and process of the embedded server; null where NEO4J_URI names the server. */
  embedded: { home: string; pid: number } | null;
}

export interface OpenGraph {
  graph: Graph;
  location: GraphLocation;
  /** Closes the connection and gives the embedded server back; the last one out stops it. */
  close(): Promise<void>;
}

export interface OpenOptions {
  onProgress?: OnServerProgress;
  /** Ends the wait for a download or a start. */
  signal?: AbortSignal;
}

/** The graph of NEO4J_URI where that is set, else that of the embedded server of the data folder, started where it must be. */
export async function openGraph(config: Config, options: OpenOptions = {}): Promise<OpenGraph> {
  if (config.neo4j) {
    const graph = await connect(config.neo4j);
    const { uri, user, database } = config.neo4j;
    const location = { uri, user, database, passwordFile: null, embedded: null };
    return { graph, location, close: () => graph.close() };
  }
  const hold = await holdServer(config, options.onProgress, options.signal);
  try {
    return await openEmbedded(hold, config.home);
  } catch (error) {
    await hold.release();
    throw error;
  }
}

async function openEmbedded(hold: ServerHold, home: string): Promise<OpenGraph> {
  const { folder, server } = hold;
  const login = { user: 'neo4j', database: 'neo4j' };
  const graph = await connectEmbedded(hold, login);
  return {
    graph,
    location: {
      uri: uriOf(server),
      ...login,
      passwordFile: folder.password,
      embedded: { home, pid: server.pid },
    },
    close: async () => {
      await graph.close();
      await hold.release();
    },
  };
}

async function connectEmbedded(
  { folder, server }: ServerHold,
  login: { user: string; database: string },
): Promise<Graph> {
  const password = readFileSync(folder.password, 'utf8').trim();
  try {
    const remedy = `Run the command again, which starts it anew; its log is ${folder.log}.`;
    return await connect({ uri: uriOf(server), ...login, password, remedy });
  } catch (error) {
    if (isNotOpen(error)) throw unusableStore(folder, error);
    if (!(error instanceof ConfigError)) throw error;
    throw new ConfigError(
      `The embedded Neo4j refuses the password in ${folder.password}.`,
      `Write the right one there, or delete ${folder.path} and load the articles again.`,
      { cause: error },
    );
  }
}
