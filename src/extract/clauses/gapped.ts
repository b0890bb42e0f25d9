import { channelOf } from '../acts.js';
import type { Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Group } from '../groups.js';
import { nounOf, verbOf } from '../lexemes.js';
import { gappedItem } from './gapped-items.js';
import { lowerAt, type Symbols } from './voices.js';

/** Whether one of these is a side of a candidate. */
const isTold = (told: readonly Candidate[], members: readonly number[]): boolean =>
  members.some((member) =>
    told.some(({ from, to }) => from?.includes(member) || to?.includes(member)),
  );

/** "A sent a telegram, B a letter", "and B, as every year, a letter": B, with what he sends. */
function gappedItems(
  { symbols }: Pick<CodedSentence, 'symbols'>,
  told: readonly Candidate[],
): Candidate[] {
  const model = told.find(({ from, hint, mutual }) => from && !hint && !mutual);
  if (!model) return [];
  return symbols.flatMap(({ group }, at): Candidate[] => {
    const item = group ? opensItem(symbols, at) : -1;
    if (item < 0 || isTold(told, group!.members)) return [];
    const channel = channelOf(lowerAt(symbols, item));
    const own = ownAddressee(symbols, item);
    const to = own ? { to: own.members, couple: own.couple } : {};
    const from = { from: group!.members, coupleFrom: group!.couple };
    return [{ ...model, ...from, ...to, rule: 'gapped', channel }];
  });
}

/** "..., and B a telegram to D": to whom, where the phrase itself tells it. */
function ownAddressee(symbols: Symbols, item: number): Group | null {
  for (let at = item + 1; at < symbols.length && at < item + LONGEST_STYLE * 2; at += 1) {
    const { lower, group } = symbols[at]!;
    if (group || !/^\p{L}/u.test(lower)) return null;
    if (lower === 'to')
      return [1, 2, 3].map((ahead) => symbols[at + ahead]?.group).find(Boolean) ?? null;
  }
  return null;
}

/**
 * "..., B a letter", "..., and B, head of the council, a card": the place of what a party sends whose verb stands with the one before; -1
 * for any other.
 */
export function opensItem(symbols: Symbols, at: number): number {
  if (!symbols[at]?.group?.official) return -1;
  const link = lowerAt(symbols, at - (lowerAt(symbols, at - 1) === 'the' ? 2 : 1));
  if (!/^(?:,|;|and|while|but)$/.test(link)) return -1;
  return gappedItem(
    {
      lowerAt: (place) => lowerAt(symbols, place),
      isPartyAt: (place) => symbols[place]?.group != null,
    },
    at + 1,
  );
}

/** Verbs and clauses end where the next message is told, so the phrases between stand in commas. */
const LINKS = /^(?:and|,|;)$/;
const OTHER_ONE = /^(?:another|one|those|that|others|more)$/;

/** "B found a letter from A, and another from C": C, who has written as well. */
function another(symbols: Symbols, told: readonly Candidate[]): Candidate[] {
  const complete = told.filter(({ from, to }) => from && to);
  const model = [...complete, ...told].find(({ from, hint, mutual }) => from && !hint && !mutual);
  if (!model) return [];
  return symbols.flatMap(({ group }, at): Candidate[] => {
    const before = lowerAt(symbols, at - 1) === 'the' ? at - 2 : at - 1;
    if (!group?.official || !/^(?:from|by|of)$/.test(lowerAt(symbols, before))) return [];
    const noun = lowerAt(symbols, before - 1) === 'signed' ? before - 2 : before - 1;
    const link = lowerAt(symbols, noun - 1) === 'another' ? noun - 2 : noun - 1;
    if (areOwnAndThose(symbols, link)) return [];
    const isFrom = opensOther(symbols, noun);
    const isMessage = link === noun - 2 && lowerAt(symbols, link) === 'and';
    // "One from C" is read as "message from C".
    const isOne =
      (OTHER_ONE.test(lowerAt(symbols, noun)) || lowerAt(symbols, noun) === 'message') &&
      LINKS.test(lowerAt(symbols, link));
    if (!isMessage && !isOne && !isFrom) return [];
    if (isTold(isFrom ? told : complete, group.members)) return [];
    const own = { from: group.members, coupleFrom: group.couple, carrier: null };
    return [{ ...model, ...own, rule: 'gapped' }];
  });
}

/** "His condolences and those of the Queen": what he passes on beside his own. */
const areOwnAndThose = (symbols: Symbols, and: number): boolean =>
  lowerAt(symbols, and) === 'and' &&
  lowerAt(symbols, and + 1) === 'those' &&
  symbols.slice(Math.max(0, and - 4), and).some(({ lower }) => /^(?:his|her)$/.test(lower));

/** "A wrote to B, and C to D", "A exchanged messages with B, and C with D": what the sentence tells again without its verb. */
export function gapped({ symbols }: CodedSentence, told: readonly Candidate[]): Candidate[] {
  const items = [...gappedItems({ symbols }, told), ...another(symbols, told)];
  const model = told.find(({ from, to, hint }) => from && to && !hint);
  if (!model || items.length) return items;
  const more = [...listedAfter(symbols, told, 'from'), ...listedAfter(symbols, told, 'to')];
  if (more.length) return more;
  const pairs = [...pairsBefore(symbols, told), ...pairsBetween(symbols, told)];
  if (pairs.length) return pairs;
  return symbols.flatMap(({ group }, at): Candidate[] => {
    const alike = group?.official ? doneAlike(symbols, at) : -1;
    const first = told.find(
      ({ from, to, hint, mutual }) =>
        from &&
        !hint &&
        !mutual &&
        alike >= 0 &&
        String(to) === String(symbols[alike]!.group!.members),
    );
    if (first) return [{ ...first, rule: 'gapped', to: group!.members, couple: group!.couple }];
    if (!group?.official || !/^(?:,|and|;|while)$/.test(lowerAt(symbols, at - 1))) return [];
    const link = lowerAt(symbols, at + 1);
    if (link !== (model.mutual ? 'with' : 'to')) return [];
    const other = [2, 3, 4].map((ahead) => symbols[at + ahead]?.group).find(Boolean);
    if (!other?.official || isTold(told, group.members) || isTold(told, other.members)) return [];
    return [
      {
        ...model,
        rule: 'gapped',
        from: group.members,
        to: other.members,
        couple: other.couple,
        coupleFrom: group.couple,
        respectively: model.respectively && group.members.length === other.members.length,
      },
    ];
  });
}

/** "B got wishes from A in a video; from C, in a letter; and from his old rival D": who else stands behind the preposition of the first. */
function listedAfter(
  symbols: Symbols,
  told: readonly Candidate[],
  preposition: 'from' | 'to',
): Candidate[] {
  const side = (one: Candidate) => (preposition === 'from' ? one.from : one.to);
  const isFirst = (one: Candidate) =>
    symbols.some(
      ({ group }, at) =>
        group?.official &&
        String(group.members) === String(side(one)) &&
        lowerAt(symbols, at - 1) === preposition,
    );
  const model = told.find((one) => one.from && one.to && !one.hint && !one.mutual && isFirst(one));
  if (!model) return [];
  return symbols.flatMap(({ lower }, at): Candidate[] => {
    const joins = lowerAt(symbols, at - 1) === 'and' ? at - 2 : at - 1;
    if (lower !== preposition || lowerAt(symbols, joins) !== ';') return [];
    const party = symbols.findIndex(({ group }, place) => place > at && group !== null);
    const group = symbols[party]?.group;
    const between = symbols.slice(at + 1, party).map((symbol) => symbol.lower);
    if (!group?.official || between.length > LONGEST_STYLE) return [];
    if (between.some((word) => verbOf(word) || !/^\p{L}/u.test(word))) return [];
    if (isTold(told, group.members)) return [];
    const rest = symbols.slice(party + 1);
    const end = rest.findIndex((symbol) => symbol.lower === ';');
    const own = rest.slice(0, end < 0 ? rest.length : end).map((symbol) => symbol.lower);
    const channel = channelOf(own.join(' '));
    return preposition === 'from'
      ? [{ ...model, rule: 'gapped', from: group.members, coupleFrom: group.couple, channel }]
      : [{ ...model, rule: 'gapped', to: group.members, couple: group.couple, channel }];
  });
}

/** Words before a name: "his old adversary". */
const LONGEST_STYLE = 4;

/**
 * "A and B, as well as the chairs C and D, exchanged messages": the pairs that stand before the one which a verb of exchange is told of.
 */
function pairsBefore(symbols: Symbols, told: readonly Candidate[]): Candidate[] {
  const exchange = told.find(
    ({ mutual, hint, from, to }) => mutual && !hint && from?.length === 1 && to?.length === 1,
  );
  if (!exchange) return [];
  const isPair = ({ group }: Symbols[number]) =>
    group?.official === true && !group.couple && group.members.length === 2;
  const isListed = (symbol: Symbols[number], at: number) =>
    isPair(symbol) && /^(?:,|and)$/.test(lowerAt(symbols, at + 1));
  const last = symbols.findIndex(
    (symbol) =>
      isPair(symbol) &&
      String(symbol.group!.members) === String([...exchange.from!, ...exchange.to!]),
  );
  const before = symbols.slice(0, Math.max(0, last));
  const isOneList =
    before.some(({ lower }) => lower === 'and') &&
    !before.some(({ lower, group }) => lower === ';' || (!group && verbOf(lower)?.finite));
  return isOneList
    ? before.filter(isListed).map(({ group }) => ({
        ...exchange,
        rule: 'gapped',
        from: group!.members.slice(0, 1),
        to: group!.members.slice(1),
      }))
    : [];
}

/** "Messages passed between A and B, and between the ministers C and D": the pairs behind the first. */
function pairsBetween(symbols: Symbols, told: readonly Candidate[]): Candidate[] {
  const model = told.find(
    ({ rule, mutual, from, to }) => rule === 'message-between' && mutual && from && to,
  );
  if (!model) return [];
  return symbols.flatMap(({ group }, at): Candidate[] => {
    if (!group?.official || group.members.length !== 2 || group.couple) return [];
    let link = at - 1;
    while (link > at - LONGEST_STYLE && lowerAt(symbols, link) !== 'between') link -= 1;
    if (lowerAt(symbols, link) !== 'between' || !/^(?:and|,|;)$/.test(lowerAt(symbols, link - 1)))
      return [];
    if (isTold(told, group.members)) return [];
    const [from, to] = group.members.map((one) => [one]);
    return [{ ...model, rule: 'gapped', from: from!, to: to!, couple: false, coupleFrom: false }];
  });
}

const ABOUT = /^(?:for|on|over|upon)$/;
/** "Congratulated A in a letter and B, in a post": how it is done. */
const BY_MEANS = /^(?:in|by)$/;
const tellsMeans = (symbols: Symbols, link: number) =>
  [1, 2, 3].some((on) => /^(?:message|call)$/.test(nounOf(lowerAt(symbols, link + on)) ?? ''));

/**
 * "Thanked A for her visit, B for the ships and C for the mosque": where one stands who is done what the verb before tells, as one before
 * him, whose place this is; -1 for any other.
 */
export function doneAlike(symbols: Symbols, at: number): number {
  const behind = lowerAt(symbols, at + 1) === ',' ? at + 2 : at + 1;
  const link = lowerAt(symbols, behind);
  const isByMeans = BY_MEANS.test(link) && tellsMeans(symbols, behind);
  const joins = lowerAt(symbols, at - 1) === 'the' ? at - 2 : at - 1;
  if (
    !(isByMeans || (ABOUT.test(link) && behind === at + 1)) ||
    !/^(?:,|and|;)$/.test(lowerAt(symbols, joins))
  )
    return -1;
  for (let place = joins - 2; place > 0 && place > at - FAR; place -= 1) {
    const form = verbOf(lowerAt(symbols, place - 1));
    if (symbols[place]!.group && form && !form.gerund)
      return lowerAt(symbols, place + 1) === link && (!isByMeans || tellsMeans(symbols, place + 1))
        ? place
        : -1;
  }
  return -1;
}

/** Symbols from the last one to whom something is done back to the first. */
const FAR = 40;

/** "Sent condolences to A, and B to C": B is a sender again. */
export const followsGap = (symbols: Symbols, to: number) =>
  symbols[to - 1]?.group?.official === true &&
  /^(?:and|while)$/.test(lowerAt(symbols, to - 2)) &&
  lowerAt(symbols, to - 3) === ',';

/** "..., and to B A sent a mat": another clause. */
export const opensFront = (symbols: Symbols, at: number): boolean =>
  /^(?:to|from|for)$/.test(lowerAt(symbols, at)) &&
  symbols[at + 1]?.group != null &&
  symbols[at + 2]?.group != null;

/** What another message is called behind where it comes from. */
const ANOTHER_ONE = /^(?:one|another|message|two|three)$/;
/** Words of "from the palace in Marrow". */
const LONGEST_ORIGIN = 5;

/**
 * "A telegram from Kandia signed by A, and from Marrow one by B": the place of the other message, where words from a place on tell whence
 * it comes; -1 for any others.
 */
export function otherFrom(symbols: Symbols, at: number): number {
  const from = lowerAt(symbols, at) === 'and' ? at + 1 : at;
  const first =
    lowerAt(symbols, from) === 'out' && lowerAt(symbols, from + 1) === 'of' ? from + 2 : from + 1;
  if (first === from + 1 && lowerAt(symbols, from) !== 'from') return -1;
  for (let place = first + 1; place <= first + LONGEST_ORIGIN; place += 1) {
    const [origin, word] = [symbols[place - 1], lowerAt(symbols, place)];
    if (!origin || origin.group?.official) return -1;
    if (!origin.group && !origin.isCapital) continue;
    if (ANOTHER_ONE.test(word)) return place;
    if (/^an?$/.test(word)) {
      const noun = [1, 2, 3].find((ahead) => nounOf(lowerAt(symbols, place + ahead)) === 'message');
      return noun === undefined ? -1 : place + noun;
    }
  }
  return -1;
}

/** "From Marrow one": whether a message is told with whence it comes, and with no verb. */
function opensOther(symbols: Symbols, noun: number): boolean {
  for (let at = noun - 2; at >= 0 && at > noun - LONGEST_ORIGIN - 3; at -= 1)
    if (/^(?:,|and|;)$/.test(lowerAt(symbols, at))) return otherFrom(symbols, at + 1) === noun;
  return false;
}
