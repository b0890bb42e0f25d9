import { parseArgs } from 'node:util';

/** What the command line asks for. `scale` measures a second, larger graph too. */
export function options(args) {
  const { values } = parseArgs({
    args,
    options: {
      messages: { type: 'string', default: '150000' },
      scale: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '100' },
      home: { type: 'string' },
      only: { type: 'string' },
    },
  });
  return {
    messages: Number(values.messages),
    scale: values.scale,
    rounds: Number(values.rounds),
    home: values.home ?? null,
    only: values.only?.split(',') ?? null,
  };
}
