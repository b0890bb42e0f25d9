import { lowerAt, type Symbols } from './voices.js';

/** "Signed by A" and "handed over by A": A acts for the sender, where another is told; a letter "received by B" went to B. */
export function agentAt(
  symbols: Symbols,
  by: number,
  isNoun: boolean,
): 'by' | 'via' | 'signed' | 'to' {
  const words = [lowerAt(symbols, by - 1), lowerAt(symbols, by - 2)];
  if (isNoun && words.includes('received')) return 'to';
  if (words.includes('signed')) return 'signed';
  return words.some((word) => HANDLED.test(word)) ? 'via' : 'by';
}

const HANDLED =
  /^(?:delivered|handed|carried|brought|published|released|read|posted|quoted|cited|reported|available|public|conveyed)$/;
