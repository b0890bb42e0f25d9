import type { Channel, DatedValue, Kind, OccasionKind, ReportedMessage, Span } from '../model.js';
import { channelOfMessage } from './channel-around.js';
import { carriersOf } from './carried/carriers.js';
import { strongest } from './clusters.js';
import { partyOf, type Document } from './document.js';
import { FAMILY } from './acts.js';
import { overlaps } from './candidate.js';
import type { Reading } from './readings.js';
import { Pattern } from './patterns/pattern.js';

/**
 * The one account that the readings of a message make together: each field from the strongest that has it. Its confidence is how likely
 * the pair is, where that is weighed.
 */
export function reportOf(
  document: Document,
  cluster: readonly Reading[],
  sentOn: (cluster: readonly Reading[], channel: Channel | null) => DatedValue | null,
  likelihood: number | null,
): ReportedMessage {
  const lead = strongest(cluster);
  const mutual = cluster.some(({ candidate }) => candidate.mutual);
  const first = cluster.find(({ candidate }) => candidate.mutual) ?? lead;
  const to = cluster.reduce(
    (widest, reading) =>
      overlaps(reading.from, first.from) && reading.to.length > widest.length ? reading.to : widest,
    first.to,
  );
  const told = cluster.filter(({ occasion, inherited }) => occasion && !inherited);
  const occasion = (
    told.find((reading) => reading === lead) ??
    told.find(({ occasion: found }) => found!.ordinal !== null) ??
    told[0] ??
    lead
  ).occasion;
  const numbered = told.find(
    ({ occasion: found }) => found!.kind === occasion?.kind && found!.ordinal !== null,
  )?.occasion;
  const channel = channelOfMessage(
    document,
    [lead, ...cluster].map(({ candidate }) => candidate),
    first.from,
    to,
  );
  const date = sentOn(cluster, channel);
  const sentences = [...new Set(cluster.map(({ candidate }) => candidate.sentence))].sort(
    (a, b) => a - b,
  );
  const act = actOf(document, lead, cluster);
  return {
    senders: first.from.map((place) => partyOf(document.profiles[place]!)),
    recipients: to.map((place) => partyOf(document.profiles[place]!)),
    mutual,
    kind: act === 'greeting' && occasion && ACHIEVED.has(occasion.kind) ? 'congratulation' : act,
    channel,
    status: lead.candidate.status,
    sentOn: date && { date: date.date, basis: date.basis },
    occasion: occasion
      ? {
          kind: occasion.kind,
          ordinal: numbered?.ordinal ?? occasion.ordinal,
          detail: occasion.detail,
        }
      : {
          kind:
            FOR_SOMETHING.has(act) || isToldFor(document, act, cluster) ? 'other' : 'unspecified',
          ordinal: null,
          detail: null,
        },
    carriers: carriersOf(
      document,
      sentences,
      new Set(cluster.flatMap(({ from, to: side }) => [...from, ...side])),
      cluster.flatMap(({ candidate }) => candidate.carrier ?? []),
    ),
    replyTo: null,
    rule: lead.candidate.rule,
    confidence: confidenceOf(
      likelihood ?? 0.5 + lead.candidate.weight * 0.05 + (cluster.length - 1) * 0.03,
    ),
    evidence: sentences.map((at): Span => ({
      start: document.sentences[at]!.start,
      end: document.sentences[at]!.end,
    })),
  };
}

/** The act that tells most; what is said to be a message of untold content is one, unless a sentence tells its act after all. */
function actOf(document: Document, lead: Reading, cluster: readonly Reading[]): Kind {
  const readings = [lead, ...cluster].filter(({ kind }) => kind !== 'message');
  const isUntold = lead.candidate.kind === 'message';
  const told = isUntold ? readings.find(({ candidate }) => candidate.kind !== null) : readings[0];
  const act = told ? toldRather(told, readings) : 'message';
  // "In his letter of reply he conveyed his appreciation".
  return act === 'reply' &&
    cluster.some(({ candidate }) => THANKS.test(lowerOf(document, candidate.sentence)))
    ? 'thanks'
    : act;
}

/** Of grief that is guessed by what happened, the one that another sentence tells in words. */
const toldRather = ({ kind, candidate }: Reading, readings: readonly Reading[]): Kind =>
  (candidate.guessed && FAMILY[kind] === 'condolence'
    ? readings.find(
        (one) =>
          FAMILY[one.kind] === 'condolence' &&
          one.candidate.kind !== null &&
          !one.candidate.guessed,
      )?.kind
    : null) ?? kind;

function lowerOf({ text, sentences }: Document, sentence: number): string {
  const { start, end } = sentences[sentence]!;
  return text.slice(start, end).toLowerCase();
}
const THANKS = new Pattern(/\bthank|\bgratitude\b|\bgrateful|\bappreciat/);

/** Two decimals; nothing read from a text is certain. */
const confidenceOf = (share: number) => Math.min(0.99, Math.round(share * 100) / 100);

/** Nobody invites, thanks or answers for nothing. */
const FOR_SOMETHING = new Set(['invitation', 'thanks', 'reply']);

/** "Congratulated him on the lifting of the embargo": for something, whatever it is. */
const isToldFor = (document: Document, act: Kind, cluster: readonly Reading[]): boolean =>
  act === 'congratulation' &&
  cluster.some(({ candidate }) => FOR.test(lowerOf(document, candidate.sentence)));
const FOR = new Pattern(
  /\b(?:congratulat\w+|felicitat\w+|compliment\w*)\b[^.;]{0,90}? (?:on|upon|over|when|as|after|following) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|x\b|twitter|facebook|behalf|social|his page|her page|their|whatsapp|the (?:phone|telephone|line))/,
);

/** Good wishes on these are congratulations. */
const ACHIEVED = new Set<OccasionKind>([
  'election',
  're-election',
  'inauguration',
  'appointment',
  'accession',
  'coronation',
  'anniversary_of_diplomatic_relations',
  'independence_day',
  'sport',
  'science',
]);

/** Words that call a message the answer to another. */
const ANSWERING = new Pattern(
  /\b(?:in (?:(?:his|her|its|their|the|a) )?(?:[a-z]+ )?(?:reply|response|answer)|in return|repl(?:y|ies|ied|ying) to|(?:repl(?:y|ies|ied)|answer(?:ed|s)?) (?:by|with)|answered (?:the|his|her|its|their|him)|respond(?:ed|s|ing) to)\b/iu,
);

const isAnswering = (text: string) =>
  /repl|respon|return|answer/i.test(text) && ANSWERING.test(text);

/** A reply answers the message that went the other way, of the same article; nothing answers an exchange. */
export function linkReplies(
  document: Document,
  clusters: readonly Reading[][],
  reports: ReportedMessage[],
): void {
  clusters.forEach((cluster, at) => {
    const lead = strongest(cluster);
    if (reports[at]!.mutual || !isAnswer(document, cluster, reports[at]!)) return;
    const answered = clusters.findIndex(
      (other, place) =>
        place !== at &&
        !reports[place]!.mutual &&
        overlaps(lead.to, strongest(other).from) &&
        overlaps(strongest(other).to, lead.from) &&
        !isAnswer(document, other, reports[place]!),
    );
    if (answered >= 0) reports[at]!.replyTo = answered;
  });
}

function isAnswer(
  document: Document,
  cluster: readonly Reading[],
  { kind, evidence }: ReportedMessage,
): boolean {
  return (
    kind === 'reply' ||
    cluster.some(({ candidate }) => candidate.kind === 'reply') ||
    evidence.some(({ start, end }) => isAnswering(document.text.slice(start, end)))
  );
}
