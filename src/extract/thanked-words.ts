import { BARE, turnedRound, type Candidate } from './candidate.js';
import type { CodedSentence } from './coded.js';
import type { Document } from './document.js';
import { kindOf } from './acts.js';
import { isPossessor, subjectOf } from './clauses.js';
import { lowerAt, type Symbols } from './clauses/voices.js';
import { nounOf } from './lexemes.js';
import { kindFor, nearestOccasion, occasionsIn } from './occasions.js';
import { statusAt } from './status-at.js';

/** What thanks imply weighs, as what a verb outside the genre tells. */
const WEIGHT = 4;
/** Where the addressee is told elsewhere. */
const LESS = 1;
const RULE = 'thanked-words';

/** Words that open what somebody is thanked for. */
const THANKS =
  /^(?:thank|thanks|thanked|thanking|grateful|gratitude|appreciation|appreciated|appreciates|acknowledged|acknowledges|indebted)$/;
/** Words between thanks and what they are for: "to President A of Kandia and his people". */
const FAR = 16;
/** Words of "his warm and heartfelt message of". */
const LONGEST_GIFT = 9;
const OWN = /^(?:his|her|their)$/;
/** What is sent without having been written: "words of comfort". */
const WORDS = /^(?:words?|lines?)$/;
/** What is said to have been kind, and is no message. */
const NOT_SENT =
  /^(?:thanks|gratitude|solidarity|compassion|grief|sorrow|sympathy|regards|feeling)$/;

/**
 * "A thanked B for her message of condolence": the candidates with what whoever is thanked has sent, where nothing else tells of it. Thanks
 * for help, hospitality or "the sympathy" imply no message, nor do those for what a third one wrote.
 */
export function withThankedWords(
  document: Document,
  coded: readonly CodedSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const thanks = [
    ...candidates.filter(isPlainThanks),
    ...thanksUntold(document, coded, candidates),
  ];
  if (!thanks.length) return [...candidates];
  const added: Candidate[] = [];
  for (const told of thanks.flatMap(oneByOne)) {
    const here = coded[told.sentence]!;
    const inHere = giftIn(here.symbols, told.thanked);
    const next = inHere ? undefined : coded[told.sentence + 1];
    const gift = inHere ?? (next ? giftBehind(next.symbols, told.to![0]!) : null);
    const sentence = (inHere ? here : next) ?? here;
    const isOfPeople = [...told.from!, ...told.to!].every((one) => isOfficer(document, one));
    if (!gift || !isOfPeople || isKnown([...candidates, ...added], told)) continue;
    const { start, end } = document.sentences[sentence.sentence]!;
    const phrase = document.text
      .slice(
        document.tokens[sentence.symbols[gift.first]!.token]!.start,
        document.tokens[sentence.symbols[gift.last]!.token]!.end,
      )
      .toLowerCase();
    if (statusAt(document, sentence, gift.first) !== 'sent') continue;
    const lower = document.text.slice(start, end).toLowerCase();
    const act = kindOf(phrase) ?? (inHere ? null : kindOf(lower));
    const occasion = nearestOccasion(occasionsIn(lower), lower.indexOf(phrase), act) ?? null;
    added.push({
      ...turnedRound(withoutList(told)),
      rule: RULE,
      weight: isMeant(told) ? LESS : WEIGHT,
      kind: (act === 'thanks' ? null : act) ?? kindFor(occasion),
      occasion,
      sentence: sentence.sentence,
      ...(isMeant(told) ? { to: null } : {}),
    });
    if (told.rule === RULE && !isMeant(told)) added.push(withoutList(told));
  }
  return [...candidates, ...added];
}

/** "He also thanked B": nobody is sure who. */
const isMeant = ({ rule, namelessFrom }: Candidate): boolean => rule === RULE && namelessFrom;

/** "A also thanked B.": thanks that count where the sentence behind tells of B's message. */
const thanksUntold = (
  document: Document,
  coded: readonly CodedSentence[],
  candidates: readonly Candidate[],
): Candidate[] =>
  coded.flatMap(({ symbols, sentence }, at): Candidate[] => {
    const verb = symbols.findIndex(({ lower }) => /^(?:thanked|thanks)$/.test(lower));
    const to = symbols[verb + 1]?.group;
    const from = verb > 0 ? subjectOf(symbols, verb).group : null;
    const next = coded[at + 1];
    if (!to?.official || to.members.length !== 1 || from?.members.length !== 1 || !next) return [];
    if (from.members[0] === to.members[0] || !giftBehind(next.symbols, to.members[0]!)) return [];
    const isRead = candidates.some((one) => one.sentence === sentence && one.kind === 'thanks');
    if (isRead || document.sentences[sentence]!.block !== document.sentences[next.sentence]!.block)
      return [];
    const sides = { from: from.members, to: to.members, namelessFrom: from.nameless };
    return [{ ...BARE, ...sides, rule: RULE, weight: WEIGHT, kind: 'thanks', sentence }];
  });

const isPlainThanks = ({ kind, from, to, hint, mutual, status }: Candidate): boolean =>
  kind === 'thanks' &&
  from?.length === 1 &&
  to !== null &&
  to.length > 0 &&
  !hint &&
  !mutual &&
  status === 'sent';

const withoutList = ({ thanked: _, ...told }: Candidate & { thanked: readonly number[] }) => told;

/** "A thanked B and C for their words": each of those thanked apart, with all of them. */
const oneByOne = (told: Candidate): (Candidate & { thanked: readonly number[] })[] =>
  told.to!.map((one) => ({ ...told, to: [one], thanked: told.to! }));

/** An office, or a person with a title or a full name: crowds, friends and bodies are thanked for what no one has sent. */
const isOfficer = ({ profiles }: Document, one: number): boolean => {
  const { kind, title, name } = profiles[one]!;
  return kind === 'office' || (kind === 'person' && (title !== null || name.includes(' ')));
};

/** Whether the article tells already of what the one who is thanked has sent. */
const isKnown = (candidates: readonly Candidate[], { from, to }: Candidate): boolean =>
  candidates.some(
    (one) =>
      one.from?.includes(to![0]!) &&
      !one.hint &&
      one.kind !== 'thanks' &&
      one.kind !== 'reply' &&
      (one.to === null || one.to.includes(from![0]!)),
  );

/** The first and last word of "her message of condolence" behind "thanked B for"; null where no words are what B is thanked for. */
function giftIn(
  symbols: Symbols,
  thanked: readonly number[],
): { first: number; last: number } | null {
  const verb = symbols.findIndex(({ lower, group }) => !group && THANKS.test(lower));
  if (verb < 0) return null;
  for (let at = verb + 1; at < symbols.length && at < verb + FAR; at += 1) {
    const lower = lowerAt(symbols, at);
    if (lower === ';') return null;
    if (lower !== 'for' && !/^acknowledge/.test(lowerAt(symbols, verb))) continue;
    const gift = giftAt(symbols, lower === 'for' ? at + 1 : at, thanked);
    if (gift) return gift;
  }
  return null;
}

function giftAt(
  symbols: Symbols,
  first: number,
  thanked: readonly number[],
): { first: number; last: number } | null {
  const owner = symbols[first]?.group;
  const isOwners = owner && isPossessor(symbols, first);
  if (isOwners && !owner.members.some((one) => thanked.includes(one))) return null;
  const isOwn = isOwners || (thanked.length > 1 ? /^their$/ : OWN).test(lowerAt(symbols, first));
  if (!isOwn && thanked.length > 1) return null;
  if (!isOwn && lowerAt(symbols, first) !== 'the') return null;
  const begin = isOwners ? first + 2 : first + 1;
  for (let at = begin; at < symbols.length && at < begin + LONGEST_GIFT; at += 1) {
    const { lower, group } = symbols[at]!;
    if (group || /^[,;:.]$|^(?:that|which|who|to|from)$/.test(lower)) return null;
    const noun = nounOf(lower);
    const isSent = noun === 'message' || noun === 'act' || WORDS.test(lower);
    if (!isSent || NOT_SENT.test(lower)) continue;
    const of = lowerAt(symbols, at + 1) === 'of' && nounOf(lowerAt(symbols, at + 2));
    const last = of ? at + 2 : at;
    return isOwn || isSentBy(symbols, last + 1, thanked) ? { first: at, last } : null;
  }
  return null;
}

/**
 * "He also thanked King B. The Kandian king's telegram speaks of 'deepest sorrow'": the message of whoever is thanked that opens the
 * sentence behind; null elsewhere.
 */
function giftBehind(symbols: Symbols, thanked: number): { first: number; last: number } | null {
  const owner = lowerAt(symbols, 0) === 'the' ? 1 : 0;
  const group = symbols[owner]?.group;
  if (!group || String(group.members) !== String([thanked]) || !isPossessor(symbols, owner))
    return null;
  for (let at = owner + 2; at < symbols.length && at < owner + LONGEST_GIFT; at += 1) {
    const { lower, group: other } = symbols[at]!;
    if (other || /^[,;:.]$/.test(lower)) return null;
    const noun = nounOf(lower);
    if ((noun === 'message' || noun === 'act') && !NOT_SENT.test(lower))
      return { first: at, last: at };
  }
  return null;
}

/** "That he sent her", "received from B": the one who is thanked is who wrote them. */
function isSentBy(symbols: Symbols, at: number, thanked: readonly number[]): boolean {
  const next = /^(?:that|which)$/.test(lowerAt(symbols, at)) ? at + 1 : at;
  const party =
    symbols[next]?.group ??
    symbols.slice(next, next + LONGEST_GIFT).find(({ group }) => group)?.group;
  return party?.members.some((one) => thanked.includes(one)) === true;
}
