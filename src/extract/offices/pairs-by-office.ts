import type { Document } from '../document.js';
import { officeClass } from './office-classes.js';

/** "The presidents and premiers of A wrote to those of B": each to the same office, where every side has it. */
export function pairsByOffice(
  { profiles }: Document,
  from: readonly number[],
  to: readonly number[],
  isSure: boolean,
): [number, number][] | null {
  if (from.length < 2 || to.length < 2) return null;
  const [senders, addressees] = [from, to].map((side) =>
    side.map((place) => officeClass(profiles[place]!)),
  ) as [(string | null)[], (string | null)[]];
  const classes = new Set(addressees);
  const fits =
    classes.size === addressees.length &&
    !classes.has(null) &&
    new Set(senders).size > 1 &&
    senders.every((one) => one && classes.has(one)) &&
    [...classes].every((one) => senders.includes(one));
  if (!fits && !isSure) return null;
  return from.flatMap((sender, at): [number, number][] => {
    const place = senders[at] ? addressees.indexOf(senders[at]) : -1;
    return place < 0 ? [] : [[sender, to[place]!]];
  });
}
