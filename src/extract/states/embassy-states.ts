import type { Person } from '../people.js';
import type { Scene } from '../scene.js';

const EMBASSIES = /^(?:embassy|consulate|legation|mission|commission)$/;
/** How many sentences back the embassy of whoever speaks for it is told. */
const BACK = 2;

/** "At the embassy of Kandia, Li Ro, the chargé d'affaires, ...": an envoy told without a state serves that of the embassy told last. */
export function embassyState(scene: Scene, person: Person): string | null {
  const { sentences, termAt, tokens } = scene;
  if (!person.titles.length || person.titles.some(({ title }) => title.roleClass !== 'envoy'))
    return null;
  for (const chunk of person.chunks) {
    const first = sentences[Math.max(0, chunk.sentence - BACK)]!.first;
    for (let at = chunk.first - 1; at >= first; at -= 1) {
      if (!EMBASSIES.test(tokens[at]!.lower)) continue;
      const of = tokens[at + 1]?.lower === 'of' ? at + 2 : -1;
      const after = of < 0 ? undefined : termAt(tokens[of]?.lower === 'the' ? of + 1 : of)?.entry;
      if (after?.type === 'country') return after.code;
      const owner = tokens[at - 1]?.lower === "'s" ? at - 2 : at - 1;
      for (let place = owner; place > owner - 3 && place >= first; place -= 1) {
        const term = termAt(place);
        if (term?.entry.type === 'country' && term.last === owner + 1) return term.entry.code;
      }
    }
  }
  return null;
}
