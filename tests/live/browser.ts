import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/** A browser that runs without a screen; null where there is none. */
export function browserCommand(): string | null {
  return NAMES.find((name) => spawnSync(name, ['--version']).status === 0) ?? null;
}

interface Told {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** One page in a headless browser, spoken to over the DevTools protocol through two pipes. */
export class Page {
  /** Addresses that the page asked for. */
  readonly requests: string[] = [];
  /** What the browser wrote to its console: errors, refused resources. */
  readonly complaints: string[] = [];
  readonly #child: ChildProcess;
  readonly #folder = mkdtempSync(join(tmpdir(), 'diplograph-browser-'));
  readonly #waiting = new Map<number, (told: Told) => void>();
  #session: string | undefined;
  #sent = 0;
  #rest = '';

  private constructor(command: string) {
    this.#child = spawn(
      command,
      [
        ...[
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--no-first-run',
          '--window-size=1400,900',
        ],
        ...['--remote-debugging-pipe', `--user-data-dir=${this.#folder}`, 'about:blank'],
      ],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true },
    );
    (this.#child.stdio[4] as Readable)
      .setEncoding('utf8')
      .on('data', (chunk: string) => this.#hear(chunk));
  }

  static async open(command: string, address: string): Promise<Page> {
    const page = new Page(command);
    const { targetInfos } = await page.#send('Target.getTargets');
    const [target] = (targetInfos as { targetId: string; type: string }[]).filter(
      ({ type }) => type === 'page',
    );
    const { sessionId } = await page.#send('Target.attachToTarget', {
      targetId: target!.targetId,
      flatten: true,
    });
    page.#session = sessionId as string;
    for (const domain of ['Network', 'Log', 'Page', 'Runtime'])
      await page.#send(`${domain}.enable`);
    await page.#send('Page.navigate', { url: address });
    return page;
  }

  /** The value of an expression in the page. */
  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.#send('Runtime.evaluate', { expression, returnByValue: true });
    return (result as { value?: unknown }).value;
  }

  /** Waits until an expression of the page is true, and tells what the page shows where it is not. */
  async until(expression: string, patienceMs = 20_000): Promise<void> {
    for (const end = Date.now() + patienceMs; Date.now() < end;) {
      if (await this.evaluate(`Boolean(${expression})`)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(
      `not true: ${expression}\n${String(await this.evaluate('document.body.innerText'))}`,
    );
  }

  async resize(width: number, height: number): Promise<void> {
    const screen = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.#send('Emulation.setDeviceMetricsOverride', screen);
  }

  /** From now on no server can be reached. */
  async cutOff(): Promise<void> {
    const speed = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    await this.#send('Network.emulateNetworkConditions', { offline: true, ...speed });
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#child.once('close', resolve));
    // Its helpers go with it: one that outlives it would go on writing to the folder.
    process.kill(-this.#child.pid!, 'SIGKILL');
    await closed;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 20 });
  }

  #send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = ++this.#sent;
    const message = { id, method, params, ...(this.#session && { sessionId: this.#session }) };
    (this.#child.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {}),
      );
    });
  }

  #hear(chunk: string): void {
    const parts = (this.#rest + chunk).split('\0');
    this.#rest = parts.pop()!;
    for (const part of parts) {
      const told = JSON.parse(part) as Told;
      if (told.id !== undefined) this.#waiting.get(told.id)?.(told);
      else this.#note(told);
    }
  }

  #note({ method, params }: Told): void {
    if (method === 'Network.requestWillBeSent')
      this.requests.push((params as { request: { url: string } }).request.url);
    if (method === 'Log.entryAdded')
      this.complaints.push((params as { entry: { text: string } }).entry.text);
    if (method === 'Runtime.exceptionThrown') this.complaints.push(JSON.stringify(params));
  }
}
