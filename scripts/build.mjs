// Turns src/ into JavaScript in dist/; does nothing where the sources are not there (an installed package). Types are checked
// by `npm run check`, not here, so that a start waits for no checker.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPages } from './build-pages.mjs';

export async function build() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  if (!existsSync(`${root}/tsconfig.json`)) return;
  if (!existsSync(`${root}/node_modules/esbuild`)) {
    console.error('The compiler is not installed. Run: npm ci');
    process.exit(1);
  }
  const esbuild = await import('esbuild');
  const compiled = await esbuild
    .build({
      absWorkingDir: root,
      entryPoints: ['src/**/*.ts'],
      outbase: 'src',
      outdir: 'dist',
      format: 'esm',
      platform: 'node',
      target: 'es2023',
      write: false,
    })
    .catch(() => process.exit(1));
  for (const { path, contents } of compiled.outputFiles) writeChanged(path, contents);
  removeOthers(join(root, 'dist'), new Set(compiled.outputFiles.map(({ path }) => path)));
  await buildPages();
  chmodSync(`${root}/dist/cli/main.js`, 0o755);
}

/** A file that is as it should be is left alone: another process may be reading it. */
function writeChanged(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

/** What no source makes any more would go into the package; the pages have a build of their own. */
function removeOthers(folder, made) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, name);
    if (
      made.has(path) ||
      name.startsWith(`pages${sep}`) ||
      statSync(path, { throwIfNoEntry: false })?.isDirectory()
    )
      continue;
    rmSync(path, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
