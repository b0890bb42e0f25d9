import { countryOf } from '../people.js';
import type { Scene } from '../scene.js';

/** What one person does at the head of a state, or of an organ of one. */
const RULES =
  /^(?:governs|representing|governed|rules|ruled|leads|led|heads|headed|runs|presides|presided|reigns|reigned|chairs|chaired|directs|directed|holds|represents|speaks)$/;
/** What one does for a state, told without "who": "Minister Li Ro is representing Kandia". */
const STANDS_FOR = /^(?:represents|represented|representing)$/;
/** What may stand between "who" and that verb. */
const BETWEEN =
  /^(?:will|was|has|had|have|been|now|also|still|then|once|currently|himself|herself|as|is)$/;
/** The farthest that the state stands from the verb, in words. */
const FARTHEST = 9;

/** "Li Ro, who governs Kandia", "Ba, who directs the work of the assembly of Tuur": the state that a clause says someone heads. */
export function ruledStates({
  chunks,
  personOf,
  places,
  profiles,
  termAt,
  tokens,
  sentences,
}: Scene) {
  for (const chunk of chunks) {
    const person = personOf.get(chunk);
    if (!person || countryOf(chunk)) continue;
    const profile = profiles[places.get(person)!]!;
    if (profile.country !== null) continue;
    const { last } = sentences[chunk.sentence]!;
    let at = chunk.last;
    if (tokens[at]?.text === ',') at += 1;
    const isTold = tokens[at]?.lower === 'who';
    if (isTold) at += 1;
    while (at < last && BETWEEN.test(tokens[at]!.lower)) at += 1;
    if (at >= last || !(isTold ? RULES : STANDS_FOR).test(tokens[at]!.lower)) continue;
    const end = Math.min(last, at + FARTHEST);
    for (at += 1; at < end && tokens[at]!.kind !== 'mark'; at += 1) {
      const entry = termAt(at)?.entry;
      if (entry?.type === 'country') {
        profile.country = entry.code;
        break;
      }
    }
  }
}
