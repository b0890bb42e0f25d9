import { speechVerbs } from '../../lexicon/lexicon.generated.js';

/**
 * Where what is said begins: after the verb that tells it (`after`), at the verb of a wish, hope, thanks or praise (`from`).
 * `none`: an act that ends what was said before it and is no statement itself.
 * `topic`: after a verb that only names what was spoken about; it needs some length to be more than a bare topic.
 */
export type Opening = 'after' | 'from' | 'topic' | 'none';

/** Words that must follow a verb, in one of several wordings; without words, whatever follows. */
export interface SpeechFrame {
  /**
   * `X` stands for an addressee and `P` for one that is named or a pronoun, `#class` for a noun of that class with its adjectives: each
   * is passed over, and must not follow after `!`. A mark, a word after `~` and a noun of a class further on, `&class`, are
   * only looked at.
   */
  options: string[][];
  opening: Opening;
}

export interface SpeechVerb {
  id: string;
  forms: string[];
  /** The first that fits decides. */
  frames: SpeechFrame[];
  /** Told of Velt, who wrote to Oro: brackets hold what is said; nothing is said in `no`. */
  examples: { yes: string; no: string };
}

/** Reads frames as the table has them: "after=that|X that ; from=". */
export const framesOf = (told: string): SpeechFrame[] =>
  told.split(' ; ').map((frame) => {
    const at = frame.indexOf('=');
    const options = frame.slice(at + 1).split('|');
    return {
      opening: frame.slice(0, at) as Opening,
      options: options.map((option) => option.split(' ').filter(Boolean)),
    };
  });

/** Every verb that opens a statement; where two share a form, the earlier is tried first. */
export const SPEECH_VERBS: readonly SpeechVerb[] = speechVerbs.map(
  ({ id, forms, frames, yes, no }) => ({
    id,
    forms,
    frames: framesOf(frames),
    examples: { yes, no },
  }),
);
