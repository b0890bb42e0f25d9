import { isCalling } from '../titles/title-words.js';
import type { Token } from '../document.js';
import { singleTitle } from '../titles/shared-titles.js';
import type { Chunk } from './chunk-reader.js';

/** What stands between those who are announced and the first of them. */
const BETWEEN =
  /^(?:,|:|-|–|—|\(|namely|are|were|as|well|too|also|all|these|being|so|far|today|yesterday)$/;
const MOST_BETWEEN = 5;
const LINKS = /^(?:,|and|;|&)$/;

/** "Two premiers, Li Ro of Kandia and Ba of Sesh": the office is that of each in the list. Gives it to the names that have none. */
export function withAnnouncedTitles(tokens: readonly Token[], chunks: Chunk[]): Chunk[] {
  chunks.forEach((office, at) => {
    const [title] = office.titles;
    if (office.form !== 'office' || !title?.plural || title.countries.length || title.body) return;
    let end = office.last;
    for (let place = at + 1; place < chunks.length; place += 1) {
      const named = chunks[place]!;
      const between = tokens.slice(end, named.first).map(({ lower }) => lower);
      const isNext =
        place === at + 1
          ? between.length > 0 &&
            between.length <= MOST_BETWEEN &&
            between.every((word) => BETWEEN.test(word))
          : between.length > 0 && between.length < 3 && between.every((word) => LINKS.test(word));
      if (named.form !== 'name' || !isNext) return;
      if (!named.titles.every(isCalling)) return;
      named.titles.push(singleTitle(title, tokens, undefined));
      end = named.last;
    }
  });
  return chunks;
}
