import type { Profile } from '../document.js';

/** Adds an office of a state that the article tells without its holder; its place in `profiles`. */
export function addOffice(profiles: Profile[], office: string, state: string): number {
  profiles.push({
    kind: 'office',
    name: office,
    title: office,
    calling: null,
    country: state,
    isSurmised: false,
    guess: null,
    role: null,
    aliases: [],
    gender: null,
  });
  return profiles.length - 1;
}
