import type { Document, Token } from '../../document.js';

/** A word of a sentence, or a whole mention of a party as one. */
export interface ToldWord {
  /** In lower case; "<person>" and the like for a mention, "<name>" for any other name, "0" for a number. */
  word: string;
  /** Place in `document.mentions`; null of what is no mention. */
  mention: number | null;
}

/** What an article tells in words. */
export interface ToldWords {
  /** In text order; none in what is read for names alone. */
  bySentence: ToldWord[][];
  /** By mention: its place among the words of its sentence; -1 where these are none. */
  places: number[];
}

/** Before the first word of a sentence and behind its last. */
export const EDGE = '#';

/** The words of each sentence, with nothing left of who is named, so that what is learnt of them holds for everybody. */
export function toldWords(document: Document): ToldWords {
  const { profiles, mentions, sentences, blocks, tokens } = document;
  const bySentence: ToldWord[][] = [];
  const places = mentions.map(() => -1);
  let mention = 0;
  sentences.forEach(({ first, last, block }, sentence) => {
    const words: ToldWord[] = [];
    const { type } = blocks[block]!;
    const isRead = type !== 'caption' && type !== 'related';
    while (mention < mentions.length && mentions[mention]!.sentence < sentence) mention += 1;
    for (let at = first; isRead && at < last;) {
      const here = mentions[mention];
      if (here && here.sentence === sentence && here.first <= at) {
        places[mention] = words.length;
        words.push({ word: `<${profiles[here.profile]!.kind}>`, mention });
        at = Math.max(at + 1, here.last);
        mention += 1;
      } else {
        words.push({ word: wordOf(tokens[at]!, at === first), mention: null });
        at += 1;
      }
    }
    bySentence.push(words);
  });
  return { bySentence, places };
}

function wordOf({ kind, lower }: Token, opens: boolean): string {
  if (kind === 'number') return '0';
  return kind === 'name' && !opens ? '<name>' : lower;
}
