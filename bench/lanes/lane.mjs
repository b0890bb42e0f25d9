import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { START } from './start-script.mjs';

const SERVER = fileURLToPath(new URL('lane-server.mjs', import.meta.url));

/**
 * What Node is told for every lane: the same as npm start tells it. One that waits for its turn is idle, and V8 then collects its
 * garbage, as it would of no server under load.
 */
const SETTINGS = [...START.filter((word) => word.startsWith('--')), '--no-memory-reducer'];

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
