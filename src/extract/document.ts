import type { Article, ArticleHeader, PartyClaim, PartyKind, PersonRole, Span } from '../model.js';

/**
 * What the stages of extraction hand to one another. Every `start` and `end` counts in the untouched `article.text`;
 * every `first` and `last` counts tokens, `last` being the place after the last one.
 */

/** A word (with inner apostrophes, hyphens and dots of initials), a number, or one character of punctuation. */
export interface Token extends Span {
  text: string;
  /** `text` in lower case, curly apostrophes made straight and accents kept. */
  lower: string;
  kind: TokenKind;
}

/** `name`: a word that begins with a capital; `word`: any other; `number`: begins with a digit; `mark`: punctuation. */
export type TokenKind = 'name' | 'word' | 'number' | 'mark';

/** A range of tokens. */
export interface TokenRange {
  first: number;
  last: number;
}

/**
 * What a piece of the text is for. Messages are read from `headline`, `body` and `letter` (a paragraph of a printed letter);
 * `caption` and `related` (teasers, links to other articles) name people and countries but give no messages.
 */
export type BlockType = 'headline' | 'body' | 'letter' | 'caption' | 'related';

/** One paragraph or line. What stands in no block (mastheads, datelines, footers) is furniture. */
export interface Block extends Span {
  type: BlockType;
}

export interface Sentence extends Span, TokenRange {
  /** Place in `document.blocks`. */
  block: number;
}

/** How a mention refers: by a name (with or without title), by office alone, by a pronoun, or as a state or body. */
export type MentionForm = 'name' | 'office' | 'pronoun' | 'organisation' | 'country';

/** A piece of text that stands for a party. In text order; no two overlap. */
export interface DocumentMention extends Span, TokenRange {
  /** Place in `document.profiles`. */
  profile: number;
  form: MentionForm;
  /** Place in `document.sentences`. */
  sentence: number;
  /** Id of the rule that found it. */
  rule: string;
}

/** One party of the article, with all its mentions brought together. */
export interface Profile {
  kind: PartyKind;
  /** As in PartyClaim. */
  name: string;
  title: string | null;
  /** What the article calls who has no office: "widow", "teacher". */
  calling: string | null;
  /** Alpha-3. */
  country: string | null;
  /** The state is the likeliest of several, and told nowhere: nothing is refused on its account. */
  isSurmised: boolean;
  /** Where no state is known: the one that it may be. It is given out, and nothing is read by it. */
  guess: string | null;
  role: PersonRole | null;
  aliases: string[];
  gender: 'male' | 'female' | null;
}

export interface Document {
  article: Article;
  /** The article's text with spaces for line breaks that only wrap a paragraph; offsets are the same. */
  text: string;
  header: ArticleHeader;
  /** In text order, not overlapping. */
  blocks: Block[];
  tokens: Token[];
  sentences: Sentence[];
  mentions: DocumentMention[];
  profiles: Profile[];
}

/** What the article calls someone, by office or else by calling. */
export const titleOf = ({ title, calling }: Profile): string | null => title ?? calling;

/** The state that an article tells of a party; null where it is only surmised. */
export const toldState = ({ country, isSurmised }: Profile): string | null =>
  isSurmised ? null : country;

/** The state of a party as it is given out. */
export const stateGiven = ({ country, guess }: Profile): string | null => country ?? guess;

/**
 * The claim that a profile makes as a party; reports and statements both use it, so equal parties are equal claims. An organ of a state
 * is an office of it.
 */
export function partyOf(profile: Profile): PartyClaim {
  return {
    kind: profile.kind === 'organisation' && profile.country ? 'office' : profile.kind,
    name: profile.name,
    title: titleOf(profile),
    country: stateGiven(profile),
  };
}
