/**
 * Where what is said begins: after the verb that tells it (`after`), at the verb of a wish, hope, thanks or praise (`from`).
 * `none`: an act that ends what was said before it and is no statement itself.
 * `topic`: after a verb that only names what was spoken about; it needs some length to be more than a bare topic.
 */
export type Opening = 'after' | 'from' | 'topic' | 'none';

export interface SpeechVerb {
  id: string;
  forms: string[];
  /**
   * Words that must follow, in one of several wordings; without words, whatever follows. The first that
   * fits decides. `X` stands for an addressee, which is passed over; a mark and a word after `~` are only looked at.
   */
  frames: { options: string[][]; opening: Opening }[];
  /** Told of Velt, who wrote to Oro: brackets hold what is said; nothing is said in `no`. */
  examples: { yes: string; no: string };
}

/** What is told, whatever follows the verb. */
export const TOLD = [{ next: '', opening: 'after' }] as const;
/** A wish or thanks, whatever follows. */
export const WISHED = [{ next: '', opening: 'from' }] as const;

/** One entry of the table, its forms told in one string; in `next` a bar parts the wordings. */
export const verb = (
  id: string,
  forms: string,
  frames: readonly { next: string; opening: Opening }[],
  examples: SpeechVerb['examples'],
): SpeechVerb => ({
  id,
  forms: forms.split(' '),
  frames: frames.map(({ next, opening }) => ({
    options: next.split('|').map((option) => option.split(' ').filter(Boolean)),
    opening,
  })),
  examples,
});
