import { channelOf, kindOf } from './acts.js';
import { pointedOut } from './addressed-next.js';
import { BARE, type Candidate } from './candidate.js';
import type { CodedSentence } from './coded.js';
import { conjunctsOf } from './hubs/conjuncts.js';
import type { BlockType, Document } from './document.js';
import { withExchanges } from './hubs/exchangers.js';
import { freeForeigners } from './hubs/foreigners.js';
import { heardBy, tellsHub } from './hubs/heard-by.js';
import {
  isAbout,
  isAtHome,
  isPoliticalBody,
  isTaker,
  maySpeakAbroad,
  weightTo,
} from './hubs/hub-parties.js';
import { directedBy } from './hubs/directed.js';
import { meantBy } from './hubs/meant.js';
import { isNew, KnownMessages } from './hubs/known-messages.js';
import { listAddressee } from './hubs/list-addressee.js';
import { actOfList, INWARD, listsOf, OUTWARD, type List } from './hubs/list-items.js';
import { nearestOccasion, occasionsIn } from './occasions.js';
import { openMembers } from './hubs/open-members.js';
import { isRemark } from './hubs/remarks.js';
import { soundsLikeMessage } from './hubs/round-up.js';
import { schemeAt } from './hubs/scheme-at.js';
import { schemesOf, type Scheme } from './hubs/schemes.js';
import { wholeItem } from './hubs/whole-items.js';
import { isWish } from './wishes.js';
import { offsetOf, statusAt } from './status-at.js';
import { addresseeParts, firstMeant } from './hubs/addressee-parts.js';
import { isSubordinate } from './offices/subordinates.js';
import { firstPart, POSITIONS, senderParts, type Part, type Position } from './hubs/taking-part.js';
import { isSpokenOf, reportsOther } from './hubs/spoken-of.js';
import { toAllTold } from './hubs/to-all-told.js';
import { toAllWriters } from './hubs/to-all-writers.js';
import type { ToldInSentence } from './told-in-sentence.js';
import { wishedBesides } from './invited/wished-besides.js';

/**
 * The candidates of an article with those that follow from what it tells as a whole: where many write to one, or one to many, whoever
 * stands where such a party stands takes part, though no sentence tells both sides.
 */
export function withHubs(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  found: readonly Candidate[],
): Candidate[] {
  const inSentences = withExchanges(document, coded, told, found);
  const schemes = schemesOf(document, coded, told, inSentences);
  const before = new KnownMessages(inSentences);
  const lists = listsOf(document, coded);
  /** Who writes to the addressee of a clause that opens a list is told below it. */
  const opens = new Set(
    lists.flatMap(({ opener, items, lower }) =>
      items.length > 1 && INWARD.test(lower) ? [opener.sentence] : [],
    ),
  );
  const known = new KnownMessages(
    inSentences.map((candidate) =>
      opens.has(candidate.sentence) && !candidate.from
        ? candidate
        : directedBy(
            document,
            meantBy(document, candidate, coded, told, before, schemes),
            told,
            before,
            schemes,
          ),
    ),
  );
  known.add(conjunctsOf(document, coded, known));
  for (const list of lists)
    known.add(fromList(document, list, coded, told, schemes, known, inSentences));
  for (const sentence of coded) {
    if (!sentence.groups.length) continue;
    if (!STORY.has(document.blocks[document.sentences[sentence.sentence]!.block]!.type)) continue;
    for (const toHub of [true, false]) {
      const scheme = schemeAt(document, schemes, known, sentence.sentence, toHub);
      if (scheme) known.add(partsIn(document, coded, told, sentence, scheme, known));
      else if (toHub) known.add(openMembers(document, sentence, told[sentence.sentence]!, known));
    }
  }
  known.add(toAllTold(document, coded, told, known));
  known.add(toAllWriters(document, coded, told, known));
  known.add(wishedBesides(document, coded, told, schemes, known));
  freeForeigners(document, schemes, told, known.all);
  return known.all;
}

/** What looks like a letter may be the story that goes on below it. */
const STORY: ReadonlySet<BlockType> = new Set<BlockType>(['body', 'letter']);

function fromList(
  document: Document,
  { opener, lower, items }: List,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  schemes: readonly Scheme[],
  known: KnownMessages,
  inSentences: readonly Candidate[],
): Candidate[] {
  const kind = actOfList(told, opener.sentence, lower);
  const [inward, outward] = [true, false].map((toHub) =>
    schemeAt(document, schemes, known, opener.sentence, toHub),
  );
  const [isOutward, isInward] = [OUTWARD.test(lower), INWARD.test(lower)];
  const scheme = isOutward ? outward : (inward ?? (isInward ? null : outward));
  const toHub = !isOutward && (scheme?.toHub ?? true);
  const tellsAct = kind !== null || /message|letter|telegram|cable|communications/.test(lower);
  if (!scheme && !tellsAct) return [];
  const isOpen = !scheme && !isOutward && !isInward;
  const behind = coded[(items.at(-1)?.sentence ?? opener.sentence) + 1];
  const addressee = toHub
    ? (listAddressee(document, opener, inSentences) ??
      (behind && pointedOut(document, behind)?.members))
    : null;
  const hub =
    addressee ??
    scheme?.hub ??
    (toHub ? null : (opener.groups.find(({ official }) => official)?.members ?? null));
  return items.flatMap(({ sentence, group }): Candidate[] => {
    const whole = wholeItem(coded[sentence]!, { kind, lower, told });
    if (whole || isOpen) return whole ? [whole] : [];
    const members =
      group?.members.filter(
        (one) => isTaker(document, one, hub, true) && isNew(document, known, one, toHub, hub, true),
      ) ?? [];
    if (!members.length) return [];
    const own = told[sentence]!;
    const act = own.kind() ?? kind ?? scheme?.kind ?? null;
    return [
      {
        ...BARE,
        rule: 'hub-item',
        weight: POSITIONS.item,
        from: toHub ? members : hub && [...hub],
        to: toHub ? hub && [...hub] : members,
        couple: toHub && (hub?.length ?? 0) > 1,
        coupleFrom: toHub
          ? !!group?.couple && members.length === group.members.length
          : (hub?.length ?? 0) > 1,
        kind: isWish(act) ? act : kind,
        channel: own.channel() ?? (/message/.test(lower) ? 'message' : channelOf(lower)),
        occasion: nearestOccasion(occasionsIn(lower), 0, kind) ?? scheme?.occasion ?? null,
        sentence,
      },
    ];
  });
}

function partsIn(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  sentence: CodedSentence,
  scheme: Scheme,
  known: KnownMessages,
): Candidate[] {
  const { hub, toHub } = scheme;
  const at = sentence.sentence;
  const { block } = document.sentences[at]!;
  const below =
    coded[at + 1] && document.sentences[at + 1]!.block !== block
      ? document.text
          .slice(document.sentences[at + 1]!.start, document.sentences[at + 1]!.end)
          .trimStart()
      : null;
  const parts = toHub
    ? senderParts(sentence, (place) => opensQuotation(document, sentence, place), below, hub)
    : addresseeParts(sentence, scheme.isCarried).filter(
        ({ at: place }) =>
          !sentence.symbols[place]!.group!.members.some((one) => hub.includes(one)),
      );
  const first =
    parts.length || scheme.announced < 0
      ? null
      : toHub
        ? firstPart(sentence, hub)
        : firstMeant(sentence, hub);
  if (first) parts.push(first);
  if (!parts.length) return [];
  const toldHere = known.inSentence(at).filter((one) => !one.hint && one.from);
  const tellsOther = toldHere.some(({ from, to }) =>
    toHub
      ? from!.some((one) => hub.includes(one)) || (to && !to.some((one) => hub.includes(one)))
      : !from!.some((one) => hub.includes(one)),
  );
  const { lower } = told[at]!;
  return parts.flatMap((part): Candidate[] => {
    if (tellsOther && part.position !== 'label') return [];
    if (/^(?:told|meant)$/.test(part.position) && toldHere.length) return [];
    if (toldHere.length && isSpokenOf(sentence, part)) return [];
    if (reportsOther(sentence, part, toldHere)) return [];
    if (MEANT.has(part.position) && isPoliticalBody(document, hub)) return [];
    const isOther = isAnothers(sentence, part) && toldHere.some(({ to }) => to !== null);
    if (part.position === 'owner' && toldHere.length && !isOther) return [];
    const { members: all, couple } = sentence.symbols[part.at]!.group!;
    if (all.some((one) => hub.includes(one))) return [];
    const members = all.filter(
      (one) =>
        isTaker(document, one, hub, LISTED.has(part.position)) &&
        !(part.position === 'own' && isAtHome(document, one, hub)) &&
        !(
          (part.position === 'receiver' || isSigning(sentence, part)) &&
          isSubordinate(document.profiles[one]!.title)
        ) &&
        (!MEANT.has(part.position) ||
          ((scheme.isTold || tellsHub(sentence, part, hub)) && maySpeakAbroad(document, one))) &&
        (part.position === 'member'
          ? !known.isWriter(one)
          : isNew(document, known, one, toHub, hub)),
    );
    if (
      !members.length ||
      !counts(document, part, sentence.symbols[part.trigger]!.lower, lower, hub)
    )
      return [];
    if (statusAt(document, sentence, part.trigger) !== 'sent') return [];
    const heard =
      toHub && part.position === 'speaker' ? heardBy(document, sentence, part, hub) : hub;
    if (!heard) return [];
    const trigger = offsetOf(document, sentence, part.trigger);
    const own = kindOf(lower);
    const isOwn = own !== null && (isWish(own) || (own === 'thanks' && !toHub));
    const kind = isOwn ? own : scheme.kind;
    return [
      {
        ...BARE,
        rule: `hub-${part.position}`,
        weight: weightTo(document, hub, POSITIONS[part.position]),
        from: toHub ? members : [...hub],
        to: toHub ? [...heard] : members,
        couple: toHub && heard.length > 1,
        coupleFrom: toHub ? couple && members.length === all.length : hub.length > 1,
        kind,
        channel: channelOf(lower),
        occasion: nearestOccasion(told[at]!.occasions(), trigger, kind) ?? scheme.occasion,
        sentence: at,
        carrier: toHub ? null : bearerIn(document, sentence, hub),
      },
    ];
  });
}

/** The officer of the hub's own state who is told first in a sentence: he brings what it tells of. */
function bearerIn(
  { profiles }: Document,
  { groups }: CodedSentence,
  hub: readonly number[],
): number | null {
  const [first] = groups.find(({ official }) => official)?.members ?? [];
  if (first === undefined || hub.includes(first)) return null;
  const { country, title } = profiles[first]!;
  return country === profiles[hub[0]!]!.country && isSubordinate(title) ? first : null;
}

/** A speaker's words count where they sound like words to the hub; any other position speaks for itself. */
function counts(
  document: Document,
  { position }: Part,
  verb: string,
  lower: string,
  hub: readonly number[],
): boolean {
  if ((position === 'told' || position === 'meant') && !soundsLikeMessage(lower)) return false;
  return MEANT.has(position) ? isRemark(lower, verb, isAbout(document, lower, hub)) : true;
}

/** "Over the signature of A", who may sign for another. */
const isSigning = ({ symbols }: CodedSentence, { position, trigger }: Part) =>
  position === 'owner' && /^(?:signature|name|hand)$/.test(symbols[trigger - 1]?.lower ?? '');

/** "A's message arrived with that of B": B has another. */
const isAnothers = ({ symbols }: CodedSentence, { trigger }: Part) =>
  symbols[trigger]!.lower === 'of' && symbols[trigger - 1]?.lower === 'that';

/** Members of a list of those who write, whose offices may be left out. */
const LISTED: ReadonlySet<Position> = new Set<Position>(['member', 'item', 'own']);

/** Positions that tell of a message only where the words do. */
const MEANT: ReadonlySet<Position> = new Set<Position>(['speaker', 'told', 'meant']);

/** A quotation follows the party at once. */
function opensQuotation({ tokens }: Document, { symbols }: CodedSentence, at: number): boolean {
  const { last } = symbols[at]!.group!;
  const next = tokens[last]?.text ?? '';
  return /^["“«„]$/.test(next);
}
