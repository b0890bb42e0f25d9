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
export const POSSESSORS = new Set(['his', 'her', 'their', 'its', 'our', 'your', 'my', 'whose']);
/** What ministers are ministers of; a name may follow at once. */
export const PORTFOLIOS = new Set(
  'communications affairs management justice defence defense health education transport finance energy culture tourism agriculture trade economy labour environment information sports interior industry cooperation relations development planning security fisheries water sport youth women mines petroleum housing innovation technology science integration immigration enlargement partnerships reconstruction equality forestry media publicity protocol climate investment commerce expatriates emigrants diaspora worship mobility infrastructure digitalization treasury police'.split(
    ' ',
  ),
);
/** Words inside the name of a body. */
export const BODY_LINKS = new Set(['of', 'for', 'and', 'the', 'on', 'in']);
