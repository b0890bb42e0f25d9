import type { Token } from '../document.js';
import type { Symbol } from '../coded.js';
import { BE, HAVE, nounOf } from '../lexemes.js';
import { ONE_OF_THEM } from '../offices/stand-ins.js';

const TO = ['to'];
const WENT_TO = ['went', 'to'];
const WAS_SENT_TO = ['was', 'sent', 'to'];

type Read = readonly Pick<Symbol, 'lower' | 'group'>[];

/**
 * "A telegram has arrived from A, addressed to B", "in a telegram signed by A and addressed to B": to whom the message goes, behind
 * whatever else is told of it; null elsewhere.
 */
export function addressedBehind(
  tokens: readonly Token[],
  at: number,
  symbols: Read,
): { words: readonly string[]; end: number } | null {
  const { lower } = tokens[at]!;
  if (lower === 'in') return isInNameOf(tokens, at, symbols) ? { words: TO, end: at + 4 } : null;
  // "One is for B and the other for C".
  if (lower === 'for' && isOneOfThem(symbols.at(-1)?.lower ?? ''))
    return symbols.some((one) => one.lower === 'went') ? { words: TO, end: at + 1 } : null;
  if (BE.has(lower)) {
    const end = oneOfThemEnd(tokens, at, symbols);
    if (end > at) return { words: WENT_TO, end };
    // "A further one, by A, is meant for B".
    const isMeant = symbols.at(-1)?.lower === ',' && nounOf(symbols[1]?.lower ?? '') === 'message';
    return isMeant && tokens[at + 2]?.lower === 'for' && isSentTo(tokens, at + 1)
      ? { words: WAS_SENT_TO, end: at + 3 }
      : null;
  }
  if (lower !== ',' && lower !== 'and') return null;
  const isAnd = lower === 'and' || tokens[at + 1]?.lower === 'and';
  const verb = lower === ',' && isAnd ? at + 2 : at + 1;
  if (!isSentTo(tokens, verb)) return null;
  const isRead = isAnd
    ? isToldOfMessage(symbols)
    : /^(?:addressed|directed)$/.test(tokens[verb]!.lower) &&
      (isFrom(symbols) || isJustToldOf(symbols));
  return isRead ? { words: TO, end: verb + 2 } : null;
}

/** "Telegrams were received in the name of B": what comes in somebody's name is addressed to him. */
const isInNameOf = (tokens: readonly Token[], at: number, symbols: Read): boolean =>
  ARRIVES.test(symbols.at(-1)?.lower ?? '') &&
  tokens[at + 1]?.lower === 'the' &&
  /^names?$/.test(tokens[at + 2]?.lower ?? '') &&
  tokens[at + 3]?.lower === 'of';
const ARRIVES = /^(?:received|arrived|arrive|arriving|came|come|coming|delivered|addressed)$/;

/** "One is for B, the other for C", "the first is addressed to B": behind the preposition; `at` for any other words. */
function oneOfThemEnd(tokens: readonly Token[], at: number, symbols: Read): number {
  const [before, last] = [symbols.at(-2)?.lower, symbols.at(-1)?.lower ?? ''];
  const opens = before === 'the' ? symbols.at(-3)?.lower : before;
  if (!isOneOfThem(last) || (opens !== undefined && !/^(?:[,;]|and)$/.test(opens))) return at;
  if (isSentTo(tokens, at + 1)) return at + 3;
  return tokens[at + 1]?.lower === 'for' ? at + 2 : at;
}

/** "One", "the second": not "each" or "both", which are all that have been told. */
const isOneOfThem = (word: string) => ONE_OF_THEM.has(word) && !/^(?:each|both|all)$/.test(word);

function isSentTo(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]?.lower;
  switch (tokens[verb]?.lower) {
    case 'addressed':
    case 'directed':
    case 'sent':
    case 'dispatched':
    case 'delivered':
    case 'transmitted':
      return next === 'to';
    case 'meant':
    case 'intended':
    case 'destined':
      return next === 'for';
    default:
      return false;
  }
}

function isFrom(symbols: Read): boolean {
  return (
    symbols.at(-1)?.group?.official === true &&
    /^(?:from|by)$/.test(symbols.at(-2)?.lower ?? '') &&
    symbols.some(({ lower }) => nounOf(lower) === 'message')
  );
}

/** Words of "of her own after the storm" behind a message. */
const LONGEST_PHRASE = 8;

/** "Sent congratulations of her own": a message or what it says stands before, and nobody to whom it goes. */
function isJustToldOf(symbols: Read): boolean {
  for (let at = symbols.length - 1; at >= 0 && at >= symbols.length - LONGEST_PHRASE; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (group || /^(?:to|,|;|who|which|that)$/.test(lower)) return false;
    const noun = nounOf(lower);
    if (noun === 'message' || noun === 'act') return true;
  }
  return false;
}

/** What else has been done with a message of which it is told in passing: "a letter dated May 3", "in a cable sent through the embassy". */
const DONE =
  /^(?:signed|dated|released|published|written|penned|sent|made|read|handed|issued|drafted|composed|printed|posted|carried|brought|transmitted|delivered)$/;
/** Words over which the message is looked back for. */
const REACH = 12;

function isToldOfMessage(symbols: Read): boolean {
  let isDone = false;
  for (let at = symbols.length - 1; at >= 0 && at > symbols.length - REACH; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (group) continue;
    if (DONE.test(lower)) {
      const before = symbols[at - (symbols[at - 1]?.lower === ',' ? 2 : 1)];
      // "A letter that A signed".
      const isDoing = before?.group && !/^(?:by|for)$/.test(symbols[at + 1]?.lower ?? '');
      if (!before || isDoing || /^(?:he|she|they|who)$/.test(before.lower)) return false;
      isDone = true;
    } else if (BE.has(lower) || HAVE.has(lower) || lower === ';') return false;
    else if (nounOf(lower) === 'message') return isDone;
  }
  return false;
}
