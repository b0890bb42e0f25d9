/** The text of bytes, or why they are none. */
export type Decoded = { text: string } | { reason: string; remedy: string };

const SAVE_AS_UTF8 = 'Save the article as plain text in UTF-8.';
const WESTERN_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fault = (reason: string, remedy = SAVE_AS_UTF8) => ({ reason, remedy });

/**
 * Decodes UTF-8 (with or without a byte order mark), UTF-16 of either order with its mark, and Windows-1252 where UTF-8
 * does not fit and the bytes still read as Western text. The mark is no part of the text; nothing else is changed.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeMarked(bytes, 'utf-16le', 'UTF-16LE');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeMarked(bytes, 'utf-16be', 'UTF-16BE');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return decodeMarked(bytes, 'utf-8', 'UTF-8');
  if (bytes.includes(0)) return fault('It is binary, not text: it holds NUL bytes.');
  const text = decodeWith(bytes, 'utf-8');
  if (text !== null) return checkControls(text);
  if (!isWesternText(bytes)) return fault('It is in no known encoding.');
  return checkControls(decodeWestern(bytes));
}

function decodeMarked(bytes: Uint8Array, encoding: string, name: string): Decoded {
  const text = decodeWith(bytes, encoding);
  return text === null
    ? fault(`It is marked as ${name} but is not valid ${name}.`)
    : checkControls(text);
}

function decodeWith(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // TextDecoder tells of undecodable bytes only by throwing.
    return null;
  }
}

/**
 * Windows-1252 by table: Node's own decoder of that name takes 0x80 to 0x9f for control characters in some versions.
 * The five undefined bytes stand as themselves; `isWesternText` has refused them.
 */
function decodeWestern(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (mark) => WESTERN_MARKS.charAt(mark.charCodeAt(0) - 0x80));
}

/** One control character in a hundred is more than any article has; NUL is in none. */
function checkControls(text: string): Decoded {
  const controls = text.match(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g)?.length ?? 0;
  if (text.includes('\0') || controls * 100 > text.length)
    return fault('It is binary, not text: it holds control characters.');
  return { text };
}

/** Windows-1252 leaves five bytes undefined, and Western text has far fewer accents and typographic marks than plain letters. */
function isWesternText(bytes: Uint8Array): boolean {
  let high = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d)
      return false;
    if (byte >= 0x80) high += 1;
    else if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) letters += 1;
  }
  return high * 4 < letters;
}
