import type { Document, Token } from '../../document.js';

/** A word of a sentence, or a whole mention of a party as one. */
export interface ToldWord {
  /** In lower case; "<person>" and the like for a mention, "<name>" for any other name, "0" for a number. */
  word: string;
  /** Place in `document.mentions`; null of what is no mention. */
  mention: number | null;
}

/** Before the first word of a sentence and behind its last. */
export const EDGE = '#';

/**
 * By sentence: its words in text order, with nothing left of who is named, so that what is learnt of them holds for everybody. Empty in
 * what is read for names alone.
 */
export function toldWords(document: Document): ToldWord[][] {
  const { profiles, mentions, sentences, blocks, tokens } = document;
  const found: ToldWord[][] = [];
  let mention = 0;
  sentences.forEach(({ first, last, block }, sentence) => {
    const words: ToldWord[] = [];
    const { type } = blocks[block]!;
    const isRead = type !== 'caption' && type !== 'related';
    while (mention < mentions.length && mentions[mention]!.sentence < sentence) mention += 1;
    for (let at = first; isRead && at < last;) {
      const here = mentions[mention];
      if (here && here.sentence === sentence && here.first <= at) {
        words.push({ word: `<${profiles[here.profile]!.kind}>`, mention });
        at = Math.max(at + 1, here.last);
        mention += 1;
      } else {
        words.push({ word: wordOf(tokens[at]!, at === first), mention: null });
        at += 1;
      }
    }
    found.push(words);
  });
  return found;
}

function wordOf({ kind, lower }: Token, opens: boolean): string {
  if (kind === 'number') return '0';
  return kind === 'name' && !opens ? '<name>' : lower;
}
