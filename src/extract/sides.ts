import type { Group } from './groups.js';
import type { Rule, Slot } from './rules/rule.js';
import type { Clause } from './slots.js';

/** Senders and addressees that a rule finds in a clause, as places in `document.profiles`. */
export interface Sides {
  from: number[] | null;
  to: number[] | null;
  couple: boolean;
  coupleFrom: boolean;
  namelessTo: boolean;
  namelessFrom: boolean;
  /** The sender is whoever wrote before. */
  mistaken: boolean;
  /** The first sender goes with the first addressee, and so on. */
  isOfTwos: boolean;
}

/** Who stands on each side; null where a side is missing that the rule needs. */
export function sidesOf(rule: Rule, clause: Clause): Sides | null {
  const told = filled(clause, rule.from);
  const object = filled(
    clause,
    rule.to.filter(
      (slot) =>
        (told === null || clause.slot(slot) !== told) &&
        !(slot === 'for' && clause.complements.strangers.has('to')),
    ),
  );
  const isSame = told !== null && object !== null && isMistaken(told, object);
  const isVague = isSame && object.nameless && object.last - object.first === BARE_OFFICE;
  const addressee = isVague ? null : object;
  const sender = isSame && !isVague ? null : told;
  if (rule.mutual && !addressee) {
    if (!sender || sender.members.length < 2) return null;
    const { members, isOfTwos = false } = sender;
    return {
      from: members.filter((_, at) => (isOfTwos ? at % 2 === 0 : at === 0)),
      to: members.filter((_, at) => (isOfTwos ? at % 2 === 1 : at > 0)),
      isOfTwos,
      couple: false,
      coupleFrom: false,
      namelessTo: false,
      namelessFrom: false,
      mistaken: false,
    };
  }
  if (!sender && !addressee) return null;
  if (!addressee && !(rule.to.includes('elsewhere') && mayBeElsewhere(rule, clause))) return null;
  return {
    from: sender?.members ?? null,
    to: addressee?.members ?? null,
    couple: addressee?.couple ?? false,
    coupleFrom: sender?.couple ?? false,
    namelessTo: addressee?.nameless ?? false,
    namelessFrom: sender?.nameless ?? false,
    mistaken: told !== sender,
    isOfTwos: false,
  };
}

/** Words of "the King": as addressee without his state he is some other king than the one who writes. */
const BARE_OFFICE = 2;

/** "In his message to B, the President said": an office alone that seems to be the addressee is the sender told before. */
const isMistaken = (sender: Group, addressee: Group) =>
  sender.nameless && sender.members.every((member) => addressee.members.includes(member));

/** An addressee that the clause tells, though it is no party of the article, is nobody told elsewhere. */
const mayBeElsewhere = (rule: Rule, { complements: { strangers } }: Clause) =>
  // Whoever is invited is invited to something.
  (rule.kind === 'invitation' || !strangers.has('to')) &&
  !strangers.has('with') &&
  !(strangers.has('object') && rule.to.includes('object'));

const filled = (clause: Clause, slots: readonly Slot[]): Group | null => {
  for (const slot of slots) {
    const group = clause.slot(slot);
    if (group) return group;
  }
  return null;
};
