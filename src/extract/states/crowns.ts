import { MONARCHIES, RULERS_STYLED } from '../../lexicon/gazetteer.js';
import type { Person } from '../people.js';
import type { Scene } from '../scene.js';
import type { Title } from '../titles.js';

/** States with no king or queen: their heads have another style, or none is crowned. */
const WITHOUT_KING: ReadonlySet<string> = new Set([
  ...Object.values(RULERS_STYLED)
    .flat()
    .filter((state) => state !== 'MYS'),
  'ARE',
  'LIE',
  'MCO',
  'AND',
  'VAT',
]);

/** Monarchies without a crowned head of their own. */
export const REALMS: ReadonlySet<string> = new Set(
  'AUS CAN JAM NZL PNG BHS BLZ GRD LCA KNA VCT ATG SLB TUV VAT'.split(' '),
);

/** Republics that have a president at the head of their government, and have had no prime minister for as long as agencies write. */
const WITHOUT_PREMIER: ReadonlySet<string> = new Set(
  'USA MEX GTM SLV HND NIC CRI PAN COL VEN ECU BOL PRY URY ARG BRA CHL DOM NRU KIR PLW MHL FSM PHL IDN NGA GHA LBR ZMB MWI BWA AGO CYP CHE SUR MDV TKM SYC COM'.split(
    ' ',
  ),
);

/** Whether a crowned head of this style may be a state's: a king where there is one, a sultan of Oman, but not of Kuwait. */
export const mayReign = (role: string, state: string): boolean =>
  RULERS_STYLED[role]?.includes(state) ??
  (MONARCHIES.has(state) && !(/^(?:king|queen)$/.test(role) && WITHOUT_KING.has(state)));

/** Whether a state may have such a head: kings where there is a crown, presidents elsewhere. */
export const fitsCrown = ({ role, roleClass }: Title, state: string | null) =>
  state !== null &&
  (roleClass === 'monarch'
    ? mayReign(role, state)
    : !role.startsWith('president') || !MONARCHIES.has(state) || state === 'ARE') &&
  (roleClass === 'pope') === (state === 'VAT');

/** Whether someone of an office may be of a state: a king where there is a crown, a president where there is none. */
export function mayBear(
  { role, roleClass, former }: { role: string; roleClass: string; former?: boolean },
  state: string,
): boolean {
  if (former === true) return true;
  if (roleClass === 'monarch') return mayReign(role, state);
  if (roleClass === 'viceroy') return REALMS.has(state) || state === 'COK';
  if (role === 'prime minister') return !WITHOUT_PREMIER.has(state);
  return role !== 'president' || !MONARCHIES.has(state) || state === 'ARE' || state === 'VAT';
}

/** Where a style is borne: the only state of that style that the article names, else the only one there is. */
export function styledState({ roles, timesNamed }: Scene, _: Person, at: number): string | null {
  for (const { role, roleClass } of roles[at]!) {
    const states = roleClass === 'monarch' ? (RULERS_STYLED[role] ?? []) : [];
    const named = states.filter((state) => timesNamed.has(state));
    const [state] = named.length ? named : states;
    if (state && (named.length || states.length) === 1) return state;
  }
  return null;
}
