import { MONARCHIES } from '../../lexicon/gazetteer.js';
import type { Title } from '../titles.js';

/** Whether a state may have such a head: kings where there is a crown, presidents elsewhere. */
export const fitsCrown = ({ role, roleClass }: Title, state: string | null) =>
  state !== null &&
  (roleClass === 'monarch'
    ? MONARCHIES.has(state)
    : !role.startsWith('president') || !MONARCHIES.has(state) || state === 'ARE') &&
  (roleClass === 'pope') === (state === 'VAT');

/** Whether someone of an office may be of a state: a king where there is a crown, a president where there is none. */
export const mayBear = (
  { role, roleClass, former }: { role: string; roleClass: string; former?: boolean },
  state: string,
): boolean =>
  former === true ||
  (roleClass === 'monarch'
    ? MONARCHIES.has(state)
    : role !== 'president' || !MONARCHIES.has(state) || state === 'ARE' || state === 'VAT');
