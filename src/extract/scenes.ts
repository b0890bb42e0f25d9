import { sceneWords } from '../lexicon/lexicon.generated.js';
import { channelOf } from './acts.js';
import type { Document, Sentence } from './document.js';

/** What an article is about that has words of this genre and seldom a message. */
type Scene = 'meeting' | 'contest';

const WORDS = new Map(sceneWords.map(({ scene, words }) => [scene, new Set(words)]));
/** Fewer words of a scene may be chance. */
const LEAST_OF_MEETING = 2;
const LEAST_OF_CONTEST = 3;

/** Whether a word of a scene stands in some sentences that follow one another. */
export function isOfScene(
  { tokens }: Document,
  scene: Scene,
  { first }: Sentence,
  { last }: Sentence,
): boolean {
  const words = WORDS.get(scene)!;
  for (let at = first; at < last; at += 1) if (words.has(tokens[at]!.lower)) return true;
  return false;
}

/** Answers kept for each article, whatever the number of its readings. */
const meetings = new WeakMap<Document, boolean>();
const contests = new WeakMap<Document, boolean>();

/** People meet, and nothing in the whole article is told to travel. */
export function tellsOfMeetingAlone(document: Document): boolean {
  const known = meetings.get(document);
  if (known !== undefined) return known;
  const isMeeting = has(document, 'meeting', LEAST_OF_MEETING) && !tellsOfWay(document);
  meetings.set(document, isMeeting);
  return isMeeting;
}

/** Somebody has won a match, a medal, a race. */
export function tellsOfContest(document: Document): boolean {
  const known = contests.get(document);
  if (known !== undefined) return known;
  const isContest = has(document, 'contest', LEAST_OF_CONTEST);
  contests.set(document, isContest);
  return isContest;
}

/** Whether a story has so many different words of a scene. */
function has(document: Document, scene: Scene, least: number): boolean {
  const words = WORDS.get(scene)!;
  const found = new Set<string>();
  for (const sentence of storyOf(document))
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const { lower } = document.tokens[at]!;
      if (words.has(lower)) found.add(lower);
    }
  return found.size >= least;
}

/** Whether any sentence names a way in which messages travel. */
function tellsOfWay(document: Document): boolean {
  return storyOf(document).some(({ start, end }) => {
    const channel = channelOf(document.text.slice(start, end).toLowerCase());
    return channel !== null && channel !== 'in_person';
  });
}

const storyOf = ({ sentences, blocks }: Document): Sentence[] =>
  sentences.filter(({ block }) => /^(?:body|headline)$/.test(blocks[block]!.type));
