import type { Token, TokenRange } from '../document.js';
import { isGuestAct, isToSomewhere } from './guest-acts.js';

/** Words that ask somebody to come, in a wording that no rule reads by its parties. */
export interface AskingOver {
  at: number;
  /** Who is asked: what stands between the asking and what he is asked to do; null where the inviter's message holds an invitation. */
  object: TokenRange | null;
  /** By "I", to "you" or as a question of one's own, so that whoever speaks asks. */
  isSpoken: boolean;
  /** "Would like her to come": what is put as a wish is done by telling it. */
  isWished: boolean;
}

const ASKS =
  /^(?:ask|asks|asked|asking|beg|begs|begged|begging|urges|urged|implored|bade|bids|bid)$/;
const INVITES = /^(?:invite|invites|invited|inviting)$/;
const WHETHER = /^(?:whether|if)$/;
const HOW = /^(?:whether|if|why|how|when|what|who|for|about)$/;
const WOULD = /^(?:would|could|might|may|will|can)$/;
const WANTS = /^(?:want|wants|wanted)$/;
const LIKES = /^(?:like|love)$/;
const SOMEBODY = /^(?:him|her|them|you)$/;
const HE = /^(?:he|she|they|you)$/;
const MARK = /^[.;:?!"“”()]$/;
const HELD =
  /^(?:came|comes|come|ended|ends|closed|closes|closing|ending|concluded|concludes|coupled|together|along)$/;
/** "Would he come to Marrow, it asks". */
const ASKED = /^(?:asks|asked)$/;
/** Who asks about others. */
const PRESS =
  /^(?:reporters?|journalists?|media|press|papers?|newspapers?|observers|diplomats|nobody)$/;
/** Tokens of somebody's name or description. */
const LONGEST_OBJECT = 7;

/** The first asking of a sentence; null where it tells of none. */
export function askingIn(tokens: readonly Token[], { first, last }: TokenRange): AskingOver | null {
  for (let at = first; at < last; at += 1) {
    const found = askingAt(tokens, at, first, last);
    if (found) return found;
  }
  return null;
}

/** "I asked", "I have also asked", "I've asked". */
function isMine(tokens: readonly Token[], at: number, first: number): boolean {
  let place = at - 1;
  while (place >= first && /^(?:have|had|also|already|just|'ve)$/.test(tokens[place]!.lower))
    place -= 1;
  return place >= first && /^i(?:'ve|'d)?$/.test(tokens[place]!.lower);
}

/** "You", "him", "the Kandian", "Li Ro": who is asked. */
const isSomebodyAt = (tokens: readonly Token[], at: number): boolean =>
  SOMEBODY.test(tokens[at]?.lower ?? '') ||
  /^(?:the|his|her)$/.test(tokens[at]?.lower ?? '') ||
  tokens[at]?.kind === 'name';

function askingAt(
  tokens: readonly Token[],
  at: number,
  first: number,
  last: number,
): AskingOver | null {
  const lower = (place: number) => (place >= first && place < last ? tokens[place]!.lower : '');
  const word = lower(at);
  const told = (object: TokenRange | null): AskingOver => ({
    at,
    object,
    isSpoken:
      object !== null &&
      (/^(?:would|could)$/.test(word) ||
        lower(object.first) === 'you' ||
        isMine(tokens, at, first)),
    isWished: !ASKS.test(word) && !INVITES.test(word),
  });
  /** From a place on: who is asked, up to a word after which `isAct` holds. */
  const upTo = (from: number, isAct: (place: number) => boolean): TokenRange | null => {
    for (let place = from + 1; place < Math.min(last, from + LONGEST_OBJECT); place += 1) {
      if (MARK.test(tokens[place - 1]!.text)) return null;
      if (isAct(place)) return { first: from, last: place };
    }
    return null;
  };
  const toAct = (place: number) => lower(place) === 'to' && isGuestAct(tokens, place + 1, last);
  if (ASKS.test(word)) {
    const next = lower(at + 1);
    if (WHETHER.test(next)) {
      const object = upTo(
        at + 2,
        (place) => WOULD.test(lower(place)) && isGuestAct(tokens, place + 1, last),
      );
      return object && told(object);
    }
    if (HOW.test(next) || next === 'to' || next === '') return null;
    const object = upTo(at + 1, toAct);
    return object && told(object);
  }
  if (INVITES.test(word) && isSomebodyAt(tokens, at + 1)) {
    const object = upTo(at + 1, (place) => isToSomewhere(tokens, place, last));
    return object && told(object);
  }
  if (LIKES.test(word) && /^(?:would|'d)$/.test(lower(at - 1))) {
    const object = upTo(at + 1, toAct);
    return object && told(object);
  }
  if (WANTS.test(word)) {
    const object = upTo(
      at + 1,
      (place) =>
        toAct(place) ||
        (/^(?:in|at)$/.test(lower(place)) &&
          tokens[place + 1]?.kind === 'name' &&
          place + 1 < last),
    );
    return object && (SOMEBODY.test(lower(at + 1)) || tokens[at + 1]!.kind === 'name')
      ? told(object)
      : null;
  }
  if (word === 'would' && lower(at + 2) === 'not' && HE.test(lower(at + 1)))
    return isGuestAct(tokens, at + 3, last) ? told({ first: at + 1, last: at + 2 }) : null;
  if (/^(?:would|could)$/.test(word) && (isSomebodyAt(tokens, at + 1) || HE.test(lower(at + 1)))) {
    const words = tokens.slice(first, last);
    if (!words.some(({ lower, text }) => text === '?' || ASKED.test(lower))) return null;
    if (words.some(({ lower }) => PRESS.test(lower))) return null;
    const object = upTo(at + 1, (place) => isGuestAct(tokens, place, last));
    return object && told(object);
  }
  if (word === 'invitation' && isToSomewhere(tokens, at + 1, last)) {
    const back = [at - 1, at - 2, at - 3, at - 4].find((place) => lower(place) === 'with');
    return back !== undefined && HELD.test(lower(back - 1)) ? told(null) : null;
  }
  return null;
}
