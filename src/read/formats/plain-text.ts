import { decodeText } from '../decode-text.js';
import { partFrontMatter } from '../front-matter.js';
import { hasBody } from '../has-body.js';
import type { Format } from './format.js';

/** Plain text and Markdown, with YAML front matter where there is some. Any file may be it, so it is never surer than a half. */
export const plainText: Format = {
  name: 'plain text',
  detect: (_head, fileName) => (/\.(?:txt|md|text|markdown)$/i.test(fileName) ? 0.5 : 0.1),
  read(bytes) {
    if (!bytes.length)
      return { line: null, reason: 'It is empty.', remedy: 'Put an article into it or remove it.' };
    const decoded = decodeText(bytes);
    if (!('text' in decoded)) return { line: null, ...decoded };
    const parted = partFrontMatter(decoded.text);
    if (!('text' in parted)) return parted;
    if (!/\S/.test(parted.text))
      return {
        line: null,
        reason: 'It holds no text.',
        remedy: 'Put an article into it or remove it.',
      };
    if (!hasBody(parted.text))
      return {
        line: null,
        reason: 'It has a heading but no body.',
        remedy: 'Add the body of the article, one paragraph at least.',
      };
    return parted;
  },
};
