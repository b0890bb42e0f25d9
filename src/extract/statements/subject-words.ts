const words = (list: string) => new Set(list.split(' '));
/** Adverbs and auxiliaries between a subject and its verb. */
const SKIPPED = words(
  'also too then again further likewise furthermore moreover once more warmly strongly highly sincerely particularly have has had himself herself still now always first in turn very much deeply therefore thus again both meanwhile personally publicly additionally similarly subsequently cordially wholeheartedly reportedly',
);
/** Nouns that end as adverbs do. */
const NO_ADVERBS = words('family ally assembly reply supply monopoly july homily');
/** Whether a word (in lower case) may stand between a subject and its verb. */
export const isAdverb = (lower: string): boolean =>
  SKIPPED.has(lower) || (/..ly$/.test(lower) && !NO_ADVERBS.has(lower));
/** Pronouns that may speak. */
export const PRONOUNS = words('he she they it i we');
/** What a message is called. */
export const MESSAGE_NOUNS = words(
  'message letter telegram cable note text reply answer missive post statement tweet card dispatch communication line lines sentence paragraph postscript page sheet email e-mail telex wire one',
);
/** Whether a word (in lower case) is what a message is called. */
export const isMessageNoun = (lower: string): boolean =>
  MESSAGE_NOUNS.has(lower) && lower !== 'one';
/** Styles that stand for whoever writes, where nobody is named with them. */
export const STYLES = words(
  'majesty highness excellency holiness sovereign monarch pontiff statesman stateswoman politician sender writer signatory executive comrades laureate',
);
/** Both sides, or their letters. */
export const GROUPS = words(
  'two sides leaders presidents ministers pair couple royals monarchs sovereigns letters messages answers replies telegrams cables notes texts writers signatories senders authors interlocutors majesties highnesses',
);
/** "The Kandian side", "the Kandian statesman": whoever speaks for a state in a message. */
export const STATE_SPEAKERS = words(
  'side leader leaders leadership presidents ministers speakers premiers parliamentarians monarch sovereign ruler head heads delegation party authorities counterparts general',
);
/** What governs a noun, so that it is no subject. */
export const PREPOSITIONS = words(
  'to of from with by for in at on between behalf into about against than among near towards over and',
);
/** What a clause may stand behind. */
export const CLAUSE_MARKS = words(', and but ; : - – — while as who when where " ” ( it');
/** After these a clause is part of another. */
export const EMBEDDERS = words('that whom which what how if because whose than why whether');
