/** Capitalised words that begin a line of another kind. */
const NO_PLACE =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY\\b|(?:(?:PUBLISH|UPDATE|Publish|Update)(?:D|ED|d|ed)?|Posted|By|On|In|At|As|Press|Photo|Republic|Today|January|February|March|April|May|June|July|August|September|October|November|December)\\b';
/** A word of a place's name. */
export const CAPITALISED = `(?:S[Tt]\\.|(?!${NO_PLACE})\\p{Lu}(?:[\\p{L}\\p{M}'’-]*[\\p{L}\\p{M}'’])?)`;
const AGENCY_WORD = '[\\p{L}\\d_&.-]*';
/** An agency's name, in one to four words. */
export const AGENCY = `\\p{Ll}*\\p{Lu}${AGENCY_WORD}(?: \\p{Lu}${AGENCY_WORD}){0,3}`;
const HELD_WORD = `["“«]?\\p{Ll}*\\p{Lu}${AGENCY_WORD}["”»]?`;
/** The same where brackets or strokes hold it: "Gulf of Samal News", 'NIAT "Tern"'. */
export const HELD_AGENCY = `${HELD_WORD}(?: (?:(?:of|de|du|do|da) )?${HELD_WORD}){0,4}`;
/** A day of the week, or its short form. */
export const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?';
