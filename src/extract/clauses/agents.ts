import type { Group } from '../groups.js';
import { nounOf } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

/** "The call that B had from A". */
export function hadFrom(
  symbols: Symbols,
  relative: number,
): { holder: Group; giver: Group } | null {
  const at = lowerAt(symbols, relative + 1) === 'the' ? relative + 2 : relative + 1;
  if (!/^(?:had|got)$/.test(lowerAt(symbols, at + 1)) || lowerAt(symbols, at + 2) !== 'from')
    return null;
  const [holder, giver] = [symbols[at]?.group, symbols[at + 3]?.group ?? symbols[at + 4]?.group];
  return holder?.official && giver?.official ? { holder, giver } : null;
}

/** "By two neighbours, A and B", "to the heads of both chambers in Kandville, A and B": officers or others in a number, who are named behind the comma. */
export const areSeveral = (symbols: Symbols, noun: number): boolean =>
  areTwo(
    symbols,
    SEVERAL.test(lowerAt(symbols, noun - 1)) ? noun + 1 : pastHouses(symbols, noun),
  ) && /(?:s|men)$/.test(lowerAt(symbols, noun));

const areTwo = (symbols: Symbols, comma: number): boolean =>
  comma > 0 && (symbols[comma + 1]?.group?.members.length ?? 0) > 1;

/** "The heads of both chambers of parliament in Kandville,": the comma behind that; -1 behind any other noun. */
function pastHouses(symbols: Symbols, noun: number): number {
  if (!HEADS.test(lowerAt(symbols, noun)) || lowerAt(symbols, noun + 1) !== 'of') return -1;
  let isOfHouses = false;
  for (let at = noun + 2; at < noun + LONGEST_HOUSES && !symbols[at]?.group; at += 1) {
    isOfHouses ||= HOUSES.test(lowerAt(symbols, at));
    if (lowerAt(symbols, at) === ',') return isOfHouses ? at : -1;
  }
  return -1;
}

/** Words of "heads of both chambers of the parliament in Kandville". */
const LONGEST_HOUSES = 11;
const HEADS = /^(?:heads|chairmen|chairpersons|chairs|speakers|presidents|leaders)$/;
const HOUSES = /^(?:chambers|houses|parliaments?|assembl(?:y|ies)|legislatures?|congress)$/;

const SEVERAL = /^(?:two|three|four|five|six|several|other|both|his|her|foreign|neighbouring)$/;

/** "Rescuers from Kand": whether the word before "from" tells of people who come from there. */
export const isOfPeople = (word: string): boolean => PEOPLE.test(word) && !nounOf(word);

const PEOPLE =
  /(?:(?<!lead|minist|oth|rul|numb|broth|sist|neighb)(?:ers|ors|ists)|experts|teams?|people|troops|tourists|guests|delegations?|ones)$/;

/** "Signed by A" and "handed over by A": A acts for the sender, where another is told; a letter "received by B" went to B. */
export function agentAt(
  symbols: Symbols,
  by: number,
  isNoun: boolean,
): 'by' | 'via' | 'signed' | 'to' {
  const words = [lowerAt(symbols, by - 1), lowerAt(symbols, by - 2)];
  if (isNoun && words.includes('received')) return 'to';
  if (words.includes('signed')) return 'signed';
  // "A message to B, chosen by the parliament": who has made him what he is.
  if (isNoun && words.some((word) => CHOSEN.test(word))) return 'via';
  if (words.includes('conveyed') && isOfAct(symbols, by)) return 'by';
  return words.some((word) => HANDLED.test(word)) || isHandedTo(symbols, by) ? 'via' : 'by';
}

/** Words from "passed" to "to the party's secretary by". */
const LONGEST_ADDRESS = 9;

/** "A note passed to the party's secretary by A", "handed over to the ministry in Kand City by A": who hands on what another wrote. */
function isHandedTo(symbols: Symbols, by: number): boolean {
  for (let at = by - 2; at >= 0 && at > by - LONGEST_ADDRESS; at -= 1) {
    const { group, lower } = symbols[at]!;
    if (group?.official || /^[,;:.]$/.test(lower)) return false;
    if (HANDED_ON.test(lower)) return /^(?:to|over|on)$/.test(lowerAt(symbols, at + 1));
  }
  return false;
}

const HANDED_ON = /^(?:passed|handed|delivered|forwarded|relayed|brought)$/;

/** Words from "thanks" to "for the help after the flood have been conveyed by". */
const LONGEST_PASSIVE = 16;

/** "Condolences were conveyed by A": who conveys what he feels sends it; a letter is only brought. */
function isOfAct(symbols: Symbols, by: number): boolean {
  for (let at = by - 1; at >= 0 && at > by - LONGEST_PASSIVE; at -= 1) {
    const noun = nounOf(lowerAt(symbols, at));
    if (noun) return noun === 'act';
    if (symbols[at]!.group) return false;
  }
  return false;
}

const CHOSEN =
  /^(?:elected|re-elected|reelected|chosen|appointed|nominated|sworn|ousted|beaten|defeated|invited|hosted|led|built|forged|established|founded|initiated|launched|created|laid|caused|destroyed|ravaged|struck|hit|represented|accompanied|rescued)$/;

const HANDLED =
  /^(?:delivered|handed|carried|brought|published|released|read|posted|quoted|cited|reported|available|public|conveyed|seen|obtained|viewed|reviewed|leaked|translated)$/;
