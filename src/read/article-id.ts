import { createHash } from 'node:crypto';
import type { FrontMatter } from './front-matter.js';

const TRACKING =
  /^(?:utm_.*|mtm_.*|pk_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_ga|cmpid|ref_src)$/i;

/**
 * One form for all addresses of one page: https, lower-case host, no fragment, no tracking parameters, the others sorted, no
 * slash at the end.
 */
export function canonicalUrl(address: string): string {
  const url = new URL(address);
  const parameters = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a, x], [b, y]) => (`${a}=${x}` < `${b}=${y}` ? -1 : 1));
  const query = parameters.length ? `?${new URLSearchParams(parameters).toString()}` : '';
  return `https://${url.host}${url.pathname.replace(/\/+$/, '')}${query}`;
}

/** The id of an article: from its canonical address where it has one, else from its text without regard to spacing. */
export function articleId(text: string, url: string | null): string {
  return hash(url ? canonicalUrl(url) : text.normalize('NFC').replace(/\s+/g, ' ').trim());
}

/** Changes whenever the text or anything told beside it does. */
export function articleContentHash(text: string, frontMatter: FrontMatter): string {
  const { url, outlet, publishedOn, language } = frontMatter;
  return hash(JSON.stringify([text, url, outlet, publishedOn, language]));
}

const hash = (content: string) => createHash('sha256').update(content).digest('hex').slice(0, 32);
