import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('lane-server.mjs', import.meta.url));

/**
 * What Node is told for every lane. One that waits for its turn is idle, and V8 then collects its garbage and drops what it
 * had compiled, as it would of no server under load. And of rows that a cold database was slow with it would think that they live
 * long, in some processes and not in others, which costs each that does twice the time from then on.
 */
const SETTINGS = [
  '--max-semi-space-size=64',
  '--no-flush-bytecode',
  '--no-memory-reducer',
  '--no-allocation-site-pretenuring',
];

/**
 * A lane in a process of its own, so that no lane finds its code compiled or in the caches of the processor because another
 * uses the same, nor loses it to another. A question is the name of one, or `{query, variables}`.
 */
export class Lane {
  #child;
  /** Who waits for what the process says next. */
  #waiting = null;

  /** Starts it, ready to be asked. */
  static async start(name, address, environment) {
    const lane = new Lane(name);
    const given = JSON.stringify([name, address, environment]);
    lane.#child = fork(SERVER, [given], { execArgv: SETTINGS });
    lane.#child.on('message', ({ value, fault }) => {
      if (fault) lane.#waiting.reject(new Error(`${name}: ${fault}`));
      else lane.#waiting.resolve(value);
    });
    lane.#child.on('exit', () => lane.#waiting?.reject(new Error(`${name}: its process ended`)));
    await lane.#told();
    return lane;
  }

  constructor(name) {
    this.name = name;
  }

  answers = (question) => this.#call('answers', question);
  answer = (question) => this.#call('answer', question);
  /** Milliseconds of up to so many requests, one after the other. */
  times = (question, count, mostMs) => this.#call('times', question, count, mostMs);
  busy = (question, clients, forMs) => this.#call('busy', question, clients, forMs);
  statements = (question) => this.#call('statements', question);
  compileTimes = (question) => this.#call('compileTimes', question);

  async close() {
    if (this.#child.exitCode !== null) return;
    this.#child.send({ call: 'close' });
    await once(this.#child, 'exit');
  }

  #call(call, question, ...rest) {
    this.#child.send({ call, question, rest });
    return this.#told();
  }

  #told() {
    return new Promise((resolve, reject) => (this.#waiting = { resolve, reject }));
  }
}
