// Stops what global-setup.mjs started and removes its folder.
import { rmSync } from 'node:fs';

export default async function stopServer() {
  const config = globalThis.liveConfig;
  if (!config) return;
  const { stopUnheld } = await import('../../dist/graph/server/embedded-server.js');
  await stopUnheld(config);
  rmSync(config.home, { recursive: true, force: true });
}
