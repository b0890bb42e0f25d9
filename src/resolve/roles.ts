import { countries, roles } from '../lexicon/lexicon.generated.js';
import { wordsOf } from '../fold.js';

const FORMS = roles
  .flatMap(({ role, forms, class: kind }) =>
    [role, ...forms].map((form) => ({ words: wordsOf(form), role: officeRole(role, kind) })),
  )
  .sort((one, other) => other.words.length - one.words.length);
/** Under each first word of a form, the forms, longest first. */
const BY_FIRST_WORD = new Map<string, typeof FORMS>();
for (const form of FORMS) {
  const first = form.words[0] ?? '';
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), form]);
}

/** Titles that name no office of a state: what someone is to someone else, or a mere description. */
const NO_OFFICE = new Set(['other', 'spouse', 'aide']);
const OFFICES = new Set(
  roles.filter((row) => !NO_OFFICE.has(row.class)).map((row) => officeRole(row.role, row.class)),
);
const HEADS_OF_STATE = new Set(
  roles
    .filter((row) => row.class === 'monarch' || row.role === 'president')
    .map(({ role }) => role),
);
const FORMER = new Set([
  'former',
  'ex',
  'late',
  'then',
  'outgoing',
  'retired',
  'elect',
  'designate',
]);

/** A government has one head, whatever the title: premier, chancellor, taoiseach. */
function officeRole(role: string, kind: string): string {
  return kind === 'head_of_government' ? 'head of government' : role;
}

/**
 * The offices that a title names, by their role, in the order told: "General Secretary of the Party and Chinese President"
 * gives two. Former and future ones, those of someone else ("wife of the King") and what is no office are left out.
 */
export function rolesOf(title: string | null): string[] {
  const parts = title?.split(/[,;&]|\band\b/i) ?? [];
  return [...new Set(parts.flatMap((part) => firstRole(wordsOf(part)) ?? []))];
}

/** What follows the first role of a part only says whose or of what it is. */
function firstRole(words: readonly string[]): string | null {
  for (const [at, word] of words.entries()) {
    const form = BY_FIRST_WORD.get(word)?.find((candidate) =>
      candidate.words.every((each, offset) => words[at + offset] === each),
    );
    if (!form) continue;
    const isNow =
      !FORMER.has(words[at - 1] ?? '') && !FORMER.has(words[at + form.words.length] ?? '');
    return isNow && OFFICES.has(form.role) ? form.role : null;
  }
  return null;
}

/** The role by which an office is known, whichever of its names a claim uses. */
export function roleOfOffice(name: string): string {
  return rolesOf(name)[0] ?? wordsOf(withoutCountry(name)).join(' ');
}

/** The other roles of the table that name the same office. */
export function otherNamesOf(office: string): string[] {
  return roles
    .filter((row) => officeRole(row.role, row.class) === office && row.role !== office)
    .map(({ role }) => role);
}

/** Whether who is given by an office alone may be one whose title names these roles. */
export function officeFitsRoles(office: string, titled: readonly string[]): boolean {
  return titled.some(
    (role) => role === office || (office === 'head of state' && HEADS_OF_STATE.has(role)),
  );
}

const DEMONYMS = new Set<string>(
  countries.flatMap(({ name, names, demonyms }) => [name, ...names, ...demonyms]),
);

function withoutCountry(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => !DEMONYMS.has(word))
    .join(' ');
}
