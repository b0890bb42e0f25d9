import { turnedRound, type Candidate } from './candidate.js';
import type { CodedSentence } from './coded.js';
import type { Document } from './document.js';
import { isPossessor } from './clauses.js';
import { BE, HAVE, nounOf, verbOf } from './lexemes.js';
import { offsetOf, statusAt } from './status-at.js';
import type { ToldInSentence } from './told-in-sentence.js';
import { isAdverb, lowerAt, voiceAt, type Symbols } from './clauses/voices.js';

/** What a told answer weighs, as the rule for "A replied to B". */
const WEIGHT = 4;
/** Sentences back to the message that somebody named answers, and that an answer without an owner is one to. */
const FARTHEST_NAMED = 10;
const FARTHEST = 1;

const NOUN = /^(?:answers?|reply|replies|response)$/;
/** "They were returned". */
const RETURNED = /^(?:answered|returned|reciprocated|requited)$/;
/** What stands for the message that is answered. */
const MEANS_MESSAGE = /^(?:it|they|this|these|which|that|them)$/;
/** What becomes of an answer, or what it does. */
const GOES =
  /^(?:came|comes|went|goes|arrived|arrives|followed|follows|reached|left|is|was|has|had|runs|ran|reads|read|says|said|thanks|thanked|took|takes|bears|tells|told|consists|consisted|congratulates|promises|promised|stood|stands|appeared|appears|hung|hangs|began|begins|opened|opens|ended|ends|closed|closes|lay|lies|carried|carries|praised|praises)$/;
const GOT = /^(?:received|got|had|has|gets|receives)$/;
/** Words between an answer and its verb: "to the Premier", "sent on Tuesday". */
const FAR = 8;

/** An answer in a sentence: whose it is, where that is told. */
interface Answer {
  at: number;
  owner: readonly number[] | null;
  /** Who gets it, where that is told. */
  to?: readonly number[];
  /** A message of its own, and not a word said in a call. */
  isWritten: boolean;
  /** It is the message of the sentence before, and what it is to stands beside it. */
  isToldBefore?: boolean;
}

/**
 * "A sent B a card. It was answered the same hour", "A wrote to B, to which B replied", "B's answer came on a postcard": the candidates
 * with those of whoever answers one of them, and does not say to whom.
 */
export function withAnswers(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const partial = new Set(
    coded.flatMap(({ symbols, sentence }) => (isSomeOfThem(symbols) ? [sentence] : [])),
  );
  // "She has answered one of them": which one is told elsewhere.
  const kept = candidates.filter(
    ({ kind, to, sentence }) => kind !== 'reply' || to !== null || !partial.has(sentence),
  );
  const models = kept.filter(isAnswerable);
  if (!models.length) return kept;
  const isOfItsWords = (at: number) => isQuotedWhole(document, at);
  const added = coded.flatMap((sentence): Candidate[] => {
    const answer = answerIn(sentence);
    if (!answer || isTold(candidates, sentence.sentence)) return [];
    const model = modelOf(models, sentence.sentence, answer, isOfItsWords);
    if (!model || !isSent(document, sentence, answer.at)) return [];
    if (isSpoken(model, told[model.sentence]!) && !answer.isWritten) return [];
    return [
      {
        ...turnedRound(model),
        from: model.to ?? (answer.owner && [...answer.owner]),
        rule: 'reply',
        weight: WEIGHT,
        kind: thanks(told, sentence.sentence, answer) ? 'thanks' : 'reply',
        sentence: sentence.sentence,
      },
    ];
  });
  return [...kept, ...added];
}

/** "'We grieve with you,' his letter reads", "'Our engineers will come.'": quoted from its first word on. */
const isQuotedWhole = ({ text, sentences }: Document, at: number): boolean =>
  at >= 0 && /^["“«„]/.test(text.slice(sentences[at]!.start, sentences[at]!.end));

const isAnswerable = ({ from, to, hint, mutual, status, kind }: Candidate): boolean =>
  from?.length === 1 &&
  (to === null || to.length === 1) &&
  !hint &&
  !mutual &&
  status === 'sent' &&
  kind !== 'reply';

/** The sentence tells already who answers whom. */
const isTold = (candidates: readonly Candidate[], sentence: number) =>
  candidates.some((one) => one.sentence === sentence && one.kind === 'reply' && one.from && one.to);

/**
 * The last message before that the answer may be to; to whom it went need not be told where the answer goes to whoever wrote it. Sentences
 * with the words of the message alone stand between without parting the two.
 */
function modelOf(
  models: readonly Candidate[],
  sentence: number,
  { owner, to }: Answer,
  isOfItsWords: (sentence: number) => boolean,
): Candidate | null {
  let reach = owner || to ? FARTHEST_NAMED : FARTHEST;
  while (isOfItsWords(sentence - reach)) reach += 1;
  for (let at = models.length - 1; at >= 0; at -= 1) {
    const model = models[at]!;
    if (model.sentence > sentence) continue;
    if (model.sentence < sentence - reach) return null;
    const isToWriter = to?.includes(model.from![0]!);
    if (isToWriter === false || (model.to === null && !isToWriter)) continue;
    if (!owner || model.to === null || owner.includes(model.to[0]!)) return model;
  }
  return null;
}

function isSent(document: Document, coded: CodedSentence, at: number) {
  const { start, end } = document.sentences[coded.sentence]!;
  const written = document.text.slice(start, end);
  const trigger = offsetOf(document, coded, at);
  return (
    statusAt(document, coded, at) === 'sent' &&
    !/\b(?:no|not|never|yet to|without) (?:\w+ ){0,4}$/i.test(written.slice(0, trigger)) &&
    !STILL_TO_COME.test(written.slice(trigger))
  );
}

/** "An answer is expected next week." */
const STILL_TO_COME =
  /^\w+ (?:(?:to|from|of) (?:\w+ ){1,4})?(?:(?:is|are|was|were) (?:still |now |not |only )?(?:expected|awaited|due|pending|outstanding|being)\b|(?:is|are|was|were|has|have|had) (?:still |as )?(?:not|never|yet)\b(?! (?:long|slow|late|only|far|lost)\b))/i;

/** "Answered one of them", "has replied to none of these". */
const isSomeOfThem = (symbols: Symbols): boolean =>
  symbols.some(
    ({ lower }, at) =>
      /^(?:one|two|three|some|few|none|neither)$/.test(lower) &&
      lowerAt(symbols, at + 1) === 'of' &&
      /^(?:them|these|those)$/.test(lowerAt(symbols, at + 2)) &&
      symbols
        .slice(Math.max(0, at - 3), at)
        .some((before) => !before.group && verbOf(before.lower)?.verb === 'reply'),
  );

function answerIn({ symbols }: CodedSentence): Answer | null {
  for (let at = 0; at < symbols.length; at += 1) {
    const { lower, group } = symbols[at]!;
    if (group) continue;
    const found =
      answersLetter(symbols, at) ??
      (NOUN.test(lower)
        ? (ownedAnswer(symbols, at) ?? gotAnswer(symbols, at))
        : (returned(symbols, at) ?? answeredBy(symbols, at)));
    if (found) return found;
  }
  return null;
}

/** "It was answered", "the letter was answered by B". */
function returned(symbols: Symbols, at: number): Answer | null {
  if (!RETURNED.test(lowerAt(symbols, at))) return null;
  let place = at - 1;
  let isPassive = false;
  for (; place >= 0; place -= 1) {
    const word = lowerAt(symbols, place);
    if (BE.has(word)) isPassive = true;
    else if (!HAVE.has(word) && !isAdverb(word)) break;
  }
  const subject = lowerAt(symbols, place);
  if (!isPassive || symbols[place]?.group) return null;
  if (!MEANS_MESSAGE.test(subject) && !/^(?:message|act)$/.test(nounOf(subject) ?? '')) return null;
  const by = lowerAt(symbols, at + 1) === 'by' ? (symbols[at + 2]?.group ?? null) : null;
  if (lowerAt(symbols, at + 1) === 'by' && !by?.official) return null;
  return { at, owner: by?.members ?? null, isWritten: true };
}

/** "It answers the letter that A had written": the message that was told before is the answer to one that the clause tells. */
function answersLetter(symbols: Symbols, at: number): Answer | null {
  if (!ANSWERS.test(lowerAt(symbols, at))) return null;
  let place = at - 1;
  while (place >= 0 && isAdverb(lowerAt(symbols, place))) place -= 1;
  if (place !== 0 || !/^(?:it|this)$/.test(lowerAt(symbols, place))) return null;
  const isLetter = symbols
    .slice(at + 1, at + 1 + FEW)
    .some(({ lower, group }) => !group && nounOf(lower) === 'message');
  return isLetter ? { at, owner: null, isWritten: true, isToldBefore: true } : null;
}

const ANSWERS = /^(?:answers|answered|replies|replied|responds|responded)$/;

/** Words of "to the long letter". */
const FEW = 5;

/** "B answered at once", "to which B replied", "'...,' replied B". */
function answeredBy(symbols: Symbols, at: number): Answer | null {
  const verb = verbOf(lowerAt(symbols, at));
  if (verb?.verb !== 'reply' || !verb.finite || voiceAt(symbols, at) !== 'active') return null;
  if (/^(?:of|reporters|journalists)$/.test(lowerAt(symbols, at + 2)) || isAllThem(symbols))
    return null;
  const next = lowerAt(symbols, at + 1);
  const isOf = next === 'the' && /^(?:same|next|following|very)$/.test(lowerAt(symbols, at + 2));
  if (!BEHIND.test(next) && !isOf && !isAdverb(next) && symbols[at + 1] && !symbols[at + 1]!.group)
    return null;
  const objects = symbols.slice(at + 1, at + 5);
  const end = objects.findIndex(({ lower, group }) => !group && /^[,;.]$/.test(lower));
  const behind = end < 0 ? objects : objects.slice(0, end);
  let place = at - 1;
  while (place >= 0 && (isAdverb(lowerAt(symbols, place)) || HAVE.has(lowerAt(symbols, place))))
    place -= 1;
  const before = symbols[place]?.group ?? null;
  if (before?.official && before.members.length === 1)
    return behind.some(({ group }) => group?.official)
      ? null
      : { at, owner: before.members, isWritten: false };
  const inverted = symbols[at + 1]?.group ?? null;
  const isQuoting = place < 0 || /^[,."”]$/.test(lowerAt(symbols, place));
  return isQuoting && inverted?.official && inverted.members.length === 1
    ? { at, owner: inverted.members, isWritten: false }
    : null;
}

/** "To all of them he answered": whoever they are. */
const isAllThem = (symbols: Symbols): boolean =>
  symbols.some(
    ({ lower }, at) =>
      /^(?:all|both|none|one|each|most|some)$/.test(lower) &&
      /^(?:of|who)$/.test(lowerAt(symbols, at + 1)),
  );

/** What may follow "answered" where it has no object. */
const BEHIND =
  /^(?:[,;.:"”]|in|by|with|on|at|from|within|this|that|after|before|an?|two|three|and|yesterday|today|back|minutes|hours)$/;

/** "The answer came. It thanked A", "His thanks arrived. They answer a letter". */
const thanks = (
  told: readonly ToldInSentence[],
  sentence: number,
  { isToldBefore }: Answer,
): boolean =>
  (isToldBefore && told[sentence - 1]?.kind() === 'thanks') ||
  told[sentence]!.kind() === 'thanks' ||
  /^\W*(?:it|he|she|in it,? (?:he|she)) thank(?:s|ed)\b/.test(told[sentence + 1]?.lower ?? '');

/** What is answered at once by word of mouth. */
const isSpoken = ({ channel, rule }: Candidate, told: ToldInSentence): boolean =>
  channel === 'phone' ||
  channel === 'video' ||
  channel === 'in_person' ||
  /^(?:say-to|tell|speak|call)/.test(rule) ||
  (channel === null && /^(?:phone|video)$/.test(told.channel() ?? ''));

/** "B's answer came on a postcard", "his reply went out on Tuesday". */
function ownedAnswer(symbols: Symbols, at: number): Answer | null {
  const isOwned = lowerAt(symbols, at - 1) === "'s" && isPossessor(symbols, at - 2);
  const owner = isOwned ? (symbols[at - 2]?.group ?? null) : null;
  if (isOwned && !(owner?.official && owner.members.length === 1)) return null;
  if (!isOwned && !/^(?:his|her|the|an?)$/.test(lowerAt(symbols, at - 1))) return null;
  // "The answer to hunger".
  if (
    lowerAt(symbols, at + 1) === 'to' &&
    !symbols.slice(at + 2, at + 5).some(({ group }) => group)
  )
    return null;
  const first = isOwned ? at - 2 : at - 1;
  const to = lowerAt(symbols, at + 1) === 'to' ? symbols[at + 2]?.group?.members : undefined;
  // "'Thank you, brother,' came the reply".
  if (INVERTED.test(lowerAt(symbols, first - 1)) && SAID.test(lowerAt(symbols, first - 2)))
    return { at, owner: owner?.members ?? null, isWritten: true };
  // "In reply", "to the answer": the subject of its clause alone.
  if (first > 0 && !/^[,;:."”]$|^(?:and|but)$/.test(lowerAt(symbols, first - 1))) return null;
  for (let place = at + 1; place < symbols.length && place < at + FAR; place += 1) {
    const { lower, group } = symbols[place]!;
    if (!group && GOES.test(lower))
      return { at, owner: owner?.members ?? null, isWritten: true, ...(to && { to }) };
    if (/^[:;.]$/.test(lower)) return null;
  }
  return null;
}

/** What quoted words do as an answer, which stands behind. */
const INVERTED = /^(?:came|comes|read|reads|ran|runs|was|is|went|goes)$/;
const SAID = /^[,!?.”"]$/;

/** "A sent B a letter, and had an answer by evening": B's. */
function gotAnswer(symbols: Symbols, at: number): Answer | null {
  let place = at - 1;
  while (/^(?:an?|his|her|the|prompt|quick|immediate|own)$/.test(lowerAt(symbols, place)))
    place -= 1;
  if (!GOT.test(lowerAt(symbols, place)) || lowerAt(symbols, at + 1) === 'from') return null;
  return lowerAt(symbols, place - 1) === 'and' ? { at, owner: null, isWritten: true } : null;
}
