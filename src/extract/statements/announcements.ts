import type { Token } from '../document.js';
import type { Head } from './heads.js';
import { mainSubject } from './main-subject.js';
import { hasNoun } from './speech-nouns.js';
import type { Segment, Subject } from './subjects.js';
import { unlistedVerb } from './verbs.js';

const ANNOUNCED = unlistedVerb('announced');
/** What a colon after them leads to is said on a network: "took to X:", "turned to her on Facebook:". */
const TAKES = /^(?:took|takes|turned|turns)$/;
/** A list of acts is told, not announced. */
const TELLS_ACTS =
  /^(?:congratulat\w+|condol\w+|felicitat\w+|telephoned|phoned|rang|called|letters?|messages?|telegrams?|cables?|wrote|writes|sent|sends)$/;
/** Fewer words after a colon are a name or a figure. */
const LEAST = 4;
/** Words between what announces and the colon. */
const NEAR = 8;

/** The place of the colon behind which something is told; -1 where there is none or it opens a list ("to three people:"). */
export function colonOf({ tokens }: Segment): number {
  const at = tokens.findIndex(({ text }, place) => text === ':' && place > 2);
  return at > 0 && NUMBER.test(tokens[at - 2]!.lower) ? -1 : at;
}

const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|following|\d+)$/;

/**
 * What a colon leads to after a clause that announces words without any verb of speech: "He makes a promise: A", "The letter closes with a
 * proverb: A". Null where the clause announces none.
 */
export function announcementIn(segment: Segment, colon: number): Head | null {
  const { tokens } = segment;
  const lead = tokens.slice(0, Math.max(0, colon));
  const words = tokens.slice(colon + 1).filter(({ kind }) => kind !== 'mark').length;
  if (colon < 0 || words < LEAST || /^["“]$/.test(tokens[colon + 1]!.text)) return null;
  const isSaid = hasNoun(lead.slice(-NEAR), 'announced') || isTakenTo(lead.slice(-NEAR));
  if (!isSaid || tokens.slice(colon).some(({ lower }) => TELLS_ACTS.test(lower))) return null;
  return {
    verb: ANNOUNCED,
    at: colon,
    subject: subjectOf(segment, colon),
    clauseStart: 0,
    contentStart: colon + 1,
    opening: 'after',
    addressee: null,
    isPostposed: false,
    isParticiple: false,
  };
}

const isTakenTo = (lead: readonly Token[]): boolean =>
  lead.some(({ lower }, at) => TAKES.test(lower) && lead[at + 1]?.lower === 'to');

/** Who announces it, else whose words they are called ("X's wishes close with a proverb"), else the message. */
function subjectOf(segment: Segment, colon: number): Subject {
  const owner = segment.mentions.find(
    ({ last, form }) =>
      last < colon && form !== 'country' && /^['’]s?$/.test(segment.tokens[last]?.text ?? ''),
  );
  const told = mainSubject(segment, colon);
  if (told) return told;
  if (owner) return { type: 'mention', mention: owner };
  const possessive = segment.tokens
    .slice(0, colon)
    .find(({ lower }) => /^(?:his|her)$/.test(lower));
  if (!possessive) return { type: 'message' };
  return { type: 'previous', gender: possessive.lower === 'his' ? 'male' : 'female' };
}
