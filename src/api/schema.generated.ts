import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO date as precise as it is known: `2022`, `2022-01` or `2022-01-03`. */
  Date: { input: string; output: string; }
};

/** What is served here. Example: `about { articles messages }`. */
export type About = {
  __typename?: 'About';
  /** How many articles. Example: `48`. */
  articles: Scalars['Int']['output'];
  /** How many messages, whatever their status. Example: `101`. */
  messages: Scalars['Int']['output'];
  /** How many accounts of messages. Example: `114`. */
  reports: Scalars['Int']['output'];
  /** How many statements. Example: `244`. */
  statements: Scalars['Int']['output'];
  /** How many people. Example: `150`. */
  people: Scalars['Int']['output'];
  /** How many countries. Example: `58`. */
  countries: Scalars['Int']['output'];
  /** How many occasions. Example: `49`. */
  occasions: Scalars['Int']['output'];
  /** Day of the first message. Example: `2021-12-31`. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Day of the last message. Example: `2024-12-20`. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Hash over the whole content: the same for the same articles, whatever the order in which they were loaded. Reads the whole graph. Example: `8347944e4c6c...`. */
  graphHash: Scalars['String']['output'];
  /** Version of the program that serves. Example: `0.1.0`. */
  version: Scalars['String']['output'];
  /** Version of the extractor that new articles are read with. Example: `4`. */
  extractorVersion: Scalars['String']['output'];
  /** How well the extractor read annotated articles when it was last measured. Example: `accuracy { measure value }`. */
  accuracy: Array<Accuracy>;
};

/** A published figure of the extractor's accuracy. Example: `accuracy { articles measure value }`. */
export type Accuracy = {
  __typename?: 'Accuracy';
  /** Which articles: `unread` and `blind` ones, which nobody who works on the extractor has read (the totals of `blind` have been looked at often), or `own` ones, annotated before their first run but worked with since. */
  articles: Scalars['String']['output'];
  /** What was measured, such as `message parties`, `message strict` (kind and occasion must be right too) or `publisher`. */
  measure: Scalars['String']['output'];
  /** From 0 to 1: F1 where things are found, else the share that is right. Example: `0.95`. */
  value: Scalars['Float']['output'];
  /** How many of those found are right; null where nothing has to be found. Example: `0.96`. */
  precision?: Maybe<Scalars['Float']['output']>;
  /** How many of those there are were found; null where nothing has to be found. Example: `0.94`. */
  recall?: Maybe<Scalars['Float']['output']>;
};

/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type Query = {
  __typename?: 'Query';
  /** What is served here: counts, days, versions. Example: `about { articles messages from to }`. */
  about?: Maybe<About>;
  /** Anniversaries of diplomatic relations that fall due in some years, kept or skipped, in order. Example: `anniversaries(fromYear: 2022, toYear: 2023) { year kept }`. */
  anniversaries?: Maybe<Array<Anniversary>>;
  /** Accounts whose ordinals contradict each other: a 30th in 2022 and a 32nd in 2023. Example: `ordinalContradictions(first: 5) { report { article { title } } }`. */
  ordinalContradictions?: Maybe<Array<OrdinalClaim>>;
  /** One article; null where there is none. Example: `article(by: {url: "https://news.example/2022/ties"}) { title }`. */
  article?: Maybe<Article>;
  /** Articles, latest first. Example: `articles(first: 5) { nodes { title publishedOn } }`. */
  articles?: Maybe<ArticleConnection>;
  /** What passed between two countries in the days before and after a day, such as a visit or an election. Example: `beforeAndAfter(one: [{code: "CHN"}], other: [{code: "KAZ"}], day: "2022-01-03") { after fromOne fromOther }`. */
  beforeAndAfter?: Maybe<Array<SpanOfMessages>>;
  /** By which channels two countries write to each other, year by year: a call tells more than a telegram. Example: `channelsByYear(one: [{code: "CHN"}], other: [{code: "RUS"}]) { year channel messages }`. */
  channelsByYear?: Maybe<Array<ChannelCount>>;
  /** Messages told by several articles, those first about which they disagree. Example: `comparedReports(first: 5) { message { summary } differ }`. */
  comparedReports?: Maybe<Array<ComparedReports>>;
  /** Who condoled after disasters, accidents, attacks and deaths of a country, how soon, and who did not; latest first. Example: `condolencesAfterDisasters(country: [{code: "RUS"}]) { occasion { name } condoled { sender { name } days } }`. */
  condolencesAfterDisasters?: Maybe<Array<Condolences>>;
  /** One country; null where there is none. Example: `country(by: {code: "KAZ"}) { name messageCount }`. */
  country?: Maybe<Country>;
  /** Countries that the articles tell of, by name. Example: `countries(first: 10) { nodes { name } }`. */
  countries?: Maybe<CountryConnection>;
  /** What a new leader keeps up of the predecessor's contacts. Example: `firstHundredDays(leader: [{name: "Charles III"}], predecessor: [{name: "Elizabeth II"}], since: "2022-09-08") { keptUp { name } }`. */
  firstHundredDays?: Maybe<Array<FirstDays>>;
  /** What was known of a party's messages on a day: only what was published up to then counts. Latest first. Example: `knownBy(day: "2022-01-04", party: [{name: "Xi Jinping"}]) { message { summary } statusThen }`. */
  knownBy?: Maybe<Array<KnownMessage>>;
  /** In what form messages of a country are told, latest first. Example: `formsOfMessages(country: [{code: "CHN"}]) { message { summary } named words }`. */
  formsOfMessages?: Maybe<Array<MessageForm>>;
  /** One message; null where there is none. Ids of claims that were merged into another answer too. Example: `message(id: "TWVzc2FnZTpt") { summary }`. */
  message?: Maybe<Message>;
  /** Messages, latest first; those without any date come last. Example: `messages(first: 5, filter: {kind: [CONGRATULATION]}) { nodes { sentOn summary } }`. */
  messages?: Maybe<MessageConnection>;
  /** The shortest way from one party to another over messages, step by step, six at most; empty where there is none. Example: `path(one: [{name: "Xi Jinping"}], other: [{name: "Ilham Aliyev"}]) { message { summary } }`. */
  path?: Maybe<Array<PathStep>>;
  /** Those with whom a party exchanges messages, nearest and busiest first. Example: `neighbours(of: [{name: "Xi Jinping"}]) { party { name } distance }`. */
  neighbours?: Maybe<Array<Neighbour>>;
  /** What has this global id; null where there is nothing. Ids of claims that were merged into another answer too. Example: `node(id: "TWVzc2FnZTo0Yg") { __typename }`. */
  node?: Maybe<Node>;
  /** What has these global ids, in their order, with null for those that are unknown. Example: `nodes(ids: ["TWVzc2FnZTo0Yg"]) { __typename }`. */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** One occasion; null where there is none. Ids of claims that were merged into another answer too. Example: `occasion(id: "T2NjYXNpb246bw") { kind year }`. */
  occasion?: Maybe<Occasion>;
  /** Occasions, latest first. Example: `occasions(first: 5) { nodes { kind year } }`. */
  occasions?: Maybe<OccasionConnection>;
  /** Who held the offices of a country on a day, the surest first. Example: `officeHolders(country: [{code: "KAZ"}], on: "2022-01-03") { person { name } }`. */
  officeHolders?: Maybe<Array<OfficeHolder>>;
  /** Messages between two parties or two groups of them, latest first, such as `one: {name: "Xi Jinping"}, other: {id: "KAZ"}`. */
  messagesBetween?: Maybe<Array<MessageBetween>>;
  /** Pairs of countries by the number of messages between them, most first; with `countries` the pair matrix of these. */
  pairs?: Maybe<Array<Pair>>;
  /** How a partnership is called, statement by statement, the earliest first. Example: `levelsOfPartnership(one: [{code: "CHN"}], other: [{code: "KAZ"}]) { level firstOn }`. */
  levelsOfPartnership?: Maybe<Array<PartnershipLevel>>;
  /** People, offices, organisations and countries by name. Example: `parties(filter: {kind: [ORGANISATION]}) { nodes { name } }`. */
  parties?: Maybe<PartyConnection>;
  /** One person; null where there is none. Example: `person(by: {name: "Xi Jinping"}) { messageCount }`. */
  person?: Maybe<Person>;
  /** People by name. Example: `people(first: 10) { nodes { name } }`. */
  people?: Maybe<PersonConnection>;
  /** In which place articles list each sender to a recipient, the earliest article first. Example: `placesInLists(recipient: [{name: "Xi Jinping"}]) { place sender { name } placeBefore }`. */
  placesInLists?: Maybe<Array<PlaceInList>>;
  /** Messages by or to former, acting and elect holders of an office, latest first. Example: `qualifiedTitles(words: ["elect"]) { party { name } title }`. */
  qualifiedTitles?: Maybe<Array<QualifiedTitle>>;
  /** How two sides write to each other, those who write most first. Example: `reciprocity(one: [{name: "China"}]) { other { name } }`. */
  reciprocity?: Maybe<Array<Reciprocity>>;
  /** Whatever has all these words in its names, title, text or summary, best first; case and accents do not matter. Words in quotation marks must stand together. Any text is safe. Example: `search(text: "earthquake", first: 5) { nodes { score } }`. */
  search?: Maybe<SearchHitConnection>;
  /** Countries that usually write to someone on occasions of a kind and did not this time, most usual first; people leave office, so that their silence tells nothing. Example: `silentSenders(recipient: [{name: "Kazakhstan"}], occasionKind: [INDEPENDENCE_DAY], sentOn: {from: "2022-01-01"}) { sender { name } }`. */
  silentSenders?: Maybe<Array<SilentSender>>;
  /** Who said what. Example: `statements(filter: {topic: "trade"}, orderBy: LATEST) { nodes { text speaker { name } } }`. */
  statements?: Maybe<StatementConnection>;
  /** Messages by day, week, month or year, in order, with the coverage of each period. Example: `timeline(unit: MONTH) { period messages }`. */
  timeline?: Maybe<Array<Period>>;
  /** Phrases that a sender repeats: when each first appears, when it goes, whether it comes back. Example: `phrases(from: [{name: "Xi Jinping"}]) { phrase }`. */
  phrases?: Maybe<Array<PhraseUse>>;
  /** How one sender's wording differs from recipient to recipient on the same kind of occasion, latest first. Example: `wordingByRecipient(from: [{name: "Xi Jinping"}], occasionKind: [NATIONAL_DAY]) { own missing }`. */
  wordingByRecipient?: Maybe<Array<Wording>>;
  /** What messages to a country or a region are about, by year. Example: `topicsByYear(to: [{name: "Kazakhstan"}]) { year topic { name } }`. */
  topicsByYear?: Maybe<Array<TopicCount>>;
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryAnniversariesArgs = {
  countries?: InputMaybe<Array<CountryBy>>;
  fromYear: Scalars['Int']['input'];
  toYear: Scalars['Int']['input'];
  every?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryOrdinalContradictionsArgs = {
  countries?: InputMaybe<Array<CountryBy>>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryArticleArgs = {
  by: ArticleBy;
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: ArticleOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryBeforeAndAfterArgs = {
  one: Array<CountryBy>;
  other: Array<CountryBy>;
  day: Scalars['Date']['input'];
  days?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryChannelsByYearArgs = {
  one: Array<CountryBy>;
  other: Array<CountryBy>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryComparedReportsArgs = {
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryCondolencesAfterDisastersArgs = {
  country: Array<CountryBy>;
  occasionKind?: Array<OccasionKind>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryCountryArgs = {
  by: CountryBy;
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryCountriesArgs = {
  filter?: InputMaybe<CountryFilter>;
  orderBy?: CountryOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryFirstHundredDaysArgs = {
  leader: Array<PartyBy>;
  predecessor: Array<PartyBy>;
  since: Scalars['Date']['input'];
  days?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryKnownByArgs = {
  day: Scalars['Date']['input'];
  party: Array<PartyBy>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryFormsOfMessagesArgs = {
  country: Array<CountryBy>;
  sentOn?: InputMaybe<DateRange>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryMessageArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryMessagesArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryPathArgs = {
  one: Array<PartyBy>;
  other: Array<PartyBy>;
  sentOn?: InputMaybe<DateRange>;
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryNeighboursArgs = {
  of: Array<PartyBy>;
  depth?: Scalars['Int']['input'];
  sentOn?: InputMaybe<DateRange>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryOccasionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryOccasionsArgs = {
  filter?: InputMaybe<OccasionFilter>;
  orderBy?: OccasionOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryOfficeHoldersArgs = {
  country: Array<CountryBy>;
  role?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryMessagesBetweenArgs = {
  one: Array<PartyBy>;
  other: Array<PartyBy>;
  sentOn?: InputMaybe<DateRange>;
  kind?: InputMaybe<Array<Kind>>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryPairsArgs = {
  countries?: InputMaybe<Array<CountryBy>>;
  sentOn?: InputMaybe<DateRange>;
  kind?: InputMaybe<Array<Kind>>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryLevelsOfPartnershipArgs = {
  one: Array<CountryBy>;
  other: Array<CountryBy>;
  levels?: Array<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryPartiesArgs = {
  filter?: InputMaybe<PartyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryPersonArgs = {
  by: PersonBy;
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  orderBy?: PersonOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryPlacesInListsArgs = {
  recipient: Array<PartyBy>;
  least?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryQualifiedTitlesArgs = {
  words?: Array<Scalars['String']['input']>;
  sentOn?: InputMaybe<DateRange>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryReciprocityArgs = {
  one: Array<PartyBy>;
  other?: InputMaybe<Array<PartyBy>>;
  sentOn?: InputMaybe<DateRange>;
  kind?: InputMaybe<Array<Kind>>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QuerySilentSendersArgs = {
  recipient: Array<PartyBy>;
  occasionKind: Array<OccasionKind>;
  sentOn: DateRange;
  times?: Scalars['Int']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: StatementOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryTimelineArgs = {
  unit?: TimeUnit;
  one?: InputMaybe<Array<PartyBy>>;
  other?: InputMaybe<Array<PartyBy>>;
  sentOn?: InputMaybe<DateRange>;
  kind?: InputMaybe<Array<Kind>>;
  occasionKind?: InputMaybe<Array<OccasionKind>>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryPhrasesArgs = {
  from: Array<PartyBy>;
  to?: InputMaybe<Array<PartyBy>>;
  sentOn?: InputMaybe<DateRange>;
  words?: Scalars['Int']['input'];
  times?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryWordingByRecipientArgs = {
  from: Array<PartyBy>;
  occasionKind: Array<OccasionKind>;
  sentOn?: InputMaybe<DateRange>;
  words?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};


/** What can be asked. Every list is a connection with `first`, `after`, `last` and `before`. Example: `about { articles messages }`. */
export type QueryTopicsByYearArgs = {
  to: Array<PartyBy>;
  from?: InputMaybe<Array<PartyBy>>;
  sentOn?: InputMaybe<DateRange>;
  first?: Scalars['Int']['input'];
};

/** An anniversary of diplomatic relations that falls due, with what was written for it. Example: `the 30th of China and Kazakhstan, due in 2022`. */
export type Anniversary = {
  __typename?: 'Anniversary';
  /** The country whose code comes first, such as `CHN`. */
  one: Country;
  /** The other country, such as `KAZ`. */
  other: Country;
  /** The year in which it falls, such as `2022`. */
  year: Scalars['Int']['output'];
  /** Which one it is, such as `30`. */
  ordinal: Scalars['Int']['output'];
  /** The year from which most accounts count, such as `1992`. */
  since: Scalars['Int']['output'];
  /** Whether a message was written for it. Example: `true`. */
  kept: Scalars['Boolean']['output'];
  /** The messages written for it, the earliest twenty, with their evidence. Example: `messages { sentOn summary }`. */
  messages: Array<Message>;
  /** How many articles of the year are loaded, such as `48`. With none, that it was skipped says nothing. */
  articlesLoaded: Scalars['Int']['output'];
};

/** An account that counts the anniversaries of a pair from a year, while others count from another. Example: `a 32nd of China and Kazakhstan in 2023, which counts from 1991`. */
export type OrdinalClaim = {
  __typename?: 'OrdinalClaim';
  /** The country whose code comes first, such as `CHN`. */
  one: Country;
  /** The other country, such as `KAZ`. */
  other: Country;
  /** The account, with its evidence. Example: `report { channel article { title } }`. */
  report: Report;
  /** Which anniversary it tells of, such as `32`. */
  ordinal: Scalars['Int']['output'];
  /** The year of the message, such as `2023`. */
  year: Scalars['Int']['output'];
  /** The year from which it counts, such as `1991`. */
  impliedYear: Scalars['Int']['output'];
  /** How many accounts of the pair count from the same year, itself among them, such as `1`. */
  reportsAgreeing: Scalars['Int']['output'];
  /** How many accounts of the pair there are, such as `3`. */
  reports: Scalars['Int']['output'];
};

/** A message in the order in which messages came on an occasion. Example: `the first to write on a re-election`. */
export type Arrival = {
  __typename?: 'Arrival';
  /** Place in the order, such as `1` for the first; those of one day share a place. */
  place: Scalars['Int']['output'];
  /** Who wrote, such as Xi Jinping. Example: `sender { name }`. */
  sender: Party;
  /** The sender's first message on the occasion, with its evidence. Example: `message { sentOn summary }`. */
  message: Message;
  /** Its day, such as `2021-06-02`. */
  sentOn: Scalars['Date']['output'];
  /** Where that day comes from: an order by days of publication says less. Example: `STATED`. */
  sentOnBasis?: Maybe<DateBasis>;
  /** Days since the occasion itself, such as `1`; null where its day is not known. */
  daysAfterOccasion?: Maybe<Scalars['Int']['output']>;
  /** Days since the first message, such as `8`. */
  daysAfterFirst: Scalars['Int']['output'];
};

/** A news article, the evidence for all else. Example: `Leaders exchange congratulations`. */
export type Article = Node & {
  __typename?: 'Article';
  /** Opaque global id, such as `Q291bnRyeTpLQVo`. */
  id: Scalars['ID']['output'];
  /** Headline. Example: `Leaders exchange congratulations`. */
  title?: Maybe<Scalars['String']['output']>;
  /** Day of publication. Example: `2022-01-04`. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Where that day comes from. Example: `STATED`. */
  publishedOnBasis?: Maybe<DateBasis>;
  /** Agency or outlet, such as `Xinhua`. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** Section of the outlet, such as `Politics`. */
  section?: Maybe<Scalars['String']['output']>;
  /** Editor as named. Example: `A. Reader`. */
  editor?: Maybe<Scalars['String']['output']>;
  /** City of the dateline. Example: `Astana`. */
  place?: Maybe<Scalars['String']['output']>;
  /** ISO 639-1 code, such as `en`. */
  language: Scalars['String']['output'];
  /** Address, where it is known. Example: `https://news.example/2022/ties`. */
  url?: Maybe<Scalars['String']['output']>;
  /** The whole text, untouched: every span counts in it, in UTF-16 units. Example: `BEIJING, Jan. 3 -- The two presidents ...`. */
  text: Scalars['String']['output'];
  /** Where the text has its title, day, publisher, section, editor and place. Example: `evidence { field text }`. */
  evidence: Array<HeaderEvidence>;
  /** Version of the extractor that read it. Example: `4`. */
  extractorVersion: Scalars['String']['output'];
  /** The accounts of messages that it gives, in the order told. Example: `reports(first: 5) { nodes { article { title } } }`. */
  reports: ReportConnection;
  /** The messages that it tells of, latest first. Example: `messages(first: 5) { nodes { summary } }`. */
  messages: MessageConnection;
  /** What is said in it, in text order. Example: `statements(first: 5) { nodes { text } }`. */
  statements: StatementConnection;
  /** Everyone and everything that it names, one by one, in text order. Example: `mentions(first: 20) { nodes { surface party { name } } }`. */
  mentions: MentionConnection;
};


/** A news article, the evidence for all else. Example: `Leaders exchange congratulations`. */
export type ArticleReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A news article, the evidence for all else. Example: `Leaders exchange congratulations`. */
export type ArticleMessagesArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A news article, the evidence for all else. Example: `Leaders exchange congratulations`. */
export type ArticleStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A news article, the evidence for all else. Example: `Leaders exchange congratulations`. */
export type ArticleMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Where an article's text tells a field of it: the first place outside the story. Example: `BEIJING, Jan. 3 (Xinhua) --`. */
export type HeaderEvidence = {
  __typename?: 'HeaderEvidence';
  /** The field. Example: `publisher`. */
  field: Scalars['String']['output'];
  /** The very words. Example: `Xinhua`. */
  text: Scalars['String']['output'];
  /** Where they begin, in UTF-16 units. Example: `17`. */
  start: Scalars['Int']['output'];
  /** Where they end. Example: `23`. */
  end: Scalars['Int']['output'];
  /** Their line outside the story. Example: `BEIJING, Jan. 3 (Xinhua) --`. */
  sentence: Scalars['String']['output'];
};

/** A page of articles. Example: `articles(first: 5) { nodes { title } }`. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The articles with their cursors. Example: `edges { cursor node { title } }`. */
  edges: Array<ArticleEdge>;
  /** The articles alone. Example: `nodes { title }`. */
  nodes: Array<Article>;
  /** Its ends. Example: `pageInfo { endCursor }`. */
  pageInfo: PageInfo;
  /** How many on all pages, such as `42`. */
  totalCount: Scalars['Int']['output'];
};

/** An article in a list. Example: `edges { cursor node { title } }`. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The article. Example: `node { title }`. */
  node: Article;
};

/** A way to name one article. Example: `{url: "https://example.org/a"}`. */
export type ArticleBy =
  /** Global id, such as `Q291bnRyeTpLQVo`. */
  { id: Scalars['ID']['input']; url?: never; }
  |  /** Its address, such as `https://example.org/a`. */
  { id?: never; url: Scalars['String']['input']; };

/** Conditions on articles; all that are given must hold. Example: `{publisher: ["Xinhua"]}`. */
export type ArticleFilter = {
  /** All of these must hold: `[{...}, {...}]`. */
  and?: InputMaybe<Array<ArticleFilter>>;
  /** Any of these must hold: `[{...}, {...}]`. */
  or?: InputMaybe<Array<ArticleFilter>>;
  /** This must not hold: `{...}`. */
  not?: InputMaybe<ArticleFilter>;
  /** Published in this range of days, such as `{from: "2022-01"}`. */
  publishedOn?: InputMaybe<DateRange>;
  /** By one of these publishers, such as `Xinhua`. */
  publisher?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In one of these languages, such as `en`. */
  language?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Telling of this country, such as `KAZ`, `KZ` or `Kazakhstan`. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Naming this person, office, organisation or country, such as `{name: "Xi Jinping"}`. */
  party?: InputMaybe<PartyBy>;
};

/** An order of articles, such as `OLDEST`. */
export type ArticleOrder =
  /** Latest first; those without any date come last. Example: `2022-12-16 before 2022-01-03`. */
  | 'LATEST'
  /** The other way round; those without any date come first. Example: `2022-01-03 before 2022-12-16`. */
  | 'OLDEST'
  /** By the number of messages told of, whatever their status, most first. Example: `9 before 2`. */
  | 'MESSAGES';

/** What passed between two countries on one side of a day. Example: `the year after a visit`. */
export type SpanOfMessages = {
  __typename?: 'SpanOfMessages';
  /** Whether the days lie after it, `true`, or before it, `false`; those after begin with the day itself. */
  after: Scalars['Boolean']['output'];
  /** First of the days, such as `2022-01-03`. */
  from: Scalars['Date']['output'];
  /** Last of the days, such as `2023-01-03`. */
  to: Scalars['Date']['output'];
  /** How many messages the one wrote, such as `7`; exchanges are among them. */
  fromOne: Scalars['Int']['output'];
  /** How many the other wrote, such as `5`; exchanges are among them. */
  fromOther: Scalars['Int']['output'];
  /** The acts among them. Example: `[CONDOLENCE]`. */
  kinds: Array<Kind>;
  /** How many articles of these days are loaded, such as `31`. */
  articlesLoaded: Scalars['Int']['output'];
};

/** How often two sides used a channel in a year. Example: `PHONE, three of four messages in 2022`. */
export type ChannelCount = {
  __typename?: 'ChannelCount';
  /** The year, such as `2022`. */
  year: Scalars['Date']['output'];
  /** The channel; null where none is told. Example: `PHONE`. */
  channel?: Maybe<Channel>;
  /** How many messages went by it, such as `3`. */
  messages: Scalars['Int']['output'];
  /** Their share of all messages of the year, such as `0.75`; a message told to have gone by two counts for each. */
  share: Scalars['Float']['output'];
};

/** A message that several articles tell of, and what they say of it. Example: `message { summary } days channels differ`. */
export type ComparedReports = {
  __typename?: 'ComparedReports';
  /** The message, with its reports. Example: `message { sentOn summary }`. */
  message: Message;
  /** How many articles tell of it, such as `2`. */
  articles: Scalars['Int']['output'];
  /** Who published them; of an article without outlet its address or id. Example: `["Xinhua"]`. */
  outlets: Array<Scalars['String']['output']>;
  /** The days that they give. Example: `["2022-01-03"]`. */
  days: Array<Scalars['Date']['output']>;
  /** The channels that they give. Example: `[LETTER]`. */
  channels: Array<Channel>;
  /** The occasions that they give. Example: `[NATIONAL_DAY]`. */
  occasions: Array<OccasionKind>;
  /** Whether they differ in any of these. Example: `true`. */
  differ: Scalars['Boolean']['output'];
};

/** A country that condoled, and how soon. Example: `the day after an earthquake`. */
export type Condoler = {
  __typename?: 'Condoler';
  /** The country. Example: `sender { name }`. */
  sender: Country;
  /** Its first message, with its evidence. Example: `message { sentOn summary }`. */
  message: Message;
  /** How many days after the occasion that was, such as `1`; after the first message where the day of the occasion is not known. Null where its own is not. */
  days?: Maybe<Scalars['Int']['output']>;
};

/** Who condoled with a country after a disaster, accident, attack or death, and who did not. Example: `occasion { name } condoled { days } silent { name }`. */
export type Condolences = {
  __typename?: 'Condolences';
  /** The stricken country. Example: `country { name }`. */
  country: Country;
  /** What befell it. Example: `occasion { name date }`. */
  occasion: Occasion;
  /** The countries that condoled, the first to do so first. Example: `condoled { sender { name } days }`. */
  condoled: Array<Condoler>;
  /** Countries that write to it otherwise and did not condole, twenty at most. Example: `silent { name }`. */
  silent: Array<Country>;
  /** How many articles of the fortnight after the first are loaded, such as `31`. With none, the silence says nothing. */
  articlesLoaded: Scalars['Int']['output'];
};

/** A state. Its messages are those of all who act for it. Example: `Kazakhstan`. */
export type Country = Node & Party & {
  __typename?: 'Country';
  /** Opaque global id, such as `Q291bnRyeTpLQVo`. */
  id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-3 code, such as `KAZ`. */
  code: Scalars['String']['output'];
  /** Name. Example: `Kazakhstan`. */
  name: Scalars['String']['output'];
  /** Other names and spellings. Example: `["Republic of Kazakhstan"]`. */
  aliases: Array<Scalars['String']['output']>;
  /** Messages by or to it, latest first. Example: `messages { nodes { summary } }`. */
  messages: MessageConnection;
  /** Messages by it, latest first; exchanges too. Example: `sent { nodes { summary } }`. */
  sent: MessageConnection;
  /** Messages to it, latest first; exchanges too. Example: `received { nodes { summary } }`. */
  received: MessageConnection;
  /** People who act for it, by name. Example: `people(first: 10) { nodes { name } }`. */
  people: PersonConnection;
  /** Its offices. Example: `offices { name }`. */
  offices: Array<Office>;
  /** The articles that name it, latest first. Example: `articles(first: 3) { nodes { title } }`. */
  articles: ArticleConnection;
  /** How many messages it sent or got, whatever their status; an exchange counts once. Example: `12`. */
  messageCount: Scalars['Int']['output'];
};


/** A state. Its messages are those of all who act for it. Example: `Kazakhstan`. */
export type CountryMessagesArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its messages are those of all who act for it. Example: `Kazakhstan`. */
export type CountrySentArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its messages are those of all who act for it. Example: `Kazakhstan`. */
export type CountryReceivedArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its messages are those of all who act for it. Example: `Kazakhstan`. */
export type CountryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  orderBy?: PersonOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. Its messages are those of all who act for it. Example: `Kazakhstan`. */
export type CountryArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: ArticleOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of countries. Example: `countries(first: 5) { nodes { name } }`. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  /** The countries with their cursors. Example: `edges { cursor node { name } }`. */
  edges: Array<CountryEdge>;
  /** The countries alone. Example: `nodes { name }`. */
  nodes: Array<Country>;
  /** Its ends. Example: `pageInfo { endCursor }`. */
  pageInfo: PageInfo;
  /** How many on all pages, such as `42`. */
  totalCount: Scalars['Int']['output'];
};

/** One of the countries in a list. Example: `edges { cursor node { name } }`. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The country. Example: `node { name }`. */
  node: Country;
};

/** A way to name one country. Example: `{code: "KAZ"}`. */
export type CountryBy =
  /** Global id, such as `Q291bnRyeTpLQVo`. */
  { id: Scalars['ID']['input']; code?: never; name?: never; }
  |  /** ISO 3166-1 code, such as `KAZ` or `KZ`. */
  { id?: never; code: Scalars['String']['input']; name?: never; }
  |  /** Any of its English names, such as `Kazakhstan`, `Republic of Kazakhstan` or `Kazakh`; case, accents and the order of the words do not matter. */
  { id?: never; code?: never; name: Scalars['String']['input']; };

/** Conditions on countries; all that are given must hold. Example: `{name: "guinea"}`. */
export type CountryFilter = {
  /** All of these must hold: `[{...}, {...}]`. */
  and?: InputMaybe<Array<CountryFilter>>;
  /** Any of these must hold: `[{...}, {...}]`. */
  or?: InputMaybe<Array<CountryFilter>>;
  /** This must not hold: `{...}`. */
  not?: InputMaybe<CountryFilter>;
  /** One of these codes (ISO 3166-1), such as `["KAZ"]` or `["KZ"]`. */
  code?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words or parts of words of one of the names, such as `guinea`; case, accents and order do not matter. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whose name begins so, such as `Kas`; case and accents do not matter. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** With some message that fits; under `not` with none. */
  messages?: InputMaybe<MessageFilter>;
};

/** An order of countries, such as `MESSAGES`. */
export type CountryOrder =
  /** By name, from A to Z. Example: `China before Kazakhstan`. */
  | 'NAME'
  /** By `messageCount`, whatever the status and an exchange once, most first. Example: `42 before 12`. */
  | 'MESSAGES'
  /** By the day of the latest message, whatever its status, latest first. Example: `2022-12-16 before 2022-01-03`. */
  | 'LATEST';

/** A sentence of an article that proves a message. `start` and `end` place it in the article's untouched text. Example: `In his message, Xi said that ties have deepened.`. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The sentence, exactly as it stands. Example: `In his message, Xi said that ties have deepened.`. */
  sentence: Scalars['String']['output'];
  /** Where it begins, in UTF-16 units. Example: `118`. */
  start: Scalars['Int']['output'];
  /** Where it ends; the unit there is not part of it. Example: `204`. */
  end: Scalars['Int']['output'];
  /** Id of the rule that read it. Example: `exchange`. */
  rule: Scalars['String']['output'];
  /** How likely the message is by all that its article tells, from 0 to 1; fitted to annotated articles. Example: `0.9`. */
  confidence: Scalars['Float']['output'];
  /** The article in which it stands. Example: `article { title url }`. */
  article?: Maybe<Article>;
  /** The account that it proves. Example: `report { channel article { title } }`. */
  report: Report;
};

/** With whom a new leader wrote in the first days, beside those with whom the predecessor did. Example: `keptUp { name } notYet { name }`. */
export type FirstDays = {
  __typename?: 'FirstDays';
  /** The new leader. Example: `leader { name }`. */
  leader: Party;
  /** Countries with which both wrote. Example: `keptUp { name }`. */
  keptUp: Array<Country>;
  /** Countries with which the predecessor did not. Example: `begun { name }`. */
  begun: Array<Country>;
  /** Countries with which only the predecessor did. Example: `notYet { name }`. */
  notYet: Array<Country>;
  /** How many articles of these days are loaded, such as `31`. With none, the silence says nothing. */
  articlesLoaded: Scalars['Int']['output'];
};

/** A message as it was known on a day, beside what is known now. Example: `planned on 2022-01-02, sent by now`. */
export type KnownMessage = {
  __typename?: 'KnownMessage';
  /** The message as it is known now, with its evidence. Example: `message { sentOn summary }`. */
  message: Message;
  /** Day of the first article that tells of it, such as `2022-01-04`. */
  knownSince: Scalars['Date']['output'];
  /** How many accounts of it there were on the day, such as `1`. */
  reportsThen: Scalars['Int']['output'];
  /** How many there are now, such as `3`. */
  reports: Scalars['Int']['output'];
  /** Whether it was sent, by what was known then. Example: `PLANNED`. */
  statusThen: Status;
  /** Day of sending by what was known then, such as `2022-01-03`; that of the first article where none told another. */
  sentOnThen?: Maybe<Scalars['Date']['output']>;
  /** What later accounts tell otherwise: any of `status`, `sentOn`, `channel` and `occasion`. */
  toldOtherwiseSince: Array<Scalars['String']['output']>;
};

/** A place in an article where someone or something is named, and what the article claims of it there. Example: `President Xi`. */
export type Mention = {
  __typename?: 'Mention';
  /** Where it begins in the article's text, in UTF-16 units. Example: `118`. */
  start: Scalars['Int']['output'];
  /** Where it ends; the unit there is not part of it. Example: `204`. */
  end: Scalars['Int']['output'];
  /** The words, exactly as they stand. Example: `President Xi`. */
  surface: Scalars['String']['output'];
  /** Its sentence; null in an older graph. Example: `President Xi wrote.`. */
  sentence?: Maybe<Scalars['String']['output']>;
  /** Where the sentence begins. Example: `104`. */
  sentenceStart?: Maybe<Scalars['Int']['output']>;
  /** Name that the article gives. Example: `Xi Jinping`. */
  name: Scalars['String']['output'];
  /** Title that the article gives. Example: `president`. */
  title?: Maybe<Scalars['String']['output']>;
  /** Country that the article gives (ISO 3166-1 alpha-3). Example: `KAZ`. */
  country?: Maybe<Scalars['String']['output']>;
  /** Id of the rule that found it. Example: `titled`. */
  rule: Scalars['String']['output'];
  /** Who or what is meant. Example: `party { name }`. */
  party: Party;
  /** Its article. Example: `article { title }`. */
  article: Article;
};

/** A page of mentions. Example: `mentions(first: 5) { nodes { surface } }`. */
export type MentionConnection = {
  __typename?: 'MentionConnection';
  /** The mentions with their cursors. Example: `edges { cursor node { surface } }`. */
  edges: Array<MentionEdge>;
  /** The mentions alone. Example: `nodes { surface }`. */
  nodes: Array<Mention>;
  /** Its ends. Example: `pageInfo { endCursor }`. */
  pageInfo: PageInfo;
  /** How many on all pages, such as `42`. */
  totalCount: Scalars['Int']['output'];
};

/** A mention in a list. Example: `edges { cursor node { surface } }`. */
export type MentionEdge = {
  __typename?: 'MentionEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The mention. Example: `node { surface }`. */
  node: Mention;
};

/** In what form a message is told. Example: `a recipient by name, forty words, two quotations`. */
export type MessageForm = {
  __typename?: 'MessageForm';
  /** The message, with recipients and evidence. Example: `message { sentOn summary }`. */
  message: Message;
  /** Whether every recipient is a person, `true`, or some are only given by an office or state, `false`. */
  named: Scalars['Boolean']['output'];
  /** Whether any of its words are given. Example: `true`. */
  wordsGiven: Scalars['Boolean']['output'];
  /** How many words are given, in all articles, such as `40`. */
  words: Scalars['Int']['output'];
  /** How many statements stand in quotation marks, such as `2`. */
  quoted: Scalars['Int']['output'];
};

/** The act of a message. Example: `CONDOLENCE`. */
export type Kind =
  /** Good wishes on a success, an office or a day. Example: `Xi Jinping's to Kassym-Jomart Tokayev on his re-election in November 2022`. */
  | 'CONGRATULATION'
  /** Grief over the dead. Example: `Xi Jinping's to Charles III on the death of Elizabeth II in September 2022`. */
  | 'CONDOLENCE'
  /** Fellow feeling with the ill or the stricken. Example: `Xi Jinping's to Donald Trump, ill with COVID-19 in October 2020`. */
  | 'SYMPATHY'
  /** Greetings of a season or day. Example: `Vladimir Putin's for the New Year`. */
  | 'GREETING'
  /** Thanks. Example: `Abraham Lincoln's to King Mongkut of Siam for his gifts in 1862`. */
  | 'THANKS'
  /** An invitation. Example: `Kim Jong Un's to Moon Jae-in to visit Pyongyang in 2018`. */
  | 'INVITATION'
  /** An answer of which no more is known. Example: `Nikita Khrushchev's to John F. Kennedy on 24 October 1962`. */
  | 'REPLY'
  /** A message of which no more is known. Example: `Donald Trump's letter to Kim Jong Un of June 2019`. */
  | 'MESSAGE';

/** How a message travelled. Example: `TELEGRAM`. */
export type Channel =
  /** A message, no more is told. Example: `Xi Jinping's message of congratulation to Joe Biden in November 2020`. */
  | 'MESSAGE'
  /** A letter. Example: `Abraham Lincoln's to King Mongkut of Siam in 1862`. */
  | 'LETTER'
  /** A telegram or cable. Example: `the Zimmermann telegram of 1917`. */
  | 'TELEGRAM'
  /** A phone call. Example: `Tsai Ing-wen's call to Donald Trump on 2 December 2016`. */
  | 'PHONE'
  /** A video address or call. Example: `the call of Joe Biden and Xi Jinping in November 2021`. */
  | 'VIDEO'
  /** A post in social media. Example: `Narendra Modi congratulating Joe Biden on Twitter in November 2020`. */
  | 'SOCIAL'
  /** Handed over or said in person. Example: `Kim Yo Jong handing Moon Jae-in her brother's letter in February 2018`. */
  | 'IN_PERSON'
  /** A public statement. Example: `Justin Trudeau's on the election of Joe Biden, 7 November 2020`. */
  | 'STATEMENT';

/** Whether a message was sent. Example: `SENT`. */
export type Status =
  /** It was. Example: `Xi Jinping's congratulation to Joe Biden in November 2020`. */
  | 'SENT'
  /** It is only announced. Example: `Vladimir Putin's to the winner, once official, as the Kremlin said in November 2020`. */
  | 'PLANNED'
  /** It was refused or left out. Example: `Vladimir Putin's New Year greetings to Joe Biden in December 2022`. */
  | 'WITHHELD'
  /** It is said never to have been sent. Example: `Kim Jong Un's note to Donald Trump, as Pyongyang said in April 2020`. */
  | 'DENIED';

/** Where a date comes from. Example: `STATED`. */
export type DateBasis =
  /** The words give it. Example: `on 3 January 2022`. */
  | 'STATED'
  /** It is reckoned from the words, such as a weekday. Example: `on Monday`. */
  | 'DERIVED'
  /** It is the article's own date. Example: `2022-01-04 of an article that gives no other day`. */
  | 'PUBLISHED';

/** A diplomatic message, the event itself. An exchange is one message with two sides. Example: `Xi Jinping congratulated Kassym-Jomart Tokayev`. */
export type Message = Node & {
  __typename?: 'Message';
  /** Opaque global id. Ids of claims that were merged into another answer too. Example: `TWVzc2FnZTo0Yg`. */
  id: Scalars['ID']['output'];
  /** The act. Example: `CONGRATULATION`. */
  kind: Kind;
  /** All the ways by which it is said to have travelled. Example: `[TELEGRAM]`. */
  channels: Array<Channel>;
  /** Whether it was sent. Lists show those that were, unless asked for others. Example: `SENT`. */
  status: Status;
  /** True where the two sides exchanged messages: `senders` is then the first side as told and `recipients` the second. */
  mutual: Scalars['Boolean']['output'];
  /** Day of sending or receipt; the article's own day where no other is known. Example: `2022-01-03`. */
  sentOn?: Maybe<Scalars['Date']['output']>;
  /** Where that day comes from. Example: `STATED`. */
  sentOnBasis?: Maybe<DateBasis>;
  /** The message in one sentence. Example: `Xi Jinping congratulated Kassym-Jomart Tokayev`. */
  summary: Scalars['String']['output'];
  /** How many accounts of it there are. Reprints never make more messages. Example: `3`. */
  reportCount: Scalars['Int']['output'];
  /** Who wrote; in an exchange the first side. Example: `senders { party { name } }`. */
  senders: Array<MessageParty>;
  /** Who was written to; in an exchange the second side. Example: `recipients { party { name } title }`. */
  recipients: Array<MessageParty>;
  /** Who carried it or signed for the sender. Example: `carriers { name }`. */
  carriers: Array<Person>;
  /** The states behind the senders; in an exchange those of both sides. Example: `fromCountries { name }`. */
  fromCountries: Array<Country>;
  /** The states behind the recipients; in an exchange those of both sides. Example: `toCountries { name }`. */
  toCountries: Array<Country>;
  /** What it was written for; null where that is unknown. Example: `occasion { kind ordinal year }`. */
  occasion?: Maybe<Occasion>;
  /** The message that this one answers. Example: `replyTo { summary }`. */
  replyTo?: Maybe<Message>;
  /** The messages that answer this one, latest first. Example: `replies(first: 5) { nodes { summary } }`. */
  replies: MessageConnection;
  /** What is reported to have been said in it. Example: `statements(first: 5) { nodes { text } }`. */
  statements: StatementConnection;
  /** The accounts of it. Example: `reports(first: 5) { nodes { article { title } } }`. */
  reports: ReportConnection;
  /** The articles that tell of it, latest first. Example: `articles(first: 3) { nodes { title } }`. */
  articles: ArticleConnection;
  /** Every sentence that proves it, in every article. Example: `evidence { sentence start end }`. */
  evidence: Array<Evidence>;
  /** From the accounts that tell the occasion. Example: `occasionEvidence { sentence }`. */
  occasionEvidence: Array<Evidence>;
  /** From the accounts by which it answers `replyTo`. Example: `replyToEvidence { sentence }`. */
  replyToEvidence: Array<Evidence>;
  /** From the accounts that name who carried or signed it. Example: `carriersEvidence { sentence }`. */
  carriersEvidence: Array<Evidence>;
};


/** A diplomatic message, the event itself. An exchange is one message with two sides. Example: `Xi Jinping congratulated Kassym-Jomart Tokayev`. */
export type MessageRepliesArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A diplomatic message, the event itself. An exchange is one message with two sides. Example: `Xi Jinping congratulated Kassym-Jomart Tokayev`. */
export type MessageStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A diplomatic message, the event itself. An exchange is one message with two sides. Example: `Xi Jinping congratulated Kassym-Jomart Tokayev`. */
export type MessageReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A diplomatic message, the event itself. An exchange is one message with two sides. Example: `Xi Jinping congratulated Kassym-Jomart Tokayev`. */
export type MessageArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Someone's part in a message, with the title used at that time. Example: `Kassym-Jomart Tokayev, president`. */
export type MessageParty = {
  __typename?: 'MessageParty';
  /** Who. Example: `party { name }`. */
  party: Party;
  /** Title as worded then, such as `president`. */
  title?: Maybe<Scalars['String']['output']>;
  /** Whether the articles name the party or the table of office holders supplied it. Example: `STATED`. */
  capacity: Capacity;
  /** Where its articles give this title, or none, first in the very words. Example: `evidence { surface sentence }`. */
  evidence: Array<Mention>;
};


/** Someone's part in a message, with the title used at that time. Example: `Kassym-Jomart Tokayev, president`. */
export type MessagePartyEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** How it is known who a party is. Example: `STATED`. */
export type Capacity =
  /** The article says so. Example: `Kazakh President Kassym-Jomart Tokayev`. */
  | 'STATED'
  /** The table of office holders supplied it. Example: `Kassym-Jomart Tokayev for the Kazakh president of 2022`. */
  | 'INFERRED';

/** A page of messages. Example: `messages(first: 5) { nodes { summary } }`. */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /** The messages with their cursors. Example: `edges { cursor node { summary } }`. */
  edges: Array<MessageEdge>;
  /** The messages alone. Example: `nodes { summary }`. */
  nodes: Array<Message>;
  /** Its ends. Example: `pageInfo { endCursor }`. */
  pageInfo: PageInfo;
  /** How many on all pages, such as `42`. */
  totalCount: Scalars['Int']['output'];
};

/** A message in a list. Example: `edges { cursor node { summary } }`. */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The message. Example: `node { summary }`. */
  node: Message;
};

/** Two countries, in any order. Example: `{one: "CHN", other: "KAZ"}`. */
export type CountryPair = {
  /** One of the two, such as `CHN`, `CN` or `China`. */
  one: Scalars['String']['input'];
  /** The other, such as `KAZ`, `KZ` or `Kazakhstan`. */
  other: Scalars['String']['input'];
};

/** Conditions on messages; all that are given must hold. Only messages that were sent are shown unless `status` is given. Example: `{kind: [CONDOLENCE]}`. */
export type MessageFilter = {
  /** All of these must hold: `[{...}, {...}]`. */
  and?: InputMaybe<Array<MessageFilter>>;
  /** Any of these must hold: `[{...}, {...}]`. */
  or?: InputMaybe<Array<MessageFilter>>;
  /** This must not hold: `{...}`. */
  not?: InputMaybe<MessageFilter>;
  /** Sent in this range of days, such as `{from: "2022-01"}`. */
  sentOn?: InputMaybe<DateRange>;
  /** One of these acts, such as `[CONDOLENCE]`. */
  kind?: InputMaybe<Array<Kind>>;
  /** By one of these channels, such as `[PHONE]`. */
  channel?: InputMaybe<Array<Channel>>;
  /** With one of these statuses, such as `[PLANNED]`; `SENT` unless given. */
  status?: InputMaybe<Array<Status>>;
  /** Where the day comes from, such as `STATED`; `PUBLISHED` is only the article's own day. */
  sentOnBasis?: InputMaybe<Array<DateBasis>>;
  /** Told by so many accounts at least, such as `2`. */
  reportsAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Told by an account that makes it so likely at least, from 0 to 1, such as `0.9`. */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** With a party known in one of these ways; `INFERRED` finds those that the table of office holders supplied. */
  capacity?: InputMaybe<Array<Capacity>>;
  /** Exchanges only (`true`), or one-way messages only (`false`). */
  mutual?: InputMaybe<Scalars['Boolean']['input']>;
  /** Written by, such as `{name: "Xi Jinping"}`; finds an exchange from either side. A country is meant only where it writes itself: `fromCountry` takes in all who write for it. */
  sender?: InputMaybe<PartyBy>;
  /** Written to, such as `{name: "Xi Jinping"}`; finds an exchange from either side. A country is meant only where it is itself written to: `toCountry` takes in all who act for it. */
  recipient?: InputMaybe<PartyBy>;
  /** Written by or to, such as `{name: "Xi Jinping"}`. A country is meant only where it writes or is written to itself: `country` takes in all who act for it. */
  party?: InputMaybe<PartyBy>;
  /** From this country, whoever wrote for it, such as `CHN`, `CN` or `China`. */
  fromCountry?: InputMaybe<Scalars['String']['input']>;
  /** To this country, whoever was written to there, such as `KAZ`, `KZ` or `Kazakhstan`. */
  toCountry?: InputMaybe<Scalars['String']['input']>;
  /** From or to this country, such as `KAZ`, `KZ` or `Kazakhstan`. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Between these two countries, in either direction, such as `{one: "CHN", other: "KAZ"}`. */
  between?: InputMaybe<CountryPair>;
  /** On an occasion that fits, such as `{kind: [ELECTION]}`. */
  occasion?: InputMaybe<OccasionFilter>;
  /** Known on this day, such as `2022-01-04`: told by an article published up to then; one dated by a month or year counts once that is over. Status and days are those of now: the field `knownBy` tells those of then. */
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  /** With a statement about this topic, by its whole name or the short one, such as `Trade and economy` or `trade`; case does not matter. What is no topic is refused with a list of them. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** Told by an article that fits, such as `{publisher: ["Xinhua"]}`. */
  article?: InputMaybe<ArticleFilter>;
};

/** An order of messages, such as `OLDEST`. */
export type MessageOrder =
  /** Latest first; those without any date come last. Example: `2022-12-16 before 2022-01-03`. */
  | 'LATEST'
  /** The other way round; those without any date come first. Example: `2022-01-03 before 2022-12-16`. */
  | 'OLDEST'
  /** By the number of accounts, most first. Example: `9 before 2`. */
  | 'REPORTS'
  /** By the confidence of the likeliest account, likeliest first. Example: `0.99 before 0.6`. */
  | 'CONFIDENCE';

/** A step of a way over messages. Example: `one { name } message { summary } other { name }`. */
export type PathStep = {
  __typename?: 'PathStep';
  /** Place of the step, from `1`. */
  place: Scalars['Int']['output'];
  /** Where the step begins, such as Kassym-Jomart Tokayev. Example: `one { name }`. */
  one: Party;
  /** The message that joins the two, with its evidence. Example: `message { sentOn summary }`. */
  message: Message;
  /** Where the step leads, such as Xi Jinping. Example: `other { name }`. */
  other: Party;
  /** Which way the message went, such as `ONE_TO_OTHER`. */
  way: Way;
};

/** A party near another one in the network of messages. Example: `party { name } distance`. */
export type Neighbour = {
  __typename?: 'Neighbour';
  /** Who, such as Xi Jinping. Example: `party { name }`. */
  party: Party;
  /** `1` for a neighbour, `2` for a neighbour's neighbour. */
  distance: Scalars['Int']['output'];
  /** The neighbour that leads there; null at distance 1. Example: `via { name }`. */
  via?: Maybe<Party>;
  /** How many messages join them to the centre, or to `via`, such as `3`. */
  messages: Scalars['Int']['output'];
  /** The last of these, with its evidence. Example: `last { sentOn summary }`. */
  last: Message;
};

/** Whatever has a global id. Example: `node(id: "TWVzc2FnZTo0Yg") { __typename }`. */
export type Node = {
  /** Opaque id, the same after every load of the same articles. Example: `TWVzc2FnZTo0Yg`. */
  id: Scalars['ID']['output'];
};

/** What a message was written for. Example: `NATIONAL_DAY`. */
export type OccasionKind =
  /** Anniversary of diplomatic relations. Example: `the 30th of China and Kazakhstan, 3 January 2022`. */
  | 'ANNIVERSARY_OF_DIPLOMATIC_RELATIONS'
  /** National day. Example: `China's, 1 October`. */
  | 'NATIONAL_DAY'
  /** Independence day. Example: `Kazakhstan's, 16 December`. */
  | 'INDEPENDENCE_DAY'
  /** State founding. Example: `North Korea's, 9 September 1948`. */
  | 'STATE_FOUNDING'
  /** Party founding. Example: `the Chinese Communist Party's, marked on 1 July`. */
  | 'PARTY_FOUNDING'
  /** Election. Example: `Joe Biden's in November 2020`. */
  | 'ELECTION'
  /** Re-election. Example: `Kassym-Jomart Tokayev's in November 2022`. */
  | 'RE_ELECTION'
  /** Appointment. Example: `Rishi Sunak's as prime minister, 25 October 2022`. */
  | 'APPOINTMENT'
  /** Inauguration. Example: `Joe Biden's, 20 January 2021`. */
  | 'INAUGURATION'
  /** Accession to a throne. Example: `Charles III's, 8 September 2022`. */
  | 'ACCESSION'
  /** Coronation. Example: `Charles III's, 6 May 2023`. */
  | 'CORONATION'
  /** Anniversary of accession. Example: `Elizabeth II's 70th, 6 February 2022`. */
  | 'ANNIVERSARY_OF_ACCESSION'
  /** Birthday. Example: `Elizabeth II's 90th, 21 April 2016`. */
  | 'BIRTHDAY'
  /** Birth anniversary. Example: `Kim Il Sung's 110th, 15 April 2022`. */
  | 'BIRTH_ANNIVERSARY'
  /** New year. Example: `1 January 2022`. */
  | 'NEW_YEAR'
  /** Lunar new year. Example: `1 February 2022`. */
  | 'LUNAR_NEW_YEAR'
  /** Religious feast. Example: `Eid al-Fitr`. */
  | 'RELIGIOUS_FEAST'
  /** Death. Example: `Elizabeth II's, 8 September 2022`. */
  | 'DEATH'
  /** Disaster. Example: `the earthquakes in Turkey and Syria, 6 February 2023`. */
  | 'DISASTER'
  /** Accident. Example: `the train collision in Greece, 28 February 2023`. */
  | 'ACCIDENT'
  /** Attack. Example: `that on Crocus City Hall, 22 March 2024`. */
  | 'ATTACK'
  /** Epidemic. Example: `COVID-19 in China in 2020`. */
  | 'EPIDEMIC'
  /** Illness. Example: `Donald Trump's in October 2020`. */
  | 'ILLNESS'
  /** The opening of an event. Example: `that of the Beijing Winter Olympics, 4 February 2022`. */
  | 'EVENT_OPENING'
  /** Summit. Example: `that of the G20 in Bali in November 2022`. */
  | 'SUMMIT'
  /** Party congress. Example: `the 20th of the Chinese Communist Party in October 2022`. */
  | 'PARTY_CONGRESS'
  /** Victory day. Example: `9 May 2020, the 75th anniversary of 1945`. */
  | 'VICTORY_DAY'
  /** Treaty anniversary. Example: `60 years of the treaty of China and North Korea, 11 July 2021`. */
  | 'TREATY_ANNIVERSARY'
  /** Organisation anniversary. Example: `the 20th of the Shanghai Cooperation Organisation in 2021`. */
  | 'ORGANISATION_ANNIVERSARY'
  /** Theme year. Example: `the China-Russia years of sports exchanges, 2022 and 2023`. */
  | 'THEME_YEAR'
  /** Project launch. Example: `that of the China-Laos railway, 3 December 2021`. */
  | 'PROJECT_LAUNCH'
  /** Sport. Example: `Argentina's World Cup title, 18 December 2022`. */
  | 'SPORT'
  /** Science. Example: `China's first manned space flight, 15 October 2003`. */
  | 'SCIENCE'
  /** Award. Example: `the Friendship Medal of China for Vladimir Putin, 8 June 2018`. */
  | 'AWARD'
  /** Visit. Example: `Elizabeth II's to China in October 1986`. */
  | 'VISIT'
  /** Ties established. Example: `those of China and Honduras, 26 March 2023`. */
  | 'TIES_ESTABLISHED'
  /** Another occasion. Example: `China's 50 years in the United Nations, 25 October 2021`. */
  | 'OTHER'
  /** None is told. Example: `Donald Trump's letter to Kim Jong Un of June 2019`. */
  | 'UNSPECIFIED';

/** What messages were written for: this year's national day of one country, one anniversary of a pair, one disaster. Example: `Kazakhstan's independence day of 2022`. */
export type Occasion = Node & {
  __typename?: 'Occasion';
  /** Opaque global id. Ids of claims that were merged into another answer too. Example: `T2NjYXNpb246NGI`. */
  id: Scalars['ID']['output'];
  /** What kind of occasion. Example: `NATIONAL_DAY`. */
  kind: OccasionKind;
  /** The `30` of a thirtieth anniversary. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Its year. Example: `2022`. */
  year?: Maybe<Scalars['Int']['output']>;
  /** Its day, where that is known. Example: `2022-01-03`. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Who died, which feast, what kind of disaster. Example: `Nauryz`. */
  detail?: Maybe<Scalars['String']['output']>;
  /** Readable name, such as `30th anniversary of diplomatic relations`. */
  name: Scalars['String']['output'];
  /** Whose national day, whose birthday, which pair's anniversary. Example: `concerns { name }`. */
  concerns: Array<Party>;
  /** From the accounts that tell it; year and `concerns` come from their day and parties. Example: `evidence { sentence }`. */
  evidence: Array<Evidence>;
  /** The messages written for it, latest first; read from the end it is the order in which they came. Example: `messages(first: 5) { nodes { summary } }`. */
  messages: MessageConnection;
  /** Who wrote for it in which order, by the day of each one's first message; thanks and answers do not count. Example: `inOrder { place sender { name } }`. */
  inOrder: Array<Arrival>;
  /** How many messages it has, whatever their status. Example: `12`. */
  messageCount: Scalars['Int']['output'];
};


/** What messages were written for: this year's national day of one country, one anniversary of a pair, one disaster. Example: `Kazakhstan's independence day of 2022`. */
export type OccasionEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** What messages were written for: this year's national day of one country, one anniversary of a pair, one disaster. Example: `Kazakhstan's independence day of 2022`. */
export type OccasionMessagesArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What messages were written for: this year's national day of one country, one anniversary of a pair, one disaster. Example: `Kazakhstan's independence day of 2022`. */
export type OccasionInOrderArgs = {
  kind?: InputMaybe<Array<Kind>>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of occasions. Example: `occasions(first: 5) { nodes { kind year } }`. */
export type OccasionConnection = {
  __typename?: 'OccasionConnection';
  /** The occasions with their cursors. Example: `edges { cursor node { kind year } }`. */
  edges: Array<OccasionEdge>;
  /** The occasions alone. Example: `nodes { kind year }`. */
  nodes: Array<Occasion>;
  /** Its ends. Example: `pageInfo { endCursor }`. */
  pageInfo: PageInfo;
  /** How many on all pages, such as `42`. */
  totalCount: Scalars['Int']['output'];
};

/** One of the occasions in a list. Example: `edges { cursor node { kind year } }`. */
export type OccasionEdge = {
  __typename?: 'OccasionEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The occasion. Example: `node { kind year }`. */
  node: Occasion;
};

/** Conditions on occasions; all that are given must hold. Example: `{kind: [ELECTION]}`. */
export type OccasionFilter = {
  /** All of these must hold: `[{...}, {...}]`. */
  and?: InputMaybe<Array<OccasionFilter>>;
  /** Any of these must hold: `[{...}, {...}]`. */
  or?: InputMaybe<Array<OccasionFilter>>;
  /** This must not hold: `{...}`. */
  not?: InputMaybe<OccasionFilter>;
  /** One of these global ids, such as `["Q291bnRyeTpLQVo"]`. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One of these kinds, such as `[ELECTION]`. */
  kind?: InputMaybe<Array<OccasionKind>>;
  /** The `30` of a thirtieth anniversary. */
  ordinal?: InputMaybe<Scalars['Int']['input']>;
  /** Of this number at least, such as `30`. */
  ordinalAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Of this number at most, such as `60`. */
  ordinalAtMost?: InputMaybe<Scalars['Int']['input']>;
  /** In this year, such as `2022`. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** In this year or later, such as `2020`. */
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  /** In this year or earlier, such as `2022`. */
  toYear?: InputMaybe<Scalars['Int']['input']>;
  /** In this range of days, such as `{from: "2022-01"}`. */
  date?: InputMaybe<DateRange>;
  /** Of this person, country, office or organisation, such as `{name: "Kazakhstan"}`. */
  concerns?: InputMaybe<PartyBy>;
};

/** An order of occasions, such as `MESSAGES`. */
export type OccasionOrder =
  /** By day, latest first. Example: `2022-12-16 before 2022-01-03`. */
  | 'DATE'
  /** By `messageCount`, whatever the status, most first. Example: `42 before 12`. */
  | 'MESSAGES'
  /** By the day of the latest message, whatever its status, latest first. Example: `2022-12-16 before 2022-01-03`. */
  | 'LATEST';

/** How it is known that someone held an office on a day. Example: `DATED`. */
export type TenureBasis =
  /** The tenure has a first or last day, and the day lies within. Example: `3 January 2022 in a tenure from 2019-03-20`. */
  | 'DATED'
  /** Messages before and after the day give the person the title. Example: `3 January 2022 between messages of 2021 and 2023`. */
  | 'SEEN'
  /** Some article gives the person the title, and nothing speaks against the day. Example: `President Tokayev, without any day`. */
  | 'UNDATED';

/** Someone who held an office on a day. Example: `Kassym-Jomart Tokayev, President of Kazakhstan on 2022-01-03`. */
export type OfficeHolder = {
  __typename?: 'OfficeHolder';
  /** Who, such as Kassym-Jomart Tokayev. Example: `person { name }`. */
  person: Person;
  /** The office, such as President of Kazakhstan. Example: `office { name country { name } }`. */
  office: Office;
  /** Title as worded, such as `first president`. */
  title: Scalars['String']['output'];
  /** First day known, such as `2019-03-20`. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Last day known, such as `2019-03-20`. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Day of the first message with the person under this title, such as `2020-05-01`. */
  firstSeen?: Maybe<Scalars['Date']['output']>;
  /** Day of the last one, such as `2022-01-03`. */
  lastSeen?: Maybe<Scalars['Date']['output']>;
  /** How it is known, the surest first. Example: `DATED`. */
  tenure: TenureBasis;
};

/** An office known by its role and its country. Example: `President of Kazakhstan`. */
export type Office = Node & Party & {
  __typename?: 'Office';
  /** Opaque global id, such as `Q291bnRyeTpLQVo`. */
  id: Scalars['ID']['output'];
  /** Name. Example: `President of Kazakhstan`. */
  name: Scalars['String']['output'];
  /** Other names and spellings. Example: `["Kazakh presidency"]`. */
  aliases: Array<Scalars['String']['output']>;
  /** Role, such as `president`. */
  role: Scalars['String']['output'];
  /** The country. Example: `country { name }`. */
  country?: Maybe<Country>;
  /** Who held it. Example: `holders { person { name } from to }`. */
  holders: Array<Holding>;
  /** Messages by or to it, latest first. Example: `messages { nodes { summary } }`. */
  messages: MessageConnection;
  /** Messages by it, latest first; exchanges too. Example: `sent { nodes { summary } }`. */
  sent: MessageConnection;
  /** Messages to it, latest first; exchanges too. Example: `received { nodes { summary } }`. */
  received: MessageConnection;
};


/** An office known by its role and its country. Example: `President of Kazakhstan`. */
export type OfficeMessagesArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An office known by its role and its country. Example: `President of Kazakhstan`. */
export type OfficeSentArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An office known by its role and its country. Example: `President of Kazakhstan`. */
export type OfficeReceivedArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Someone's time in an office. Example: `Kassym-Jomart Tokayev from 2019-03-20`. */
export type Holding = {
  __typename?: 'Holding';
  /** Title as worded. Example: `president`. */
  title: Scalars['String']['output'];
  /** First day known. Example: `2019-03-20`. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Last day known. Example: `2024-12-31`. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Whether articles say so or it was inferred. Example: `STATED`. */
  basis: Capacity;
  /** Who. Example: `person { name }`. */
  person: Person;
  /** Where articles give this title, first in the very words. Example: `evidence { surface sentence }`. */
  evidence: Array<Mention>;
};


/** Someone's time in an office. Example: `Kassym-Jomart Tokayev from 2019-03-20`. */
export type HoldingEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** An organisation, event or group that writes or is written to. Example: `African Union`. */
export type Organisation = Node & Party & {
  __typename?: 'Organisation';
  /** Opaque global id, such as `Q291bnRyeTpLQVo`. */
  id: Scalars['ID']['output'];
  /** Name. Example: `African Union`. */
  name: Scalars['String']['output'];
  /** Other names and spellings. Example: `["AU"]`. */
  aliases: Array<Scalars['String']['output']>;
  /** Messages by or to it, latest first. Example: `messages { nodes { summary } }`. */
  messages: MessageConnection;
  /** Messages by it, latest first; exchanges too. Example: `sent { nodes { summary } }`. */
  sent: MessageConnection;
  /** Messages to it, latest first; exchanges too. Example: `received { nodes { summary } }`. */
  received: MessageConnection;
};


/** An organisation, event or group that writes or is written to. Example: `African Union`. */
export type OrganisationMessagesArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation, event or group that writes or is written to. Example: `African Union`. */
export type OrganisationSentArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation, event or group that writes or is written to. Example: `African Union`. */
export type OrganisationReceivedArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A range of days, both ends included; one left out is open. What is dated less precisely than an end is not later than it: from 2022-01-01 leaves out what is only known to be of 2022. Example: `{from: "2022-01", to: "2022"}`. */
export type DateRange = {
  /** First day, month or year, such as `2022-01`. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day, month or year, such as `2022`. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Where a page of a list begins and ends, and whether there is more. Example: `pageInfo { hasNextPage endCursor }`. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether there is more after this page. Paging backwards, whether it was cut off by a cursor there. Example: `true`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. Paging forwards, whether it was cut off by a cursor there. Example: `false`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null where the page is empty. Example: `WyIyMDIyLTAxLTAzIl0`. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item; null where the page is empty. Example: `WyIyMDIyLTAxLTAzIl0`. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Which way a message between two parties went. Example: `BOTH`. */
export type Way =
  /** From the one to the other. Example: `Xi Jinping's to Charles III, with Xi Jinping as the one`. */
  | 'ONE_TO_OTHER'
  /** From the other to the one. Example: `Xi Jinping's to Charles III, with Charles III as the one`. */
  | 'OTHER_TO_ONE'
  /** Both ways: an exchange. Example: `that of Xi Jinping and Kassym-Jomart Tokayev, 3 January 2022`. */
  | 'BOTH'
  /** Neither: both wrote it, or both got it. Only a path has such steps. Example: `Roosevelt's and Churchill's joint message to Stalin of August 1941`. */
  | 'TOGETHER';

/** A message between two parties, such as the one by which China congratulated Kazakhstan on a day. Example: `sentOn way message { summary }`. */
export type MessageBetween = {
  __typename?: 'MessageBetween';
  /** Day of sending, such as `2022-01-03`. */
  sentOn?: Maybe<Scalars['Date']['output']>;
  /** Which way it went, such as `BOTH` for an exchange. */
  way: Way;
  /** The message with its evidence. Example: `message { sentOn summary }`. */
  message: Message;
  /** The message that answered it, the earliest if there are several; null where none is known. Example: `answer { sentOn }`. */
  answer?: Maybe<Message>;
  /** Days from the message to its answer, such as `2`; null where either day is not known exactly. */
  answeredAfterDays?: Maybe<Scalars['Int']['output']>;
};

/** Two countries and how many messages passed between them: a cell of the pair matrix. Example: `China and Kazakhstan`. */
export type Pair = {
  __typename?: 'Pair';
  /** The country whose code comes first, such as `CHN`. */
  one: Country;
  /** The other country, such as `KAZ`. */
  other: Country;
  /** How many messages, such as `12`; an exchange counts once. */
  messages: Scalars['Int']['output'];
  /** How many accounts of them, such as `30`: reprints are here and nowhere else. */
  reports: Scalars['Int']['output'];
  /** How many the one wrote; exchanges are among them. Example: `7`. */
  fromOne: Scalars['Int']['output'];
  /** How many the other wrote; exchanges are among them. Example: `5`. */
  fromOther: Scalars['Int']['output'];
  /** How many were exchanges, such as `3`. */
  exchanges: Scalars['Int']['output'];
  /** Day of the first, such as `2019-10-01`. */
  firstOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the last, such as `2022-01-03`. */
  lastOn?: Maybe<Scalars['Date']['output']>;
};

/** A statement that gives a partnership of two countries a level. Example: `permanent comprehensive strategic partnership`. */
export type PartnershipLevel = {
  __typename?: 'PartnershipLevel';
  /** The level as asked for, such as `strategic partnership`. */
  level: Scalars['String']['output'];
  /** Day of the first message that calls it so, such as `2019-09-11`. */
  firstOn?: Maybe<Scalars['Date']['output']>;
  /** The message. Example: `message { sentOn }`. */
  message: Message;
  /** The words and who said them. Example: `statement { text speaker { name } }`. */
  statement: Statement;
};

/** What can write or be written to. Example: `PERSON`. */
export type PartyKind =
  /** Someone named. Example: `Xi Jinping`. */
  | 'PERSON'
  /** An office of which only role and country are known. Example: `President of Kazakhstan`. */
  | 'OFFICE'
  /** An organisation, event or group. Example: `African Union`. */
  | 'ORGANISATION'
  /** A state. Example: `Kazakhstan`. */
  | 'COUNTRY';

/** Whoever or whatever writes or is written to: a person, an office, an organisation or a country. Example: `Xi Jinping`. */
export type Party = {
  /** Opaque global id, such as `Q291bnRyeTpLQVo`. */
  id: Scalars['ID']['output'];
  /** Name. Example: `Xi Jinping`. */
  name: Scalars['String']['output'];
  /** Other names and spellings. Example: `["President Xi"]`. */
  aliases: Array<Scalars['String']['output']>;
  /** Messages by or to it, latest first. Example: `messages { nodes { summary } }`. */
  messages: MessageConnection;
  /** Messages by it, latest first; exchanges too. Example: `sent { nodes { summary } }`. */
  sent: MessageConnection;
  /** Messages to it, latest first; exchanges too. Example: `received { nodes { summary } }`. */
  received: MessageConnection;
};


/** Whoever or whatever writes or is written to: a person, an office, an organisation or a country. Example: `Xi Jinping`. */
export type PartyMessagesArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever or whatever writes or is written to: a person, an office, an organisation or a country. Example: `Xi Jinping`. */
export type PartySentArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever or whatever writes or is written to: a person, an office, an organisation or a country. Example: `Xi Jinping`. */
export type PartyReceivedArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A way to name one party. Example: `{name: "Xi Jinping"}`. */
export type PartyBy =
  /** Global id of a person, office, organisation or country, such as `Q291bnRyeTpLQVo`, or of a claim that was merged into one. */
  { id: Scalars['ID']['input']; name?: never; }
  |  /** Any of its names, in full, such as `Xi Jinping`; case, accents and the order of the words do not matter. All parties of that name are meant; a part of a name means none: `people(filter: {name: "Xi"})` lists who has it. Where something comes out empty, `extensions.unknownNames` of the answer lists the names that nobody bears. The name of a country means the state itself, not those who act for it. */
  { id?: never; name: Scalars['String']['input']; };

/** A page of parties. Example: `parties(first: 5) { nodes { name } }`. */
export type PartyConnection = {
  __typename?: 'PartyConnection';
  /** The parties with their cursors. Example: `edges { cursor node { name } }`. */
  edges: Array<PartyEdge>;
  /** The parties alone. Example: `nodes { name }`. */
  nodes: Array<Party>;
  /** Its ends. Example: `pageInfo { endCursor }`. */
  pageInfo: PageInfo;
  /** How many there are on all pages, such as `42`. */
  totalCount: Scalars['Int']['output'];
};

/** One of the parties in a list. Example: `edges { cursor node { name } }`. */
export type PartyEdge = {
  __typename?: 'PartyEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The party. Example: `node { name }`. */
  node: Party;
};

/** Conditions on parties; all that are given must hold. Example: `{kind: [OFFICE]}`. */
export type PartyFilter = {
  /** All of these must hold: `[{...}, {...}]`. */
  and?: InputMaybe<Array<PartyFilter>>;
  /** Any of these must hold: `[{...}, {...}]`. */
  or?: InputMaybe<Array<PartyFilter>>;
  /** This must not hold: `{...}`. */
  not?: InputMaybe<PartyFilter>;
  /** One of these, such as `[OFFICE, ORGANISATION]`. */
  kind?: InputMaybe<Array<PartyKind>>;
  /** Words or parts of words of one of the names, such as `union`. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whose name begins so, such as `Afr`. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** A person or office of this country, such as `KAZ`. */
  country?: InputMaybe<Scalars['String']['input']>;
};

/** Someone named in an article. Example: `Xi Jinping`. */
export type Person = Node & Party & {
  __typename?: 'Person';
  /** Opaque global id. Ids of claims that were merged into another answer too. Example: `UGVyc29uOjRi`. */
  id: Scalars['ID']['output'];
  /** Name. Example: `Xi Jinping`. */
  name: Scalars['String']['output'];
  /** Other names and spellings. Example: `["Xi"]`. */
  aliases: Array<Scalars['String']['output']>;
  /** True for people of the table of office holders; the others are known from articles alone. Example: `true`. */
  known: Scalars['Boolean']['output'];
  /** The countries that the person acts for. Example: `countries { name }`. */
  countries: Array<Country>;
  /** Where articles give the country. Example: `countriesEvidence { surface sentence }`. */
  countriesEvidence: Array<Mention>;
  /** The offices that the person held. Example: `offices { office { name } from to }`. */
  offices: Array<Tenure>;
  /** Messages written by or to the person, latest first. Example: `messages(first: 5) { nodes { summary } }`. */
  messages: MessageConnection;
  /** Messages written by the person, latest first; exchanges are among them. Example: `sent(first: 5) { nodes { summary } }`. */
  sent: MessageConnection;
  /** Messages written to the person, latest first; exchanges are among them. Example: `received(first: 5) { nodes { summary } }`. */
  received: MessageConnection;
  /** What the person is reported to have said. Example: `statements(first: 5) { nodes { text } }`. */
  statements: StatementConnection;
  /** The articles that name the person, latest first. Example: `articles(first: 3) { nodes { title } }`. */
  articles: ArticleConnection;
  /** How many messages the person wrote or got, whatever their status; an exchange counts once. Example: `12`. */
  messageCount: Scalars['Int']['output'];
};


/** Someone named in an article. Example: `Xi Jinping`. */
export type PersonCountriesEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** Someone named in an article. Example: `Xi Jinping`. */
export type PersonMessagesArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone named in an article. Example: `Xi Jinping`. */
export type PersonSentArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone named in an article. Example: `Xi Jinping`. */
export type PersonReceivedArgs = {
  filter?: InputMaybe<MessageFilter>;
  orderBy?: MessageOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone named in an article. Example: `Xi Jinping`. */
export type PersonStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: StatementOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Someone named in an article. Example: `Xi Jinping`. */
export type PersonArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: ArticleOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An office held. Example: `President of Kazakhstan from 2019-03-20`. */
export type Tenure = {
  __typename?: 'Tenure';
  /** Title as worded, such as `first president`. */
  title: Scalars['String']['output'];
  /** First day known. Example: `2019-03-20`. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Last day known. Example: `2024-12-31`. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Whether articles say so or it was inferred. Example: `STATED`. */
  basis: Capacity;
  /** The office. Example: `office { name country { name } }`. */
  office: Office;
  /** Where articles give this title, first in the very words. Example: `evidence { surface sentence }`. */
  evidence: Array<Mention>;
};


/** An office held. Example: `President of Kazakhstan from 2019-03-20`. */
export type TenureEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of people. Example: `people(first: 5) { nodes { name } }`. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The people with their cursors. Example: `edges { cursor node { name } }`. */
  edges: Array<PersonEdge>;
  /** The people alone. Example: `nodes { name }`. */
  nodes: Array<Person>;
  /** Its ends. Example: `pageInfo { endCursor }`. */
  pageInfo: PageInfo;
  /** How many on all pages, such as `42`. */
  totalCount: Scalars['Int']['output'];
};

/** One of the people in a list. Example: `edges { cursor node { name } }`. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The person. Example: `node { name }`. */
  node: Person;
};

/** A way to name one person. Example: `{name: "Xi Jinping"}`. */
export type PersonBy =
  /** Global id, such as `Q291bnRyeTpLQVo`. */
  { id: Scalars['ID']['input']; name?: never; }
  |  /** Any of the person's names, in full, such as `Xi Jinping`; case, accents and the order of the words do not matter. Where it fits several people the answer is an error that names them; a part of a name finds nobody here, but some with `people(filter: {name: "Xi"})`. */
  { id?: never; name: Scalars['String']['input']; };

/** Conditions on people; all that are given must hold. Example: `{country: "KAZ"}`. */
export type PersonFilter = {
  /** All of these must hold: `[{...}, {...}]`. */
  and?: InputMaybe<Array<PersonFilter>>;
  /** Any of these must hold: `[{...}, {...}]`. */
  or?: InputMaybe<Array<PersonFilter>>;
  /** This must not hold: `{...}`. */
  not?: InputMaybe<PersonFilter>;
  /** Words or parts of words of one of the names, such as `guinea`; case, accents and order do not matter. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Acting for this country, such as `KAZ`, `KZ` or `Kazakhstan`. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Whose name begins so, such as `Kas`; case and accents do not matter. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** With some message that fits; under `not` with none. */
  messages?: InputMaybe<MessageFilter>;
};

/** An order of people, such as `MESSAGES`. */
export type PersonOrder =
  /** By name, from A to Z. Example: `Ilham Aliyev before Xi Jinping`. */
  | 'NAME'
  /** By `messageCount`, whatever the status and an exchange once, most first. Example: `42 before 12`. */
  | 'MESSAGES'
  /** By the day of the latest message, whatever its status, latest first. Example: `2022-12-16 before 2022-01-03`. */
  | 'LATEST';

/** The place at which an article tells of a sender, among several who wrote to one recipient. Example: `second, where it was first before`. */
export type PlaceInList = {
  __typename?: 'PlaceInList';
  /** The article. Example: `article { title publisher }`. */
  article: Article;
  /** The place, such as `1`. */
  place: Scalars['Int']['output'];
  /** Who wrote. Example: `sender { name }`. */
  sender: Party;
  /** The place in the list before, such as `2`; null where there was none. */
  placeBefore?: Maybe<Scalars['Int']['output']>;
  /** The article of the list before. Example: `articleBefore { publishedOn }`. */
  articleBefore?: Maybe<Article>;
};

/** Someone whose title says that an office was held before, only for a time, or not yet. Example: `Nursultan Nazarbayev, first president`. */
export type QualifiedTitle = {
  __typename?: 'QualifiedTitle';
  /** The message, with its evidence. Example: `message { sentOn summary }`. */
  message: Message;
  /** Who bears the title. Example: `party { name }`. */
  party: Party;
  /** Whether that party wrote, `true`, or was written to, `false`. */
  wrote: Scalars['Boolean']['output'];
  /** The title as worded, such as `first president`. */
  title: Scalars['String']['output'];
  /** The words of it that say so. Example: `["first"]`. */
  standing: Array<Scalars['String']['output']>;
};

/** How two sides write to each other. Example: `China and Kazakhstan`. */
export type Reciprocity = {
  __typename?: 'Reciprocity';
  /** The one side, such as China. Example: `one { name }`. */
  one: Party;
  /** The other side, such as Kazakhstan. Example: `other { name }`. */
  other: Party;
  /** How many messages the one wrote, such as `6`; exchanges are among them. */
  sent: Scalars['Int']['output'];
  /** How many the other wrote, such as `4`; exchanges are among them. */
  received: Scalars['Int']['output'];
  /** How many were exchanges, such as `1`. */
  exchanges: Scalars['Int']['output'];
  /** How many that the one wrote were answered, exchanges among them, such as `2`. */
  sentAnswered: Scalars['Int']['output'];
  /** How many that the other wrote were answered, exchanges among them, such as `3`. */
  receivedAnswered: Scalars['Int']['output'];
  /** From 1, where only the one writes, to -1, where only the other does; `0` is even. */
  balance: Scalars['Float']['output'];
  /** Half of the answers came within so many days, such as `2.5`; null where no answer and its message are dated to the day. */
  medianAnswerDays?: Maybe<Scalars['Float']['output']>;
};

/** One article's account of one message, in the article's own terms. Example: `what one Xinhua article tells of a telegram`. */
export type Report = Node & {
  __typename?: 'Report';
  /** Opaque global id, such as `Q291bnRyeTpLQVo`. */
  id: Scalars['ID']['output'];
  /** The act as told. Example: `CONGRATULATION`. */
  kind: Kind;
  /** How it travelled, where the article says so. Example: `TELEGRAM`. */
  channel?: Maybe<Channel>;
  /** Whether it was sent, by this account. Example: `SENT`. */
  status: Status;
  /** True where the two sides exchanged messages. Example: `true`. */
  mutual: Scalars['Boolean']['output'];
  /** Day of sending or receipt as told. Example: `2022-01-03`. */
  sentOn?: Maybe<Scalars['Date']['output']>;
  /** Where that day comes from. Example: `STATED`. */
  sentOnBasis?: Maybe<DateBasis>;
  /** What it was written for. Example: `INDEPENDENCE_DAY`. */
  occasionKind: OccasionKind;
  /** The `30` of a thirtieth anniversary. */
  occasionOrdinal?: Maybe<Scalars['Int']['output']>;
  /** Who died, which feast, what kind of disaster. Example: `Nauryz`. */
  occasionDetail?: Maybe<Scalars['String']['output']>;
  /** Who wrote, as the article gives them; in an exchange the first side. Example: `senders { name title }`. */
  senders: Array<PartyClaim>;
  /** Who was written to; in an exchange the second side. Example: `recipients { name title country }`. */
  recipients: Array<PartyClaim>;
  /** Who carried it or signed for the sender. Example: `carriers { name }`. */
  carriers: Array<PartyClaim>;
  /** Id of the rule that found it. Example: `exchange`. */
  rule: Scalars['String']['output'];
  /** How likely the message is by all that its article tells, from 0 to 1; fitted to annotated articles. Example: `0.9`. */
  confidence: Scalars['Float']['output'];
  /** The sentences that prove it, in text order. Example: `evidence { sentence start end }`. */
  evidence: Array<Evidence>;
  /** The article that gives it. Example: `article { title url }`. */
  article?: Maybe<Article>;
  /** The message that it is an account of. Example: `message { sentOn summary }`. */
  message?: Maybe<Message>;
  /** What it quotes from the message, in text order. Example: `statements(first: 5) { nodes { text } }`. */
  statements: StatementConnection;
};


/** One article's account of one message, in the article's own terms. Example: `what one Xinhua article tells of a telegram`. */
export type ReportStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Someone who writes or is written to, as one article gives them. Example: `Xi Jinping, president`. */
export type PartyClaim = {
  __typename?: 'PartyClaim';
  /** What it is. Example: `PERSON`. */
  kind: PartyKind;
  /** Name as given, an office's role, or a country's short English name. Example: `Xi Jinping`. */
  name: Scalars['String']['output'];
  /** Title as the article words it. Example: `president`. */
  title?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-3 code of the country. Example: `KAZ`. */
  country?: Maybe<Scalars['String']['output']>;
};

/** A page of reports. Example: `reports(first: 5) { nodes { channel } }`. */
export type ReportConnection = {
  __typename?: 'ReportConnection';
  /** The reports with their cursors. Example: `edges { cursor node { channel } }`. */
  edges: Array<ReportEdge>;
  /** The reports alone. Example: `nodes { channel }`. */
  nodes: Array<Report>;
  /** Its ends. Example: `pageInfo { endCursor }`. */
  pageInfo: PageInfo;
  /** How many on all pages, such as `42`. */
  totalCount: Scalars['Int']['output'];
};

/** A report in a list. Example: `edges { cursor node { channel } }`. */
export type ReportEdge = {
  __typename?: 'ReportEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The report. Example: `node { channel }`. */
  node: Report;
};

/** What the search finds. Example: `... on Person { name }`. */
export type Searchable = Article | Message | Statement | Person | Office | Organisation | Country | Occasion | Topic;

/** Something found. Example: `score node { __typename }`. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** How well it fits; only the order means something. Example: `3.2`. */
  score: Scalars['Float']['output'];
  /** What was found. Example: `node { __typename ... on Person { name } }`. */
  node: Searchable;
  /** Pieces of it in which the words stand, five at most; of a long text the first 10,000 characters are looked into. Example: `highlights { field text marks { start end } }`. */
  highlights: Array<Highlight>;
};

/** What the search looks into. Example: `TITLE`. */
export type SearchedField =
  /** A name. Example: `Kassym-Jomart Tokayev`. */
  | 'NAME'
  /** One of the other names. Example: `Republic of Kazakhstan`. */
  | 'ALIASES'
  /** A headline or a title. Example: `Leaders exchange congratulations`. */
  | 'TITLE'
  /** A message in one sentence. Example: `Xi Jinping congratulated Kassym-Jomart Tokayev`. */
  | 'SUMMARY'
  /** The text of an article or what is reported to have been said. Example: `ties between the two countries have deepened`. */
  | 'TEXT';

/** A piece of something found in which words of the search stand. Example: `King thanks for support after earthquake`. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Where the piece stands. Example: `TITLE`. */
  field: SearchedField;
  /** The piece as it stands there: a short value whole, of a long one some 240 characters. Example: `King thanks for support after earthquake`. */
  text: Scalars['String']['output'];
  /** Where the words stand in the piece. Example: `marks { start end }`. */
  marks: Array<Mark>;
};

/** A place in a text, in UTF-16 code units. Example: `start end`. */
export type Mark = {
  __typename?: 'Mark';
  /** Where it begins, such as `29`. */
  start: Scalars['Int']['output'];
  /** Where it ends: the place after its last character, such as `39`. */
  end: Scalars['Int']['output'];
};

/** A page of what was found. Example: `search(text: "earthquake", first: 5) { nodes { score } }`. */
export type SearchHitConnection = {
  __typename?: 'SearchHitConnection';
  /** The hits with their cursors. Example: `edges { cursor node { score } }`. */
  edges: Array<SearchHitEdge>;
  /** The hits alone. Example: `nodes { score }`. */
  nodes: Array<SearchHit>;
  /** Its ends. Example: `pageInfo { endCursor }`. */
  pageInfo: PageInfo;
  /** How many there are on all pages, 1000 at most. Example: `42`. */
  totalCount: Scalars['Int']['output'];
};

/** A hit in a list. Example: `edges { cursor node { score } }`. */
export type SearchHitEdge = {
  __typename?: 'SearchHitEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The hit. Example: `node { score }`. */
  node: SearchHit;
};

/** How much of an outlet is loaded of the days in which a message would be expected. Example: `twelve articles of Xinhua`. */
export type OutletCoverage = {
  __typename?: 'OutletCoverage';
  /** The outlet, such as `Xinhua`. */
  outlet: Scalars['String']['output'];
  /** How many of its articles of these days are loaded, such as `12`. With none, the silence says nothing. */
  articlesLoaded: Scalars['Int']['output'];
};

/** A country that wrote on earlier occasions and not this time, with what could have told of it. Example: `sender { name } times last { sentOn }`. */
export type SilentSender = {
  __typename?: 'SilentSender';
  /** The country, such as Kazakhstan. Example: `sender { name }`. */
  sender: Country;
  /** In how many earlier years it wrote, such as `3`. */
  times: Scalars['Int']['output'];
  /** Its last message, with its evidence. Example: `last { sentOn summary }`. */
  last: Message;
  /** Outlets that told of its earlier messages, such as `Xinhua`. */
  outlets: Array<Scalars['String']['output']>;
  /** What is loaded of each of these outlets. Example: `coverage { outlet articlesLoaded }`. */
  coverage: Array<OutletCoverage>;
  /** How many articles of these outlets in the days asked for are loaded, such as `12`. With none, the silence says nothing. */
  articlesLoaded: Scalars['Int']['output'];
};

/** What a sender is reported to have said, word for word as the article has it. Example: `ties between the two countries have deepened`. */
export type Statement = Node & {
  __typename?: 'Statement';
  /** Opaque global id, such as `Q291bnRyeTpLQVo`. */
  id: Scalars['ID']['output'];
  /** The words, exactly as they stand in the article. Example: `ties between the two countries have deepened`. */
  text: Scalars['String']['output'];
  /** Where they begin in the article's text, in UTF-16 units. Example: `118`. */
  start: Scalars['Int']['output'];
  /** Where they end; the unit there is not part of them. Example: `204`. */
  end: Scalars['Int']['output'];
  /** Their sentence or sentences; null in an older graph. Example: `Xi noted that ties deepened.`. */
  sentence?: Maybe<Scalars['String']['output']>;
  /** Where that begins. Example: `104`. */
  sentenceStart?: Maybe<Scalars['Int']['output']>;
  /** True for words in quotation marks or of a printed letter. Example: `true`. */
  quoted: Scalars['Boolean']['output'];
  /** The reporting verb, such as `noted`. */
  verb?: Maybe<Scalars['String']['output']>;
  /** Place among the article's statements, from 0. Example: `0`. */
  order: Scalars['Int']['output'];
  /** Id of the rule that found it. Example: `reported`. */
  rule: Scalars['String']['output'];
  /** The article in which it stands. Example: `article { title url }`. */
  article?: Maybe<Article>;
  /** The message in which it was said; null where it was said elsewhere. Example: `message { sentOn summary }`. */
  message?: Maybe<Message>;
  /** Who said it. Example: `speaker { name }`. */
  speaker?: Maybe<Party>;
  /** To whom, where that is told. Example: `addressee { name }`. */
  addressee?: Maybe<Party>;
  /** What it is about. Example: `topics { name }`. */
  topics: Array<Topic>;
};

/** A page of statements. Example: `statements(first: 5) { nodes { text } }`. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The statements with their cursors. Example: `edges { cursor node { text } }`. */
  edges: Array<StatementEdge>;
  /** The statements alone. Example: `nodes { text }`. */
  nodes: Array<Statement>;
  /** Its ends. Example: `pageInfo { endCursor }`. */
  pageInfo: PageInfo;
  /** How many on all pages, such as `42`. */
  totalCount: Scalars['Int']['output'];
};

/** A statement in a list. Example: `edges { cursor node { text } }`. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The statement. Example: `node { text }`. */
  node: Statement;
};

/** Conditions on statements; all that are given must hold. Example: `{quoted: true}`. */
export type StatementFilter = {
  /** All of these must hold: `[{...}, {...}]`. */
  and?: InputMaybe<Array<StatementFilter>>;
  /** Any of these must hold: `[{...}, {...}]`. */
  or?: InputMaybe<Array<StatementFilter>>;
  /** This must not hold: `{...}`. */
  not?: InputMaybe<StatementFilter>;
  /** Word for word (`true`), or reported (`false`). */
  quoted?: InputMaybe<Scalars['Boolean']['input']>;
  /** About this topic, by its whole name or the short one, such as `trade`. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** Said by, such as `{name: "Xi Jinping"}`. */
  speaker?: InputMaybe<PartyBy>;
  /** In a message that fits, such as `{sentOn: {from: "2022"}, fromCountry: "CHN"}`. */
  message?: InputMaybe<MessageFilter>;
};

/** An order of statements, such as `LATEST`. */
export type StatementOrder =
  /** Article by article, as they stand there. Example: `ties have deepened before I wish you health`. */
  | 'TEXT'
  /** By the day of the message, latest first; those said elsewhere come last. Example: `2022-12-16 before 2022-01-03`. */
  | 'LATEST';

/** A unit of time. Example: `MONTH`. */
export type TimeUnit =
  /** A day. Example: `2022-01-03`. */
  | 'DAY'
  /** A week from Monday. Example: `2022-01-03 to 2022-01-09`. */
  | 'WEEK'
  /** A month. Example: `2022-01`. */
  | 'MONTH'
  /** A year. Example: `2022`. */
  | 'YEAR';

/** A period with its messages, and with the articles loaded for it: without articles, no messages says nothing. Example: `period messages articlesLoaded`. */
export type Period = {
  __typename?: 'Period';
  /** The period, such as `2022-01`; a week is named by its Monday. Null gathers what is not dated so precisely. */
  period?: Maybe<Scalars['Date']['output']>;
  /** How many messages, such as `4`; an exchange counts once. */
  messages: Scalars['Int']['output'];
  /** How many accounts of them, such as `9`. */
  reports: Scalars['Int']['output'];
  /** How many of the messages were exchanges, such as `1`. */
  exchanges: Scalars['Int']['output'];
  /** How many loaded articles, whatever they tell of, were published in the period, such as `31`. */
  articlesLoaded: Scalars['Int']['output'];
};

/** What statements are about, such as trade or climate. Example: `Trade and economy`. */
export type Topic = Node & {
  __typename?: 'Topic';
  /** Opaque global id, such as `Q291bnRyeTpLQVo`. */
  id: Scalars['ID']['output'];
  /** Its name. Example: `Trade and economy`. */
  name: Scalars['String']['output'];
  /** What was said about it. Example: `statements(first: 5) { nodes { text } }`. */
  statements: StatementConnection;
};


/** What statements are about, such as trade or climate. Example: `Trade and economy`. */
export type TopicStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: StatementOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A phrase that a sender repeats, with its first and last use. Example: `firm as a rock`. */
export type PhraseUse = {
  __typename?: 'PhraseUse';
  /** The words, lower case and without punctuation, such as `firm as a rock`. */
  phrase: Scalars['String']['output'];
  /** How many messages have it, such as `3`. */
  messages: Scalars['Int']['output'];
  /** The first message that has it, with its evidence. Example: `firstMessage { sentOn }`. */
  firstMessage: Message;
  /** The last message that has it. Example: `lastMessage { sentOn }`. */
  lastMessage: Message;
  /** How many messages with reported words came before its first use, such as `4`; with none it may be older. */
  messagesBefore: Scalars['Int']['output'];
  /** How many between its first and last use are without it, such as `2`: it went and came back. */
  messagesBetweenWithout: Scalars['Int']['output'];
  /** How many came after its last use, such as `5`: it is gone. */
  messagesAfter: Scalars['Int']['output'];
};

/** The wording of one message beside that of others on the same kind of occasion. Example: `message { summary } own missing`. */
export type Wording = {
  __typename?: 'Wording';
  /** The message, with recipients and evidence. Example: `message { sentOn summary }`. */
  message: Message;
  /** How many different phrases its reported words have, such as `40`. */
  phrases: Scalars['Int']['output'];
  /** The share of these that another recipient got too, such as `0.35`. */
  shared: Scalars['Float']['output'];
  /** Phrases that only this recipient got, twenty at most. Example: `["evergreen friendship"]`. */
  own: Array<Scalars['String']['output']>;
  /** Phrases that more than half of the recipients got and this one did not, twenty at most. Example: `["good neighbours"]`. */
  missing: Array<Scalars['String']['output']>;
};

/** How often something is spoken of in a year. Example: `trade, four messages in 2022`. */
export type TopicCount = {
  __typename?: 'TopicCount';
  /** The year, such as `2022`. */
  year: Scalars['Date']['output'];
  /** What about, such as trade. Example: `topic { name }`. */
  topic: Topic;
  /** How many messages speak of it, such as `4`. */
  messages: Scalars['Int']['output'];
  /** How many statements do, such as `9`. */
  statements: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Searchable:
    | ( Omit<Article, 'evidence' | 'reports' | 'messages' | 'statements' | 'mentions'> & { evidence: Array<_RefType['HeaderEvidence']>, reports: _RefType['ReportConnection'], messages: _RefType['MessageConnection'], statements: _RefType['StatementConnection'], mentions: _RefType['MentionConnection'] } )
    | ( Omit<Message, 'senders' | 'recipients' | 'carriers' | 'fromCountries' | 'toCountries' | 'occasion' | 'replyTo' | 'replies' | 'statements' | 'reports' | 'articles'> & { senders: Array<_RefType['MessageParty']>, recipients: Array<_RefType['MessageParty']>, carriers: Array<_RefType['Person']>, fromCountries: Array<_RefType['Country']>, toCountries: Array<_RefType['Country']>, occasion?: Maybe<_RefType['Occasion']>, replyTo?: Maybe<_RefType['Message']>, replies: _RefType['MessageConnection'], statements: _RefType['StatementConnection'], reports: _RefType['ReportConnection'], articles: _RefType['ArticleConnection'] } )
    | ( Omit<Statement, 'article' | 'message' | 'speaker' | 'addressee'> & { article?: Maybe<_RefType['Article']>, message?: Maybe<_RefType['Message']>, speaker?: Maybe<_RefType['Party']>, addressee?: Maybe<_RefType['Party']> } )
    | ( Omit<Person, 'countries' | 'countriesEvidence' | 'offices' | 'messages' | 'sent' | 'received' | 'statements' | 'articles'> & { countries: Array<_RefType['Country']>, countriesEvidence: Array<_RefType['Mention']>, offices: Array<_RefType['Tenure']>, messages: _RefType['MessageConnection'], sent: _RefType['MessageConnection'], received: _RefType['MessageConnection'], statements: _RefType['StatementConnection'], articles: _RefType['ArticleConnection'] } )
    | ( Omit<Office, 'country' | 'holders' | 'messages' | 'sent' | 'received'> & { country?: Maybe<_RefType['Country']>, holders: Array<_RefType['Holding']>, messages: _RefType['MessageConnection'], sent: _RefType['MessageConnection'], received: _RefType['MessageConnection'] } )
    | ( Omit<Organisation, 'messages' | 'sent' | 'received'> & { messages: _RefType['MessageConnection'], sent: _RefType['MessageConnection'], received: _RefType['MessageConnection'] } )
    | ( Omit<Country, 'messages' | 'sent' | 'received' | 'people' | 'offices' | 'articles'> & { messages: _RefType['MessageConnection'], sent: _RefType['MessageConnection'], received: _RefType['MessageConnection'], people: _RefType['PersonConnection'], offices: Array<_RefType['Office']>, articles: _RefType['ArticleConnection'] } )
    | ( Omit<Occasion, 'concerns' | 'messages' | 'inOrder'> & { concerns: Array<_RefType['Party']>, messages: _RefType['MessageConnection'], inOrder: Array<_RefType['Arrival']> } )
    | ( Omit<Topic, 'statements'> & { statements: _RefType['StatementConnection'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Omit<Article, 'evidence' | 'reports' | 'messages' | 'statements' | 'mentions'> & { evidence: Array<_RefType['HeaderEvidence']>, reports: _RefType['ReportConnection'], messages: _RefType['MessageConnection'], statements: _RefType['StatementConnection'], mentions: _RefType['MentionConnection'] } )
    | ( Omit<Country, 'messages' | 'sent' | 'received' | 'people' | 'offices' | 'articles'> & { messages: _RefType['MessageConnection'], sent: _RefType['MessageConnection'], received: _RefType['MessageConnection'], people: _RefType['PersonConnection'], offices: Array<_RefType['Office']>, articles: _RefType['ArticleConnection'] } )
    | ( Omit<Message, 'senders' | 'recipients' | 'carriers' | 'fromCountries' | 'toCountries' | 'occasion' | 'replyTo' | 'replies' | 'statements' | 'reports' | 'articles'> & { senders: Array<_RefType['MessageParty']>, recipients: Array<_RefType['MessageParty']>, carriers: Array<_RefType['Person']>, fromCountries: Array<_RefType['Country']>, toCountries: Array<_RefType['Country']>, occasion?: Maybe<_RefType['Occasion']>, replyTo?: Maybe<_RefType['Message']>, replies: _RefType['MessageConnection'], statements: _RefType['StatementConnection'], reports: _RefType['ReportConnection'], articles: _RefType['ArticleConnection'] } )
    | ( Omit<Occasion, 'concerns' | 'messages' | 'inOrder'> & { concerns: Array<_RefType['Party']>, messages: _RefType['MessageConnection'], inOrder: Array<_RefType['Arrival']> } )
    | ( Omit<Office, 'country' | 'holders' | 'messages' | 'sent' | 'received'> & { country?: Maybe<_RefType['Country']>, holders: Array<_RefType['Holding']>, messages: _RefType['MessageConnection'], sent: _RefType['MessageConnection'], received: _RefType['MessageConnection'] } )
    | ( Omit<Organisation, 'messages' | 'sent' | 'received'> & { messages: _RefType['MessageConnection'], sent: _RefType['MessageConnection'], received: _RefType['MessageConnection'] } )
    | ( Omit<Person, 'countries' | 'countriesEvidence' | 'offices' | 'messages' | 'sent' | 'received' | 'statements' | 'articles'> & { countries: Array<_RefType['Country']>, countriesEvidence: Array<_RefType['Mention']>, offices: Array<_RefType['Tenure']>, messages: _RefType['MessageConnection'], sent: _RefType['MessageConnection'], received: _RefType['MessageConnection'], statements: _RefType['StatementConnection'], articles: _RefType['ArticleConnection'] } )
    | ( Omit<Report, 'senders' | 'recipients' | 'carriers' | 'article' | 'message' | 'statements'> & { senders: Array<_RefType['PartyClaim']>, recipients: Array<_RefType['PartyClaim']>, carriers: Array<_RefType['PartyClaim']>, article?: Maybe<_RefType['Article']>, message?: Maybe<_RefType['Message']>, statements: _RefType['StatementConnection'] } )
    | ( Omit<Statement, 'article' | 'message' | 'speaker' | 'addressee'> & { article?: Maybe<_RefType['Article']>, message?: Maybe<_RefType['Message']>, speaker?: Maybe<_RefType['Party']>, addressee?: Maybe<_RefType['Party']> } )
    | ( Omit<Topic, 'statements'> & { statements: _RefType['StatementConnection'] } )
  ;
  Party:
    | ( Omit<Country, 'messages' | 'sent' | 'received' | 'people' | 'offices' | 'articles'> & { messages: _RefType['MessageConnection'], sent: _RefType['MessageConnection'], received: _RefType['MessageConnection'], people: _RefType['PersonConnection'], offices: Array<_RefType['Office']>, articles: _RefType['ArticleConnection'] } )
    | ( Omit<Office, 'country' | 'holders' | 'messages' | 'sent' | 'received'> & { country?: Maybe<_RefType['Country']>, holders: Array<_RefType['Holding']>, messages: _RefType['MessageConnection'], sent: _RefType['MessageConnection'], received: _RefType['MessageConnection'] } )
    | ( Omit<Organisation, 'messages' | 'sent' | 'received'> & { messages: _RefType['MessageConnection'], sent: _RefType['MessageConnection'], received: _RefType['MessageConnection'] } )
    | ( Omit<Person, 'countries' | 'countriesEvidence' | 'offices' | 'messages' | 'sent' | 'received' | 'statements' | 'articles'> & { countries: Array<_RefType['Country']>, countriesEvidence: Array<_RefType['Mention']>, offices: Array<_RefType['Tenure']>, messages: _RefType['MessageConnection'], sent: _RefType['MessageConnection'], received: _RefType['MessageConnection'], statements: _RefType['StatementConnection'], articles: _RefType['ArticleConnection'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  About: ResolverTypeWrapper<About>;
  Accuracy: ResolverTypeWrapper<Accuracy>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Anniversary: ResolverTypeWrapper<Omit<Anniversary, 'one' | 'other' | 'messages'> & { one: ResolversTypes['Country'], other: ResolversTypes['Country'], messages: Array<ResolversTypes['Message']> }>;
  OrdinalClaim: ResolverTypeWrapper<Omit<OrdinalClaim, 'one' | 'other' | 'report'> & { one: ResolversTypes['Country'], other: ResolversTypes['Country'], report: ResolversTypes['Report'] }>;
  Arrival: ResolverTypeWrapper<Omit<Arrival, 'sender' | 'message'> & { sender: ResolversTypes['Party'], message: ResolversTypes['Message'] }>;
  Article: ResolverTypeWrapper<Omit<Article, 'evidence' | 'reports' | 'messages' | 'statements' | 'mentions'> & { evidence: Array<ResolversTypes['HeaderEvidence']>, reports: ResolversTypes['ReportConnection'], messages: ResolversTypes['MessageConnection'], statements: ResolversTypes['StatementConnection'], mentions: ResolversTypes['MentionConnection'] }>;
  HeaderEvidence: ResolverTypeWrapper<HeaderEvidence>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ArticleEdge']>, nodes: Array<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleBy: ArticleBy;
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  SpanOfMessages: ResolverTypeWrapper<SpanOfMessages>;
  ChannelCount: ResolverTypeWrapper<ChannelCount>;
  ComparedReports: ResolverTypeWrapper<Omit<ComparedReports, 'message'> & { message: ResolversTypes['Message'] }>;
  Condoler: ResolverTypeWrapper<Omit<Condoler, 'sender' | 'message'> & { sender: ResolversTypes['Country'], message: ResolversTypes['Message'] }>;
  Condolences: ResolverTypeWrapper<Omit<Condolences, 'country' | 'occasion' | 'condoled' | 'silent'> & { country: ResolversTypes['Country'], occasion: ResolversTypes['Occasion'], condoled: Array<ResolversTypes['Condoler']>, silent: Array<ResolversTypes['Country']> }>;
  Country: ResolverTypeWrapper<Omit<Country, 'messages' | 'sent' | 'received' | 'people' | 'offices' | 'articles'> & { messages: ResolversTypes['MessageConnection'], sent: ResolversTypes['MessageConnection'], received: ResolversTypes['MessageConnection'], people: ResolversTypes['PersonConnection'], offices: Array<ResolversTypes['Office']>, articles: ResolversTypes['ArticleConnection'] }>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CountryEdge']>, nodes: Array<ResolversTypes['Country']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CountryBy: CountryBy;
  CountryFilter: CountryFilter;
  CountryOrder: CountryOrder;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'article' | 'report'> & { article?: Maybe<ResolversTypes['Article']>, report: ResolversTypes['Report'] }>;
  FirstDays: ResolverTypeWrapper<Omit<FirstDays, 'leader' | 'keptUp' | 'begun' | 'notYet'> & { leader: ResolversTypes['Party'], keptUp: Array<ResolversTypes['Country']>, begun: Array<ResolversTypes['Country']>, notYet: Array<ResolversTypes['Country']> }>;
  KnownMessage: ResolverTypeWrapper<Omit<KnownMessage, 'message'> & { message: ResolversTypes['Message'] }>;
  Mention: ResolverTypeWrapper<Omit<Mention, 'party' | 'article'> & { party: ResolversTypes['Party'], article: ResolversTypes['Article'] }>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MentionEdge']>, nodes: Array<ResolversTypes['Mention']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  MessageForm: ResolverTypeWrapper<Omit<MessageForm, 'message'> & { message: ResolversTypes['Message'] }>;
  Kind: Kind;
  Channel: Channel;
  Status: Status;
  DateBasis: DateBasis;
  Message: ResolverTypeWrapper<Omit<Message, 'senders' | 'recipients' | 'carriers' | 'fromCountries' | 'toCountries' | 'occasion' | 'replyTo' | 'replies' | 'statements' | 'reports' | 'articles'> & { senders: Array<ResolversTypes['MessageParty']>, recipients: Array<ResolversTypes['MessageParty']>, carriers: Array<ResolversTypes['Person']>, fromCountries: Array<ResolversTypes['Country']>, toCountries: Array<ResolversTypes['Country']>, occasion?: Maybe<ResolversTypes['Occasion']>, replyTo?: Maybe<ResolversTypes['Message']>, replies: ResolversTypes['MessageConnection'], statements: ResolversTypes['StatementConnection'], reports: ResolversTypes['ReportConnection'], articles: ResolversTypes['ArticleConnection'] }>;
  MessageParty: ResolverTypeWrapper<Omit<MessageParty, 'party' | 'evidence'> & { party: ResolversTypes['Party'], evidence: Array<ResolversTypes['Mention']> }>;
  Capacity: Capacity;
  MessageConnection: ResolverTypeWrapper<Omit<MessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MessageEdge']>, nodes: Array<ResolversTypes['Message']> }>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  CountryPair: CountryPair;
  MessageFilter: MessageFilter;
  MessageOrder: MessageOrder;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'one' | 'message' | 'other'> & { one: ResolversTypes['Party'], message: ResolversTypes['Message'], other: ResolversTypes['Party'] }>;
  Neighbour: ResolverTypeWrapper<Omit<Neighbour, 'party' | 'via' | 'last'> & { party: ResolversTypes['Party'], via?: Maybe<ResolversTypes['Party']>, last: ResolversTypes['Message'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OccasionKind: OccasionKind;
  Occasion: ResolverTypeWrapper<Omit<Occasion, 'concerns' | 'messages' | 'inOrder'> & { concerns: Array<ResolversTypes['Party']>, messages: ResolversTypes['MessageConnection'], inOrder: Array<ResolversTypes['Arrival']> }>;
  OccasionConnection: ResolverTypeWrapper<Omit<OccasionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OccasionEdge']>, nodes: Array<ResolversTypes['Occasion']> }>;
  OccasionEdge: ResolverTypeWrapper<Omit<OccasionEdge, 'node'> & { node: ResolversTypes['Occasion'] }>;
  OccasionFilter: OccasionFilter;
  OccasionOrder: OccasionOrder;
  TenureBasis: TenureBasis;
  OfficeHolder: ResolverTypeWrapper<Omit<OfficeHolder, 'person' | 'office'> & { person: ResolversTypes['Person'], office: ResolversTypes['Office'] }>;
  Office: ResolverTypeWrapper<Omit<Office, 'country' | 'holders' | 'messages' | 'sent' | 'received'> & { country?: Maybe<ResolversTypes['Country']>, holders: Array<ResolversTypes['Holding']>, messages: ResolversTypes['MessageConnection'], sent: ResolversTypes['MessageConnection'], received: ResolversTypes['MessageConnection'] }>;
  Holding: ResolverTypeWrapper<Omit<Holding, 'person' | 'evidence'> & { person: ResolversTypes['Person'], evidence: Array<ResolversTypes['Mention']> }>;
  Organisation: ResolverTypeWrapper<Omit<Organisation, 'messages' | 'sent' | 'received'> & { messages: ResolversTypes['MessageConnection'], sent: ResolversTypes['MessageConnection'], received: ResolversTypes['MessageConnection'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Way: Way;
  MessageBetween: ResolverTypeWrapper<Omit<MessageBetween, 'message' | 'answer'> & { message: ResolversTypes['Message'], answer?: Maybe<ResolversTypes['Message']> }>;
  Pair: ResolverTypeWrapper<Omit<Pair, 'one' | 'other'> & { one: ResolversTypes['Country'], other: ResolversTypes['Country'] }>;
  PartnershipLevel: ResolverTypeWrapper<Omit<PartnershipLevel, 'message' | 'statement'> & { message: ResolversTypes['Message'], statement: ResolversTypes['Statement'] }>;
  PartyKind: PartyKind;
  Party: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Party']>;
  PartyBy: PartyBy;
  PartyConnection: ResolverTypeWrapper<Omit<PartyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PartyEdge']>, nodes: Array<ResolversTypes['Party']> }>;
  PartyEdge: ResolverTypeWrapper<Omit<PartyEdge, 'node'> & { node: ResolversTypes['Party'] }>;
  PartyFilter: PartyFilter;
  Person: ResolverTypeWrapper<Omit<Person, 'countries' | 'countriesEvidence' | 'offices' | 'messages' | 'sent' | 'received' | 'statements' | 'articles'> & { countries: Array<ResolversTypes['Country']>, countriesEvidence: Array<ResolversTypes['Mention']>, offices: Array<ResolversTypes['Tenure']>, messages: ResolversTypes['MessageConnection'], sent: ResolversTypes['MessageConnection'], received: ResolversTypes['MessageConnection'], statements: ResolversTypes['StatementConnection'], articles: ResolversTypes['ArticleConnection'] }>;
  Tenure: ResolverTypeWrapper<Omit<Tenure, 'office' | 'evidence'> & { office: ResolversTypes['Office'], evidence: Array<ResolversTypes['Mention']> }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PersonEdge']>, nodes: Array<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonBy: PersonBy;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  PlaceInList: ResolverTypeWrapper<Omit<PlaceInList, 'article' | 'sender' | 'articleBefore'> & { article: ResolversTypes['Article'], sender: ResolversTypes['Party'], articleBefore?: Maybe<ResolversTypes['Article']> }>;
  QualifiedTitle: ResolverTypeWrapper<Omit<QualifiedTitle, 'message' | 'party'> & { message: ResolversTypes['Message'], party: ResolversTypes['Party'] }>;
  Reciprocity: ResolverTypeWrapper<Omit<Reciprocity, 'one' | 'other'> & { one: ResolversTypes['Party'], other: ResolversTypes['Party'] }>;
  Report: ResolverTypeWrapper<Omit<Report, 'senders' | 'recipients' | 'carriers' | 'article' | 'message' | 'statements'> & { senders: Array<ResolversTypes['PartyClaim']>, recipients: Array<ResolversTypes['PartyClaim']>, carriers: Array<ResolversTypes['PartyClaim']>, article?: Maybe<ResolversTypes['Article']>, message?: Maybe<ResolversTypes['Message']>, statements: ResolversTypes['StatementConnection'] }>;
  PartyClaim: ResolverTypeWrapper<PartyClaim>;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReportEdge']>, nodes: Array<ResolversTypes['Report']> }>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  Searchable: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Searchable']>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['Searchable'] }>;
  SearchedField: SearchedField;
  Highlight: ResolverTypeWrapper<Highlight>;
  Mark: ResolverTypeWrapper<Mark>;
  SearchHitConnection: ResolverTypeWrapper<Omit<SearchHitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchHitEdge']>, nodes: Array<ResolversTypes['SearchHit']> }>;
  SearchHitEdge: ResolverTypeWrapper<Omit<SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  OutletCoverage: ResolverTypeWrapper<OutletCoverage>;
  SilentSender: ResolverTypeWrapper<Omit<SilentSender, 'sender' | 'last'> & { sender: ResolversTypes['Country'], last: ResolversTypes['Message'] }>;
  Statement: ResolverTypeWrapper<Omit<Statement, 'article' | 'message' | 'speaker' | 'addressee'> & { article?: Maybe<ResolversTypes['Article']>, message?: Maybe<ResolversTypes['Message']>, speaker?: Maybe<ResolversTypes['Party']>, addressee?: Maybe<ResolversTypes['Party']> }>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatementEdge']>, nodes: Array<ResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementFilter: StatementFilter;
  StatementOrder: StatementOrder;
  TimeUnit: TimeUnit;
  Period: ResolverTypeWrapper<Period>;
  Topic: ResolverTypeWrapper<Omit<Topic, 'statements'> & { statements: ResolversTypes['StatementConnection'] }>;
  PhraseUse: ResolverTypeWrapper<Omit<PhraseUse, 'firstMessage' | 'lastMessage'> & { firstMessage: ResolversTypes['Message'], lastMessage: ResolversTypes['Message'] }>;
  Wording: ResolverTypeWrapper<Omit<Wording, 'message'> & { message: ResolversTypes['Message'] }>;
  TopicCount: ResolverTypeWrapper<TopicCount>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: About;
  Accuracy: Accuracy;
  Float: Scalars['Float']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Anniversary: Omit<Anniversary, 'one' | 'other' | 'messages'> & { one: ResolversParentTypes['Country'], other: ResolversParentTypes['Country'], messages: Array<ResolversParentTypes['Message']> };
  OrdinalClaim: Omit<OrdinalClaim, 'one' | 'other' | 'report'> & { one: ResolversParentTypes['Country'], other: ResolversParentTypes['Country'], report: ResolversParentTypes['Report'] };
  Arrival: Omit<Arrival, 'sender' | 'message'> & { sender: ResolversParentTypes['Party'], message: ResolversParentTypes['Message'] };
  Article: Omit<Article, 'evidence' | 'reports' | 'messages' | 'statements' | 'mentions'> & { evidence: Array<ResolversParentTypes['HeaderEvidence']>, reports: ResolversParentTypes['ReportConnection'], messages: ResolversParentTypes['MessageConnection'], statements: ResolversParentTypes['StatementConnection'], mentions: ResolversParentTypes['MentionConnection'] };
  HeaderEvidence: HeaderEvidence;
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ArticleEdge']>, nodes: Array<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleBy: ArticleBy;
  ArticleFilter: ArticleFilter;
  SpanOfMessages: SpanOfMessages;
  ChannelCount: ChannelCount;
  ComparedReports: Omit<ComparedReports, 'message'> & { message: ResolversParentTypes['Message'] };
  Condoler: Omit<Condoler, 'sender' | 'message'> & { sender: ResolversParentTypes['Country'], message: ResolversParentTypes['Message'] };
  Condolences: Omit<Condolences, 'country' | 'occasion' | 'condoled' | 'silent'> & { country: ResolversParentTypes['Country'], occasion: ResolversParentTypes['Occasion'], condoled: Array<ResolversParentTypes['Condoler']>, silent: Array<ResolversParentTypes['Country']> };
  Country: Omit<Country, 'messages' | 'sent' | 'received' | 'people' | 'offices' | 'articles'> & { messages: ResolversParentTypes['MessageConnection'], sent: ResolversParentTypes['MessageConnection'], received: ResolversParentTypes['MessageConnection'], people: ResolversParentTypes['PersonConnection'], offices: Array<ResolversParentTypes['Office']>, articles: ResolversParentTypes['ArticleConnection'] };
  CountryConnection: Omit<CountryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CountryEdge']>, nodes: Array<ResolversParentTypes['Country']> };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CountryBy: CountryBy;
  CountryFilter: CountryFilter;
  Evidence: Omit<Evidence, 'article' | 'report'> & { article?: Maybe<ResolversParentTypes['Article']>, report: ResolversParentTypes['Report'] };
  FirstDays: Omit<FirstDays, 'leader' | 'keptUp' | 'begun' | 'notYet'> & { leader: ResolversParentTypes['Party'], keptUp: Array<ResolversParentTypes['Country']>, begun: Array<ResolversParentTypes['Country']>, notYet: Array<ResolversParentTypes['Country']> };
  KnownMessage: Omit<KnownMessage, 'message'> & { message: ResolversParentTypes['Message'] };
  Mention: Omit<Mention, 'party' | 'article'> & { party: ResolversParentTypes['Party'], article: ResolversParentTypes['Article'] };
  MentionConnection: Omit<MentionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MentionEdge']>, nodes: Array<ResolversParentTypes['Mention']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  MessageForm: Omit<MessageForm, 'message'> & { message: ResolversParentTypes['Message'] };
  Message: Omit<Message, 'senders' | 'recipients' | 'carriers' | 'fromCountries' | 'toCountries' | 'occasion' | 'replyTo' | 'replies' | 'statements' | 'reports' | 'articles'> & { senders: Array<ResolversParentTypes['MessageParty']>, recipients: Array<ResolversParentTypes['MessageParty']>, carriers: Array<ResolversParentTypes['Person']>, fromCountries: Array<ResolversParentTypes['Country']>, toCountries: Array<ResolversParentTypes['Country']>, occasion?: Maybe<ResolversParentTypes['Occasion']>, replyTo?: Maybe<ResolversParentTypes['Message']>, replies: ResolversParentTypes['MessageConnection'], statements: ResolversParentTypes['StatementConnection'], reports: ResolversParentTypes['ReportConnection'], articles: ResolversParentTypes['ArticleConnection'] };
  MessageParty: Omit<MessageParty, 'party' | 'evidence'> & { party: ResolversParentTypes['Party'], evidence: Array<ResolversParentTypes['Mention']> };
  MessageConnection: Omit<MessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MessageEdge']>, nodes: Array<ResolversParentTypes['Message']> };
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  CountryPair: CountryPair;
  MessageFilter: MessageFilter;
  PathStep: Omit<PathStep, 'one' | 'message' | 'other'> & { one: ResolversParentTypes['Party'], message: ResolversParentTypes['Message'], other: ResolversParentTypes['Party'] };
  Neighbour: Omit<Neighbour, 'party' | 'via' | 'last'> & { party: ResolversParentTypes['Party'], via?: Maybe<ResolversParentTypes['Party']>, last: ResolversParentTypes['Message'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Occasion: Omit<Occasion, 'concerns' | 'messages' | 'inOrder'> & { concerns: Array<ResolversParentTypes['Party']>, messages: ResolversParentTypes['MessageConnection'], inOrder: Array<ResolversParentTypes['Arrival']> };
  OccasionConnection: Omit<OccasionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OccasionEdge']>, nodes: Array<ResolversParentTypes['Occasion']> };
  OccasionEdge: Omit<OccasionEdge, 'node'> & { node: ResolversParentTypes['Occasion'] };
  OccasionFilter: OccasionFilter;
  OfficeHolder: Omit<OfficeHolder, 'person' | 'office'> & { person: ResolversParentTypes['Person'], office: ResolversParentTypes['Office'] };
  Office: Omit<Office, 'country' | 'holders' | 'messages' | 'sent' | 'received'> & { country?: Maybe<ResolversParentTypes['Country']>, holders: Array<ResolversParentTypes['Holding']>, messages: ResolversParentTypes['MessageConnection'], sent: ResolversParentTypes['MessageConnection'], received: ResolversParentTypes['MessageConnection'] };
  Holding: Omit<Holding, 'person' | 'evidence'> & { person: ResolversParentTypes['Person'], evidence: Array<ResolversParentTypes['Mention']> };
  Organisation: Omit<Organisation, 'messages' | 'sent' | 'received'> & { messages: ResolversParentTypes['MessageConnection'], sent: ResolversParentTypes['MessageConnection'], received: ResolversParentTypes['MessageConnection'] };
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  PageInfo: PageInfo;
  MessageBetween: Omit<MessageBetween, 'message' | 'answer'> & { message: ResolversParentTypes['Message'], answer?: Maybe<ResolversParentTypes['Message']> };
  Pair: Omit<Pair, 'one' | 'other'> & { one: ResolversParentTypes['Country'], other: ResolversParentTypes['Country'] };
  PartnershipLevel: Omit<PartnershipLevel, 'message' | 'statement'> & { message: ResolversParentTypes['Message'], statement: ResolversParentTypes['Statement'] };
  Party: ResolversInterfaceTypes<ResolversParentTypes>['Party'];
  PartyBy: PartyBy;
  PartyConnection: Omit<PartyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PartyEdge']>, nodes: Array<ResolversParentTypes['Party']> };
  PartyEdge: Omit<PartyEdge, 'node'> & { node: ResolversParentTypes['Party'] };
  PartyFilter: PartyFilter;
  Person: Omit<Person, 'countries' | 'countriesEvidence' | 'offices' | 'messages' | 'sent' | 'received' | 'statements' | 'articles'> & { countries: Array<ResolversParentTypes['Country']>, countriesEvidence: Array<ResolversParentTypes['Mention']>, offices: Array<ResolversParentTypes['Tenure']>, messages: ResolversParentTypes['MessageConnection'], sent: ResolversParentTypes['MessageConnection'], received: ResolversParentTypes['MessageConnection'], statements: ResolversParentTypes['StatementConnection'], articles: ResolversParentTypes['ArticleConnection'] };
  Tenure: Omit<Tenure, 'office' | 'evidence'> & { office: ResolversParentTypes['Office'], evidence: Array<ResolversParentTypes['Mention']> };
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonEdge']>, nodes: Array<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonBy: PersonBy;
  PersonFilter: PersonFilter;
  PlaceInList: Omit<PlaceInList, 'article' | 'sender' | 'articleBefore'> & { article: ResolversParentTypes['Article'], sender: ResolversParentTypes['Party'], articleBefore?: Maybe<ResolversParentTypes['Article']> };
  QualifiedTitle: Omit<QualifiedTitle, 'message' | 'party'> & { message: ResolversParentTypes['Message'], party: ResolversParentTypes['Party'] };
  Reciprocity: Omit<Reciprocity, 'one' | 'other'> & { one: ResolversParentTypes['Party'], other: ResolversParentTypes['Party'] };
  Report: Omit<Report, 'senders' | 'recipients' | 'carriers' | 'article' | 'message' | 'statements'> & { senders: Array<ResolversParentTypes['PartyClaim']>, recipients: Array<ResolversParentTypes['PartyClaim']>, carriers: Array<ResolversParentTypes['PartyClaim']>, article?: Maybe<ResolversParentTypes['Article']>, message?: Maybe<ResolversParentTypes['Message']>, statements: ResolversParentTypes['StatementConnection'] };
  PartyClaim: PartyClaim;
  ReportConnection: Omit<ReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReportEdge']>, nodes: Array<ResolversParentTypes['Report']> };
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  Searchable: ResolversUnionTypes<ResolversParentTypes>['Searchable'];
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['Searchable'] };
  Highlight: Highlight;
  Mark: Mark;
  SearchHitConnection: Omit<SearchHitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchHitEdge']>, nodes: Array<ResolversParentTypes['SearchHit']> };
  SearchHitEdge: Omit<SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  OutletCoverage: OutletCoverage;
  SilentSender: Omit<SilentSender, 'sender' | 'last'> & { sender: ResolversParentTypes['Country'], last: ResolversParentTypes['Message'] };
  Statement: Omit<Statement, 'article' | 'message' | 'speaker' | 'addressee'> & { article?: Maybe<ResolversParentTypes['Article']>, message?: Maybe<ResolversParentTypes['Message']>, speaker?: Maybe<ResolversParentTypes['Party']>, addressee?: Maybe<ResolversParentTypes['Party']> };
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatementEdge']>, nodes: Array<ResolversParentTypes['Statement']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementFilter: StatementFilter;
  Period: Period;
  Topic: Omit<Topic, 'statements'> & { statements: ResolversParentTypes['StatementConnection'] };
  PhraseUse: Omit<PhraseUse, 'firstMessage' | 'lastMessage'> & { firstMessage: ResolversParentTypes['Message'], lastMessage: ResolversParentTypes['Message'] };
  Wording: Omit<Wording, 'message'> & { message: ResolversParentTypes['Message'] };
  TopicCount: TopicCount;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type NodeDirectiveArgs = {
  label: Scalars['String']['input'];
  also?: Maybe<Scalars['String']['input']>;
  apart?: Maybe<Scalars['String']['input']>;
};

export type NodeDirectiveResolver<Result, Parent, ContextType = Context, Args = NodeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationshipDirectiveArgs = { };

export type RelationshipDirectiveResolver<Result, Parent, ContextType = Context, Args = RelationshipDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CypherDirectiveArgs = {
  expression: Scalars['String']['input'];
};

export type CypherDirectiveResolver<Result, Parent, ContextType = Context, Args = CypherDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EdgeDirectiveArgs = {
  match: Scalars['String']['input'];
  order?: Maybe<Array<Scalars['String']['input']>>;
  each?: Maybe<Scalars['String']['input']>;
};

export type EdgeDirectiveResolver<Result, Parent, ContextType = Context, Args = EdgeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type HubDirectiveArgs = {
  edges: Array<Scalars['String']['input']>;
  both?: Maybe<Scalars['String']['input']>;
};

export type HubDirectiveResolver<Result, Parent, ContextType = Context, Args = HubDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SelfDirectiveArgs = { };

export type SelfDirectiveResolver<Result, Parent, ContextType = Context, Args = SelfDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type HighlightsDirectiveArgs = {
  values: Scalars['String']['input'];
};

export type HighlightsDirectiveResolver<Result, Parent, ContextType = Context, Args = HighlightsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type JsonDirectiveArgs = { };

export type JsonDirectiveResolver<Result, Parent, ContextType = Context, Args = JsonDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListDirectiveArgs = {
  match: Scalars['String']['input'];
  order: Array<Scalars['String']['input']>;
};

export type ListDirectiveResolver<Result, Parent, ContextType = Context, Args = ListDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LookupDirectiveArgs = { };

export type LookupDirectiveResolver<Result, Parent, ContextType = Context, Args = LookupDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ByIdDirectiveArgs = { };

export type ByIdDirectiveResolver<Result, Parent, ContextType = Context, Args = ByIdDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SearchDirectiveArgs = {
  index: Scalars['String']['input'];
};

export type SearchDirectiveResolver<Result, Parent, ContextType = Context, Args = SearchDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryDirectiveArgs = {
  file: Scalars['String']['input'];
  parent?: Maybe<Scalars['String']['input']>;
};

export type QueryDirectiveResolver<Result, Parent, ContextType = Context, Args = QueryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type BoundsDirectiveArgs = {
  least: Scalars['Int']['input'];
  most: Scalars['Int']['input'];
};

export type BoundsDirectiveResolver<Result, Parent, ContextType = Context, Args = BoundsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SingletonDirectiveArgs = { };

export type SingletonDirectiveResolver<Result, Parent, ContextType = Context, Args = SingletonDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ComputedDirectiveArgs = { };

export type ComputedDirectiveResolver<Result, Parent, ContextType = Context, Args = ComputedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type WhereDirectiveArgs = {
  cypher: Scalars['String']['input'];
  unless?: Maybe<Scalars['String']['input']>;
  usual?: Maybe<Scalars['String']['input']>;
  exceptions?: Maybe<Scalars['String']['input']>;
  apart?: Maybe<Scalars['String']['input']>;
  index?: Maybe<Scalars['String']['input']>;
  asName?: Maybe<Scalars['Boolean']['input']>;
  asStart?: Maybe<Scalars['Boolean']['input']>;
  key?: Maybe<Scalars['String']['input']>;
  seek?: Maybe<Scalars['String']['input']>;
  unique?: Maybe<Scalars['Boolean']['input']>;
  indexed?: Maybe<Scalars['Boolean']['input']>;
};

export type WhereDirectiveResolver<Result, Parent, ContextType = Context, Args = WhereDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SomeDirectiveArgs = {
  match: Scalars['String']['input'];
  where?: Maybe<Scalars['String']['input']>;
  anchor?: Maybe<Scalars['Int']['input']>;
  within?: Maybe<Scalars['Boolean']['input']>;
  tied?: Maybe<Scalars['String']['input']>;
  often?: Maybe<Scalars['Boolean']['input']>;
  elsewhere?: Maybe<Array<Scalars['String']['input']>>;
  hub?: Maybe<Array<Scalars['String']['input']>>;
  both?: Maybe<Scalars['String']['input']>;
};

export type SomeDirectiveResolver<Result, Parent, ContextType = Context, Args = SomeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TotalDirectiveArgs = {
  of: Array<Scalars['String']['input']>;
  cypher: Scalars['String']['input'];
};

export type TotalDirectiveResolver<Result, Parent, ContextType = Context, Args = TotalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OrderDirectiveArgs = {
  by?: Maybe<Array<Scalars['String']['input']>>;
  match?: Maybe<Scalars['String']['input']>;
};

export type OrderDirectiveResolver<Result, Parent, ContextType = Context, Args = OrderDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CountryDirectiveArgs = { };

export type CountryDirectiveResolver<Result, Parent, ContextType = Context, Args = CountryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TopicDirectiveArgs = { };

export type TopicDirectiveResolver<Result, Parent, ContextType = Context, Args = TopicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RangeDirectiveArgs = {
  property: Scalars['String']['input'];
};

export type RangeDirectiveResolver<Result, Parent, ContextType = Context, Args = RangeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AboutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occasions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  graphHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractorVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accuracy?: Resolver<Array<ResolversTypes['Accuracy']>, ParentType, ContextType>;
};

export type AccuracyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Accuracy'] = ResolversParentTypes['Accuracy']> = {
  articles?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recall?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  about?: Resolver<Maybe<ResolversTypes['About']>, ParentType, ContextType>;
  anniversaries?: Resolver<Maybe<Array<ResolversTypes['Anniversary']>>, ParentType, ContextType, RequireFields<QueryAnniversariesArgs, 'fromYear' | 'toYear' | 'every' | 'first'>>;
  ordinalContradictions?: Resolver<Maybe<Array<ResolversTypes['OrdinalClaim']>>, ParentType, ContextType, RequireFields<QueryOrdinalContradictionsArgs, 'first'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'by'>>;
  articles?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, RequireFields<QueryArticlesArgs, 'orderBy'>>;
  beforeAndAfter?: Resolver<Maybe<Array<ResolversTypes['SpanOfMessages']>>, ParentType, ContextType, RequireFields<QueryBeforeAndAfterArgs, 'one' | 'other' | 'day' | 'days'>>;
  channelsByYear?: Resolver<Maybe<Array<ResolversTypes['ChannelCount']>>, ParentType, ContextType, RequireFields<QueryChannelsByYearArgs, 'one' | 'other' | 'first'>>;
  comparedReports?: Resolver<Maybe<Array<ResolversTypes['ComparedReports']>>, ParentType, ContextType, RequireFields<QueryComparedReportsArgs, 'first'>>;
  condolencesAfterDisasters?: Resolver<Maybe<Array<ResolversTypes['Condolences']>>, ParentType, ContextType, RequireFields<QueryCondolencesAfterDisastersArgs, 'country' | 'occasionKind' | 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'by'>>;
  countries?: Resolver<Maybe<ResolversTypes['CountryConnection']>, ParentType, ContextType, RequireFields<QueryCountriesArgs, 'orderBy'>>;
  firstHundredDays?: Resolver<Maybe<Array<ResolversTypes['FirstDays']>>, ParentType, ContextType, RequireFields<QueryFirstHundredDaysArgs, 'leader' | 'predecessor' | 'since' | 'days'>>;
  knownBy?: Resolver<Maybe<Array<ResolversTypes['KnownMessage']>>, ParentType, ContextType, RequireFields<QueryKnownByArgs, 'day' | 'party' | 'first'>>;
  formsOfMessages?: Resolver<Maybe<Array<ResolversTypes['MessageForm']>>, ParentType, ContextType, RequireFields<QueryFormsOfMessagesArgs, 'country' | 'first'>>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType, RequireFields<QueryMessageArgs, 'id'>>;
  messages?: Resolver<Maybe<ResolversTypes['MessageConnection']>, ParentType, ContextType, RequireFields<QueryMessagesArgs, 'orderBy'>>;
  path?: Resolver<Maybe<Array<ResolversTypes['PathStep']>>, ParentType, ContextType, RequireFields<QueryPathArgs, 'one' | 'other'>>;
  neighbours?: Resolver<Maybe<Array<ResolversTypes['Neighbour']>>, ParentType, ContextType, RequireFields<QueryNeighboursArgs, 'of' | 'depth' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  occasion?: Resolver<Maybe<ResolversTypes['Occasion']>, ParentType, ContextType, RequireFields<QueryOccasionArgs, 'id'>>;
  occasions?: Resolver<Maybe<ResolversTypes['OccasionConnection']>, ParentType, ContextType, RequireFields<QueryOccasionsArgs, 'orderBy'>>;
  officeHolders?: Resolver<Maybe<Array<ResolversTypes['OfficeHolder']>>, ParentType, ContextType, RequireFields<QueryOfficeHoldersArgs, 'country' | 'on' | 'first'>>;
  messagesBetween?: Resolver<Maybe<Array<ResolversTypes['MessageBetween']>>, ParentType, ContextType, RequireFields<QueryMessagesBetweenArgs, 'one' | 'other' | 'first'>>;
  pairs?: Resolver<Maybe<Array<ResolversTypes['Pair']>>, ParentType, ContextType, RequireFields<QueryPairsArgs, 'first'>>;
  levelsOfPartnership?: Resolver<Maybe<Array<ResolversTypes['PartnershipLevel']>>, ParentType, ContextType, RequireFields<QueryLevelsOfPartnershipArgs, 'one' | 'other' | 'levels' | 'first'>>;
  parties?: Resolver<Maybe<ResolversTypes['PartyConnection']>, ParentType, ContextType, Partial<QueryPartiesArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'by'>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPeopleArgs, 'orderBy'>>;
  placesInLists?: Resolver<Maybe<Array<ResolversTypes['PlaceInList']>>, ParentType, ContextType, RequireFields<QueryPlacesInListsArgs, 'recipient' | 'least' | 'first'>>;
  qualifiedTitles?: Resolver<Maybe<Array<ResolversTypes['QualifiedTitle']>>, ParentType, ContextType, RequireFields<QueryQualifiedTitlesArgs, 'words' | 'first'>>;
  reciprocity?: Resolver<Maybe<Array<ResolversTypes['Reciprocity']>>, ParentType, ContextType, RequireFields<QueryReciprocityArgs, 'one' | 'first'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchHitConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  silentSenders?: Resolver<Maybe<Array<ResolversTypes['SilentSender']>>, ParentType, ContextType, RequireFields<QuerySilentSendersArgs, 'recipient' | 'occasionKind' | 'sentOn' | 'times' | 'first'>>;
  statements?: Resolver<Maybe<ResolversTypes['StatementConnection']>, ParentType, ContextType, RequireFields<QueryStatementsArgs, 'orderBy'>>;
  timeline?: Resolver<Maybe<Array<ResolversTypes['Period']>>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'unit' | 'first'>>;
  phrases?: Resolver<Maybe<Array<ResolversTypes['PhraseUse']>>, ParentType, ContextType, RequireFields<QueryPhrasesArgs, 'from' | 'words' | 'times' | 'first'>>;
  wordingByRecipient?: Resolver<Maybe<Array<ResolversTypes['Wording']>>, ParentType, ContextType, RequireFields<QueryWordingByRecipientArgs, 'from' | 'occasionKind' | 'words' | 'first'>>;
  topicsByYear?: Resolver<Maybe<Array<ResolversTypes['TopicCount']>>, ParentType, ContextType, RequireFields<QueryTopicsByYearArgs, 'to' | 'first'>>;
};

export type AnniversaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Anniversary'] = ResolversParentTypes['Anniversary']> = {
  one?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  articlesLoaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrdinalClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrdinalClaim'] = ResolversParentTypes['OrdinalClaim']> = {
  one?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  impliedYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportsAgreeing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArrivalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Arrival'] = ResolversParentTypes['Arrival']> = {
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sentOnBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  daysAfterOccasion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysAfterFirst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOnBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['HeaderEvidence']>, ParentType, ContextType>;
  extractorVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, Partial<ArticleReportsArgs>>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<ArticleMessagesArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ArticleStatementsArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ArticleMentionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeaderEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeaderEvidence'] = ResolversParentTypes['HeaderEvidence']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type SpanOfMessagesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpanOfMessages'] = ResolversParentTypes['SpanOfMessages']> = {
  after?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromOne?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromOther?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['Kind']>, ParentType, ContextType>;
  articlesLoaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChannelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelCount'] = ResolversParentTypes['ChannelCount']> = {
  year?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ComparedReportsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedReports'] = ResolversParentTypes['ComparedReports']> = {
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outlets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['Channel']>, ParentType, ContextType>;
  occasions?: Resolver<Array<ResolversTypes['OccasionKind']>, ParentType, ContextType>;
  differ?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CondolerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condoler'] = ResolversParentTypes['Condoler']> = {
  sender?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CondolencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condolences'] = ResolversParentTypes['Condolences']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  occasion?: Resolver<ResolversTypes['Occasion'], ParentType, ContextType>;
  condoled?: Resolver<Array<ResolversTypes['Condoler']>, ParentType, ContextType>;
  silent?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  articlesLoaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<CountryMessagesArgs, 'orderBy'>>;
  sent?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<CountrySentArgs, 'orderBy'>>;
  received?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<CountryReceivedArgs, 'orderBy'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<CountryPeopleArgs, 'orderBy'>>;
  offices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<CountryArticlesArgs, 'orderBy'>>;
  messageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type FirstDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirstDays'] = ResolversParentTypes['FirstDays']> = {
  leader?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  keptUp?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  begun?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  notYet?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  articlesLoaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KnownMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnownMessage'] = ResolversParentTypes['KnownMessage']> = {
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reportsThen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statusThen?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  sentOnThen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toldOtherwiseSince?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentenceStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MessageFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageForm'] = ResolversParentTypes['MessageForm']> = {
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wordsGiven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['Channel']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  mutual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentOnBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  senders?: Resolver<Array<ResolversTypes['MessageParty']>, ParentType, ContextType>;
  recipients?: Resolver<Array<ResolversTypes['MessageParty']>, ParentType, ContextType>;
  carriers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  fromCountries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  toCountries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['Occasion']>, ParentType, ContextType>;
  replyTo?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  replies?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<MessageRepliesArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<MessageStatementsArgs>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, Partial<MessageReportsArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<MessageArticlesArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  occasionEvidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  replyToEvidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  carriersEvidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessagePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageParty'] = ResolversParentTypes['MessageParty']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<MessagePartyEvidenceArgs, 'first'>>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['Way'], ParentType, ContextType>;
};

export type NeighbourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Country' | 'Message' | 'Occasion' | 'Office' | 'Organisation' | 'Person' | 'Report' | 'Statement' | 'Topic', ParentType, ContextType>;
};

export type OccasionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occasion'] = ResolversParentTypes['Occasion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OccasionKind'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concerns?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OccasionEvidenceArgs, 'first'>>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<OccasionMessagesArgs, 'orderBy'>>;
  inOrder?: Resolver<Array<ResolversTypes['Arrival']>, ParentType, ContextType, RequireFields<OccasionInOrderArgs, 'first'>>;
  messageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccasionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccasionConnection'] = ResolversParentTypes['OccasionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OccasionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Occasion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OccasionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccasionEdge'] = ResolversParentTypes['OccasionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Occasion'], ParentType, ContextType>;
};

export type OfficeHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeHolder'] = ResolversParentTypes['OfficeHolder']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tenure?: Resolver<ResolversTypes['TenureBasis'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  holders?: Resolver<Array<ResolversTypes['Holding']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<OfficeMessagesArgs, 'orderBy'>>;
  sent?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<OfficeSentArgs, 'orderBy'>>;
  received?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<OfficeReceivedArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<HoldingEvidenceArgs, 'first'>>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<OrganisationMessagesArgs, 'orderBy'>>;
  sent?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<OrganisationSentArgs, 'orderBy'>>;
  received?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<OrganisationReceivedArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MessageBetweenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageBetween'] = ResolversParentTypes['MessageBetween']> = {
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  way?: Resolver<ResolversTypes['Way'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  answeredAfterDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pair'] = ResolversParentTypes['Pair']> = {
  one?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromOne?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromOther?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exchanges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PartnershipLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipLevel'] = ResolversParentTypes['PartnershipLevel']> = {
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Country' | 'Office' | 'Organisation' | 'Person', ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  countriesEvidence?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<PersonCountriesEvidenceArgs, 'first'>>;
  offices?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<PersonMessagesArgs, 'orderBy'>>;
  sent?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<PersonSentArgs, 'orderBy'>>;
  received?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<PersonReceivedArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonStatementsArgs, 'orderBy'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PersonArticlesArgs, 'orderBy'>>;
  messageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<TenureEvidenceArgs, 'first'>>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceInListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceInList'] = ResolversParentTypes['PlaceInList']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  placeBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  articleBefore?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
};

export type QualifiedTitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualifiedTitle'] = ResolversParentTypes['QualifiedTitle']> = {
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  wrote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReciprocityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reciprocity'] = ResolversParentTypes['Reciprocity']> = {
  one?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exchanges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAnswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedAnswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  medianAnswerDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  mutual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentOnBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  occasionKind?: Resolver<ResolversTypes['OccasionKind'], ParentType, ContextType>;
  occasionOrdinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  occasionDetail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  senders?: Resolver<Array<ResolversTypes['PartyClaim']>, ParentType, ContextType>;
  recipients?: Resolver<Array<ResolversTypes['PartyClaim']>, ParentType, ContextType>;
  carriers?: Resolver<Array<ResolversTypes['PartyClaim']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ReportStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyClaim'] = ResolversParentTypes['PartyClaim']> = {
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type SearchableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Searchable'] = ResolversParentTypes['Searchable']> = {
  __resolveType: TypeResolveFn<'Article' | 'Message' | 'Statement' | 'Person' | 'Office' | 'Organisation' | 'Country' | 'Occasion' | 'Topic', ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Searchable'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['SearchedField'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['Mark']>, ParentType, ContextType>;
};

export type MarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mark'] = ResolversParentTypes['Mark']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type OutletCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutletCoverage'] = ResolversParentTypes['OutletCoverage']> = {
  outlet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  articlesLoaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SilentSenderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SilentSender'] = ResolversParentTypes['SilentSender']> = {
  sender?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  outlets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['OutletCoverage']>, ParentType, ContextType>;
  articlesLoaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentenceStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  addressee?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  period?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exchanges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articlesLoaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<TopicStatementsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhraseUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhraseUse'] = ResolversParentTypes['PhraseUse']> = {
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstMessage?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  lastMessage?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  messagesBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messagesBetweenWithout?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messagesAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wording'] = ResolversParentTypes['Wording']> = {
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  phrases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  own?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TopicCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicCount'] = ResolversParentTypes['TopicCount']> = {
  year?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  About?: AboutResolvers<ContextType>;
  Accuracy?: AccuracyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Anniversary?: AnniversaryResolvers<ContextType>;
  OrdinalClaim?: OrdinalClaimResolvers<ContextType>;
  Arrival?: ArrivalResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  HeaderEvidence?: HeaderEvidenceResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  SpanOfMessages?: SpanOfMessagesResolvers<ContextType>;
  ChannelCount?: ChannelCountResolvers<ContextType>;
  ComparedReports?: ComparedReportsResolvers<ContextType>;
  Condoler?: CondolerResolvers<ContextType>;
  Condolences?: CondolencesResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FirstDays?: FirstDaysResolvers<ContextType>;
  KnownMessage?: KnownMessageResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  MessageForm?: MessageFormResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageParty?: MessagePartyResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Occasion?: OccasionResolvers<ContextType>;
  OccasionConnection?: OccasionConnectionResolvers<ContextType>;
  OccasionEdge?: OccasionEdgeResolvers<ContextType>;
  OfficeHolder?: OfficeHolderResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Date?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  MessageBetween?: MessageBetweenResolvers<ContextType>;
  Pair?: PairResolvers<ContextType>;
  PartnershipLevel?: PartnershipLevelResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PlaceInList?: PlaceInListResolvers<ContextType>;
  QualifiedTitle?: QualifiedTitleResolvers<ContextType>;
  Reciprocity?: ReciprocityResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  PartyClaim?: PartyClaimResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  Searchable?: SearchableResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Mark?: MarkResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  OutletCoverage?: OutletCoverageResolvers<ContextType>;
  SilentSender?: SilentSenderResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  PhraseUse?: PhraseUseResolvers<ContextType>;
  Wording?: WordingResolvers<ContextType>;
  TopicCount?: TopicCountResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  node?: NodeDirectiveResolver<any, any, ContextType>;
  relationship?: RelationshipDirectiveResolver<any, any, ContextType>;
  cypher?: CypherDirectiveResolver<any, any, ContextType>;
  edge?: EdgeDirectiveResolver<any, any, ContextType>;
  hub?: HubDirectiveResolver<any, any, ContextType>;
  self?: SelfDirectiveResolver<any, any, ContextType>;
  highlights?: HighlightsDirectiveResolver<any, any, ContextType>;
  json?: JsonDirectiveResolver<any, any, ContextType>;
  list?: ListDirectiveResolver<any, any, ContextType>;
  lookup?: LookupDirectiveResolver<any, any, ContextType>;
  byId?: ByIdDirectiveResolver<any, any, ContextType>;
  search?: SearchDirectiveResolver<any, any, ContextType>;
  query?: QueryDirectiveResolver<any, any, ContextType>;
  bounds?: BoundsDirectiveResolver<any, any, ContextType>;
  singleton?: SingletonDirectiveResolver<any, any, ContextType>;
  computed?: ComputedDirectiveResolver<any, any, ContextType>;
  where?: WhereDirectiveResolver<any, any, ContextType>;
  some?: SomeDirectiveResolver<any, any, ContextType>;
  total?: TotalDirectiveResolver<any, any, ContextType>;
  order?: OrderDirectiveResolver<any, any, ContextType>;
  country?: CountryDirectiveResolver<any, any, ContextType>;
  topic?: TopicDirectiveResolver<any, any, ContextType>;
  range?: RangeDirectiveResolver<any, any, ContextType>;
};
