import type { Title } from '../titles.js';

/** Words for whoever holds the same office elsewhere. */
export const COUNTERPARTS = /^(?:counterpart|peer|homologue)s?$/;

/** "His Kandian brother": beside a state, and never without one. */
export const PEERS =
  /^(?:brother|sister|colleague|homologue|peer|equal|opposite|neighbou?r|friend|cousin)s?$/;

/** The title of a colleague, who holds the same office as whoever is spoken of; tokens from `first` to before `last` tell it. */
export const peerTitle = (first: number, last: number): Title => ({
  first,
  last,
  role: 'counterpart',
  roleClass: 'counterpart',
  plural: false,
  countries: [],
  definite: true,
  possessor: true,
  body: false,
  former: false,
  wording: null,
});
