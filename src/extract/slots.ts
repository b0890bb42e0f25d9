import { deskOf, feedOf } from './clauses/where-it-lies.js';
import type { CodedSentence } from './coded.js';
import {
  isPossessor,
  laterSubject,
  possessorOf,
  RINGS,
  subjectOf,
  type Subject,
} from './clauses.js';
import { doersBehind, opensList, predicateOf } from './clauses/predicates.js';
import { ownerMeant, ownerOf } from './clauses/owners.js';
import { complementsOf } from './clauses/complements.js';
import { writerOn } from './clauses/added-to.js';
import { antecedentOf } from './clauses/antecedents.js';
import { isChain } from './clauses/chains.js';
import { heardIn } from './clauses/heard.js';
import { feastedIn, honouredBy } from './clauses/honoured.js';
import type { Complements } from './clauses/governed.js';
import { isInRelative } from './clauses/in-relatives.js';
import { isMessenger } from './clauses/messengers.js';
import { meantFor } from './clauses/meant-for.js';
import type { Group } from './groups.js';
import { joined } from './joined-groups.js';
import {
  approachedBy,
  authorOf,
  doerOf,
  holderOf,
  itemBefore,
  MOVES,
  quoterOf,
  relativeItem,
  sharedObject,
} from './item-slots.js';
import { signerMeant } from './letters/signatures.js';
import { doneTo } from './clauses/done-to.js';
import { speakerOf } from './clauses/speakers.js';
import { hostIn, visitedWith } from './clauses/visited.js';
import { BE, nounOf, verbOf } from './lexemes.js';
import { frontedAfter } from './front-slots.js';
import type { Voice } from './clauses/voices.js';
import type { Slot } from './rules/rule.js';

/** A trigger with what its clause fills of the slots that rules ask for; each slot is looked for once. */
export interface Clause {
  at: number;
  voice: Voice | 'noun';
  complements: Complements;
  /** The place of the message or act that the clause is about; -1 without one. */
  item: number;
  /** Where the words of the clause begin, by symbol. */
  first: number;
  /** The preposition before a noun phrase: "in a message". */
  adjunct: string | null;
  /** "From A to B and from C to D": the parties of the verb or of its message go together two by two. */
  isChain: boolean;
  /** The subject is the message itself. */
  messageSpeaks: boolean;
  slot: (slot: Slot) => Group | null;
}

export function clauseAt(sentence: CodedSentence, at: number, voice: Voice | 'noun'): Clause {
  const { symbols } = sentence;
  const isNoun = voice === 'noun';
  const complements = complementsOf(
    symbols,
    at,
    isNoun && nounOf(symbols[at]!.lower) !== 'feeling',
  );
  const owner = isNoun ? possessorOf(symbols, at) : null;
  const item = isNoun
    ? at
    : voice === 'passive' || MOVES.has(verbOf(symbols[at]!.lower)!.verb)
      ? itemBefore(symbols, at, complements.item)
      : complements.item >= 0
        ? complements.item
        : relativeItem(symbols, at);
  const adjunct = owner ? prepositionBefore(sentence, owner.first) : null;
  let subject: Subject | null = null;
  const subjectHere = () =>
    (subject ??= subjectOf(symbols, isNoun ? Math.max(0, owner!.first - (adjunct ? 1 : 0)) : at));
  let itemRead: Complements | null = null;
  const itemComplements = () => (itemRead ??= complementsOf(symbols, item, true));
  const known = new Map<Slot, Group | null>();
  const find = (slot: Slot): Group | null => {
    const { object, prepositions } = complements;
    switch (slot) {
      case 'subject': {
        const found = subjectHere();
        // "A wrote, and a cable was sent by B": the message is the subject.
        if (voice === 'passive' && item < at && isInNewClause(symbols, found.at, item)) return null;
        // "A letter in which A greets B was carried": A and B are only told of in it.
        if (voice === 'passive' && isInRelative(symbols, item, found.at, at)) return null;
        const companion = companionBefore(symbols, at);
        if (found.group && companion) return joined(found.group, companion);
        if (found.group || found.isMessage || isNoun) return found.group;
        const form = verbOf(symbols[at]!.lower)!;
        if (!form.gerund && symbols[at - 1]?.lower !== 'to' && voice !== 'passive') return null;
        if (found.at >= 0 || (symbols[at - 1]?.lower === 'to' && at > 1)) return null;
        // "To congratulate, one needs somebody to talk to": nobody does it.
        if (
          symbols[at - 1]?.lower === 'to' &&
          /^(?:,|is|means)$/.test(symbols[at + 1]?.lower ?? '')
        )
          return null;
        // "A letter was sent by A, who chairs B": the message is the subject.
        if (voice === 'passive' && item >= 0 && isWhatIsDone(symbols, item, at)) return null;
        return (
          (form.gerund ? doersBehind(symbols, at) : null) ?? laterSubject(symbols, complements.end)
        );
      }
      case 'inverted': {
        const inverts = /^(?:so|as)$/.test(symbols[at - 1]?.lower ?? '');
        if (subjectHere().group && !inverts) return null;
        const next = inverts ? pastPlaceAside(symbols, at + 1) : at + 1;
        let place = symbols[next]?.lower === 'the' ? next + 1 : next;
        if (symbols[place]?.lower === 'two') place += 1;
        return isPossessor(symbols, place) ? null : (symbols[place]?.group ?? null);
      }
      case 'predicate':
        return opensList(symbols, at) ? predicateOf(symbols, at + 1) : null;
      case 'object':
        return object && isMessenger(symbols, at) ? null : object;
      case 'speaker':
        return adjunct ? speakerOf(sentence, at, owner!.first - 1, complements) : null;
      case 'owner':
        return RINGS.test(symbols[at]!.lower) || isOfStateAlone(owner?.group ?? null, prepositions)
          ? null
          : (owner?.group ??
              (owner?.own && prepositions['to'] ? ownerMeant(sentence, owner.first) : null));
      case 'itemOwner': {
        const had = item >= 0 && !isNoun ? ownerOf(sentence, item, at) : null;
        return had && isOfStateAlone(had, itemComplements().prepositions) ? null : had;
      }
      case 'itemOf':
        return item >= 0 && !isNoun ? (itemComplements().prepositions['of'] ?? null) : null;
      case 'itemFrom':
        return item >= 0 && !isNoun ? (itemComplements().prepositions['from'] ?? null) : null;
      case 'itemSigned':
        return item >= 0 && !isNoun
          ? (itemComplements().prepositions['signed'] ?? signerMeant(sentence, item))
          : null;
      case 'itemTo':
        return item >= 0 && !isNoun ? (itemComplements().prepositions['to'] ?? null) : null;
      case 'itemFor':
        return item >= 0 && item < at ? (itemComplements().prepositions['for'] ?? null) : null;
      case 'honoured':
        return honouredBy(symbols, item);
      case 'feasted':
        return feastedIn(symbols);
      case 'itemAuthor': {
        const author =
          item < 0
            ? null
            : (authorOf(symbols, item, !isNoun) ?? (item < at ? writerOn(symbols, item) : null));
        // "A replied to B in a letter in which A thanked him": A's own, not the one that is answered.
        const isAnswer = author !== null && verbOf(symbols[at]!.lower)?.verb === 'reply';
        return isAnswer && isSame(author, subjectHere().group) ? null : author;
      }
      case 'doer':
        return isNoun && !owner!.group && !prepositions['from'] && !prepositions['of']?.official
          ? doerOf(symbols, owner!.first)
          : null;
      case 'quoter':
        return (isNoun && !isToldOfSomebody(symbols, at)) ||
          /^(?:i|we)$/.test(symbols[at - 1]?.lower ?? '')
          ? quoterOf(symbols, at)
          : null;
      case 'approached':
        return isNoun ? approachedBy(symbols, owner!.first) : null;
      case 'adjacent':
        return symbols[at - 1]?.group ?? null;
      case 'frontTo':
        return frontedAfter(sentence, at, 'to');
      case 'frontFrom':
        return frontedAfter(sentence, at, 'from');
      case 'antecedent':
        return antecedentOf(symbols, at);
      case 'holder':
        return isNoun && (prepositions['from'] ?? prepositions['by'] ?? authorOf(symbols, at))
          ? holderOf(sentence, owner!.first, authorOf(symbols, at))
          : null;
      case 'visited':
        return isNoun ? visitedWith(symbols, owner!.first) : null;
      case 'heard':
        return complements.strangers.has('to') || complements.strangers.has('with')
          ? null
          : heardIn(symbols, at);
      case 'done':
        return adjunct ? doneTo(symbols, owner!.first - 1) : null;
      case 'host':
        return hostIn(symbols, at);
      case 'desk':
        return deskOf(sentence, item);
      case 'feed':
        return feedOf(sentence, item);
      case 'pair':
        return pairIn(sentence);
      case 'shared':
        return isNoun ? null : sharedObject(symbols, at);
      case 'elsewhere':
        return null;
      case 'for':
        if (prepositions['for']?.official) return prepositions['for'];
        return isNoun ? meantFor(symbols, at) : null;
      default:
        return prepositions[slot] ?? null;
    }
  };
  return {
    at,
    voice,
    complements,
    item,
    first: owner ? Math.max(0, Math.min(owner.first, at)) : at,
    adjunct,
    get isChain() {
      return isChain(complements.listed) || (itemRead !== null && isChain(itemRead.listed));
    },
    get messageSpeaks() {
      return !isNoun && subjectHere().isMessage;
    },
    slot: (slot) => {
      let found = known.get(slot);
      if (found === undefined) known.set(slot, (found = find(slot)));
      return found;
    },
  };
}

/** "Kand's condolences, from A to B": who writes for the state is told. */
const isOfStateAlone = (owner: Group | null, { from, to }: Complements['prepositions']) =>
  owner?.official === false && from?.official === true && to?.official === true;

/** "So did, from Marrow, A": the place after words that tell where from. */
function pastPlaceAside(symbols: CodedSentence['symbols'], at: number): number {
  if (symbols[at]?.lower !== ',' || !/^(?:from|in)$/.test(symbols[at + 1]?.lower ?? '')) return at;
  const end = symbols.findIndex(({ lower }, place) => place > at + 1 && lower === ',');
  return end > 0 && end < at + 6 && !symbols.slice(at + 2, end).some(({ group }) => group)
    ? end + 1
    : at;
}

/** "A sent condolences to B, the ministry said": what somebody is told to have done is no quotation. */
const isToldOfSomebody = (symbols: CodedSentence['symbols'], noun: number): boolean =>
  symbols
    .slice(0, noun)
    .some(
      ({ group }, at) =>
        group?.official && verbOf(symbols[at + 1]?.lower ?? '')?.finite && at < noun - 1,
    );

/** "A joined B in congratulating C": who does it as well. */
const companionBefore = (symbols: CodedSentence['symbols'], at: number): Group | null =>
  symbols[at - 1]?.lower === 'in' && verbOf(symbols[at - 3]?.lower ?? '')?.verb === 'join'
    ? (symbols[at - 2]?.group ?? null)
    : null;

/** "In letters which they exchanged, A and B found words": the two of a sentence. */
function pairIn({ groups }: CodedSentence): Group | null {
  const pairs = groups.filter(({ members, official }) => official && members.length > 1);
  return pairs.length === 1 && pairs[0]!.members.length === 2 ? pairs[0]! : null;
}

const isSame = (one: Group, other: Group | null): boolean =>
  one.members.length === other?.members.length &&
  one.members.every((member, at) => member === other.members[at]);

/** A noun has begun another clause than that of a party told before it. */
const isInNewClause = (symbols: CodedSentence['symbols'], party: number, noun: number) =>
  party >= 0 &&
  symbols
    .slice(party + 1, Math.max(0, noun))
    .some(
      ({ lower }, place, between) =>
        lower === 'and' && /^(?:,|;)$/.test(between[place - 1]?.lower ?? ''),
    );

const ADJUNCTS = new Set('in by with through via during on over at'.split(' '));

function prepositionBefore({ symbols }: CodedSentence, first: number): string | null {
  const word = symbols[first - 1]?.lower ?? '';
  if (word === 'in' && /^(?:reply|response)$/.test(symbols[first]?.lower ?? '')) return null;
  if (word === 'to' && symbols[first - 2]?.lower === 'according') return 'in';
  return ADJUNCTS.has(word) ? word : null;
}

/** Whether a message is the subject of the passive behind it: "a letter was also sent", and not "in a letter sent by A". */
function isWhatIsDone(symbols: CodedSentence['symbols'], item: number, at: number): boolean {
  const between = symbols.slice(item, at);
  return (
    between.some(({ lower }) => BE.has(lower)) &&
    between.every(({ lower }) => !/^(?:[,;:]|and|when|while|who|which|that)$/.test(lower))
  );
}
