import type { Kind } from '../../model.js';
import { channelOf, kindOf } from '../acts.js';
import { BARE, type Candidate } from '../candidate.js';
import { datesIn } from '../dates.js';
import type { Document } from '../document.js';
import { daysOf } from '../dates/letter-days.js';
import { isAddressed, sharedAddressee } from './letter-addressees.js';
import { partiesOf, type LetterParties } from './letter-parties.js';
import type { Letter } from '../letters.js';
import { kindFor, nearestOccasion, occasionsIn, type FoundOccasion } from '../occasions.js';
import { Pattern } from '../patterns/pattern.js';

/**
 * The messages of printed letters, and `candidates` as far as these do not tell the same less well: what announces a letter gives way
 * where the letter itself names its parties.
 */
export function withPrintedLetters(
  document: Document,
  letters: readonly Letter[],
  candidates: readonly Candidate[],
): Candidate[] {
  const printed: Candidate[] = [];
  const given = new Set<Candidate>();
  const shared = sharedAddressee(document, letters);
  const exchanged = exchangedBy(candidates);
  const days = daysOf(document.text, document.blocks, letters);
  for (const [at, letter] of letters.entries()) {
    const sentence = document.sentences.findIndex(({ block }) => block === letter.texts[0]);
    if (sentence < 0) continue;
    const announced = announcementOf(document, candidates, sentence, letter);
    const parties = partiesOf(document, letter, announced, shared, exchanged);
    if (!parties) continue;
    const act = actsIn(document, letter, letters.length === 1);
    const channel = channelIn(document, letter, announced);
    const base = { ...BARE, ...parties, rule: 'printed-letter', weight: 5, channel };
    const day =
      days[at] ??
      datesIn(headText(document, letter), document.header.publishedOn?.date ?? null)[0] ??
      announced?.date ??
      null;
    const coupleFrom = parties.from.length > 1;
    const kind = act.kind ?? announced?.kind ?? null;
    printed.push({
      ...base,
      coupleFrom,
      kind,
      occasion: act.occasion ?? announced?.occasion ?? null,
      date: day,
      sentence,
    });
    if (act.invitation && kind !== 'invitation')
      printed.push({ ...base, ...act.invitation, coupleFrom, kind: 'invitation', date: day });
    if (announced && isWorse(document, announced, parties, act.kind)) given.add(announced);
    for (const one of candidates)
      if (isOfOthers(one) && letter.texts.includes(document.sentences[one.sentence]!.block))
        given.add(one);

    function isOfOthers({ from }: Candidate) {
      return !from?.some((member) => parties!.from.includes(member));
    }
  }
  return [...candidates.filter((one) => !given.has(one)), ...printed];
}

/** The message told last above a letter, or in the headline. */
function announcementOf(
  document: Document,
  candidates: readonly Candidate[],
  sentence: number,
  letter: Letter,
): Candidate | null {
  const fits = ({ from, to, hint, status, mutual }: Candidate) =>
    from && to && !hint && !mutual && status === 'sent';
  const near = candidates.findLast((one) => one.sentence < sentence && fits(one));
  if (near) return near;
  const own = new Set([...letter.texts, ...letter.head, ...letter.signature]);
  const only = candidates.filter(
    (one) => one.to && !own.has(document.sentences[one.sentence]!.block),
  );
  return only.length === 1 ? only[0]! : null;
}

/** The two who have written to each other, where an article tells that of two alone. */
function exchangedBy(candidates: readonly Candidate[]): number[] | null {
  const pairs = candidates.flatMap(({ mutual, hint, from, to }) =>
    mutual && !hint && from?.length === 1 && to?.length === 1 ? [[from[0]!, to[0]!]] : [],
  );
  const [pair] = pairs;
  return pair && pairs.every((other) => other.every((one) => pair.includes(one))) ? pair : null;
}

/** Beside thanks for them, the wishes that are told are another's. */
const ANSWERS =
  /\b(?:in (?:reply|response|answer|return)|repl(?:y|ies|ied|ying) to|answer(?:s|ed|ing))\b/i;

/** The announcement tells offices or a list where the letter tells who, or what is answered where the letter thanks for it. */
function isWorse(
  { profiles, sentences, text }: Document,
  { from, to, kind, sentence }: Candidate,
  { from: writers, to: addressees }: Pick<LetterParties, 'from' | 'to'>,
  act: Kind | null,
): boolean {
  const replaces = (told: readonly number[] | null, own: readonly number[]) =>
    told !== null &&
    !own.some((one) => told.includes(one)) &&
    told.every((one) => profiles[one]!.kind === 'office') &&
    own.every((one) => profiles[one]!.kind === 'person');
  const sameTo = to?.some((one) => addressees.includes(one)) ?? false;
  const sameFrom = from?.some((one) => writers.includes(one)) ?? false;
  return (
    (replaces(from, writers) && (sameTo || replaces(to, addressees))) ||
    (sameFrom && replaces(to, addressees)) ||
    (sameFrom &&
      sameTo &&
      (kind === null ||
        (act === 'thanks' &&
          ANSWERS.test(text.slice(sentences[sentence]!.start, sentences[sentence]!.end)))))
  );
}

const textOf = (document: Document, places: readonly number[]) =>
  places
    .map((at) => document.text.slice(document.blocks[at]!.start, document.blocks[at]!.end))
    .join('\n');

const headText = (document: Document, { head }: Letter) => textOf(document, head).toLowerCase();

/** So many paragraphs above a letter may say how it travelled. */
const ABOVE = 2;

function channelIn(document: Document, letter: Letter, announced: Candidate | null) {
  const { title, section } = document.header;
  const top = Math.min(letter.texts[0]!, letter.salutation ?? Infinity, ...letter.head);
  const above = document.blocks.slice(Math.max(0, top - ABOVE), top).map((_, at) => top - 1 - at);
  return (
    channelOf(headText(document, letter)) ??
    announced?.channel ??
    above
      .filter((at) => at >= 0 && document.blocks[at]!.type === 'body')
      .map((at) => channelOf(textOf(document, [at]).toLowerCase()))
      .find((channel) => channel !== null) ??
    channelOf(`${title ?? ''} ${section ?? ''}`.toLowerCase()) ??
    (isAddressed(document, letter) ? 'letter' : 'statement')
  );
}

/** "Esteemed Mr. Ro, I thank you": whom a sentence addresses tells no act. */
const VOCATIVE =
  /^["“]?(?:my )?(?:(?:most )?(?:dear|esteemed|respected|distinguished|honou?rable)\b|(?:your )?(?:excellency|majesty|highness|holiness)\b|(?:mr|madam)\.? )[^,:!]{0,50}[,:!] /;
const THANKS = new Pattern(
  /^(?:thank you|many thanks|(?:i|we|allow me to|let me)\b.{0,30}\bthank|.{0,40}\bgrateful)/,
);
const INVITES =
  /\b(?:invite you|invite your|invitation to (?:you|your|come|pay|make|attend|join|take part)|inviting you|to visit)\b/;
const INVITATION = new Pattern(/\b(?:i|we|my|our|me|us)\b.{0,60}\binvit/);
/** "It would give me great joy to welcome you to Marrow"; whoever looks forward to it has asked before. */
const WELCOMES = new Pattern(
  /\b(?:delighted|honou?r(?:ed)?|joy|pleasure|happy|glad|pleased|privilege)\b.{0,40}? to (?:welcome|receive|host) you\b(?! (?:back|again|home)\b)/,
);

/** "Will you come to us?", "I would be honoured if you and your wife could join us", "I would be glad to see you in Marrow": a wish that asks. */
const ASKED = new Pattern(
  /^(?:["“])?(?:and )?(?:will|would|could|won't) you (?:not )?(?:come|visit|join|attend)\b.*\?|\bif you (?:[a-z]+ ){0,5}(?:could|would|can|were able to) (?:come|visit|join|attend|be (?:with|among) us|be (?:my|our) guests?)\b|\b(?:glad|happy|delighted|pleased|honou?red) to see you (?:in|at) /,
);
const isAsked = (lower: string): boolean => ASKED.test(lower) && !/\bagain\b/.test(lower);

/** "Happy New Year!", "May the Year of the Ox bring you health": a day is hailed, without a verb of the genre. */
const HAILS =
  /^["“]?(?:(?:a |have a )?(?:very )?(?:happy|merry|joyous|blessed)\b(?! (?:to|that|with|about|for)\b)|(?:eid|ramadan) (?:mubarak|kareem)\b|may (?:the|this)\b[^.;]{1,60}\bbring you\b)/;

/** The act of a sentence that hails a day; null of one that hails none. */
const hailedIn = (lower: string): Kind | null =>
  HAILS.test(lower) ? kindFor(nearestOccasion(occasionsIn(lower), 0, null)) : null;

/**
 * The act of a letter, which its first sentence with one tells; its occasion; and an invitation beside another act. Where it is the
 * article's only letter, what the headline tells of grief tells its act.
 */
function actsIn(
  document: Document,
  { texts }: Letter,
  isOnly: boolean,
): {
  kind: Kind | null;
  occasion: FoundOccasion | null;
  invitation: { sentence: number; occasion: FoundOccasion | null } | null;
} {
  let kind: Kind | null = null;
  let occasion: FoundOccasion | null = null;
  let invitation: { sentence: number; occasion: FoundOccasion | null } | null = null;
  const own = new Set(texts);
  const sentences = document.sentences
    .map((sentence, at) => ({ ...sentence, at }))
    .filter(({ block }) => own.has(block))
    .map(({ start, end, at }) => ({
      at,
      lower: document.text
        .slice(start, end)
        .toLowerCase()
        .replace(/[’ʻ]/g, "'")
        .replace(VOCATIVE, ''),
    }));
  for (const { lower } of sentences) {
    const told = THANKS.test(lower) ? 'thanks' : (kindOf(lower) ?? hailedIn(lower));
    if (told && told !== 'reply') kind ??= told;
  }
  const headline = isOnly
    ? nearestOccasion(occasionsIn((document.header.title ?? '').toLowerCase()), 0, 'condolence')
    : null;
  if (headline && !headline.weak && (kind === null || kind === 'greeting')) {
    kind = 'condolence';
    occasion = headline;
  }
  for (const { lower, at } of sentences) {
    const found = nearestOccasion(occasionsIn(lower), 0, kind);
    if (found && (occasion === null || (occasion.weak && !found.weak))) occasion = found;
    if ((INVITATION.test(lower) && INVITES.test(lower)) || WELCOMES.test(lower) || isAsked(lower))
      invitation ??= {
        sentence: at,
        occasion: nearestOccasion(occasionsIn(lower), 0, 'invitation'),
      };
  }
  return {
    kind: kind ?? (occasion?.kind === 'illness' ? kindFor(occasion) : null),
    occasion,
    invitation,
  };
}
