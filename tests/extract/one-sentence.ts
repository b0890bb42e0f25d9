import type { Article, Extraction, PartyClaim } from '../../src/model.js';
import { extract } from '../../src/extract/extract.js';

/** An article that is nothing but a text. */
export const articleOf = (text: string): Article => ({
  id: 'test',
  path: 'test.txt',
  text,
  contentHash: '',
  url: null,
  outlet: null,
  publishedOn: null,
  language: null,
});

const nameOf = ({ kind, name, country }: PartyClaim) =>
  kind === 'person' || kind === 'organisation' ? name : `${kind} ${country ?? '?'} ${name}`;

/** Each sent message of a text as "sender -> recipient kind", `<->` for an exchange. */
export function messagesOf(text: string): string[] {
  return shown(extract(articleOf(text)));
}

export function shown({ reports }: Extraction): string[] {
  return reports
    .filter(({ status }) => status === 'sent')
    .map(({ senders, recipients, mutual, kind }) =>
      [
        senders.map(nameOf).join(' + '),
        mutual ? '<->' : '->',
        recipients.map(nameOf).join(' + '),
        kind,
      ].join(' '),
    );
}
