// Bundles pages/ into dist/pages/ with all that they need, so that they work without internet; does nothing where they are
// up to date, or where what they are made of is not installed (an installed package has them ready).
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const changed = (file) => statSync(`${root}/${file}`).mtimeMs;

export async function buildPages() {
  if (!existsSync(`${root}/node_modules/graphiql`) || !existsSync(`${root}/node_modules/esbuild`))
    return console.error('GraphiQL is not installed, so there will be no /graphiql. Run: npm ci');
  const sources = [
    'package-lock.json',
    'scripts/build-pages.mjs',
    ...readdirSync(`${root}/pages`).map((file) => `pages/${file}`),
  ];
  const target = 'dist/pages/graphiql.js';
  if (existsSync(`${root}/${target}`) && sources.every((file) => changed(file) < changed(target)))
    return;
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['pages/graphiql.js'],
    outdir: 'dist/pages',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'linked',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'dataurl', '.woff': 'empty' },
  });
}
