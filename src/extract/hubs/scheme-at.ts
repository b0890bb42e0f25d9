import type { Document } from '../document.js';
import { officeClass } from '../offices/office-classes.js';
import type { KnownMessages } from './known-messages.js';
import type { Scheme } from './schemes.js';

/** The scheme that a sentence belongs to: the one to whose hub its paragraph has written so far, else the first of its section. */
export function schemeAt(
  { sentences, profiles }: Document,
  schemes: readonly Scheme[],
  known: KnownMessages,
  sentence: number,
  toHub: boolean,
  writers: readonly number[] | null = null,
): Scheme | null {
  const here = schemes.filter(
    (scheme) => scheme.toHub === toHub && scheme.first <= sentence && sentence < scheme.last,
  );
  if (here.length < 2) return here[0] ?? null;
  const peer = writers && ofOneOffice(profiles, here, writers);
  if (peer) return peer;
  const { block } = sentences[sentence]!;
  for (let at = sentence - 1; at >= 0 && at > sentence - FAR; at -= 1) {
    if (sentences[at]!.block !== block) break;
    const before = known
      .inSentence(at)
      .findLast(({ from, to, mutual }) => !mutual && (toHub ? to : from));
    if (!before) continue;
    const side = String(toHub ? before.to : before.from);
    return here.find(({ hub }) => String(hub) === side) ?? here[0]!;
  }
  return here[0]!;
}

/** Speakers write to speakers and premiers to premiers, where such a one is among those to whom all write; null where that tells none. */
function ofOneOffice(
  profiles: Document['profiles'],
  schemes: readonly Scheme[],
  writers: readonly number[],
): Scheme | null {
  const offices = new Set(writers.map((one) => officeClass(profiles[one]!)));
  const [office] = offices;
  if (offices.size !== 1 || !office || office === 'state') return null;
  const peers = schemes.filter(({ hub }) => officeClass(profiles[hub[0]!]!) === office);
  return peers.length === 1 ? peers[0]! : null;
}

/** So many sentences of a paragraph are looked back over. */
const FAR = 12;
