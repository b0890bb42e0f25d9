import { overlaps } from './candidate.js';
import { strongest } from './clusters.js';
import { stateGiven, type Document } from './document.js';
import { officeClass } from './offices/office-classes.js';
import type { Reading } from './readings.js';

/** Why a cluster tells nothing new: an office writes, or is written to, whose holder does or is by name; null where it does. */
export function toldByName(
  document: Document,
  cluster: readonly Reading[],
  clusters: readonly (readonly Reading[])[],
): string | null {
  const own = strongest(cluster);
  const isTold = clusters.some((rivals) => {
    if (rivals === cluster) return false;
    const other = strongest(rivals);
    if (other.kind !== own.kind) return false;
    return (
      (overlaps(own.to, other.to) && isHeldBy(document, own.from, other.from)) ||
      (overlaps(own.from, other.from) && isHeldBy(document, own.to, other.to))
    );
  });
  return isTold ? 'told by name' : null;
}

/** "Kandia's prime minister", and A, of whom the article tells that he is that. */
function isHeldBy({ profiles }: Document, office: number[], holder: number[]): boolean {
  if (office.length !== 1 || holder.length !== 1) return false;
  const [post, person] = [profiles[office[0]!]!, profiles[holder[0]!]!];
  if (post.kind !== 'office' || person.kind !== 'person' || post.country === null) return false;
  if (stateGiven(person) !== post.country) return false;
  const kind = officeClass(post);
  if (kind === null || kind !== officeClass(person)) return false;
  return kind !== 'state' || person.title!.toLowerCase().includes(post.name.toLowerCase());
}
