import type { Chunk } from './chunks/chunk-reader.js';
import type { DocumentMention } from './document.js';
import type { Scene } from './scene.js';

const PLACES: Readonly<Record<string, number>> = {
  former: 0,
  latter: 1,
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  fifth: 4,
};
const OPENERS: ReadonlySet<string> = new Set(['former', 'first']);
/** Sentences over which a list is looked back for. */
const SENTENCES_BEFORE = 2;
/** Tokens between two members of a list. */
const LONGEST_GAP = 14;

/** Whom "the former", "the latter", "the third" tells of: that member of the list told last before the first of these words; null where there is none so long. Of two it is not the one who `acts`: "her colleague B rang the latter". */
export function listedBefore(
  scene: Scene,
  chunk: Chunk,
  acts: number | null = null,
): number | null {
  const word = wordOf(scene, chunk);
  const place = PLACES[word];
  if (place === undefined) return null;
  const opener = OPENERS.has(word) ? chunk : (openerBefore(scene, chunk) ?? chunk);
  const isPair = word === 'former' || word === 'latter';
  for (
    let sentence = opener.sentence;
    sentence >= opener.sentence - SENTENCES_BEFORE;
    sentence -= 1
  ) {
    const told = peopleIn(scene, sentence, opener.first);
    const list = listIn(scene, told) ?? distinct(told);
    if (isPair && list.length === 2 && list.includes(acts ?? -1))
      return list.find((one) => one !== acts) ?? null;
    if (isPair ? list.length === 2 : list.length > Math.max(place, 1)) return list[place] ?? null;
    if (list.length > 2) return null;
  }
  return null;
}

const wordOf = ({ tokens }: Scene, { first, last }: Chunk) =>
  last === first + 2 ? tokens[first + 1]!.lower : '';

/** "The former" before "the latter", in its sentence or the one before. */
const openerBefore = (scene: Scene, { sentence, first }: Chunk): Chunk | undefined =>
  [sentence, sentence - 1]
    .flatMap((place) => scene.chunksOf.get(place) ?? [])
    .find(
      (one) => one.rule === 'described' && one.first < first && OPENERS.has(wordOf(scene, one)),
    );

function peopleIn({ mentions, profiles }: Scene, sentence: number, before: number) {
  const found: DocumentMention[] = [];
  for (let at = mentions.length - 1; at >= 0 && mentions[at]!.sentence >= sentence; at -= 1) {
    const mention = mentions[at]!;
    if (mention.sentence !== sentence || mention.first >= before) continue;
    const { kind, role } = profiles[mention.profile]!;
    if (mention.form !== 'pronoun' && role !== 'deceased' && /^(?:person|office)$/.test(kind))
      found.push(mention);
  }
  return found.reverse();
}

/** The last of those told that stand side by side up to an "and"; null where none do. */
function listIn({ tokens }: Scene, told: readonly DocumentMention[]): number[] | null {
  for (let last = told.length - 1; last > 0; last -= 1) {
    if (!isLinked(last, 'and')) continue;
    let first = last - 1;
    while (first > 0 && isLinked(first, ',')) first -= 1;
    return distinct(told.slice(first, last + 1));
  }
  return null;

  function isLinked(at: number, link: string): boolean {
    const [from, to] = [told[at - 1]!.last, told[at]!.first];
    const between = tokens.slice(from, to);
    return (
      between.length < LONGEST_GAP &&
      between.some(({ lower }) => lower === link) &&
      !between.some(({ lower }) => lower === ';' || lower === '.')
    );
  }
}

const distinct = (told: readonly DocumentMention[]) => [
  ...new Set(told.map(({ profile }) => profile)),
];
