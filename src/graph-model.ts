import type {
  Channel,
  DateBasis,
  Kind,
  OccasionKind,
  PartialDate,
  PartyKind,
  Status,
} from './model.js';

/** The graph as it is stored: the properties of every kind of node and edge of the content. */

export interface ArticleNode {
  id: string;
  title: string | null;
  publishedOn: PartialDate | null;
  publishedOnBasis: DateBasis | null;
  /** `publishedOn` made sortable; no date at all is the empty string, so that it comes last. */
  sortOn: string;
  publisher: string | null;
  section: string | null;
  editor: string | null;
  place: string | null;
  language: string;
  url: string | null;
  text: string;
  /** In text order; `sentenceStarts[i]` places `sentences[i]` in the text. What stands around the story is in none. */
  sentences: string[];
  sentenceStarts: number[];
  /** Where the text tells its title, day, publisher, section, editor and place: each a `HeaderEvidence` as JSON. */
  evidence: string[];
  contentHash: string;
  extractorVersion: string;
}

/** One article's account of one message, in its own terms. */
export interface ReportNode {
  id: string;
  articleId: string;
  /** Hash of the parties, kind family, occasion and day as this article gives them. */
  claimId: string;
  /** The same for its occasion; null where that is unspecified. */
  occasionClaimId: string | null;
  /** Where it is compared with others: its two sides and family of kinds, then its day. Made by `resolve`. */
  blockKey: string;
  kind: Kind;
  channel: Channel | null;
  status: Status;
  mutual: boolean;
  sentOn: PartialDate | null;
  sentOnBasis: DateBasis | null;
  occasionKind: OccasionKind;
  occasionOrdinal: number | null;
  occasionDetail: string | null;
  /** Each a `PartyClaim` as JSON. */
  senders: string[];
  recipients: string[];
  carriers: string[];
  /** Claim id of the message that it answers. */
  replyToClaimId: string | null;
  rule: string;
  confidence: number;
  /** The sentences that prove it; `evidenceStarts[i]` and `evidenceEnds[i]` place `evidence[i]` in the article's text. */
  evidence: string[];
  evidenceStarts: number[];
  evidenceEnds: number[];
}

export interface MessageNode {
  /** Claim id of its first report. */
  id: string;
  kind: Kind;
  /** Sorted in the order of CHANNELS. */
  channels: Channel[];
  status: Status;
  mutual: boolean;
  sentOn: PartialDate | null;
  sentOnBasis: DateBasis | null;
  /** `sentOn` made sortable: missing parts are dropped, no date at all is the empty string, so that it comes last. */
  sortOn: string;
  /** One English sentence made from the fields. */
  summary: string;
  reportCount: number;
  /** What it was written for, from the first report that tells it; the node it is ON has it in full. */
  occasionKind: OccasionKind;
  occasionOrdinal: number | null;
  occasionDetail: string | null;
  occasionClaimId: string | null;
  /** Where its occasion is compared with others; null where it has none. Made by `resolve`. */
  occasionKey: string | null;
}

export interface StatementNode {
  id: string;
  articleId: string;
  text: string;
  start: number;
  end: number;
  /** The sentence, or sentences, in which it stands, and where that begins. */
  sentence: string;
  sentenceStart: number;
  quoted: boolean;
  verb: string | null;
  /** Place among the article's statements, from 0. */
  order: number;
  rule: string;
}

/** Person, Office, Organisation and Country are all also `:Party`. */
export interface PartyNode {
  id: string;
  name: string;
  /** `name` folded for ordering: lower case, no accents. */
  sortName: string;
  aliases: string[];
  /** What the name and every alias are found by, sorted; a lone name of somebody with a full one is none of them. */
  nameKeys: string[];
}
export interface PersonNode extends PartyNode {
  /** True for people of the optional table of office holders. */
  known: boolean;
}
export interface OfficeNode extends PartyNode {
  role: string;
  countryCode: string;
}
/** A country's `id` is its alpha-3 code, its `name` the short English one. */
export type CountryNode = PartyNode;
export type OrganisationNode = PartyNode;

export interface OccasionNode {
  id: string;
  kind: OccasionKind;
  ordinal: number | null;
  year: number | null;
  date: PartialDate | null;
  detail: string | null;
  /** A readable English name such as "30th anniversary of diplomatic relations". */
  name: string;
  sortOn: string;
}

/**
 * All equal claims about a person, office or organisation: one node, however many articles make it. Its id also answers for
 * the party that it means.
 */
export interface PartyClaimNode {
  id: string;
  kind: PartyKind;
  name: string;
  title: string | null;
  country: string | null;
}

/** What names are compared by: claims about people that may be the same share at least one of these. */
export interface NameKeyNode {
  id: string;
}

export interface TopicNode {
  id: string;
  name: string;
}

/**
 * Every edge of the content, read from tail to head.
 * `key` on the four hub edges is the party's or country's id, the message's `sortOn` and the message's id, joined by single
 * spaces (a space sorts before digits and hyphens, so that read backwards the less precise day comes after the precise one
 * and no day at all comes last), with a range index on the relationship. `kindKey` has the message's kind after the first id,
 * `unsentKey` is the key of a message that was not sent, and of no other; `bothKey` that of one that was sent to a party which
 * wrote it too, such as an exchange.
 */
export interface EdgeProperties {
  /** (Article)-[:GIVES]->(Report) */
  GIVES: { order: number };
  /** (Report)-[:OF]->(Message) */
  OF: Record<never, never>;
  /** (Report)-[:ANSWERS]->(Report) of the same article: the message that it says it answers */
  ANSWERS: Record<never, never>;
  /** (Message)-[:SENT_BY]->(Party); `side` is 1 or 2 in an exchange and null otherwise */
  SENT_BY: HubEdge;
  /** (Message)-[:SENT_TO]->(Party) */
  SENT_TO: HubEdge & { bothKey: string | null };
  /** (Message)-[:FROM_COUNTRY]->(Country) */
  FROM_COUNTRY: HubKeys;
  /** (Message)-[:TO_COUNTRY]->(Country) */
  TO_COUNTRY: HubKeys;
  /** (Country)-[:EXCHANGED]->(Country): the messages that one state sent another one, or its own people. */
  EXCHANGED: {
    messages: number;
    /** Those of them that the other sent it too, such as exchanges; they count in both directions. */
    bothWays: number;
    exchanges: number;
    /** Accounts of all of them, and of those that went both ways. */
    reports: number;
    reportsBothWays: number;
    /** Days of the first and the last that is dated. */
    first: PartialDate | null;
    last: PartialDate | null;
  };
  /** (Message)-[:ON]->(Occasion) */
  ON: Record<never, never>;
  /** (Message)-[:REPLY_TO]->(Message) */
  REPLY_TO: Record<never, never>;
  /** (Message)-[:CARRIED_BY]->(Person) */
  CARRIED_BY: { title: string | null; order: number };
  /** (Occasion)-[:CONCERNS]->(Party): whose national day, whose birthday, which pair's anniversary */
  CONCERNS: Record<never, never>;
  /** (Statement)-[:SAID_IN]->(Message) */
  SAID_IN: Record<never, never>;
  /** (Statement)-[:SAID_BY]->(Party) */
  SAID_BY: { claimId: string };
  /** (Statement)-[:SAID_TO]->(Party) */
  SAID_TO: { claimId: string };
  /** (Report)-[:QUOTES]->(Statement) */
  QUOTES: Record<never, never>;
  /** (Statement)-[:ABOUT]->(Topic) */
  ABOUT: Record<never, never>;
  /** (Article)-[:MENTIONS]->(Person, Country or Organisation), one for each mention */
  MENTIONS: {
    start: number;
    end: number;
    surface: string;
    name: string;
    title: string | null;
    country: string | null;
    rule: string;
    /** Place in the article's `sentences`. */
    sentence: number;
    /** Hash of the claim (kind, name, title, country). */
    claimId: string;
  };
  /** (Person)-[:HELD]->(Office) */
  HELD: {
    title: string;
    from: PartialDate | null;
    to: PartialDate | null;
    basis: 'stated' | 'inferred';
  };
  /** (Person or Office)-[:OF_COUNTRY]->(Country) */
  OF_COUNTRY: Record<never, never>;
  /** (Article)-[:CLAIMS]->(PartyClaim), one for each distinct claim of the article */
  CLAIMS: Record<never, never>;
  /** (PartyClaim)-[:MEANS]->(Person, Office or Organisation) */
  MEANS: Record<never, never>;
  /** (PartyClaim)-[:KEYED]->(NameKey) */
  KEYED: Record<never, never>;
}

export interface HubKeys {
  key: string;
  kindKey: string;
  unsentKey: string | null;
}

export interface HubEdge extends HubKeys {
  title: string | null;
  /** `stated` where the article names the party, `inferred` where the table of office holders supplied it. */
  capacity: 'stated' | 'inferred';
  order: number;
  side: 1 | 2 | null;
}
