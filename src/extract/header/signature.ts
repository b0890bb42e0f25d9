/** What a line or mark at the foot of an article signs it with. */
export interface Signature {
  /** Letters or name of the agency before the initials. */
  agency: string | null;
  /** Initials as they stand ("VC/AMP"), or the name of one or two people. */
  editor: string | null;
}

const END =
  /^(?:[-–—#*\s]*)(?:\(?\b(?:end|ends|enditem|end item|fin)\b\)?|(?<=[-–—])(?:0|30)(?=[-–—]))[\s/.:–—-]*/i;
/** "17Feb2041" behind the initials. */
const DAY = /\s+\d{1,2}\s?\p{L}{3,9}\.?\s?\d{4}$/u;
const HOUR = /[\s/]*\b\d{1,2}[:.]?\d\d(?:\s?(?:hrs|h|gmt|local time))?[/\s]*$/i;
const AGENCY_BEFORE =
  /^(?:\((?<bracketed>\p{Lu}[\p{L} ]{1,20})\)[\s–—-]*|\/\/?\s?(?<slashed>\p{Lu}[\p{L} ]{1,20})\/\/?\s+|(?<mixed>\p{L}*\p{Ll}\p{Lu}{2,})\s*\/\s*|(?<loud>\p{Lu}{3,6})(?:\s*\/\s*(?=\p{Ll}{2,}(?!\p{Lu})|\p{Lu}\p{Ll}|(?:\p{Lu}\.){2,}$)|\s+(?=\p{Ll}{2,6}(?:[\s/-]|$)|\p{Lu}{2,4}[ /]\p{Lu}{2,4})))/u;
const INITIALS =
  /^(?:(?:\p{Lu}{2,5}|\p{Ll}{2,5}|(?:\p{Lu}\p{Ll}?\.\s?){1,3}\p{Lu}?\.?|(?:\p{Ll}\.){1,3}\p{Ll}{0,3})(?:\s?[/.-]{1,2}\s?| \/\/ | |$)){1,5}$/u;
const NAME =
  "\\p{Lu}\\p{Ll}+(?:[ -](?:\\p{Lu}\\.|\\p{Lu}\\p{Ll}[\\p{L}'’-]*|de|van|von|bin|al)){1,2}";
const NAMES = new RegExp(
  `^(?:${NAME}(?:\\s?\\/\\s?|, | and |$)){1,2}$|^(?:\\p{Lu}\\p{Ll}?\\.\\s?){1,3}\\p{Lu}\\p{Ll}[\\p{L}'’-]+$`,
  'u',
);
/** "KW/Hatem/Esraa": letters of the agency and given names. */
const LETTERS_AND_NAMES =
  /^(?<agency>\p{Lu}{2,5})\/(?<names>\p{Lu}\p{Ll}{2,}(?:\/\p{Lu}\p{Ll}{2,})*)$/u;
/** "Tern Lagoon/Thu Po", "T-i / A.Sh.": an outlet and who wrote for it. */
const OUTLET_AND_AUTHOR =
  /^(?=[^/]*\p{Lu}{2}|\p{Lu}-)(?<agency>\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){0,3}) ?\/ ?(?<author>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}|(?:\p{Lu}\p{Ll}?\.){2,3})$/u;
/** "(am/2041)", "mbr / sport", "Foreign desk /jpr": initials beside a year or a section. */
const BESIDE_SECTION =
  /^\(?(?<ahead>\p{Ll}{2,4})\s?\/\s?(?:20\d\d|sports?|politics|world|culture|foreign|news)\)?$|^\p{Lu}[\p{L} ]{3,30} \/\s?(?<behind>\p{Ll}{2,4})$/u;

/** "A. Po, TernA", "Tam/AP" */
const NAME_AND_LETTERS =
  /^(\p{Lu}\p{Ll}?\.\s?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\/\p{Lu}{2,3})(?:, (?<agency>\p{Lu}\p{Ll}{0,4}\p{Lu}{1,4}))?$/u;
/** Short words that foot lines are made of and that are nobody's initials. */
const NO_INITIALS =
  /^(?:end|ends|more|top|tags?|print|share|read|also|next|prev|home|menu|back|live|video|photos?|file|news|gmt|utc|local|time|hrs|pdf|rss feed|faq|help|on|in|at|by|the|of|or|no|to|and|email|tweet|save|copy|link|note|see|via|world|asia|usa?|uk|eu|un)$/i;

/**
 * Reads a line that stands at an article's foot, or what stands behind its last full stop; null where it signs nothing. `agencies`
 * are the names that the article is known to come from: they are no initials.
 */
export function signatureOf(text: string, agencies: ReadonlySet<string>): Signature | null {
  if (text.length > 60) return null;
  const email = /^(?<initials>[a-z][a-z.]{1,14})@[\w.]+\.[a-z]{2,8}$/.exec(text)?.groups?.[
    'initials'
  ];
  if (
    email &&
    !/^(?:info|news|newsroom|contact|editor|editorial|letters|diary|tips|feedback|hello|subscriptions?|press|mail|web|media|office|desk|communications?)\b/.test(
      email,
    )
  )
    return { agency: null, editor: email };
  const translator = /^Translated\b.*\/(?<initials>\p{Ll}{2,3})$/u.exec(text)?.groups?.['initials'];
  if (translator) return { agency: null, editor: translator };
  const lettered = LETTERS_AND_NAMES.exec(text)?.groups;
  if (lettered) return { agency: lettered['agency']!, editor: lettered['names']! };
  const authored = OUTLET_AND_AUTHOR.exec(text)?.groups;
  if (authored) return { agency: authored['agency']!, editor: authored['author']! };
  const beside = BESIDE_SECTION.exec(text)?.groups;
  if (beside) return { agency: null, editor: beside['ahead'] ?? beside['behind']! };
  const isEnded = END.test(text) || /^[=_*#—–-]{2}/.test(text);
  let rest = text
    .replace(END, '')
    .replace(/^[=_*#—–-]+\s*/, '')
    .replace(DAY, '')
    .replace(HOUR, '')
    .trim();
  const before = AGENCY_BEFORE.exec(rest);
  let agency: string | null = null;
  const groups = before?.groups;
  const told =
    groups?.['bracketed'] ?? groups?.['slashed'] ?? groups?.['mixed'] ?? groups?.['loud'];
  if (before && told && before[0].length < rest.length) {
    agency = told.trim();
    rest = rest.slice(before[0].length);
  } else {
    const known = [...agencies].find(
      (name) => rest.toLowerCase().startsWith(name) && /^[\s/]/.test(rest.slice(name.length)),
    );
    if (known) {
      agency = rest.slice(0, known.length);
      rest = rest.slice(known.length).replace(/^[\s/]+/, '');
    }
  }
  const isFramed = /^\/.*\/$|^\(.*\)$|^\[.*\]$/.test(rest) || isEnded || agency !== null;
  rest = rest.replace(/^[\s/([–—-]+|[\s/)\]–—-]+$/g, '');
  if (!rest || agencies.has(rest.toLowerCase())) return agency ? { agency, editor: null } : null;
  if (NAMES.test(rest) || (agency && /^\p{Lu}\p{Ll}{2,}$/u.test(rest)))
    return { agency, editor: rest };
  const named = NAME_AND_LETTERS.exec(rest);
  if (named && (isEnded || named.groups!['agency'])) return { agency: null, editor: named[1]! };
  if (/^\p{Lu}\p{Ll}\/$/u.test(text)) return { agency, editor: rest };
  if (!INITIALS.test(rest)) return null;
  const parts = rest.split(/[\s/.-]+/).filter(Boolean);
  if (parts.some((part) => NO_INITIALS.test(part))) return null;
  // Capitals that stand alone are an agency's, unless a frame or their number says otherwise.
  if (parts.length === 1 && /^\p{Lu}{3,}$/u.test(rest) && !isFramed) return null;
  // Two lower-case words may be prose.
  if (parts.length > 1 && /^\p{Ll}+(?: \p{Ll}+)+$/u.test(rest) && !isFramed) return null;
  return { agency, editor: rest };
}
