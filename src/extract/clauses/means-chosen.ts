import { endsNoun } from './chosen-messages.js';
import { DETERMINERS, verbOf } from '../lexemes.js';
import type { Symbol } from '../coded.js';
import type { Token } from '../document.js';

/** Verbs by which somebody chooses between means, with the word that may stand behind them. */
const CHOOSES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    chose: /^for$/,
    chooses: /^for$/,
    preferred: /^to$/,
    prefers: /^to$/,
    opted: /^for$/,
    opts: /^for$/,
    picked: /^up$/,
    picks: /^up$/,
    lifted: /^up$/,
    lifts: /^up$/,
    reached: /^for$/,
    reaches: /^for$/,
    turned: /^to$/,
    turns: /^to$/,
    resorted: /^to$/,
    took: /^(?:up|to)$/,
    takes: /^(?:up|to)$/,
    used: /^$/,
    uses: /^$/,
  }),
);
/** Verbs that mean nothing here without that word. */
const NEEDS_PARTICLE =
  /^(?:opted|opts|reached|reaches|turned|turns|resorted|took|takes|picked|picks)$/;
/** What one writes, where it is chosen, and not lifted. */
const WRITTEN = /^(?:letter|telegram|cable|card|postcard|note|message|email|e-mail)$/;
const PREFERS = /^(?:chose|chooses|preferred|prefers|opted|opts)$/;
const MEANS =
  /^(?:telephone|phone|receiver|handset|pen|quill|keyboard|whatsapp|twitter|x|facebook|instagram|weibo|signal|email|e-mail)$/;
const LONGEST_STYLE = 3;

/** "A wrote. B chose the telephone", "B took up his pen", "B turned to Twitter": B did so, by another means. Null for any other words. */
export function meansChosen(
  tokens: readonly Token[],
  at: number,
  symbols: readonly Pick<Symbol, 'lower' | 'group'>[],
): { words: readonly string[]; end: number } | null {
  const word = (place: number) => tokens[place]?.lower ?? '';
  const verb = word(at);
  const isPutToPaper =
    /^(?:put|puts)$/.test(verb) &&
    word(at + 1) === 'pen' &&
    word(at + 2) === 'to' &&
    word(at + 3) === 'paper';
  const particle = CHOOSES.get(verb);
  if (!particle && !isPutToPaper) return null;
  const before = symbols.at(-1);
  const subject = before?.lower === ',' ? symbols.at(-2) : before;
  const isOpen = /^(?:who|to)$/.test(before?.lower ?? '') && isPutToPaper;
  // "Those who preferred to put pen to paper".
  if (isOpen && endsThere(word, at + 4))
    return { words: [before!.lower === 'to' ? 'write' : 'wrote'], end: at + 4 };
  if (!subject?.group) return null;
  if (isPutToPaper) return endsThere(word, at + 4) ? did(at + 4) : null;
  const hasParticle = particle!.test(word(at + 1));
  if (NEEDS_PARTICLE.test(verb) && !hasParticle) return null;
  let place = hasParticle ? at + 2 : at + 1;
  const first = place;
  while (place < first + LONGEST_STYLE && isStyle(word(place), word(place + 1))) place += 1;
  const isWritten = PREFERS.test(verb) && WRITTEN.test(word(place)) && endsNoun(word(place + 1));
  const isCall = PREFERS.test(verb) && word(place) === 'call';
  if (!MEANS.test(word(place)) && !isWritten && !isCall) return null;
  return endsThere(word, place + 1) ? did(place + 1) : null;
}

const isStyle = (word: string, next: string): boolean =>
  DETERMINERS.has(word) ||
  /^(?:handwritten|personal|short|own|old|simple)$/.test(word) ||
  (next === 'call' && /^(?:video|phone|telephone)$/.test(word));

/** "Picked up the phone and rang B" tells by itself whom. */
function endsThere(word: (place: number) => string, end: number): boolean {
  const next = word(end);
  if (/^(?:to|from|of|with|'s|for)$/.test(next)) return false;
  return !(
    /^(?:and|,)$/.test(next) &&
    verbOf(word(next === ',' && word(end + 1) === 'and' ? end + 2 : end + 1))
  );
}

const did = (end: number) => ({ words: ['did', 'so'], end });
