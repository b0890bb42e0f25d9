import type { Scene } from './scene.js';

/** "In succession to A", "who succeeds A", "having beaten A": told for no more than whom somebody else comes after. */
const SUCCEEDS =
  /\b(?:succe(?:eds?|eded|eding)|replac(?:es|ed|ing)|defeat(?:s|ed|ing)|beat|beats|beaten|beating|oust(?:s|ed|ing)|(?:succession|successor) (?:to|of)|(?:took|takes|taken|taking) over from)$/;

/** Whether a party is told only as whom another has come after. */
export function isSucceeded({ mentions, tokens }: Scene, profile: number): boolean {
  const own = mentions.filter((mention) => mention.profile === profile);
  return (
    own.length > 0 &&
    own.every(({ first }) =>
      SUCCEEDS.test(
        tokens
          .slice(Math.max(0, first - 3), first)
          .map(({ lower }) => lower)
          .join(' '),
      ),
    )
  );
}
