import type { OccasionClaim, PartyClaim, ReportedMessage } from '../../src/model.js';
import type { Told } from '../../src/score/resolved.js';

/** Shorthand for claims and articles of invented people, and many such articles at random from a seed. */

export function person(name: string, country: string | null = null, title: string | null = null) {
  return { kind: 'person', name, title, country } satisfies PartyClaim;
}
export function office(name: string, country: string) {
  return { kind: 'office', name, title: null, country } satisfies PartyClaim;
}
export function organisation(name: string) {
  return { kind: 'organisation', name, title: null, country: null } satisfies PartyClaim;
}
export function state(country: string) {
  return { kind: 'country', name: country, title: null, country } satisfies PartyClaim;
}

export function occasion(
  kind: OccasionClaim['kind'] = 'unspecified',
  ordinal: number | null = null,
  detail: string | null = null,
): OccasionClaim {
  return { kind, ordinal, detail };
}

export function report(
  senders: PartyClaim[],
  recipients: PartyClaim[],
  sentOn: string | null,
  rest: Partial<ReportedMessage> = {},
): ReportedMessage {
  return {
    ...{ senders, recipients, mutual: false, kind: 'congratulation', channel: null },
    ...{ status: 'sent', occasion: occasion(), carriers: [], replyTo: null },
    ...{ rule: 'invented', confidence: 1, evidence: [{ start: 0, end: 4 }] },
    sentOn: sentOn === null ? null : { date: sentOn, basis: 'stated' },
    ...rest,
  };
}

/** An article that gives these reports; each party is also mentioned, and says something in each message. */
export function told(id: string, publishedOn: string | null, reports: ReportedMessage[]): Told {
  const text = `Told by ${id}.`;
  const parties = reports.flatMap(({ senders, recipients }) => [...senders, ...recipients]);
  return {
    article: {
      ...{ id, path: `${id}.txt`, text, contentHash: `hash of ${id}` },
      ...{ url: null, outlet: null, publishedOn: null, language: 'en' },
    },
    extraction: {
      articleId: id,
      header: {
        ...{ title: `Title of ${id}`, publisher: null, section: null, editor: null, place: null },
        publishedOn: publishedOn === null ? null : { date: publishedOn, basis: 'stated' },
        language: 'en',
      },
      headerSpans: [],
      sentences: [{ start: 0, end: text.length }],
      mentions: parties.map((party) => ({
        ...{ start: 0, end: 4, surface: 'Told', rule: 'invented', sentence: 0, party },
      })),
      ...{ people: [], countries: [], metonyms: [], reports },
      statements: reports.map(({ senders, recipients }, message) => ({
        ...{ start: message, end: message + 1, text: text.slice(message, message + 1) },
        ...{ quoted: false, verb: null, message, topics: ['trade'], rule: 'invented' },
        speaker: senders[0]!,
        addressee: recipients[0] ?? null,
      })),
    },
  };
}

/** Numbers from 0 to 1 that depend on the seed alone. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) / 0x7fffff;
  };
}

export function shuffled<Value>(values: readonly Value[], next: () => number): Value[] {
  return values
    .map((value) => ({ value, key: next() }))
    .sort((one, other) => one.key - other.key)
    .map(({ value }) => value);
}

const PEOPLE = [
  person('Ilan Toreyev', 'KAZ', 'President'),
  person('Ilan Markovich Toreev', 'KAZ'),
  person('Ilan Pavlovich Toreyev', 'KAZ'),
  person('Toreyev Ilan'),
  person('Toreyev', 'KAZ'),
  person('Toreyev'),
  person('Ana Toreyeva', 'KAZ', 'Prime Minister'),
  person('Ilan', null, 'President of Kazakhstan'),
  person('Mohamed bin Salim', 'OMN', 'Sultan'),
  person('Mohammed bin Salim Al Harun'),
  person('Salim bin Mohamed', 'OMN'),
  person('Salim'),
  person('Otto VII', 'NOR', 'King'),
  person('King Otto', 'NOR'),
  person('Otto'),
  person('Otto VIII', 'NOR', 'King'),
  office('president', 'KAZ'),
  office('premier', 'KAZ'),
  office('king', 'NOR'),
  organisation('the Harun Forum'),
  organisation('Harun Forum'),
  state('KAZ'),
];
const DAYS = [
  '2021-12-27',
  '2022-01-02',
  '2022-01-03',
  '2022-01-09',
  '2022-01-18',
  '2022-01',
  '2022',
  null,
];
const OCCASIONS = [
  occasion(),
  occasion('new_year'),
  occasion('national_day', 30),
  occasion('independence_day'),
  occasion('national_day', 31),
  occasion('election'),
  occasion('death', null, 'Pavel Toreyev'),
  occasion('death', null, 'President Pavel Toreyev'),
  occasion('death', null, 'Mara Holt'),
  occasion('religious_feast', null, 'Eid al-Adha'),
  occasion('birthday', 60),
];
const KINDS = [
  'congratulation',
  'greeting',
  'message',
  'condolence',
  'sympathy',
  'thanks',
] as const;

/** Articles made to touch one another: few people under many names, few days, occasions that almost agree. */
export function randomArticles(count: number, seed: number): Told[] {
  const next = numbersFrom(seed);
  const one = <Value>(values: readonly Value[]) =>
    values[Math.floor(next() * values.length) % values.length]!;
  return Array.from({ length: count }, (_, place) => {
    const reports = Array.from({ length: 1 + Math.floor(next() * 2.5) }, (__, index) =>
      report(
        next() < 0.2 ? [one(PEOPLE), one(PEOPLE)] : [one(PEOPLE)],
        [one(PEOPLE)],
        next() < 0.3 ? null : one(DAYS),
        {
          kind: one(KINDS),
          mutual: next() < 0.25,
          occasion: one(OCCASIONS),
          channel: one(['letter', 'phone', null] as const),
          status: one(['sent', 'sent', 'planned', 'denied'] as const),
          replyTo: index > 0 && next() < 0.4 ? 0 : null,
          carriers: next() < 0.2 ? [one(PEOPLE.slice(0, 8))] : [],
        },
      ),
    );
    return told(`article-${seed}-${place}`, one(DAYS), reports);
  });
}
