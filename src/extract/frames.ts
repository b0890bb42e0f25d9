import { isBetweenStates } from './between-states.js';
import { isToAudience } from './audiences.js';
import type { Candidate } from './candidate.js';
import type { CodedSentence } from './coded.js';
import type { Document } from './document.js';
import {
  authorBefore,
  letterOwner,
  signerBefore,
  writerBefore,
} from './clauses/speaking-messages.js';
import { eachOf } from './clauses/antecedents.js';
import { gapped } from './clauses/gapped.js';
import { isGiftThankedFor } from './clauses/gifts-sent.js';
import { sureLinks } from './clauses/chains.js';
import { goingOnJointly, isJoint } from './clauses/joint-letters.js';
import { isWithinAnother } from './clauses/thanks-within.js';
import { saidInMessage } from './clauses/said-in-messages.js';
import { withoutReporters } from './clauses/reporters.js';
import { verbless } from './clauses/verbless.js';
import { asksToPlace, asksToVisit } from './asks-to-come.js';
import { lacking } from './guards.js';
import { kindFor, nearestOccasion } from './occasions.js';
import { VISIT } from './occasions/occasion-fields.js';
import { voiceAt } from './clauses/voices.js';
import { leadOneState } from './couples.js';
import { nounOf, verbOf, type NounClass, type VerbClass } from './lexemes.js';
import { RULES } from './rules/rules.js';
import { isHandedOver, isOfHanding } from './carried/handed-over.js';
import { toReceivers } from './carried/received-by.js';
import { actsFor, takenFor } from './carried/principals.js';
import type { Rule } from './rules/rule.js';
import { withAddressee } from './shared-addressees.js';
import { sidesOf } from './sides.js';
import { withSignatories } from './signed-for-states.js';
import { clauseAt, type Clause } from './slots.js';
import { storyOf, type Story } from './story.js';
import { takenFurther } from './taken-further.js';
import { toldInClause, type ToldInClause } from './told-in-clause.js';
import { tellsExchange, toldBefore, type ToldInSentence } from './told-in-sentence.js';

/** The rules of each word class, so that a sentence costs what its own words trigger. */
const BY_VERB = new Map<VerbClass, Rule[]>();
const BY_NOUN = new Map<NounClass, Rule[]>();
for (const rule of RULES) {
  for (const verb of rule.verbs ?? []) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), rule]);
  for (const noun of rule.nouns ?? []) BY_NOUN.set(noun, [...(BY_NOUN.get(noun) ?? []), rule]);
}

/** How much less a candidate weighs that leaves a side to the rest of the article. */
const LESS_ELSEWHERE = 3;
const LESS_IN_HEADLINE = 3;

/** A rule that its trigger called, and why it read nothing there. */
export interface Failure {
  rule: string;
  trigger: string;
  sentence: number;
  why: string;
}

/**
 * Every candidate of every rule, sentence by sentence in text order; `told` holds what each sentence of the document tells, and `failures`,
 * where given, takes what rules could not read.
 */
export function candidatesOf(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  failures: Failure[] | null = null,
): Candidate[] {
  const { story, open, close } = storyOf(document);
  const read = coded.flatMap((sentence) => {
    const block = document.blocks[document.sentences[sentence.sentence]!.block]!;
    if (!READ.has(block.type)) return [];
    open(told[sentence.sentence]!);
    if (!sentence.groups.length) return [];
    const before = coded[sentence.sentence - 1];
    const found = withoutReporters(
      sentence,
      candidatesIn(document, sentence, before, told, story, failures),
    );
    found.push(...gapped(sentence, found));
    found.push(...verbless(sentence, found));
    found.push(...saidInMessage(sentence, found));
    const signed = withSignatories(document, sentence, found);
    close(signed);
    return signed.flatMap((candidate) => withAddressee(candidate, signed));
  });
  const candidates = goingOnJointly(
    toReceivers(document, coded, takenFurther(document, coded, told, read)),
  );
  const acts =
    story.articleKind !== null ||
    story.roundUp ||
    candidates.some((one) => !one.waits && one.from && one.kind);
  return candidates.filter(
    (candidate) =>
      (!candidate.waits || acts || isBetweenStates(document, candidate)) &&
      !(candidate.to === null && candidate.from && isToAudience(document, candidate)) &&
      !(candidate.rule === 'thank-for-help' && isWithinAnother(candidate, candidates)),
  );
}

const READ = new Set(['headline', 'body', 'letter']);

function candidatesIn(
  document: Document,
  sentence: CodedSentence,
  before: CodedSentence | undefined,
  toldInAll: readonly ToldInSentence[],
  story: Story,
  failures: Failure[] | null,
): Candidate[] {
  const found: Candidate[] = [];
  sentence.symbols.forEach(({ lower, group }, at) => {
    if (group) return;
    const verb = verbOf(lower);
    const voice = verb && voiceAt(sentence.symbols, at);
    const noun = voice ? undefined : nounOf(lower);
    const rules = voice
      ? BY_VERB.get(verb.verb)?.filter((rule) => !rule.voice || rule.voice === voice)
      : noun && BY_NOUN.get(noun);
    if (!rules?.length) return;
    const clause = clauseAt(sentence, at, voice ?? 'noun');
    const inClause = toldInClause(document, sentence, toldInAll[sentence.sentence]!, clause);
    const toldHere = found.filter(({ hint, to }) => to && !hint);
    for (const rule of rules) {
      const candidate = candidateOf(
        document,
        sentence,
        before,
        toldInAll,
        rule,
        clause,
        inClause,
        story,
        toldHere,
      );
      if (typeof candidate === 'string')
        failures?.push({
          rule: rule.id,
          trigger: lower,
          sentence: sentence.sentence,
          why: candidate,
        });
      else if (!found.some((other) => sameReading(other, candidate))) found.push(candidate);
    }
  });
  return found;
}

/** Two triggers of one rule may read the same words. */
const sameReading = (a: Candidate, b: Candidate) =>
  a.rule === b.rule && String(a.from) === String(b.from) && String(a.to) === String(b.to);

function candidateOf(
  document: Document,
  sentence: CodedSentence,
  before: CodedSentence | undefined,
  toldInAll: readonly ToldInSentence[],
  rule: Rule,
  clause: Clause,
  inClause: ToldInClause,
  story: Story,
  toldHere: readonly Candidate[],
): Candidate | string {
  const told = toldInAll[sentence.sentence]!;
  const previous = toldBefore(toldInAll, sentence.sentence);
  const next = toldInAll[sentence.sentence + 1]?.lower ?? '';
  const sides = sidesOf(rule, clause);
  if (!sides) return `no party as ${rule.to.join(' or ')} for one as ${rule.from.join(' or ')}`;
  let { from } = sides;
  const isToEvent =
    (rule.kind === 'invitation' ||
      nounOf(sentence.symbols[clause.item]?.lower ?? '') === 'invitation') &&
    !!sides.to?.every((one) => document.profiles[one]!.kind === 'organisation');
  if (isToEvent && !rule.to.includes('elsewhere')) return 'an event is no addressee';
  const isToDesk =
    isOfHanding(sentence.symbols[clause.at]!.lower) &&
    !!sides.to?.every((one) => document.profiles[one]!.kind === 'organisation');
  let to = isToEvent || isToDesk ? null : sides.to;
  const { couple, namelessTo } = sides;
  // "A message to her colleague, B, is on its way": it is hers of whom the sentence before tells.
  from ??= (to && peerOwner(sentence, clause, to)) ?? null;
  const signer = from || !to ? null : signerBefore(sentence, clause.at);
  if (signer && !to!.includes(signer[0]!)) from = [...signer];
  if (!from && to && clause.messageSpeaks) {
    const told = letterOwner(sentence, clause.at, before);
    const isSame = told !== null && to.includes(told[0]!);
    // "King A took up his pen. His letter assures the King": some other king.
    if (isSame && namelessTo) to = null;
    const owner = isSame && !namelessTo ? null : told;
    const isOpen =
      !story.told &&
      !toldHere.length &&
      to?.every((one) => document.profiles[one]!.kind !== 'country') === true;
    from = owner
      ? [...owner]
      : ((to && writerBefore(sentence, previous, to)) ??
        (isOpen ? authorBefore(before, previous) : null));
  }
  const { principal } = sentence;
  const { via, signed } = clause.complements.prepositions;
  const bearer = rule.via ? clause.slot(rule.via) : (via ?? signed);
  let carrier = bearer?.members[0] ?? null;
  if (rule.via && carrier !== null && from && !actsFor(document, carrier, from[0]!))
    return 'its subject carries nothing for others';
  if (carrier !== null && (from?.includes(carrier) || to?.includes(carrier))) carrier = null;
  if (principal !== null && from?.length === 1 && !to?.includes(principal)) {
    if (actsFor(document, from[0]!, principal)) [carrier, from] = [from[0]!, [principal]];
  }
  if (to && principal !== null && !from?.includes(principal))
    to = takenFor(document, rule.id, to, principal);
  if (clause.isChain && from && to) [from, to] = sureLinks(from, to);
  if (from && to && from.some((member) => to.includes(member)))
    return 'sender and addressee are one';

  const { symbols } = sentence;
  const toldAct = inClause.kind();
  // "A thanked B and C, both of whom had rung her": what those did is not to thank.
  const isThankedFor =
    toldAct === 'thanks' &&
    (eachOf(symbols, clause.at) !== null ||
      (clause.voice === 'passive' && isGiftThankedFor(symbols, clause.at)));
  const kind = rule.kind ?? (isThankedFor ? null : toldAct);
  const lacks = lacking(rule, clause, sentence, {
    kind,
    told,
    previous,
    next,
    story,
    toldHere,
  });
  if (lacks.length) return `lacks ${lacks.join(', ')}`;
  const isHeadedTwice =
    rule.mutual === true && sides.to?.length === 1 && leadOneState(document, sides.from, next);
  const coupleFrom = sides.coupleFrom || isHeadedTwice || isJoint(symbols, clause.item);
  const channel = rule.channel ?? inClause.channel();
  const weight = rule.weight - (from && (to ?? sides.to) ? 0 : LESS_ELSEWHERE);
  const near =
    weight > 1 || told.kind() ? nearestOccasion(told.occasions(), inClause.trigger, kind) : null;
  const isVisit = asksToPlace(sentence, clause) || asksToVisit(told.lower);
  const occasion = rule.id === 'ask-to-come' && isVisit ? VISIT : near;
  const { type } = document.blocks[document.sentences[sentence.sentence]!.block]!;
  const act = kind ?? kindFor(occasion);
  return {
    rule: rule.id,
    weight: weight - (type === 'headline' ? LESS_IN_HEADLINE : 0),
    from,
    to,
    // "The letter congratulates B": whoever wrote it is told elsewhere; what it wishes him besides is no act of its own.
    hint:
      !from &&
      !rule.from.includes('elsewhere') &&
      !sides.mistaken &&
      !(clause.messageSpeaks && rule.id !== 'wish'),
    respectively:
      (sentence.respectively ||
        clause.complements.counterparts ||
        clause.isChain ||
        sides.isOfTwos) &&
      !!from &&
      !!to &&
      from.length === to.length &&
      from.length > 1,
    couple,
    coupleFrom,
    namelessTo,
    namelessFrom: sides.namelessFrom,
    mutual: rule.mutual ?? (rule.id === 'call-with' && tellsExchange(told.lower)),
    kind: act,
    guessed: kind === null,
    channel,
    status: inClause.status(),
    occasion,
    date: inClause.date(),
    sentence: sentence.sentence,
    carrier,
    handed: isHandedOver(sentence, clause, from),
    paired: clause.complements.counterparts,
    waits: act === null && (rule.guards ?? []).includes('act'),
  };
}

/** Whose colleague the addressee is called, where nobody in the sentence before the message may be. */
function peerOwner(
  { before, groups }: CodedSentence,
  { voice }: Clause,
  to: readonly number[],
): number[] | null {
  const [first] = groups;
  if (voice !== 'noun' || !before || before.members.length !== 1 || !first?.peer) return null;
  return first.members.some((one) => to.includes(one)) && !to.includes(before.members[0]!)
    ? before.members
    : null;
}
