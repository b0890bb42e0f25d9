import type { Channel, Kind } from '../../model.js';

/**
 * One way in which the genre tells of a message, as data. `pattern` is read over a coded sentence (see coded.ts), element by
 * element:
 *
 *   {from} {to} {both}   a group of parties in that role; {both} exchanges among itself
 *   <class>              any word of a class (word-classes.ts)
 *   word|word            those words
 *   [element]            may be missing
 *   ..                   up to ten symbols without a party
 *   ...                  up to 24 symbols of any sort
 */
export interface Rule {
  id: string;
  /** The class or words without which no pattern can match: sentences lacking them cost nothing. */
  trigger: string;
  patterns: readonly string[];
  /** The act, where the rule itself tells it; else the words nearby do. */
  kind?: Kind;
  channel?: Channel;
  mutual?: boolean;
  /** Words nearby must name an act (congratulations, condolences ...). */
  needsAct?: boolean;
  /** A missing side is whoever the article's other messages name there. */
  inherits?: 'from' | 'to';
  /** Only after an exchange was told. */
  afterExchange?: boolean;
  /** Tells only whom the article's messages go to; it makes none. */
  hint?: boolean;
  /** Which candidate wins where two disagree. */
  weight: number;
  examples: {
    /** Sentence, then each message expected as "sender -> recipient kind" (`<->` for an exchange). */
    yes: readonly (readonly [string, ...string[]])[];
    /** Sentences in which no message is told. */
    no: readonly string[];
  };
}
