import type { ChunkReader } from '../chunks/chunk-reader.js';
import type { Title } from '../titles.js';

/** Of whom a style speaks where no name follows. */
const CROWNED = /^(?:majesty|h\.?m\.?)$/;
const HOLY = /^holiness$/;
const OTHER = /^(?:highness|excellency)$/;

/** "His Majesty wrote", "thanked Her Highness": a style alone is of the crowned head, of the pope, or of whoever was spoken of. */
export function styleAlone(reader: ChunkReader, first: number, last: number): number | null {
  const { lower, push } = reader;
  if (!/^(?:his|her|hm|h\.m\.?)$/.test(lower(first))) return null;
  const style = lower(last - 1);
  if (OTHER.test(style))
    return push({
      first,
      last,
      form: 'pronoun',
      name: null,
      titles: [],
      country: null,
      honorific: true,
      rule: 'style',
    });
  const role = CROWNED.test(style) ? 'sovereign' : HOLY.test(style) ? 'pope' : null;
  if (!role) return null;
  const title: Title = {
    first,
    last,
    role,
    roleClass: role === 'pope' ? 'pope' : 'monarch',
    plural: false,
    countries: [],
    definite: true,
    possessor: false,
    body: false,
    former: false,
    wording: null,
  };
  return push({
    first,
    last,
    form: 'office',
    name: null,
    titles: [title],
    country: null,
    honorific: true,
    rule: 'style',
  });
}
