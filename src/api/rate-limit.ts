/** Clients that are remembered; with more, the one that was seen least lately is forgotten. */
const MOST_CLIENTS = 10_000;
const MINUTE_MS = 60_000;

interface Bucket {
  left: number;
  at: number;
}

/** Lets each client ask so many times a minute, evenly refilled, so that a pause is rewarded and a burst is not endless. */
export class RateLimit {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(perMinute: number, now: () => number = Date.now) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Null where the client may ask; else the seconds until it may. */
  secondsToWait(client: string): number | null {
    const now = this.#now();
    const { left, at } = this.#buckets.get(client) ?? { left: this.#perMinute, at: now };
    const refilled = left + ((now - at) / MINUTE_MS) * this.#perMinute;
    const available = Math.min(this.#perMinute, refilled);
    const isAllowed = available >= 1;
    this.#buckets.delete(client);
    this.#buckets.set(client, { left: isAllowed ? available - 1 : available, at: now });
    if (this.#buckets.size > MOST_CLIENTS) this.#buckets.delete(this.#buckets.keys().next().value!);
    return isAllowed ? null : Math.ceil(((1 - available) / this.#perMinute) * 60);
  }
}
