import type { Scene } from './scene.js';
import { givenNameGender } from '../lexicon/given-names.js';
import type { Chunk } from './chunks/chunk-reader.js';
import type { Profile, Token } from './document.js';
import type { Person } from './people.js';

/**
 * Whether somebody is told as a man or a woman: by office, form of address, given name or the ending of the last name; null where nothing
 * tells.
 */
export function genderOf(tokens: readonly Token[], person: Person): Profile['gender'] {
  for (const { title, text } of person.titles) {
    // A princess and a prince hold one office.
    if (/\b(?:princess|duchess|sheikha|sultanah)\b/i.test(text)) return 'female';
    if (/king|emperor|emir|sultan|pope|^prince$|crown prince|husband/.test(title.role))
      return 'male';
    if (/queen|empress|first lady|wife|widow|princess|duchess/.test(title.role)) return 'female';
  }
  const addressed = person.chunks.map((chunk) => genderOfAddress(tokens, chunk)).find(Boolean);
  if (addressed) return addressed;
  const [first] = person.name.split(/[ .-]/);
  const gender = givenNameGender(
    (first ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  );
  if (gender === 'male' || gender === 'female') return gender;
  const last = (person.name.split(' ').at(-1) ?? '').toLowerCase();
  if (last.length > 5 && /(?:[^n]ova|ev[aá]|[^n]ová|sk[aá]|skaya|d[oó]ttir)$/.test(last))
    return 'female';
  return last.length > 5 && /(?:sk[iy]y?|[^n]ov|yev)$/.test(last) ? 'male' : null;
}

const OF_MEN = /^(?:mr|mister|sir|señor|herr|monsieur)$/;
const OF_WOMEN = /^(?:mrs|ms|miss|madam|madame|dame|señora|frau)$/;
/** What "his" or "her" stands before where it is part of a style and not of whoever else is told. */
const STYLE =
  /^(?:royal|serene|imperial|excellency|majesty|highness|holiness|eminence|honou?r|grace)$/;

/** "Mrs Veen", "Her Excellency Ms. Ona Veen": what is said before a name by way of politeness. */
function genderOfAddress(tokens: readonly Token[], { first, name }: Chunk): Profile['gender'] {
  for (let at = first; at < (name?.first ?? first); at += 1) {
    const word = tokens[at]!.lower.replace(/\.$/, '');
    if (OF_MEN.test(word)) return 'male';
    if (OF_WOMEN.test(word)) return 'female';
    if (!STYLE.test(tokens[at + 1]!.lower)) continue;
    if (word === 'his') return 'male';
    if (word === 'her') return 'female';
  }
  return null;
}

/** Sentences over which a pronoun goes back to the last of its gender. */
const FAR_BACK = 4;

/** "A had sent B a letter. It said that ... She had also": the last who is known to be of that gender, some sentences before. */
export function lastOfGender(
  { mentions, profiles }: Scene,
  sentence: number,
  gender: 'male' | 'female',
  fits: (profile: number) => boolean,
): number | null {
  for (
    let at = mentions.length - 1;
    at >= 0 && mentions[at]!.sentence >= sentence - FAR_BACK;
    at -= 1
  ) {
    const { profile } = mentions[at]!;
    if (profiles[profile]!.gender === gender && fits(profile)) return profile;
  }
  return null;
}

/**
 * "A thanked B for her letter. [...] She had said there": however far back, where nobody else told so far is known to be of that gender.
 */
export function onlyOfGender(
  { lastSeen, profiles }: Scene,
  gender: 'male' | 'female',
  fits: (profile: number) => boolean,
): number | null {
  const told = profiles.flatMap((profile, at) =>
    profile.gender === gender && profile.kind === 'person' && lastSeen[at]! >= 0 ? [at] : [],
  );
  return told.length === 1 && fits(told[0]!) ? told[0]! : null;
}
