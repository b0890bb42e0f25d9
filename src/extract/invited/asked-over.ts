import { BARE, type Candidate } from '../candidate.js';
import { isAuthor } from '../clauses/authors.js';
import type { Document, DocumentMention } from '../document.js';
import { PREPOSITIONS, verbOf } from '../lexemes.js';
import { nearestOccasion } from '../occasions.js';
import { VISIT } from '../occasions/occasion-fields.js';
import { statusOf } from '../status.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { isWish } from '../wishes.js';
import { askingIn, type AskingOver } from './asking-over.js';

/** The rule of an invitation that goes with a message told already. */
export const ASKED_OVER = 'asked-over';
/** As much as rules have that read both sides. */
const WEIGHT = 4;
/** Sentences over which a message goes on. */
const NEAR = 4;
/** Without such a word no sentence asks anybody over. */
const TRIGGER = /\b(?:ask|beg|bade|urg|implor|invit|(?:w|c)ould\b|['’]d (?:like|love)|want)/;

/**
 * "A congratulated B. He would like her to be his guest", "... asked the surgeon to come", "'I have the honour to invite you,' A wrote",
 * "the call ended with an invitation to Marrow": whoever of the two a message tells asks the other over, in words that name him by what he
 * is.
 */
export function withAskedOver(
  document: Document,
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const models = candidates.filter(isModel);
  if (!models.length) return [...candidates];
  const added: Candidate[] = [];
  document.sentences.forEach((sentence, at) => {
    if (!TRIGGER.test(told[at]!.lower)) return;
    const isRead = candidates.some(
      ({ kind, from, to, hint, sentence: own }) =>
        own === at &&
        kind === 'invitation' &&
        from &&
        (to || NAMED_ACT.test(told[at]!.lower)) &&
        !hint,
    );
    if (isRead) return;
    const asking = askingIn(document.tokens, sentence);
    const model = asking && modelOf(document, models, asking, at);
    if (!asking || !model) return;
    const offset = document.tokens[asking.at]!.start - sentence.start;
    const text = document.text.slice(sentence.start, sentence.end);
    const status = asking.isSpoken ? 'sent' : statusOf(text, offset, text.length);
    if (status !== 'sent' && !asking.isWished) return;
    const all = told[at]!.occasions();
    const isBehind = all.some((one) => one.at > offset);
    added.push({
      ...BARE,
      rule: ASKED_OVER,
      weight: WEIGHT,
      from: [model.from],
      to: model.to === null ? null : [model.to],
      kind: 'invitation',
      channel: model.channel,
      occasion: (isBehind ? nearestOccasion(all, offset, 'invitation') : null) ?? VISIT,
      sentence: at,
    });
  });
  return added.length ? [...candidates, ...added] : [...candidates];
}

/** What rules read by its subject, whoever the addressee turns out to be. */
const NAMED_ACT = /\binvit/;

/** Behind which somebody has something done to him. */
const isVerb = (word: string): boolean => verbOf(word) !== undefined || /[a-z]ed$/.test(word);

const isModel = ({ from, to, hint, status, kind }: Candidate): boolean =>
  from?.length === 1 &&
  (to === null || to.length === 1) &&
  !hint &&
  status === 'sent' &&
  (isWish(kind) || kind === 'reply' || kind === 'thanks');

/** Who asks whom over, by the message that is told in the sentence or lately. */
function modelOf(
  { mentions, profiles, tokens }: Document,
  models: readonly Candidate[],
  { at, object, isSpoken }: AskingOver,
  sentence: number,
): { from: number; to: number | null; channel: Candidate['channel'] } | null {
  const here = mentions.filter((one) => one.sentence === sentence);
  const isAsked = ({ first }: DocumentMention) =>
    object !== null && first >= object.first && first < object.last;
  const others = here.filter((one) => !isAsked(one));
  const asker = isSpoken ? speakerOf(others, at) : subjectOf(others, at);
  // "Sa asked the president-elect over": nobody asks himself.
  const asked = here.find((one) => isAsked(one) && !isAPart(one) && one.profile !== asker);
  if (asker === null && object !== null && !isSpoken && !asked) return null;
  for (let place = models.length - 1; place >= 0; place -= 1) {
    const model = models[place]!;
    if (model.sentence > sentence || model.sentence < sentence - NEAR) continue;
    // "The prince invited him over", where two have written: nobody knows which.
    if (asker === null && !isSpoken && isOneOfSeveral(model)) return null;
    const from = model.from![0]!;
    const to = model.to?.[0] ?? null;
    if ([from, to].some((side) => side !== null && isAPart({ profile: side }))) continue;
    const isTurned =
      asker === null ? asked?.profile === from && !isSpoken && !isGoneOn() : asker === to;
    // Of a third one nothing is known.
    if (asker !== null && asker !== from && asker !== to) continue;
    const [own, other] = isTurned ? [to, from] : [from, to];
    // Who wrote is asked over, by somebody of whom nothing is told.
    if (own === null) return null;
    if (asked && asked.form !== 'pronoun' && other !== null && asked.profile !== other) continue;
    if (other === null && asked?.form !== 'name')
      return { from: own, to: null, channel: model.channel };
    return {
      from: own,
      to: other ?? asked!.profile,
      channel: isTurned ? null : model.channel,
    };
  }
  return null;

  function isOneOfSeveral({ sentence: own, from }: Candidate): boolean {
    return models.some((other) => other.sentence === own && other.from![0] !== from![0]);
  }

  /** "She invited him over": of whom a pronoun goes on to tell, though nobody knows whom it means. */
  function isGoneOn(): boolean {
    return /^(?:he|she)$/.test(tokens[at - 1]?.lower ?? '');
  }

  /** "The new government": not who is asked, or asks, but whoever leads it. */
  function isAPart({ profile }: Pick<DocumentMention, 'profile'>): boolean {
    return /^(?:country|organisation)$/.test(profiles[profile]!.kind);
  }

  /** The nearest party before the asking that nothing governs. */
  function subjectOf(list: readonly DocumentMention[], before: number): number | null {
    const found = list.findLast(
      ({ first, last, form }) =>
        last <= before &&
        (form === 'name' || form === 'office' || form === 'pronoun') &&
        !PREPOSITIONS.has(tokens[first - 1]?.lower ?? '') &&
        !isVerb(tokens[first - 1]?.lower ?? '') &&
        !(tokens[last]?.lower === "'s" && object !== null),
    );
    return found?.profile ?? null;
  }

  /** Who says the words: the last party that is told outside them. */
  function speakerOf(list: readonly DocumentMention[], word: number): number | null {
    // "A letter from A: would she come?"
    const author = list.find(
      (one) =>
        one.last === word - 1 && tokens[word - 1]!.text === ':' && isAuthor(tokens, one, true),
    );
    const found =
      author ??
      list.find(
        ({ first, form }) =>
          first > word && (form === 'name' || form === 'office' || form === 'pronoun'),
      ) ??
      list.findLast(
        ({ first, last, form }) =>
          last <= word && form !== 'country' && !PREPOSITIONS.has(tokens[first - 1]?.lower ?? ''),
      );
    return found?.profile ?? null;
  }
}
