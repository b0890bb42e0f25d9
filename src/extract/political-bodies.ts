import type { Profile } from './document.js';

/** Bodies that write to their like abroad, as clubs and firms do, too, but not in this genre. */
const POLITICAL =
  /\b(?:party|committee|movement|front|union|league|red (?:cross|crescent)|church|patriarchate|alliance|confederation|coalition|parliament|assembly|congress|presidium|commission|women|workers|pati|partido|parti)\b/i;

/** Whether a body is a party, a church, a parliament, a congress or their like. */
export const isPolitical = ({ name }: Pick<Profile, 'name'>) => POLITICAL.test(name);
