import type { Chunk } from '../chunks/chunk-reader.js';
import type { Person } from '../people.js';
import { isSubject, type Scene } from '../scene.js';
import type { Title } from '../titles.js';
import { inHeadline } from './posts.js';

/**
 * "from the President of Kandia", "and the Emir of Sesh": whoever is told so for the first time, and is no subject; the Kandian president
 * has been spoken of before.
 */
export function isFirstTold(
  scene: Scene,
  chunk: Chunk,
  { countries }: Pick<Title, 'countries'>,
): boolean {
  const { chunksOf, termAt, tokens } = scene;
  if (inHeadline(scene, chunk)) return false;
  const before = tokens[chunk.first - 1]?.lower ?? '';
  const parties = chunksOf
    .get(chunk.sentence)!
    .filter(({ form }) => /^(?:name|office)$/.test(form));
  const isListed =
    before === 'and' || (before === ',' && parties.some(({ last }) => last === chunk.first - 1));
  const next = tokens[chunk.last]?.text === ',' ? chunk.last + 1 : -1;
  if (parties.some(({ form, first }) => form === 'name' && first === next)) return true;
  const place = countries[0]?.range.first;
  const entry = place === undefined ? undefined : termAt(place)?.entry;
  const isDemonym = entry?.type === 'country' && entry.form === 'demonym';
  if (isDemonym && !isListed) return false;
  return isListed || (before !== 'as' && !isSubject(scene, chunk) && !isQuoting(scene, chunk));
}

/** "...,” posted the President of Kandia": whoever speaks, behind the words. */
const isQuoting = ({ tokens }: Scene, { first }: Chunk): boolean =>
  SPEAKS.test(tokens[first - 1]?.lower ?? '') && /["”]/.test(tokens[first - 2]?.text ?? '');

const SPEAKS = /^(?:said|says|wrote|writes|posted|posts|tweeted|tweets|added|adds|told|declared)$/;

/** "Li Ro accepted it. [...] Kandia's president is silent": a state that the article names for the first time has another head than those told in the paragraphs before. */
export function isIntroduced(
  { firstNamed, sentences }: Scene,
  office: Chunk,
  { countries }: Title,
) {
  const [state] = countries;
  const { block } = sentences[office.sentence]!;
  if (state?.range.first !== office.first || firstNamed(state.code) !== office.first) return null;
  return ({ chunks }: Person) =>
    chunks.every(
      ({ first, sentence }) => first < office.first && sentences[sentence]!.block !== block,
    );
}
