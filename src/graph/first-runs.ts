/** Texts that are remembered, which is as many as the database keeps the plans of. */
const MOST_TEXTS = 1_000;

/**
 * Lets whoever runs a text first go ahead until the database has planned it, so that many who ask the same new thing at once
 * have it planned once and not once each.
 */
export class FirstRuns {
  readonly #planned = new Set<string>();
  readonly #ahead = new Map<string, Promise<void>>();

  /** What to wait for before the text is run, which rejects when the signal is aborted; null where it may be run at once. */
  aheadOf(text: string, signal?: AbortSignal | null): Promise<void> | null {
    const ahead = this.#planned.has(text) ? undefined : this.#ahead.get(text);
    if (!ahead) return null;
    return signal ? untilAborted(ahead, signal) : ahead;
  }

  /** Tells that the text is run; who is the first is given what tells whether the database has planned it. */
  begin(text: string): ((isPlanned: boolean) => void) | null {
    if (this.#planned.has(text) || this.#ahead.has(text)) return null;
    let goOn: () => void;
    this.#ahead.set(text, new Promise((resolve) => (goOn = resolve)));
    return (isPlanned) => {
      if (!this.#ahead.delete(text)) return;
      if (this.#planned.size >= MOST_TEXTS) this.#planned.clear();
      if (isPlanned) this.#planned.add(text);
      goOn();
    };
  }
}

function untilAborted(ahead: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason as Error);
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    void ahead.then(() => {
      signal.removeEventListener('abort', giveUp);
      resolve();
    });
  });
}
