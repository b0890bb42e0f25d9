import { sceneWords } from '../lexicon/lexicon.generated.js';
import { channelOf } from './acts.js';
import type { Document, Profile, Sentence } from './document.js';
import { onceADocument } from './once-a-document.js';

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

/** People meet, and nothing in the whole article is told to travel. */
export const tellsOfMeetingAlone = onceADocument(
  (document) => has(document, 'meeting', LEAST_OF_MEETING) && !tellsOfWay(document),
);

/** Somebody has won a match, a medal, a race. */
export const tellsOfContest = onceADocument((document) =>
  has(document, 'contest', LEAST_OF_CONTEST),
);

const COMPETITORS = new Set(
  sceneWords.filter(({ scene }) => scene === 'competitor').flatMap(({ words }) => words),
);

/** "Boxer Beno Ruiz", "the biathlete": who takes part in contests and holds no office. */
export const competes = ({ kind, title, calling }: Profile): boolean =>
  kind === 'person' &&
  [title, calling].some((told) =>
    told
      ?.toLowerCase()
      .split(/[ -]/)
      .some((word) => COMPETITORS.has(word)),
  );

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
