// Stops what global-setup.mjs started and removes its folder.
import { rmSync } from 'node:fs';

export default async function stopServer() {
  const hold = globalThis.liveServer;
  if (!hold) return;
  await hold.release();
  rmSync(hold.folder.path, { recursive: true, force: true });
}
