/** A message that a driver has sent: its name, and its fields from PackStream. */
export interface BoltMessage {
  name: string;
  fields: unknown[];
}

const NAMES: Record<number, string> = {
  0x02: 'GOODBYE',
  0x0f: 'RESET',
  0x10: 'RUN',
  0x11: 'BEGIN',
  0x3f: 'PULL',
  0x66: 'ROUTE',
};

/** What stands in bytes that were sent after the two sides had agreed on a version. */
export function boltMessages(bytes: Buffer): BoltMessage[] {
  const messages: BoltMessage[] = [];
  let chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const size = bytes.readUInt16BE(at);
    at += 2;
    if (size) chunks.push(bytes.subarray(at, at + size));
    else if (chunks.length) {
      const message = Buffer.concat(chunks);
      const signature = message[1]!;
      const fields = new PackStream(message.subarray(2)).values((message[0] ?? 0) & 0x0f);
      messages.push({ name: NAMES[signature] ?? `0x${signature.toString(16)}`, fields });
      chunks = [];
    }
    at += size;
  }
  return messages;
}

/** Reads the values that a read of the graph is sent with. */
class PackStream {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  values(count: number): unknown[] {
    return Array.from({ length: count }, () => this.#value());
  }

  #value(): unknown {
    const marker = this.#number(1);
    const size = marker & 0x0f;
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    if (marker < 0x90) return this.#text(size);
    if (marker < 0xa0) return this.values(size);
    if (marker < 0xb0) return this.#map(size);
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc8:
      case 0xc9:
      case 0xca: {
        const width = 2 ** (marker - 0xc8);
        return this.#bytes.readIntBE((this.#at += width) - width, width);
      }
      case 0xd0:
      case 0xd1:
      case 0xd2:
        return this.#text(this.#number(2 ** (marker - 0xd0)));
      default:
        throw new Error(`No read sends a value with the marker 0x${marker.toString(16)}.`);
    }
  }

  #number(width: number): number {
    return this.#bytes.readUIntBE((this.#at += width) - width, width);
  }

  #text(size: number): string {
    return this.#bytes.toString('utf8', this.#at, (this.#at += size));
  }

  #map(size: number): Record<string, unknown> {
    const entries = Array.from({ length: size }, () => this.values(2) as [string, unknown]);
    return Object.fromEntries(entries);
  }
}
