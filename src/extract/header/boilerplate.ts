import type { Layout } from './layout.js';
import { Pattern } from '../patterns/pattern.js';

const OUTLET = "(?<name>(?:The |the )?\\p{Lu}[\\p{L}\\d.&'’-]*(?: \\p{Lu}[\\p{L}\\d.&'’-]*){0,3})";
/** What pages say of themselves below a story. */
const BOILERPLATE = [
  `\\b[Ss]ubscribe to ${OUTLET}`,
  `\\b[Ff]ollow ${OUTLET}(?:['’]s? | on | via )`,
  `\\b(?:discretion|property|servers|readers|courtesy|website|pages|columns|subscribers|permission) of ${OUTLET}`,
  `\\b(?:inside|in today['’]s|in tomorrow['’]s|[Dd]ownload the|[Gg]et the|[Jj]oin the|[Jj]oin|[Rr]ead|[Ss]upport) *:? ${OUTLET} (?:p\\.|app\\b|on\\b|newsletter|channel|WhatsApp|Telegram|for\\b)`,
  `\\b[Ff]or (?:all )?(?:the )?(?:latest|more) [\\w ]{0,16}(?:, follow|visit|on) ${OUTLET}`,
  `\\b(?:[Nn]ews|[Uu]pdates|[Ss]tories) (?:on|from|via) ${OUTLET}`,
  `\\bmanages this site\\b.*\\b(?:from|of|for) (?:the )?${OUTLET}\\.$`,
  `^[Tt]his (?:web)?site is \\w+ by (?:the )?${OUTLET}`,
  `\\b[Ss]tay (?:informed|connected|tuned|up to date) with ${OUTLET}`,
  `\\bedition of ${OUTLET}(?: on\\b|,|\\.|$)`,
  `^(?:Reporting|Written|Compiled) by:? ${OUTLET} with agencies`,
  `\\bavailable (?:at|on) (?:https?://)?(?:www\\.)?(?<name>[\\w-]+(?:\\.[\\w-]+)+)/?$`,
  `^${OUTLET} is (?:a|an|the) [\\w -]*(?:newspaper|agency|daily|broadcaster|portal|website|weekly|outlet)\\b`,
].map((source) => new Pattern(new RegExp(source, 'u')));

/** The names by which pages call themselves below a story, in text order. */
export function inBoilerplate({ furniture }: Layout): string[] {
  return furniture.flatMap(({ line, isTop }) =>
    isTop || line.text.length > 300
      ? []
      : BOILERPLATE.flatMap((pattern) => {
          const name = pattern.exec(line.text)?.groups?.['name'];
          return name && !NO_SITE.test(name) ? [name.replace(/['’]s?$|\.$/, '')] : [];
        }),
  );
}

/** Networks on which one is followed. */
const NO_SITE =
  /^(?:us|our|X|Twitter|Facebook|Telegram|WhatsApp|Google|YouTube|Instagram|Us|Our)\b|^The$/;
