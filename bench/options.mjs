import { parseArgs } from 'node:util';

/** What the command line asks for. `scale` measures a second, larger graph too; `starts`: how often the database is started, an odd number. */
export function options(args) {
  const { values } = parseArgs({
    args,
    options: {
      messages: { type: 'string', default: '150000' },
      scale: { type: 'boolean', default: false },
      starts: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '100' },
      home: { type: 'string' },
      only: { type: 'string' },
    },
  });
  if (Number(values.starts) % 2 !== 1)
    throw new Error('--starts takes an odd number, so that one of them is the middle one.');
  return {
    messages: Number(values.messages),
    scale: values.scale,
    starts: Number(values.starts),
    rounds: Number(values.rounds),
    home: values.home ?? null,
    only: values.only?.split(',') ?? null,
  };
}
