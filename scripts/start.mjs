// npm start: compiles what is stale, then serves in this very process, so that signals reach the server itself. Its
// script gives V8 more room for new objects: rows and answers live briefly, and are moved and swept less often. And it keeps V8 from
// making rows old from the start, which it would for good once some have waited long for a cold database: each then holds on to
// what is new, and a third of all time goes into moving what nobody needs any more.
import { build } from './build.mjs';

await build();
process.argv.splice(2, 0, 'serve');
await import('../dist/cli/main.js');
