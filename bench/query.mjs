import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// `npm run bench:query [-- --messages N] [--scale] [--home FOLDER]`: installs the peers on first use, then measures.
const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(new URL('node_modules', import.meta.url)))
  execFileSync('npm', ['ci'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
execFileSync(process.execPath, ['../scripts/build.mjs'], { cwd: here, stdio: 'inherit' });
await import('./run.mjs');
