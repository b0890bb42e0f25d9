import net from 'node:net';

/**
 * Posts bodies to `/graphql` over connections that are kept open, one request at a time on each. Who makes the load is to
 * cost little beside what it measures: an answer is read up to its length alone, for half of what Node's own client takes.
 */
export class Connections {
  #port;
  #idle = [];
  #open = new Set();

  constructor(port) {
    this.#port = port;
  }

  /** The body of the answer, whose status must be 200. */
  post(body) {
    const connection = this.#idle.pop() ?? this.#connection();
    return new Promise((resolve, reject) => {
      connection.waiting = { resolve, reject };
      connection.socket.write(
        `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1:${this.#port}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
  }

  close() {
    for (const socket of this.#open) socket.destroy();
  }

  #connection() {
    const socket = net.connect(this.#port, '127.0.0.1').setNoDelay(true);
    const connection = { socket, waiting: null };
    let read = Buffer.alloc(0);
    this.#open.add(socket);
    socket.on('data', (part) => {
      read = read.length ? Buffer.concat([read, part]) : part;
      const answer = answerOf(read);
      if (!answer) return;
      read = Buffer.alloc(0);
      const { resolve, reject } = connection.waiting;
      this.#idle.push(connection);
      if (answer.status === 200) resolve(answer.body);
      else reject(new Error(answer.body.toString()));
    });
    socket.on('error', (error) => connection.waiting?.reject(error));
    return connection;
  }
}

/** Status and body, null until all is there. */
function answerOf(read) {
  const end = read.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = read.toString('latin1', 0, end);
  const length = Number(/^content-length: (\d+)/im.exec(head)[1]);
  if (read.length < end + 4 + length) return null;
  return { status: Number(head.slice(9, 12)), body: read.subarray(end + 4) };
}
