import { toldState } from '../document.js';
import type { Scene } from '../scene.js';
import { mayBear } from '../states/crowns.js';
import type { Title } from '../titles.js';

/** Sentences back to whoever "the King" may be. */
const FARTHEST = 2;

/**
 * "A card came from Odo VI of Kandia. The King prays": the only one just named with a numeral, whom the article gives no office, where it
 * tells of no other sovereign; null elsewhere.
 */
export function numberedCrown(
  { mentions, people, profiles, roles, sentences }: Scene,
  sentence: number,
  title: Title,
): number | null {
  if (title.roleClass !== 'monarch' || !title.definite || title.possessor) return null;
  if (roles.some((held) => held.some(({ roleClass }) => /^(?:monarch|pope)$/.test(roleClass))))
    return null;
  const { block } = sentences[sentence]!;
  const named = new Set<number>();
  for (const { profile, sentence: told } of mentions) {
    const isNear = told >= sentence - FARTHEST && sentences[told]!.block === block;
    if (isNear && people[profile]?.key.numeral && !roles[profile]?.length) named.add(profile);
  }
  const [only] = named;
  if (only === undefined || named.size > 1) return null;
  const state = toldState(profiles[only]!);
  return state === null || mayBear(title, state) ? only : null;
}
