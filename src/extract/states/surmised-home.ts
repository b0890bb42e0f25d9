import { PARTY_OFFICES, type Scene } from '../scene.js';

/** More than this many terms tell no more. */
const MOST_TERMS = 400;
/** How often a state must be named apart from its officers, and how far before any other. */
const LEAST = 2;
const LEAD = 2;

/**
 * The state that an article speaks from where neither masthead nor dateline tells it: people at home are told without their state, so it
 * is the one that is named and not as that of an officer. Null where there is no such officer, or no such state leads.
 */
export function surmisedHome({ chunks, termAt, tokens }: Scene): string | null {
  const foreign = new Set<string>();
  const attached = new Set<number>();
  let isStateless = false;
  for (const { form, country, titles, first, last, rule } of chunks) {
    if (form !== 'name' && form !== 'office') continue;
    const states = titles.flatMap(({ countries }) => countries.map(({ code }) => code));
    if (country) states.push(country);
    for (const state of states) foreign.add(state);
    if (states.length) for (let at = first; at < last; at += 1) attached.add(at);
    const [title] = titles;
    isStateless ||=
      !states.length &&
      rule !== 'style' &&
      title !== undefined &&
      !title.plural &&
      !title.body &&
      !title.possessor &&
      !title.former &&
      PARTY_OFFICES.has(title.roleClass);
  }
  if (!isStateless) return null;
  const times = new Map<string, number>();
  let seen = 0;
  for (let at = 0; at < tokens.length && seen < MOST_TERMS; at += 1) {
    const entry = termAt(at)?.entry;
    if (entry?.type !== 'country' || attached.has(at)) continue;
    seen += 1;
    if (!foreign.has(entry.code)) times.set(entry.code, (times.get(entry.code) ?? 0) + 1);
  }
  const [best, second] = [...times].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < LEAST || best[1] < LEAD * (second?.[1] ?? 0)) return null;
  return best[0];
}
