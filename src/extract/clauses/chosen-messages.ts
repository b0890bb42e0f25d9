import type { Token } from '../document.js';
import type { Symbol } from '../coded.js';
import { BE, DETERMINERS, nounOf, verbOf } from '../lexemes.js';
import { FARTHER_BACK, isMessageTold } from './message-meant.js';

const SENT = ['sent'];

/** What somebody does who sends one thing and not another: "preferred a letter", "put her name to a telegram". */
const CHOOSES = [
  /^(?:preferred|prefers|chose|chooses|picked)$/,
  /^(?:opted|opts|settled|settles|plumped|went) for$/,
  /^(?:resorted|resorts|stuck|kept) to$/,
  /^(?:confined|limited|restricted) (?:himself|herself|themselves) to$/,
  /^(?:signed|signs)$/,
  /^(?:put|puts|set|sets) (?:his|her|their) (?:name|names|signature) to$/,
];
const LONGEST_CHOICE = 4;

const BEHIND =
  /^(?:|[.,;:]|and|or|as|to|of|in|on|for|with|by|from|that|which|instead|rather|too|also|over|through|via|on|at|yesterday|today)$/;

/** Whether a word behind "letter" leaves it a letter: no opener. */
export const endsNoun = (next: string): boolean => BEHIND.test(next);

const HAS = /^(?:had|has|having)$/;
/** "Had a message delivered by his ambassador". */
const DONE =
  /^(?:delivered|handed|conveyed|passed|presented|transmitted|brought|taken|carried|sent|forwarded|relayed|published|issued|left)$/;

/**
 * "A preferred a letter", "A put her name to a telegram", "A had a message delivered": words that say that the subject sent one; null where
 * something else is chosen, or whom it goes to stands behind.
 */
export function chosenMessage(
  tokens: readonly Token[],
  at: number,
  symbols: readonly Pick<Symbol, 'lower' | 'group'>[],
): { words: readonly string[]; end: number } | null {
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  if (DONE.test(word(0)) && symbols.length) {
    const isOver = /^(?:over|on|out)$/.test(word(1));
    return hadOne(tokens, at) ? { words: [], end: at + (isOver ? 2 : 1) } : null;
  }
  if (isSignedMessage(tokens, at, symbols)) return { words: SENT, end: at + 1 };
  const isPerfect = /^(?:has|have|had)$/.test(symbols.at(-1)?.lower ?? '');
  if (!isSubject(isPerfect ? symbols.slice(0, -1) : symbols)) return null;
  if (HAS.test(word(0))) {
    const noun = messageBehind(tokens, at + 1, true);
    return noun > 0 && hadOne(tokens, noun + 1) ? { words: SENT, end: at + 1 } : null;
  }
  if (gotAcross(tokens, at)) return { words: SENT, end: at + 1 };
  const length = choiceAt(tokens, at);
  if (!length) return null;
  const noun = messageBehind(tokens, at + length);
  return noun > 0 && endsNoun(tokens[noun + 1]?.lower ?? '')
    ? { words: SENT, end: at + length }
    : null;
}

/** "A telegram of greeting was signed by A", "the cable congratulating B is signed by A": what is signed is a message, and nobody told before has sent it. */
function isSignedMessage(
  tokens: readonly Token[],
  at: number,
  symbols: readonly Pick<Symbol, 'lower' | 'group'>[],
): boolean {
  if (tokens[at]?.lower !== 'signed' || !BE.has(symbols.at(-1)?.lower ?? '')) return false;
  const isBy = tokens
    .slice(at + 1, at + 1 + MOST_WORDS_OF_TIME)
    .some(({ lower }) => lower === 'by');
  const opening = symbols.slice(0, -1);
  return (
    isBy &&
    DETERMINERS.has(opening[0]?.lower ?? '') &&
    opening.every(({ group }, place) => !group || isMeantThere(opening, place)) &&
    opening
      .slice(1, LONGEST_NOUN + 2)
      .some(({ lower }) => nounOf(lower) === 'message' && !lower.endsWith('s')) &&
    !opening.some(({ lower }) => /^(?:that|which|who|whom|[,;:])$/.test(lower))
  );
}

/** "Congratulating B", "for B", "to the B". */
const isMeantThere = (
  symbols: readonly Pick<Symbol, 'lower' | 'group'>[],
  party: number,
): boolean => {
  const before = symbols[party - 1]?.lower ?? '';
  const word = before === 'the' ? (symbols[party - 2]?.lower ?? '') : before;
  return /^(?:to|for)$/.test(word) || verbOf(word)?.gerund === true;
};

/** Words of "signed early this morning by". */
const MOST_WORDS_OF_TIME = 4;

/** "Got her congratulations to him": it is one's own that one gets to somebody. */
function gotAcross(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:got|gets|getting)$/.test(tokens[at]?.lower ?? '')) return false;
  if (!/^(?:his|her|their)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  const noun = messageBehind(tokens, at + 1, true);
  return noun > 0 && tokens[noun + 1]?.lower === 'to';
}

/** How many words here say that something is chosen; 0 where they do not. */
function choiceAt(tokens: readonly Token[], at: number): number {
  let words = '';
  for (let length = 1; length <= LONGEST_CHOICE; length += 1) {
    words += `${length > 1 ? ' ' : ''}${tokens[at + length - 1]?.lower ?? ''}`;
    if (CHOOSES.some((choice) => choice.test(words))) return length;
  }
  return 0;
}

/** Words of "a short handwritten letter". */
const LONGEST_NOUN = 4;

/** The place of the noun of "a letter", "his congratulatory telegram"; -1 where something else stands there. */
function messageBehind(tokens: readonly Token[], at: number, isActToo = false): number {
  if (!/^(?:an?|his|her|their|another)$/.test(tokens[at]?.lower ?? '')) return -1;
  if (tokens[at]!.lower === 'another' && endsNoun(tokens[at + 1]?.lower ?? ''))
    return isMessageTold(tokens, at, undefined, FARTHER_BACK) ? at : -1;
  for (let noun = at + 1; noun < at + 1 + LONGEST_NOUN; noun += 1) {
    const lower = tokens[noun]?.lower ?? '';
    const kind = nounOf(lower);
    if (kind === 'message' || (isActToo && kind === 'act')) return noun;
    if (!/^[\p{L}-]+$/u.test(lower) || /^(?:to|for|from|by|in|on|and)$/.test(lower)) return -1;
  }
  return -1;
}

/** Whether a participle stands behind "had a message", with nobody as its addressee. */
function hadOne(tokens: readonly Token[], participle: number): boolean {
  if (!DONE.test(tokens[participle]?.lower ?? '')) return false;
  const isOver = /^(?:over|on|out)$/.test(tokens[participle + 1]?.lower ?? '');
  const next = tokens[participle + (isOver ? 2 : 1)]?.lower ?? '';
  if (!/^(?:|[.,;]|by|through|via|on|in|yesterday|today|and)$/.test(next)) return false;
  for (let had = participle - 2; had > participle - 2 - LONGEST_NOUN; had -= 1)
    if (HAS.test(tokens[had]?.lower ?? ''))
      return messageBehind(tokens, had + 1, true) === participle - 1;
  return false;
}

/** Whether the words before may be the subject. */
function isSubject(symbols: readonly Pick<Symbol, 'lower' | 'group'>[]): boolean {
  const last = symbols.at(-1);
  return (
    last?.group?.official === true ||
    (last !== undefined && /^(?:,|and|who|but)$/.test(last.lower) && symbols.length > 1)
  );
}
