import type { Candidate } from '../candidate.js';
import type { Document } from '../document.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { isWish } from '../wishes.js';
import type { Scheme } from './schemes.js';
import { Pattern } from '../patterns/pattern.js';

/** So many of other states write to a hub, or are written to by it, before one of a state that is only surmised counts as a foreigner. */
const ENOUGH = 2;

/** Words beside those at home who congratulate, too. */
const AT_HOME = new Pattern(
  /\b(?:opponents?|rivals?|runner-up|opposition|candidates?|conced\w+|conceding|mayors?|governors?|defeated|predecessor|outgoing|lawmakers|compatriots?|fellow (?:citizens|countrymen)|nation(?:al)? team|his own|her own)\b/,
);

/** Takes back a surmised state of whoever is told among the foreigners that write to a hub, or that it writes to, and would be of the hub's own. */
export function freeForeigners(
  { profiles }: Document,
  schemes: readonly Scheme[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): void {
  for (const scheme of schemes) {
    const { hub, toHub, first, last } = scheme;
    const state = profiles[hub[0]!]!.country;
    if (!state) continue;
    const isHub = (one: number) =>
      hub.includes(one) || (profiles[one]!.kind === 'country' && profiles[one]!.country === state);
    const own = candidates.filter(
      ({ sentence, hint, mutual, from, to, kind }) =>
        !hint &&
        !mutual &&
        sentence >= first &&
        sentence < last &&
        (toHub
          ? from && isWish(kind) && (!to || to.every(isHub))
          : to && from?.every((one) => hub.includes(one))),
    );
    const othersOf = ({ from, to }: Candidate) => (toHub ? from : to) ?? [];
    const foreign = new Set(
      own.flatMap(othersOf).flatMap((one) => {
        const { country, isSurmised } = profiles[one]!;
        return country && !isSurmised && country !== state ? [country] : [];
      }),
    );
    if (foreign.size < ENOUGH) continue;
    const atHome = new Set(
      [
        ...own.filter(({ sentence }) => AT_HOME.test(told[sentence]!.lower)).map(othersOf),
        ...candidates.map(({ from, to }) => (toHub ? to : from) ?? []),
      ].flat(),
    );
    for (const one of new Set(own.flatMap(othersOf))) {
      const profile = profiles[one]!;
      if (atHome.has(one) || profile.kind !== 'person') continue;
      if (!profile.isSurmised || profile.country !== state) continue;
      profile.country = null;
      profile.isSurmised = false;
    }
  }
}
