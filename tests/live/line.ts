import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a database that can be cut, and that may lead to another one later. */
export class Line {
  #to: URL;
  /** The other end of each that is open. */
  readonly #others = new Map<Socket, Socket>();
  readonly #server: Server;
  /** What was sent to the database, piece by piece. */
  readonly sent: Buffer[] = [];

  constructor(to: string) {
    this.#to = new URL(to);
    this.#server = createServer((near) => {
      const far = connect(Number(this.#to.port), this.#to.hostname);
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#others.set(socket, other);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => {
          this.#others.delete(socket);
          // A killed database ends its side without a word.
          other.destroy();
        });
      }
      near.on('data', (bytes: Buffer) => this.sent.push(bytes));
      near.pipe(far).pipe(near);
    });
  }

  open(port = 0): Promise<number> {
    return new Promise((resolve) => {
      this.#server.listen(port, '127.0.0.1', () =>
        resolve((this.#server.address() as { port: number }).port),
      );
    });
  }

  leadTo(uri: string): void {
    this.#to = new URL(uri);
  }

  /** Keeps what is open so, but carries nothing any more, as when the other machine has lost its power. */
  fallSilent(): void {
    for (const socket of this.#others.keys()) socket.unpipe().pause();
  }

  /** Carries on with what it fell silent in. */
  goOn(): void {
    for (const [socket, other] of this.#others) socket.pipe(other);
  }

  cut(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const socket of this.#others.keys()) socket.destroy();
    return closed;
  }
}
