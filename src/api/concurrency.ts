import type { FastifyReply } from 'fastify';
import type { Metrics } from './metrics.js';
import { refusedAs } from './refusals.js';

/** Answers so many requests at once and sends away the rest, so that those under way end soon. */
export class Concurrency {
  readonly #most: number;
  readonly #metrics: Metrics;
  #running = 0;

  constructor(most: number, metrics: Metrics) {
    this.#most = most;
    this.#metrics = metrics;
  }

  /** Whether nobody waits for an answer. */
  get isIdle(): boolean {
    return this.#running === 0;
  }

  async run(reply: FastifyReply, work: () => Promise<unknown>): Promise<unknown> {
    if (this.#running >= this.#most) {
      reply.code(503).header('retry-after', 1);
      return refusedAs(
        'SERVER_BUSY',
        `This is query ${this.#running + 1} at once; ${this.#most} are answered. Try again in a second.`,
        { queries: { requested: this.#running + 1, limit: this.#most } },
      );
    }
    this.#running++;
    this.#metrics.running(1);
    try {
      return await work();
    } finally {
      this.#running--;
      this.#metrics.running(-1);
    }
  }
}
