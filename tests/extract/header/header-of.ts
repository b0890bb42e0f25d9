import { readHeader } from '../../../src/extract/header.js';
import type { ArticleHeader } from '../../../src/model.js';
import { articleOf } from '../one-sentence.js';

export const STORY =
  'President Ona Velt of Marrow sent a message of congratulation to King Tam of Tarn on Friday, her office said.';
export const TITLE = 'Velt congratulates King Tam on his birthday';

/** The header of a page with these paragraphs. */
export const header = (...paragraphs: string[]): ArticleHeader =>
  readHeader(articleOf(paragraphs.join('\n\n'))).header;
