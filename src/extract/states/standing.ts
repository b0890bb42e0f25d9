import { isAddressed, isMourned } from '../addressed.js';
import type { Person } from '../people.js';
import { isSubject, type Scene } from '../scene.js';
import { isOpening, officerOf } from './posts.js';

/** What kind of office someone holds, so far as his own names tell. */
export type Rank = 'leader' | 'crown' | 'lesser' | 'voice' | 'none';

/** How someone stands in an article, whatever his state. */
export interface Standing {
  person: Person;
  /** Place among the people. */
  at: number;
  rank: Rank;
  /** A subject somewhere, else mourned, else written to, else none of these. */
  part: 'subject' | 'mourned' | 'addressed' | 'aside';
  opens: boolean;
}

const HEADS = /^(?:head_of_state|head_of_government|leader|party|chair|pope)$/;
const CROWNS = /^(?:monarch|royal)$/;
const VOICES = /^(?:spokesperson|envoy|aide|regional|member|military)$/;

export function standingOf(scene: Scene, person: Person, at: number): Standing {
  const { chunks } = person;
  const is = (test: (scene: Scene, chunk: (typeof chunks)[number]) => boolean) =>
    chunks.some((chunk) => test(scene, chunk));
  return {
    person,
    at,
    rank: rankOf(scene, person, at),
    part: is(isSubject)
      ? 'subject'
      : is(isMourned)
        ? 'mourned'
        : is(isAddressed)
          ? 'addressed'
          : 'aside',
    opens: isOpening(scene, person),
  };
}

function rankOf({ roles }: Scene, person: Person, at: number): Rank {
  const classes = roles[at]!.map(({ roleClass }) => roleClass);
  if (classes.some((one) => HEADS.test(one))) return 'leader';
  if (classes.some((one) => CROWNS.test(one))) return 'crown';
  if (classes.some((one) => VOICES.test(one))) return 'voice';
  return officerOf(person) || classes.length ? 'lesser' : 'none';
}
