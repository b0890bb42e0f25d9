// npm start: compiles what is stale, then serves in this very process, so that signals reach the server itself. Its
// script gives V8 more room for new objects: rows and answers live briefly, and are moved and swept less often.
import { build } from './build.mjs';

await build();
process.argv.splice(2, 0, 'serve');
await import('../dist/cli/main.js');
