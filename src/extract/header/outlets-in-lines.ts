import { MASTHEAD } from './headline.js';
import type { Layout } from './layout.js';

const TRADE =
  /,? ?\b(?:(?:[Cc]hief|[Ss]enior|[Ss]taff|[Pp]olitical|[Dd]iplomatic|[Mm]ultimedia|[Ss]pecial|[Aa]ssistant|[Ff]oreign)\s)*(?:[Ww]riter|[Rr]eporter|[Jj]ournalist|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Bb]ureau [Cc]hief|[Cc]ontributor|[Nn]ewsroom|[Ss]taff|[Oo]nline [Dd]esk|[Nn]ews [Dd]esk|[Bb]ureau)s?$/;

/**
 * Whom an author works for: "Ana Po / The Tern", "Ana Po, Tern Reporter", "Tern Staff Writer", "News Desk (The Tern)". Without a trade
 * only a name that reads as an outlet's is one.
 */
export function besideAuthor({ furniture }: Layout): string[] {
  return furniture.flatMap(({ line, role, isTop }) => {
    if (!isTop && role !== 'byline') return [];
    if (line.text.length > 100 || !(role === 'plain' || role === 'byline' || role === 'stamp'))
      return [];
    const parts = line.text.split(/\s*[|·•/()]+\s*|,\s|\s[-–—]\s|\s{2,}/).filter(Boolean);
    return parts.flatMap((part, at) => {
      const name = part.replace(TRADE, '');
      const isOfTrade = name !== part && /^(?:The )?\p{Lu}/u.test(name);
      if (isOfTrade) return isOutletLike(name) ? [name] : [];
      return at > 0 && role !== 'stamp' && MASTHEAD.test(part) && isOutletLike(part) ? [part] : [];
    });
  });
}

const isOutletLike = (name: string) =>
  /^(?:The )?[\p{Lu}\d][\p{L}\d.&'’-]*(?: (?:of|the|and|&|de|du|la|le|[\p{Lu}\d][\p{L}\d.&'’-]*)){0,4}$/u.test(
    name,
  ) &&
  !/^(?:By|Our|A|From|News|Senior|Chief|Staff|Political|Foreign|Special|Diplomatic|Published|Updated|Posted)\b/.test(
    name,
  );

/** "Samal Evening Post | World", "Gazette of Samal / Politics desk": a part of a line that reads as a newspaper's name. */
export function newspaperNames({ furniture }: Layout): string[] {
  return furniture.flatMap(({ line, role, isTop }) => {
    if (role === 'chrome' || role === 'menu' || line.text.length > 110) return [];
    const parts = line.text.split(PARTING);
    // "Royal News" alone is a section.
    return parts.length > 1 || (isTop && !/ News$/.test(line.text))
      ? parts.filter(isNewspaper)
      : [];
  });
}

/** Whether a name reads as a newspaper's. */
export const isNewspaper = (name: string): boolean =>
  NEWSPAPER.test(name) && isOutletLike(name) && !TRADE.test(name);

const PARTING = /\s*(?:[|·•()]|\/{1,2}|»|>)\s*|\s[-–—]\s|\s{2,}|,? no\. ?\d|,\s/;
const NEWSPAPER =
  /\p{Lu}[\p{L}’'-]* (?:[\p{L}’'-]+ )*(?:News|Times|Post|Herald|Ledger|Press|Tribune|Gazette|Daily|Courier|Observer|Mercury|Weekly|Sentinel|Mail|Chronicle|Guardian|Telegraph|Express|Monitor|Dispatch|Globe|Star|Wire|Notes|Examiner|Advocate|Argus|Echo|Recorder|Reporter|Standard|Messenger|Beacon|Banner|Advertiser|Bugle|Informer|Witness|Spectator|Enquirer|Inquirer|Pioneer|Statesman|Vanguard|Clarion|Graphic|Lantern|Review|Journal|Digest|Register|Diario|Correio|Jornal|Matin|Soir|Independent|Nation)$|^(?:The )?(?:Gazette|Voice|Herald|Times|Courier|Tribune|Observer) of /u;
