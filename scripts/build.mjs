// Compiles src/ to dist/; does nothing where the sources are not there (an installed package).
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPages } from './build-pages.mjs';

export async function build() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  if (!existsSync(`${root}/tsconfig.json`)) return;
  const compiler = `${root}/node_modules/typescript/bin/tsc`;
  if (!existsSync(compiler)) {
    console.error('TypeScript is not installed. Run: npm ci');
    process.exit(1);
  }
  const { status } = spawnSync(process.execPath, [compiler, '-p', `${root}/tsconfig.json`], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  await buildPages();
  chmodSync(`${root}/dist/cli/main.js`, 0o755);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
