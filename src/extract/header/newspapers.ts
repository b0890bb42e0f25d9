import { calmPlace } from './places.js';

/** What someone does for the outlet whose name stands before it: "Tern Chief Reporter". */
export const TRADE =
  /,? ?\b(?:(?:[Cc]hief|[Ss]enior|[Ss]taff|[Pp]olitical|[Dd]iplomatic|[Mm]ultimedia|[Ss]pecial|[Aa]ssistant|[Ff]oreign)\s)*(?:[Ww]riter|[Rr]eporter|[Jj]ournalist|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Bb]ureau [Cc]hief|[Cc]ontributor|[Nn]ewsroom|[Ss]taff|[Oo]nline [Dd]esk|[Nn]ews [Dd]esk|[Bb]ureau)s?$/;

/** Whether a name has the words of an outlet's, whatever it is called. */
export const isOutletLike = (name: string): boolean =>
  /^(?:The )?[\p{Lu}\d][\p{L}\d.&'’-]*(?: (?:of|the|and|&|de|du|do|da|la|le|[\p{Lu}\d][\p{L}\d.&'’-]*)){0,4}$/u.test(
    name,
  ) &&
  !/^(?:By|Our|A(?= \p{Ll})|From|News|Senior|Chief|Staff|Political|Foreign|Special|Diplomatic|Published|Updated|Posted)\b/u.test(
    name,
  );

/** Last words of newspapers' names, as alternatives of a pattern. */
export const PAPERS =
  'News|Times|Post|Herald|Ledger|Press|Tribune|Gazette|Daily|Courier|Observer|Mercury|Weekly|Sentinel|Mail|Chronicle|Guardian|Telegraph|Express|Monitor|Dispatch|Globe|Star|Wire|Notes|Examiner|Advocate|Argus|Echo|Recorder|Reporter|Standard|Messenger|Beacon|Banner|Advertiser|Bugle|Informer|Witness|Spectator|Enquirer|Inquirer|Pioneer|Statesman|Vanguard|Clarion|Graphic|Lantern|Review|Journal|Digest|Register|Diario|Correio|Jornal|Matin|Soir|Independent|Nation|Newspaper|Newspapers|Mirror|Illustrated|Kurier|Tidings|Islander|Newsletter|Broadcasting|Magazine';

const NEWSPAPER = new RegExp(
  `\\p{Lu}[\\p{L}’'-]* (?:[\\p{L}’'-]+ )*(?:${PAPERS})$|^(?:The )?(?:Gazette|Voice|Herald|Times|Courier|Tribune|Observer) of `,
  'u',
);
/** "El Correo del Sur", "A Voz do Samal" */
const NEWSPAPER_ABROAD =
  /^(?:O|A|El|La|Le|L[’']|Il|Die|Der|Het) ?(?:Correio|Jornal|Diario|Diário|Correo|Heraldo|Mundo|Voz|Nación|Nação|Prensa|Gazette|Courrier|Quotidien|Soir|Matin|Kurier|Presse|Zeitung)(?: (?:d[eoau]s?|del|de la|du|der) \p{Lu}[\p{L} ]{2,25})?$/u;

/** Whether a name reads as a newspaper's, shouted or not. */
export function isNewspaper(name: string): boolean {
  const calm = name === name.toUpperCase() ? calmPlace(name) : name;
  return (
    NEWSPAPER_ABROAD.test(calm) ||
    (NEWSPAPER.test(calm) && isOutletLike(name) && !TRADE.test(name) && !NO_PAPER.test(name))
  );
}

const NO_PAPER = /^(?:other|more|latest|related|all|top|breaking|our) |\bto the press$/i;
