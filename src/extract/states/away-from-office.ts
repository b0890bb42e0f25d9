import { isAddressed } from '../addressed.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import { nounOf } from '../lexemes.js';
import { isSubject, type Scene } from '../scene.js';
import { HANDS_OVER } from '../turns.js';

/** What the items of a list begin with. */
const BULLET = /^(?:[-–—•*►▪‣·]+|\d+[.)])$/;
/** Words that make an office nobody's: "no Kandian president", "every head of state". */
const NOBODYS = /^(?:no|any|every|each|whichever|whatever)$/;
const HE = /^(?:he|she)$/;
const TURN = new RegExp(`^,? ?${HANDS_OVER}\\b`);
/** Words of ", for her own part". */
const LONGEST_TURN = 5;

/** "No Kandian president could", "every head of state", "no word came from the Kandian president": of nobody who is told. */
export const isOfNobody = (scene: Pick<Scene, 'sentences' | 'tokens'>, office: Chunk): boolean =>
  NOBODYS.test(scene.tokens[office.first]!.lower) ||
  NOBODYS.test(scene.tokens[office.first - 1]?.lower ?? '') ||
  isMissed(scene, office);

const NOTHING = /^(?:no|not|nothing)$/;
/** Words from "no" to the message: "no official word of congratulation". */
const TO_MESSAGE = 4;

/** "No greeting had come from the Kandian president": whoever has not written is not the one who was just told to. */
function isMissed(
  { sentences, tokens }: Pick<Scene, 'sentences' | 'tokens'>,
  { first, sentence }: Chunk,
): boolean {
  const start = sentences[sentence]!.first;
  const opening = tokens.slice(start, start + TO_MESSAGE);
  return (
    tokens[first - 1]?.lower === 'from' &&
    NOTHING.test(opening[0]!.lower) &&
    (opening[0]!.lower === 'nothing' || opening.some(({ lower }) => nounOf(lower)))
  );
}

/**
 * Whether somebody named where he is cannot hold an office that another sentence tells without a name: he is another item of a list; he
 * is named later and neither acts nor is spoken to, or is spoken to by whoever holds it ("The Kandian president rang. He told Li Ro"), or
 * has the word after him ("Li Ro, for his part").
 */
export function isAwayFrom(scene: Scene, office: Chunk, named: Chunk): boolean {
  if (isAnotherItem(scene, office, named)) return true;
  if (named.first < office.first || !isSubject(scene, office)) return false;
  if (isSubject(scene, named)) return hasWordAfter(scene, named);
  return !isAddressed(scene, named) || isToldByHim(scene, named);
}

/** Items of a list tell of one each. */
function isAnotherItem({ blocks, sentences, tokens }: Scene, office: Chunk, named: Chunk): boolean {
  const [a, b] = [office, named].map(({ sentence }) => sentences[sentence]!.block);
  if (a === b) return false;
  const later = office.first < named.first ? named : office;
  const { start } = blocks[sentences[later.sentence]!.block]!;
  let at = later.first;
  while (at > 0 && tokens[at - 1]!.start >= start) at -= 1;
  return BULLET.test(tokens[at]!.text);
}

/** "Li Ro, for his part,", "Li Ro in turn": the other of two. */
const hasWordAfter = ({ tokens }: Scene, { last }: Chunk): boolean =>
  TURN.test(
    tokens
      .slice(last, last + LONGEST_TURN)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "The Kandian president rang. He spoke with Li Ro": who is spoken to by whoever holds the office, right behind it. */
export const isToldByHolder = (scene: Scene, office: Chunk, named: Chunk): boolean =>
  named.sentence === office.sentence + 1 &&
  isSubject(scene, office) &&
  !isSubject(scene, named) &&
  isAddressed(scene, named) &&
  isToldByHim(scene, named);

/** "He told Li Ro": somebody goes on who has been told before. */
function isToldByHim({ sentences, tokens }: Scene, { first, sentence }: Chunk): boolean {
  for (let at = sentences[sentence]!.first; at < first; at += 1)
    if (HE.test(tokens[at]!.lower)) return true;
  return false;
}

/**
 * "The President gave this assurance to Li Ro", "Li Ro left with his peers the President's letters": of one sentence and over against
 * whoever holds the office.
 */
export function isOverAgainst(scene: Scene, office: Chunk, named: Chunk): boolean {
  if (office.sentence !== named.sentence) return false;
  if (named.first > office.first) return isSubject(scene, office) && isAddressed(scene, named);
  const { tokens } = scene;
  const isOwner = tokens[office.last]?.lower === "'s";
  return isOwner && nounOf(tokens[office.last + 1]?.lower ?? '') === 'message';
}

/** "The President invited President Li Ro": somebody named with his office behind a bare one, to whom its holder does or says something. */
export const isNamedAcross = (scene: Scene, office: Chunk, named: readonly Chunk[]): boolean =>
  named.some(
    (one) =>
      one.form === 'name' &&
      one.titles.length > 0 &&
      one.first > office.first &&
      isOverAgainst(scene, office, one),
  );
