import type { ChunkReader } from './chunk-reader.js';
import type { Title } from '../titles.js';

/** "Kandia's President, Li Ro, and Prime Minister, Ba,": an office behind the comma that closes the name of the one beside it. */
export const isListedOffice = (
  { lower, tokens }: ChunkReader,
  start: number,
  title: Title,
): boolean =>
  lower(start - 1) === 'and' &&
  lower(start - 2) === ',' &&
  tokens[start - 3]?.kind === 'name' &&
  tokens[start]!.kind === 'name' &&
  /^(?:head_of_government|head_of_state|minister|deputy|parliament)$/.test(title.roleClass);
