/**
 * The vocabulary of Diplograph: what an article is, what is claimed in it, and what stands in the graph.
 * Every part speaks in these types; all of them are plain data that can be printed as JSON.
 */

/** The act of a message. */
export const KINDS = [
  'congratulation',
  'condolence',
  'sympathy',
  'greeting',
  'thanks',
  'invitation',
  'reply',
  'message',
] as const;
export type Kind = (typeof KINDS)[number];

/** How a message travelled. */
export const CHANNELS = [
  'message',
  'letter',
  'telegram',
  'phone',
  'video',
  'social',
  'in_person',
  'statement',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Whether a message was sent, is only announced, was refused or left out, or is said never to have been sent. */
export const STATUSES = ['sent', 'planned', 'withheld', 'denied'] as const;
export type Status = (typeof STATUSES)[number];

/** What a message was written for. */
// prettier-ignore
export const OCCASION_KINDS = [
  'anniversary_of_diplomatic_relations', 'national_day', 'independence_day', 'state_founding',
  'party_founding', 'election', 're-election', 'appointment', 'inauguration', 'accession',
  'coronation', 'anniversary_of_accession', 'birthday', 'birth_anniversary', 'new_year',
  'lunar_new_year', 'religious_feast', 'death', 'disaster', 'accident', 'attack', 'epidemic',
  'illness', 'event_opening', 'summit', 'party_congress', 'victory_day', 'treaty_anniversary',
  'organisation_anniversary', 'theme_year', 'project_launch', 'sport', 'science', 'award', 'visit',
  'ties_established', 'other', 'unspecified',
] as const;
export type OccasionKind = (typeof OCCASION_KINDS)[number];

/** `person` is named; `office` is known by role and country alone. */
export const PARTY_KINDS = ['person', 'office', 'organisation', 'country'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** What someone named in an article does there who is no party to a message. */
export const PERSON_ROLES = [
  'carrier',
  'signatory',
  'spokesperson',
  'deceased',
  'attendee',
  'mentioned',
] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** Where a date comes from: the words themselves, reckoned from them (a weekday), or the article's own date. */
export const DATE_BASES = ['stated', 'derived', 'published'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** An ISO date as precise as it is known: `2022`, `2022-01` or `2022-01-03`. Its length tells its precision. */
export type PartialDate = string;

export interface DatedValue {
  date: PartialDate;
  basis: DateBasis;
}

/** A piece `[start, end)` of the untouched article text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

// ---------------------------------------------------------------- read: bytes to articles

/** One article as it was given: the text is untouched, offsets everywhere count in it. */
export interface Article {
  /** Hash of the canonical URL where there is one, else of the normalised text. */
  id: string;
  /** Where it was read from; never part of the content. */
  path: string;
  text: string;
  /** Hash of the text and of the front matter. */
  contentHash: string;
  url: string | null;
  /** The next three are told beside the text (front matter); the text's own are found by extraction. */
  outlet: string | null;
  publishedOn: PartialDate | null;
  language: string | null;
}

/** An input that could not be used, with what to do about it. */
export interface Rejection {
  path: string;
  /** One-based, where a line is to blame. */
  line: number | null;
  reason: string;
  remedy: string;
}

// ---------------------------------------------------------------- extract: an article to what it claims

/**
 * Someone or something that writes or is written to, as one article gives it. `name` is a person's longest form in the
 * article without honorifics, an office's role ("president"), an organisation's name, or a country's short English name.
 */
export interface PartyClaim {
  kind: PartyKind;
  name: string;
  /** A person's title as the article words it. */
  title: string | null;
  /** ISO 3166-1 alpha-3. */
  country: string | null;
}

export interface Mention extends Span {
  surface: string;
  /** Id of the rule that found it. */
  rule: string;
  /** Place in `sentences`. */
  sentence: number;
  party: PartyClaim;
}

/** A person of an article after all mentions have been brought together. */
export interface PersonProfile {
  name: string;
  title: string | null;
  country: string | null;
  /** Null for those who are, or may be, parties. */
  role: PersonRole | null;
  aliases: string[];
}

export interface OccasionClaim {
  kind: OccasionKind;
  /** The 30 of a thirtieth anniversary. */
  ordinal: number | null;
  /** Who died, which feast, what kind of disaster. */
  detail: string | null;
}

/** One article's account of one message. In an exchange senders are the first side told and recipients the second. */
export interface ReportedMessage {
  senders: PartyClaim[];
  recipients: PartyClaim[];
  mutual: boolean;
  kind: Kind;
  channel: Channel | null;
  status: Status;
  /** Day of sending or receipt as told; null where the article does not tell it. */
  sentOn: DatedValue | null;
  occasion: OccasionClaim;
  /** Those who carried it or signed for the sender. */
  carriers: PartyClaim[];
  /** Place in `reports` of the message that this one answers. */
  replyTo: number | null;
  /** Id of the rule that decided it. */
  rule: string;
  /** From 0 to 1: how likely a sent message is by all signs of its article; of another, by the weight of its rule. */
  confidence: number;
  /** The sentences that prove it, in text order, at least one. */
  evidence: Span[];
}

export interface ReportedStatement extends Span {
  /** Exactly `text.slice(start, end)`. */
  text: string;
  /** True for words in quotation marks or of a printed letter. */
  quoted: boolean;
  /** The reporting verb as it stands, where there is one. */
  verb: string | null;
  speaker: PartyClaim;
  addressee: PartyClaim | null;
  /** Place in `reports` of the message in which it was said; null where it was said elsewhere. */
  message: number | null;
  /** Ids of the lexicon's topics, sorted. */
  topics: string[];
  rule: string;
}

export interface ArticleHeader {
  title: string | null;
  publishedOn: DatedValue | null;
  publisher: string | null;
  section: string | null;
  editor: string | null;
  /** City of the dateline. */
  place: string | null;
  /** ISO 639-1. */
  language: string;
}

/** Where the text tells a field of its header, and the line of it that stands outside the story, or all of it. */
export interface HeaderSpan extends Span {
  field: Exclude<keyof ArticleHeader, 'language'>;
  line: Span;
}

/** All that one article claims. Deterministic: equal articles give equal extractions. */
export interface Extraction {
  articleId: string;
  header: ArticleHeader;
  /** The fields of the header whose words stand in the text, in the order of the header. */
  headerSpans: HeaderSpan[];
  /** In text order; what stands around the story is in none. */
  sentences: Span[];
  mentions: Mention[];
  people: PersonProfile[];
  /** Alpha-3 codes of countries named or told by demonym, sorted. */
  countries: string[];
  /** Alpha-3 codes of countries told only by a capital, a palace or the dateline, sorted. */
  metonyms: string[];
  /** In the order told. */
  reports: ReportedMessage[];
  /** In text order. */
  statements: ReportedStatement[];
}
