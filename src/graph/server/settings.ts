/** What the library's procedures may do without restriction. */
const GDS_PROCEDURES = 'gds.*';

/**
 * The neo4j.conf of the embedded server: Bolt on loopback and nothing else, and the Graph Data Science library where the
 * folder with its jars is given. Neo4j refuses unknown and repeated keys.
 */
export function settingsFor(port: number, gds: string | null = null): string {
  const plugins = gds
    ? `server.directories.plugins=${gds}\ndbms.security.procedures.unrestricted=${GDS_PROCEDURES}\n`
    : '';
  return `server.default_listen_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
client.allow_telemetry=false
server.memory.pagecache.size=128m
db.tx_log.preallocate=false
db.tx_log.rotation.size=16M
db.tx_log.rotation.retention_policy=keep_none
db.transaction.timeout=60s
db.memory.transaction.max=256m
internal.server.bolt.thread_pool_shutdown_wait_time=0s
internal.server.bolt.connection_shutdown_wait_time=0s
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
${plugins}`;
}

/** Whether a server with these settings has the Graph Data Science library. */
export function hasGds(settings: string): boolean {
  return settings.includes(GDS_PROCEDURES);
}
