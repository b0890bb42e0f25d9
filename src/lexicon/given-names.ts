import { givenNames } from './lexicon.generated.js';

/** Who bears a name; `either` also where it is a family name that comes first, as in China. */
export type NameGender = 'male' | 'female' | 'either';

const isGender = (text: string): text is NameGender => /^(?:male|female|either)$/.test(text);

const GENDERS = new Map(
  givenNames.flatMap(({ gender, names }) =>
    names.map((name): [string, NameGender] => [
      name.toLowerCase(),
      isGender(gender) ? gender : 'either',
    ]),
  ),
);

/** Who is called so, if people's names begin with the word; it is in lower case and without accents. */
export const givenNameGender = (word: string): NameGender | null => GENDERS.get(word) ?? null;
