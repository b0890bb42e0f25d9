import type { Title } from '../titles.js';
import type { ChunkReader } from './chunk-reader.js';

/** Offices by which alone whoever holds them is called. */
const NAMES_OF_HOLDERS: ReadonlySet<string> = new Set(['dalai lama', 'aga khan']);

export const isCalledByOffice = (titles: readonly Title[]): boolean =>
  titles.length === 1 && NAMES_OF_HOLDERS.has(titles[0]!.role);

/** "His Holiness the Dalai Lama", as the name of a person. */
export const calledByOffice = (
  { push }: ChunkReader,
  first: number,
  title: Title,
  honorific: boolean,
): number | null =>
  push({
    first,
    last: title.last,
    form: 'name',
    name: { first: title.last - title.role.split(' ').length, last: title.last },
    titles: [],
    country: null,
    honorific,
    rule: 'person-honorific',
  });
