import { MONARCHIES } from '../../lexicon/gazetteer.js';
import type { Person } from '../people.js';
import { isAddressed, wasAddressed } from '../addressed.js';
import type { Profile } from '../document.js';
import { LEADING, type Scene } from '../scene.js';
import { isCalling, isPast } from '../titles/title-words.js';
import type { Title } from '../titles.js';

/** The person last spoken of who holds the office; with several, the one whose role is the same word. */
export function holderOf(
  scene: Scene,
  title: Title,
  country: string | null,
  notHim: number | null = null,
  gender: Profile['gender'] = null,
): number | null {
  const { people, profiles, protagonist, roles, mentions, lastSeen } = scene;
  const home = homeOf(scene, title);
  let found: number | null = null;
  let bestScore = -1;
  const isNew = isOfSuccessor(scene, title);
  const isHeads = HEADS.test(title.roleClass) && !/-elect$/.test(title.role);
  people.forEach((person, at) => {
    const profile = profiles[at]!;
    if (isNew && roles[at]!.some((held) => held.former && held.roleClass === title.roleClass))
      return;
    if (isNew && !country && at === scene.topic && at !== protagonist) return;
    if (!country && profile.role === 'deceased' && !title.former) return;
    if (at === notHim || (gender && (profile.gender ?? gender) !== gender)) return;
    if (roles[at]!.some(({ role }) => isOfSpouse(role, title.role))) return;
    if (country && profile.country !== country) return;
    if (lastSeen[at]! < 0 && isLate(scene, person)) return;
    // "The Emir", beside a sultan.
    if (
      OF_ITS_OWN.test(title.role) &&
      roles[at]!.some(({ role }) => CROWNED.test(role)) &&
      !roles[at]!.some(({ role }) => role === title.role)
    )
      return;
    if (isOutsideTheSee(title, profile)) return;
    if (
      !country &&
      home &&
      profile.country &&
      profile.country !== home &&
      at !== protagonist &&
      (lastSeen[at]! < 0 || mentions.length - lastSeen[at]! > 8)
    )
      return;
    if (!country && home && isElectAbroad(scene, at, home) && !ELECT.test(title.role)) return;
    const exact = roles[at]!.some(({ role }) => role === title.role);
    // "The Emperor has written to King A": A has not been told yet, and is no emperor.
    if (!country && !exact && lastSeen[at]! < 0 && home && (profile.country ?? home) !== home)
      return;
    const isMeant = isNew && !country && wasAddressed(scene, at);
    const close = roles[at]!.some(
      ({ role, roleClass }) =>
        roleClass === title.roleClass ||
        (title.role === 'chairman' && CHAIRS_STATE.test(role)) ||
        (LEADING.has(roleClass) &&
          (title.roleClass === 'leader' ||
            (title.role === 'head of state' &&
              roleClass !== 'head_of_government' &&
              roleClass !== 'pope' &&
              roleClass !== 'chair' &&
              roleClass !== 'party') ||
            title.role === 'sovereign')),
    );
    const sovereign =
      title.role === 'sovereign' &&
      !roles[at]!.some(({ roleClass }) => roleClass === 'monarch' || roleClass === 'royal');
    // "They wished Li Ro well. A signed a letter to the re-elected president": no office has been told of him.
    const isHonoured =
      !country &&
      at === scene.honoured &&
      at !== scene.topic &&
      // "The head of state of the country he comes from" is another.
      !/^(?:country|nation)$/.test(scene.tokens[title.last - 1]!.lower) &&
      isAddressed(scene, title);
    const isUntitled = (isMeant || isHonoured) && HEADS.test(title.roleClass) && !roles[at]!.length;
    if (
      sovereign ||
      !(
        exact ||
        close ||
        isUntitled ||
        // "Kandian leader A ... the Kandian president", or no office told at all.
        (country &&
          // A crown is borne with a style: nobody is surmised to wear one.
          !(profile.isSurmised && title.roleClass === 'monarch') &&
          LEADING.has(title.roleClass) &&
          (roles[at]!.some(({ former }) => !former)
            ? roles[at]!.every(({ roleClass }) => roleClass === 'leader')
            : person.titles.every(
                ({ title: held }) =>
                  isCalling(held) ||
                  isPast(held, title) ||
                  (held.roleClass === 'counterpart' && isPeerOfHeads(scene, title)),
              )))
      )
    )
      return;
    if (
      title.role === 'king' &&
      !(country && !roles[at]!.length) &&
      !roles[at]!.some(
        ({ role }) => KINGS.test(role) && (role !== 'sultan' || country !== null || isMeant),
      )
    )
      return;
    if (!QUEENS.test(title.role) && isConsort(scene, at)) return;
    // "The Grand Duchess" is no queen, nor "the Empress" a princess.
    if (QUEENS.test(title.role) && !exact && roles[at]!.some(({ role }) => QUEENS.test(role)))
      return;
    if (title.role === 'queen' && !roles[at]!.some(({ role }) => role === 'queen')) return;
    // Of several without an office, a state's first is told first.
    const seen = exact || close || isUntitled ? lastSeen[at]! : -1;
    const score =
      (exact && title.role !== 'leader' ? 2 : 1) * 100_000 +
      (isMeant ? TAKING_OFFICE : 0) +
      (isHonoured ? HONOURED : 0) +
      (!country &&
      (home
        ? isAtHome(at, exact)
        : (title.role === 'sovereign' && at === protagonist) || isToldBare(person, title))
        ? AT_HOME
        : 0) +
      (isOfBody(at) ? -AT_HOME : 0) +
      (!country && scene.bareHolders.get(title.role) === at ? AGAIN : 0) +
      (seen >= 0 ? seen + 1000 : 500 - Math.min(499, person.chunks[0]!.first / 100));
    if (score > bestScore) [found, bestScore] = [at, score];
  });
  return found;

  /** "The President": sooner the state's than the football federation's. */
  function isOfBody(at: number): boolean {
    const held = roles[at]!.filter(({ roleClass }) => roleClass === title.roleClass);
    return isHeads && held.length > 0 && held.every(({ body }) => body === true);
  }

  function isAtHome(at: number, isExact: boolean): boolean {
    const isPastOnly =
      !title.former && roles[at]!.length > 0 && roles[at]!.every(({ former }) => former);
    return (isExact || isHeads) && !isPastOnly && profiles[at]!.country === home;
  }
}

const ELECT = /-elect|-designate/;

/** "The President", where only another state's president-elect is told: not he. */
const isElectAbroad = ({ profiles, roles }: Scene, at: number, home: string): boolean =>
  (profiles[at]!.country ?? home) !== home &&
  roles[at]!.length > 0 &&
  roles[at]!.every(({ role }) => ELECT.test(role));

/**
 * "Kandia's premier writes to Ba", and his counterpart Li Ro of Kandia below: of heads of one rank, where no minister has a counterpart
 * too.
 */
const isPeerOfHeads = ({ people }: Scene, { role, roleClass }: Title): boolean =>
  HEADS.test(roleClass) &&
  people.some(({ titles }) => titles.some(({ title }) => title.role === role && !title.former)) &&
  people.every(({ titles }) => titles.every(({ title }) => title.roleClass !== 'minister'));

/** "The Prime Minister, Li Ro", whose state needs no telling, beside "Kandia's Prime Minister Sa". */
const isToldBare = ({ titles }: Person, { role, roleClass }: Title): boolean =>
  HEADS.test(roleClass) &&
  titles.some(({ title }) => title.role === role && title.definite) &&
  titles.every(({ title }) => !title.countries.length && !title.former);

/** The Pope is of no state but the Holy See. */
export const isOutsideTheSee = ({ roleClass }: Title, { country }: Profile): boolean =>
  roleClass === 'pope' && country !== null && country !== 'VAT';

/** "The late Sultan A", told of only later: nobody whom "the Sultan" means until then. */
const isLate = ({ tokens }: Scene, { chunks }: Person): boolean =>
  chunks.every(
    ({ first, name }) =>
      tokens[first - 1]?.lower === 'late' ||
      tokens.slice(first, name?.first ?? first).some(({ lower }) => lower === 'late'),
  );

/** The state of a bare office: a republic has no king and no crown prince of its own, and a kingdom no president. */
const homeOf = ({ home, profiles, roles }: Scene, { role, roleClass }: Title): string | null => {
  if (!home || role === 'sovereign') return home;
  if (CROWN.test(roleClass)) return MONARCHIES.has(home) ? home : null;
  if (role !== 'president' || !MONARCHIES.has(home) || ELECTS_PRESIDENT.has(home)) return home;
  const isTold = roles.some(
    (held, at) => profiles[at]!.country === home && held.some((own) => own.role === role),
  );
  return isTold ? home : null;
};
/** Federations whose sovereign is called president. */
const ELECTS_PRESIDENT = new Set(['ARE', 'VAT']);

/** "The Chairman" may be short for "the Chairman of the Presidential Council". */
const CHAIRS_STATE = /^chairman of the presiden/;

/** "The Sultan" is no king. */
const OF_ITS_OWN = /^(?:sultan|emir)$/;

const CROWN = /^(?:monarch|royal)$/;

/** "The new prime minister": nobody who is told as the outgoing one. */
export const isOfSuccessor = ({ tokens }: Scene, { first, last, role }: Title): boolean =>
  /-elect$/.test(role) ||
  tokens
    .slice(first, last)
    .some(({ lower }) => /^(?:new|newly|newly-elected|elected|incoming|re-elected)$/.test(lower));

/** "The Empress" is no emperor, nor "the King" a queen. */
const isOfSpouse = (held: string, meant: string): boolean =>
  (CROWNED.test(held) && QUEENS.test(meant)) || (QUEENS.test(held) && CROWNED.test(meant));

const KINGS = /^(?:king|sovereign|sultan)$/;
const CROWNED = /^(?:king|sultan|emir|emperor|grand duke|sovereign prince)$/;
const QUEENS = /^(?:queen|empress|grand duchess|princess)/;

/** "The King and Queen Li of Kandia": she is not Kandia's sovereign. */
function isConsort({ roles, profiles, people }: Scene, at: number): boolean {
  const { country } = profiles[at]!;
  return (
    country !== null &&
    roles[at]!.some(({ role }) => QUEENS.test(role)) &&
    people.some(
      (_, other) =>
        profiles[other]!.country === country &&
        roles[other]!.some(({ role, former }) => CROWNED.test(role) && !former),
    )
  );
}

/** Offices of which a state has one: told without a state, most are of the state that the article speaks from. */
const HEADS = /^(?:head_of_state|head_of_government|monarch)$/;
const AT_HOME = 150_000;

/** What speaks for the one whom the bare office has meant before: more than having been seen later. */
const AGAIN = 50_000;
/** For whom all write to: more than for a like office at home, less than for the same. */
const HONOURED = 200_000;
/** For someone who has been written to as whom "the new king" means. */
const TAKING_OFFICE = 300_000;
