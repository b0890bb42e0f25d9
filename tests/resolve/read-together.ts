import { extract } from '../../src/extract/extract.js';
import { resolved, type Resolved } from '../../src/score/resolved.js';

/** Articles that are nothing but their texts, read and brought together. */
export function readTogether(...texts: string[]): Resolved {
  return resolved(
    texts.map((text, at) => {
      const article = {
        ...{ id: `article ${at}`, path: `${at}.txt`, text, contentHash: text },
        ...{ url: null, outlet: null, publishedOn: null, language: null },
      };
      return { article, extraction: extract(article) };
    }),
  );
}

/** Each message as its summary with the number of its reports, sorted. */
export const messagesOf = ({ messages }: Resolved): string[] =>
  messages.map(({ node }) => `${node.summary} x${node.reportCount}`).sort();

/** Where messages went, by country code, each country once, sorted. */
export const recipientCountries = ({ messages }: Resolved): string[] =>
  [...new Set(messages.flatMap(({ TO_COUNTRY }) => TO_COUNTRY.map(({ to }) => to)))].sort();
