import { portfolios } from '../../lexicon/lexicon.generated.js';

/** Words before an office that are part of it. */
export const QUALIFIERS = new Set(
  'former acting late then outgoing new newly elected newly-elected current interim caretaker honorary ex incumbent visiting re-elected transitional sitting first second third fourth fifth sixth seventh eighth ninth tenth deputy young crown then- federal presumptive incoming designate government presidential parliamentary opposition military party permanent union assistant principal joint additional resident'.split(
    ' ',
  ),
);

/** "Widow", "teacher": what somebody is to others or lives by, and no office. */
export const isCalling = ({ roleClass }: { roleClass: string }): boolean => roleClass === 'calling';

/** An office held before, which says nothing of one of another kind: "former health minister" of a president. */
export const isPast = (
  held: { roleClass: string; former?: boolean },
  { roleClass, former }: { roleClass: string; former?: boolean },
): boolean => held.former === true && !former && held.roleClass !== roleClass;

export const DETERMINERS = new Set(['the', 'a', 'an']);
/** A state told by a noun: "the Kingdom's ambassador". */
export const STATE_NOUNS = new Set([
  'kingdom',
  'country',
  'nation',
  'republic',
  'sultanate',
  'emirate',
]);
/** What is said of a state before its name. */
export const PRAISED = /^(?:all|brotherly|sisterly|friendly|fraternal|neighbou?ring)$/;
export const POSSESSORS = new Set(['his', 'her', 'their', 'its', 'our', 'your', 'my', 'whose']);
/** What ministers are ministers of; a name may follow at once. */
export const PORTFOLIOS: ReadonlySet<string> = wordsAt('head');
/** What stands before such a word and is none itself: "Rural Development", "Natural Resources". */
export const BEFORE_PORTFOLIOS: ReadonlySet<string> = wordsAt('before');
/** Words inside the name of a body. */
export const BODY_LINKS = new Set(['of', 'for', 'and', 'the', 'on', 'in']);

function wordsAt(place: 'head' | 'before'): ReadonlySet<string> {
  return new Set(portfolios.flatMap((row) => (row.place === place ? row.nouns : [])));
}
