import type { MessageNode, OccasionNode } from '../graph-model.js';
import type { OccasionClaim, PartialDate } from '../model.js';
import { daysBetween, daysOf, isPrecise } from './days.js';
import { wordsOf } from '../fold.js';
import { groupClaims, type Group } from './grouping.js';
import { contentId } from './ids.js';
import { detailsFit, occasionObstacle } from './messages.js';
import { ANOTHER_CALENDAR, occasionName } from './occasion-name.js';
import { OCCASIONS, ONE_OFF_DAYS } from './occasion-table.js';
import { sortedBy } from './order.js';
import { placeKey, placeOf } from './places.js';
import { concernsSender, sideKey, type ReportParty } from './reports.js';

/** What of a message tells on which occasion it was sent. */
export type OccasionMessage = Pick<
  MessageNode,
  | 'id'
  | 'sentOn'
  | 'occasionKind'
  | 'occasionOrdinal'
  | 'occasionDetail'
  | 'occasionClaimId'
  | 'occasionKey'
>;

export interface WholeOccasion {
  node: OccasionNode;
  /** Ids of the parties whose occasion it is, sorted. */
  concerns: string[];
  messageIds: string[];
  /** Why each message is on it, in the order of `messageIds`. */
  reasons: string[];
}

/**
 * Where a message's occasion is compared with others; null where it has none. A yearly one has a block for each year, a
 * one-off one a block for whom it concerns, in which its day places it.
 */
export function occasionKey(
  message: Omit<OccasionMessage, 'id' | 'occasionKey'> &
    Pick<MessageNode, 'kind' | 'mutual'> & { first: ReportParty[]; second: ReportParty[] },
): string | null {
  const { occasionKind: kind, sentOn } = message;
  if (kind === 'unspecified') return null;
  const { isRecurring, family } = OCCASIONS[kind];
  const whom = whomOf(message);
  if (!isRecurring) return placeKey({ block: ['once', family, whom].join('|'), day: sentOn });
  return placeKey({ block: ['yearly', kind, whom, yearOf(message) ?? ''].join('|'), day: null });
}

function whomOf({
  kind,
  mutual,
  occasionKind,
  occasionDetail,
  sentOn,
  first,
  second,
}: Parameters<typeof occasionKey>[0]): string {
  const { concern } = OCCASIONS[occasionKind];
  if (concern === 'everybody') {
    if (occasionKind === 'religious_feast')
      return wordsOf(occasionDetail ?? '')
        .slice(0, 12)
        .join(' ');
    return occasionKind === 'new_year' && isOfAnotherCalendar(sentOn) ? ANOTHER_CALENDAR : '';
  }
  if (mutual || concern === 'pair') return sideKey([...first, ...second]);
  const side = concernsSender(kind) ? first : second;
  const [party] = side;
  if (concern === 'country' || !party) return sideKey(side);
  return party.id;
}

/** Nowruz and other new years are not in winter. */
function isOfAnotherCalendar(sentOn: PartialDate | null): boolean {
  const month = Number(sentOn?.slice(5, 7) || 1);
  return month > 2 && month < 11;
}

/** Wishes for a new year are sent from November on. */
function yearOf({ occasionKind, sentOn }: Pick<OccasionMessage, 'occasionKind' | 'sentOn'>) {
  if (sentOn === null) return null;
  const year = Number(sentOn.slice(0, 4));
  const isAhead = occasionKind === 'new_year' || occasionKind === 'lunar_new_year';
  return isAhead && Number(sentOn.slice(5, 7)) >= 11 ? year + 1 : year;
}

/** Parts messages, of one block or several, into occasions. */
export function groupOccasions(messages: readonly OccasionMessage[]): WholeOccasion[] {
  const blocks = new Map<string, OccasionMessage[]>();
  for (const message of sortedBy(messages, orderOf)) {
    if (message.occasionKey === null) continue;
    const { block } = placeOf(message.occasionKey);
    blocks.set(block, [...(blocks.get(block) ?? []), message]);
  }
  return [...blocks].flatMap(([block, members]) =>
    block.startsWith('once')
      ? oneOffOccasions(members).map((group) => oneOffOccasion(block, group))
      : [yearlyOccasion(block, members)],
  );
}

/** Whether its key alone tells all about an occasion, so that no other message on it need be read. */
export function isSelfEvident(key: string): boolean {
  const [, kind] = key.split('|');
  return (
    key.startsWith('yearly') && OCCASIONS[kind as OccasionClaim['kind']].concern === 'everybody'
  );
}

const orderOf = ({ id, sentOn }: OccasionMessage) => [isPrecise(sentOn) ? 0 : 1, sentOn ?? '~', id];

function oneOffOccasions(messages: OccasionMessage[]): Group<OccasionMessage>[] {
  return groupClaims(messages, {
    vagueness: ({ sentOn }) => (isPrecise(sentOn) ? 0 : 1),
    obstacle: whyNotOnOccasion,
    distance: (message, { claims }) => Math.min(...claims.map((member) => gap(message, member))),
  });
}

function whyNotOnOccasion(
  message: OccasionMessage,
  { claims }: Group<OccasionMessage>,
): string | null {
  for (const member of claims) {
    const against = occasionObstacle(claimOf(message), claimOf(member));
    if (against) return against;
    if (!detailsFit(message.occasionDetail, member.occasionDetail))
      return `"${message.occasionDetail}" and "${member.occasionDetail}" differ`;
    const days = gap(message, member);
    if (days > ONE_OFF_DAYS) return `${days} days lie between, and ${ONE_OFF_DAYS} may`;
  }
  return null;
}

const gap = (one: OccasionMessage, other: OccasionMessage) =>
  daysBetween(daysOf(one.sentOn), daysOf(other.sentOn));

const claimOf = (message: OccasionMessage): OccasionClaim => ({
  kind: message.occasionKind,
  ordinal: message.occasionOrdinal ?? null,
  detail: message.occasionDetail ?? null,
});

function oneOffOccasion(block: string, group: Group<OccasionMessage>): WholeOccasion {
  const { claims: messages, decisions } = group;
  const [first] = messages as [OccasionMessage];
  const { sentOn } = first;
  const year = sentOn === null ? null : Number(sentOn.slice(0, 4));
  const when = { year, date: null, sortOn: sentOn ?? '' };
  const reasons = decisions.map(({ reason }) => reason);
  return { ...whole(first.occasionClaimId!, block, messages, when), reasons };
}

function yearlyOccasion(block: string, messages: OccasionMessage[]): WholeOccasion {
  const [, kind, whom, told] = block.split('|');
  const year = told ? Number(told) : null;
  const isFirstOfJanuary = kind === 'new_year' && whom !== ANOTHER_CALENDAR;
  const date: PartialDate | null = isFirstOfJanuary && told ? `${told}-01-01` : null;
  const reasons = messages.map(() => 'its kind, whom it concerns and the year are the same');
  const occasion = whole(contentId('occasion', block), block, messages, {
    year,
    date,
    sortOn: date ?? told ?? '',
  });
  return { ...occasion, reasons };
}

function whole(
  id: string,
  block: string,
  messages: OccasionMessage[],
  when: Pick<OccasionNode, 'year' | 'date' | 'sortOn'>,
): Omit<WholeOccasion, 'reasons'> {
  const claims = messages.map(claimOf);
  const kind = claims[0]!.kind;
  const whom = block.split('|')[2] ?? '';
  if (isSelfEvident(block)) {
    const detail = (kind === 'religious_feast' ? capitalised(whom) : whom) || null;
    const claim = { kind, ordinal: null, detail };
    return {
      node: { id, ...claim, ...when, name: occasionName(claim) },
      concerns: [],
      messageIds: messages.map((message) => message.id),
    };
  }
  const ordinal = claims.map((claim) => claim.ordinal).find((told) => told !== null) ?? null;
  const detail = claims.map((claim) => claim.detail).find((told) => told !== null) ?? null;
  return {
    node: { id, kind, ordinal, detail, ...when, name: occasionName({ kind, ordinal, detail }) },
    concerns: whom.split('+').filter((party) => party !== '?' && party !== ''),
    messageIds: messages.map((message) => message.id),
  };
}

const capitalised = (words: string) =>
  words.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());
