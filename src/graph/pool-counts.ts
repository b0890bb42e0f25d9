import type { Driver } from 'neo4j-driver-lite';

interface Pool {
  _pools: Record<string, { length: number }>;
  _activeResourceCounts: Record<string, number>;
}

/**
 * Connections of a driver: at work, and waiting to be. It reaches into the driver, which tells it nowhere and whose version
 * is pinned; a test fails when a release moves these things.
 */
export function poolCounts(driver: Driver): { busy: number; idle: number } {
  const { _connectionProvider: provider } = driver as unknown as {
    _connectionProvider: { _connectionPool: Pool } | null;
  };
  if (!provider) return { busy: 0, idle: 0 };
  const { _pools: pools, _activeResourceCounts: active } = provider._connectionPool;
  return {
    busy: Object.values(active).reduce((sum, count) => sum + count, 0),
    idle: Object.values(pools).reduce((sum, { length }) => sum + length, 0),
  };
}
