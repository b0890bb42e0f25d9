import { Pattern } from '../patterns/pattern.js';
import type { Layout } from './layout.js';

/** What a page is, behind the dash or comma after its name. */
const PAGE = new Pattern(
  /^(?<name>\p{Lu}[\p{L}\d.&'’-]*(?: (?:of|the|and|de|du|des|la|le|el|da|do|(?:[dl]['’])?[\p{Lu}\d&][\p{L}\d.&'’-]*)){0,6}?)(?: [–—-]|,) (?:(?:[Tt]he|[Yy]our|[Oo]ur|[Aa]n?) )?(?:[\p{L}’'-]+ ){0,3}?(?:[Nn]ewsletter|[Nn]ews [Aa]gency|(?:[Ww]eekly|[Mm]onthly|[Dd]aily) [Ll]etter|[Bb]riefing highlights|(?:translated|translation) (?:from|by)|year in(?= \p{Ll}))(?![\p{L}:])[^:;?!|]*$/u,
);

/** "Samal South — the weekly newsletter on Marrow", "Tern Matin, translated by our desk": the name of a page that says what it is; null where a line says nothing so. */
export const pageNameIn = (text: string): string | null =>
  PAGE.exec(text)?.groups?.['name'] ?? null;

/** The name of the page in its first line. */
export function pageName({ furniture }: Layout): string[] {
  const first = furniture[0];
  const name = first?.isTop ? pageNameIn(first.line.text) : null;
  return name ? [name] : [];
}

/** "LIVE | Velt writes to Tam": what marks a story among others, before its headline. */
const MARKED =
  /^(?:live|live ?blog|breaking|exclusive|just in|watch|explainer|analysis|opinion|column)\s*\|\s*(?=\S+(?: \S+){3})(?=[^|]*\s\p{Ll}{3})(?=[^|]*$)/iu;

/** A line without the mark of its story. */
export function withoutMark<T extends { start: number; text: string }>(line: T): T {
  const { length } = MARKED.exec(line.text)?.[0] ?? '';
  return length ? { ...line, start: line.start + length, text: line.text.slice(length) } : line;
}
