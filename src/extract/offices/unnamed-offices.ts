import { areSeveral } from '../clauses/agents.js';
import { lowerAt, type Symbols } from '../clauses/voices.js';
import { HUMAN } from '../names/name-evidence.js';

/** An office that the article gives to somebody elsewhere. */
export const OFFICES =
  /^(?:president|king|queen|emir|amir|sultan|premier|minister|leader|sovereign|monarch|pontiff|pope|winner|counterpart|peer|homologue|colleague|statesman|chancellor|majesty|highness|excellency|president-elect|victor|newcomer|jubilarian|celebrant|birthday|palace|presidency|kremlin|buildings|residence|house|host|neighbour|neighbor|brother|sister|friend|ally|partner|predecessor|successor|widow|couple|pair|general|marshal|veteran|patriarch|catholicos|head|chief|primate|bishop|deputy|vice-president|cardinal|archbishop|speaker|ruler|emperor|empress|prince|princess|governor|laureate|incumbent|patient|chairman|chairperson|taoiseach)$/;

const PEER = /^(?:counterpart|homologue|colleague|neighbou?r|peer|host)$/;

/** "Congratulated his northern colleague": somebody told elsewhere. */
export const isOwnPeer = (symbols: Symbols, noun: number): boolean =>
  PEER.test(lowerAt(symbols, noun)) &&
  [1, 2, 3].some((back) => /^(?:his|her|their)$/.test(lowerAt(symbols, noun - back)));

/** "His opposite number", with whom a name may stand behind a comma. */
const isOppositeNumber = (symbols: Symbols, noun: number): boolean =>
  lowerAt(symbols, noun) === 'number' && lowerAt(symbols, noun - 1) === 'opposite';

/** "A fellow monarch", "an old friend", "his opposite number", "two neighbours": those who may be named behind a comma. */
export const isSomebody = (symbols: Symbols, noun: number): boolean =>
  OFFICES.test(lowerAt(symbols, noun)) ||
  HUMAN.has(lowerAt(symbols, noun)) ||
  isOppositeNumber(symbols, noun) ||
  areSeveral(symbols, noun);
