import { isGoverned, isPossessor, REACH } from '../clauses.js';
import type { CodedSentence } from '../coded.js';
import type { Group } from '../groups.js';
import { nounOf } from '../lexemes.js';
import { lowerAt } from './voices.js';

const DESK =
  /^(?:desk|office|palace|table|residence|house|home|headquarters|villa|in-tray|inbox|mailbox|letterbox|door|doorstep|chancery|chancellery|secretariat|cabinet|hands|mantelpiece|mantel|shelf|sideboard|piano|study|doormat|drawer|bookcase)$/;

/** What nobody else has but whoever is written to. */
const OWN_DESK =
  /^(?:desk|table|in-tray|inbox|mailbox|letterbox|doorstep|doormat|study|mantelpiece)$/;

/** "A letter from A lay on B's desk", "was placed in the hands of B": whoever has the place where the message is. */
export function deskOf(sentence: CodedSentence, item: number): Group | null {
  const { symbols, before } = sentence;
  const fronted = item < 0 ? null : frontDesk(sentence, item);
  if (fronted) return fronted;
  for (let at = item + 1; item >= 0 && at < symbols.length && at < item + REACH; at += 1) {
    const { group, lower } = symbols[at]!;
    if (lower === ';') return null;
    if (
      group?.official &&
      /^(?:lay|lies) before$/.test(`${lowerAt(symbols, at - 2)} ${lowerAt(symbols, at - 1)}`)
    )
      return group;
    if (group?.official && isPossessor(symbols, at) && DESK.test(lowerAt(symbols, at + 2)))
      return group;
    if (DESK.test(lower) && lowerAt(symbols, at + 1) === 'of') {
      const owner = symbols[lowerAt(symbols, at + 2) === 'the' ? at + 3 : at + 2]?.group;
      if (owner?.official) return owner;
    }
    // "B was hardly elected when a message from A was put on his desk".
    if (OWN_DESK.test(lower) && /^(?:his|her)$/.test(lowerAt(symbols, at - 1))) {
      const isSubject = (one: (typeof symbols)[number], place: number) =>
        one.group?.official === true && !isGoverned(symbols, place);
      // "A had brought a letter that B keeps on his desk".
      const subject =
        symbols.findLast((one, place) => place > item && place < at && isSubject(one, place)) ??
        symbols.slice(0, item).find(isSubject);
      return subject?.group ?? before;
    }
  }
  return null;
}

/** What a message does in a place that is told before it. */
const LIES = /^(?:lies|lay|lain|stands|stood|hangs|hung|waits|waited|sits|sat|is|was|landed)$/;
/** Words of "on the mantelpiece in the study of". */
const OPENING = 9;

/** "On the desk of B lies a letter from A", "on B's piano there stands a card", "in his study hung a telegram": whose the place is. */
function frontDesk({ symbols, before }: CodedSentence, item: number): Group | null {
  if (!/^(?:on|in|at|by|before)$/.test(lowerAt(symbols, 0))) return null;
  for (let at = 1; at < item && at < OPENING; at += 1) {
    const { group, lower } = symbols[at]!;
    if (lower === ',') return null;
    const isOwn = OWN_DESK.test(lower) && /^(?:his|her)$/.test(lowerAt(symbols, at - 1));
    const isOfOwner =
      group?.official &&
      (isPossessor(symbols, at)
        ? DESK.test(lowerAt(symbols, at + 2)) || DESK.test(lowerAt(symbols, at + 3))
        : /^(?:of|by)$/.test(
            lowerAt(symbols, lowerAt(symbols, at - 1) === 'the' ? at - 2 : at - 1),
          ) && symbols.slice(1, at).some((one) => DESK.test(one.lower)));
    if (!isOwn && !isOfOwner) continue;
    const lies = symbols.slice(at + 1, item).some((one) => LIES.test(one.lower));
    return lies ? (group ?? before) : null;
  }
  return null;
}

/** Words between a message and the page on which it stands. */
const NEAR = 12;

const FEED = /^(?:account|page|feed|wall|timeline|profile|website|channel)$/;

/** "Congratulations to B stood on the page of A", "on A's account": whose it is. */
export function feedOf({ symbols }: CodedSentence, item: number): Group | null {
  if (nounOf(lowerAt(symbols, item)) !== 'act') return null;
  for (let at = item + 1; at < symbols.length && at < item + NEAR; at += 1) {
    if (!FEED.test(lowerAt(symbols, at))) continue;
    const owner =
      lowerAt(symbols, at + 1) === 'of'
        ? symbols[at + (lowerAt(symbols, at + 2) === 'the' ? 3 : 2)]?.group
        : lowerAt(symbols, at - 1) === "'s"
          ? symbols[at - 2]?.group
          : null;
    if (owner?.official) return owner;
  }
  return null;
}
