import { isAddress, isClose, isGreeting } from './letter-lines.js';
import type { Line } from './lines.js';
import { DATE_TRIMMINGS, writtenDates } from './written-dates.js';
import { Pattern } from '../patterns/pattern.js';

/** What a line of an article's surroundings is; `plain` is a short line of none of these kinds, `prose` a paragraph. */
export type LineRole =
  | 'chrome'
  | 'menu'
  | 'crumb'
  | 'stamp'
  | 'byline'
  | 'imprint'
  | 'related'
  | 'teaser'
  | 'caption'
  | 'end'
  | 'address'
  | 'salutation'
  | 'close'
  | 'plain'
  | 'prose';

interface FurnitureRule {
  role: LineRole;
  fits: (line: Line) => boolean;
  yes: string[];
  no: string[];
}

/** Words of "To His Excellency" with a long name and a long office. */
const LONGEST_ADDRESS = 20;

const words = (text: string) => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
const matches =
  (pattern: RegExp) =>
  ({ text }: Line) =>
    pattern.test(text);

/** Words of the page or form that an article stands on, whoever wrote it. */
const CHROME = new RegExp(
  [
    '^(?:skip|jump|back|go) to (?:main |the )?(?:content|top|navigation|list)\\b',
    '^(?:to main content|main content|loading\\W*|like this:?|menu|search|close|log ?in|sign in|subscribe|print|share|save|listen|top|home|comments?|related topics|tags|more|advertisement|sponsored|gallery|photo gallery|next|previous|add comment|leave a (?:reply|comment)|text size(?: a[ a+-]*)?|font size.*|photo: [\\w ]{1,30} archive)$',
    '^[\\w-]+\\.[\\w-]+\\.(?:footer|header|title|body)$',
    '^a ?[-–+] *a ?[-–+]?$|^[\\d,.]+ ?(?:k )?(?:views?|shares?|comments?|reads?|likes?)$|^\\d+ min(?:ute)?s? read$|^(?:top )?comments?(?: ?[-–:]? ?\\(?\\d+\\)?)?$|^(?:views?|hits|reads|shares)\\s*:? ?\\d[\\d,.]*$',
    '^(?:back|top|print|pdf|share|tweet|email|facebook|twitter|x|whatsapp|telegram|linkedin|copy link|save|listen|pin|reddit|[|·•/])(?:[\\s|·•/]+(?:back|top|print|pdf|share|tweet|email|facebook|twitter|x|whatsapp|telegram|linkedin|copy|link|save|listen|pin|reddit|on|this))+$',
    '^(?:to )?share (?:this|on|article|via)\\b|^listen to (?:this )?(?:article|story)',
    '^(?:for immediate release|(?:media|press|news) (?:release|statement|note)|communiqu[eé]|immediate release|not for (?:broadcast|publication).*|embargoed.*)$',
    '^(?:we use cookies|this (?:web)?site uses cookies|by (?:continuing|clicking|using)\\b.*\\b(?:cookies|agree|terms)|sign up (?:for|to)\\b|subscribe (?:to|now|for)\\b|download (?:the|our) .*\\bapp\\b|click here|follow (?:us|our|[\\w.]+) on\\b|get (?:the|our) (?:latest |breaking )?news\\b|join our\\b|your email address|please enable|add comment\\b|comments (?:will be|are (?:approved|moderated|edited|published|closed))\\b|all comments|support (?:our|independent) journalism|enjoying our|disclaimer\\b|the views expressed|(?:press |media )?contacts?:|(?:tel|fax|phone|e-?mail)\\s*:)',
    '^for (?:all )?(?:the )?(?:latest|more|breaking)\\b[^.]*\\b(?:follow|visit|subscribe|download|join)\\b',
    '^(?:a|an earlier) version of this (?:article|story|report) (?:also |first )?(?:appeared|appears|was published|ran)\\b',
    '^subscribe to\\b|^(?:the )?[\\w ,.]+ manages this (?:web)?site\\b|^this (?:web)?site is (?:managed|maintained|operated|run|published) by\\b|^(?:follow|download) .*\\b(?:on \\p{Lu}|app\\b|channel|newsletter|for (?:[$€£]|\\p{Lu}{1,3}?\\d))',
    '^\\p{Lu}[\\p{L} ]{1,40} (?:website contains|provides up-to-date)\\b',
    '^@\\w+$|^[<«]+ ?(?:older|newer)\\b',
    '^\\d{4,}\\*\\*\\d+$',
  ].join('|'),
  'iu',
);

/** Who made, tagged and signed a page, at the head of a line. */
const IMPRINT =
  /^(?:source|tags?|topics?|keywords?|published in sections?|publication (?:status|date)|editor|photo by|how to help)\s*:|^publication status|^(?:©|\(c\)|copyright\b)|^\((?:(?:\p{Lu}\p{L}*|of|the|and)\s?){1,6}\)$|^published in section|^page \d+:|^\((?:reporting|editing|writing) by\b|^\(this story has|^\[[^\]]*\](?:\s*\[[^\]]*\])*$|^(?:www\.|https?:)\S+|^is this page useful|^press and public relations/iu;
const RIGHTS = new Pattern(/\ball rights reserved\b|\bcopyright \d{4}/i);
/** What a page says of itself at its foot, in a sentence: "Tern Review is published by Ljos. Follow us." */
const SELF = new Pattern(
  /^(?:The )?\p{Lu}[\p{L}'’-]*(?: (?:of )?\p{Lu}[\p{L}'’-]*){0,5}(?: \([^()]{2,12}\))?(?:[.!?] |,? | - [^.]{3,60}\. )(?:is (?:published|printed|produced) (?:by|weekly|daily|every)\b|[Ff]ollow us\b|[Rr]eproduction (?:is )?(?:permitted|allowed|prohibited)\b|[Mm]ay be (?:freely )?(?:reproduced|reprinted)\b)|^Brought to you by\b|^Contact: [^.]+\b(?:Ltd|Limited|Inc|LLC|PLC|GmbH)\b/u,
);

const CAPTION = new Pattern(
  /^\[?(?:(?:file|archive|pool) )?photo(?: caption)?\b(?! (?:service|desk|agency|editor|news))|^in this (?:file )?photo\b|\bPHOTO\b.{0,20}$|\(pool photo\)$|\bFILE$|, \w+ \d{4}\. File$|\. File$|, from left:|\((?:left|right|cent(?:er|re))\)/i,
);

/** Every kind of furniture, in the order in which a line is tried: the first that fits names it. */
export const FURNITURE_RULES: FurnitureRule[] = [
  {
    role: 'chrome',
    fits: matches(CHROME),
    yes: [
      'Skip to main content',
      'A- A+',
      '3,412 Views',
      'Comments (214)',
      'FOR IMMEDIATE RELEASE',
      'Share this on Facebook',
      'We use cookies to improve your visit to this site.',
      'Sign up for our newsletter and never miss a story.',
      'Follow us on Telegram',
    ],
    no: [
      'Share of the vote falls in Marrow',
      'Comments by the king anger Tarn',
      'Print workers write to President Velt',
      'Messages of sympathy to Tarn',
    ],
  },
  {
    role: 'caption',
    fits: ({ text }) => !/\btext: /i.test(text) && CAPTION.test(text),
    yes: [
      '[Photo] Ona Velt in Marrow, 2019. FILE',
      'In this file photo, Ona Velt (left) meets Tam Oro.',
    ],
    no: [
      'The file was handed to President Velt.',
      'Photo: TNA / Text: A. Po',
      'Photo service / 6 October 2041 / Samal',
    ],
  },
  {
    role: 'related',
    fits: matches(
      /^(?:read (?:also|more)|also read|see also|related(?: stories| news)?|more (?:from|in|news)\b[^.]{0,30}|most read|on this subject|also in the news|in other news)(?::|$)/i,
    ),
    yes: ['READ ALSO:', 'Related', 'ALSO READ: Snow leopards recover', 'More from Election 2020'],
    no: ['More news reached the palace on Friday.', 'Related questions were left open.'],
  },
  {
    role: 'byline',
    fits: (line) =>
      !line.isProse &&
      /^\(?(?:by:? (?!wire|phone|letter|air|plane|car|train|sea|land|ship|boat|hand|post|mail|road|rail|night|day)\S|author\b|(?:written|story) by\b|\p{Lu}[^.]*\d{4}[.,] By \p{Lu}|from (?:our|a) [\w ]*(?:correspondent|staff|reporter|writer|desk)|staff report|press release$|text:)/iu.test(
        line.text,
      ) &&
      words(line.text) <= 14,
    yes: [
      'By Arta Linden | 27 March 2025',
      'By: Arta Linden (Freelance Reporter)',
      '(By Ana Po and Bo Lind)',
      'Staff Report',
    ],
    no: ['By letter and by telegram Velt congratulated his colleague on Friday evening.'],
  },
  {
    role: 'imprint',
    fits: ({ text }) =>
      IMPRINT.test(text) || RIGHTS.test(text) || (text.length <= 160 && SELF.test(text)),
    yes: [
      'Source: Tern   Editor: Ana Po',
      '© The Marrow Post',
      '(Reporting by Ana Po; Editing by Bo Lind)',
      'Tern Review is published by Ljos. Follow us.',
      'Samal Press (SP). Reproduction permitted with mention of the source.',
    ],
    no: [
      'A source said that Velt had written.',
      'The letter is published by the palace on Friday.',
    ],
  },
  {
    role: 'salutation',
    fits: ({ text }) => text.length <= 110 && words(text) <= 9 && isGreeting(text),
    yes: [
      'Your Majesty',
      'Dear Mr. President:',
      '"Your Majesty,',
      'Esteemed Madam President,',
      'Dear Ona Tamovna!',
      'Dear Prime Minister',
      'Beloved Ona:',
    ],
    no: ['Dear friends wrote to the president on Friday.', 'Your Majesty was told, he wrote.'],
  },
  {
    role: 'close',
    fits: ({ text }) =>
      text.length <= 90 && words(text) <= (text.endsWith(',') ? 14 : 7) && isClose(text),
    yes: [
      'With my very best wishes to you and to Mrs. Velt,',
      'Fraternally,',
      'In deepest sorrow,',
      'Respectfully,',
      'A strong embrace,',
      'With the Respect and Affection of always,',
    ],
    no: [
      'In Lima,',
      'With respect he spoke of the late king.',
      'With good wishes to her he closed his letter to the minister.',
    ],
  },
  {
    role: 'end',
    fits: matches(
      /^(?:[\s\-–—*#_=•/.]+|-0-|advertisement|\(end\).*|\/?-?\s?ends?\s?-?\/?|end ?item.*|\/?[A-Z]{1,5}\/[A-Z]{0,5}|\/{1,3}[\w ]{0,14}|\d{1,2}:\d\d [A-Z ]*TIME\b.*|\[\d+-[^\]]*\].*)$/i,
    ),
    yes: ['###', '***', 'ENDS', '- END -', 'VRRK/SH', '/DD/', '14:52 LOCAL TIME 11:52 GMT'],
    no: ['Velt'],
  },
  {
    role: 'stamp',
    fits: (line) => isStamp(line),
    yes: [
      '3 January 2022',
      'Fri 16 May 2025 | p. 3',
      'Published: 12:55, January 3, 2022',
      'date 2022-01-03 News / Nation',
    ],
    no: [
      'PM call with the President-elect of Marrow: 10 November 2020',
      'On 3 January 2022 Velt wrote to the king.',
    ],
  },
  {
    role: 'crumb',
    fits: (line) =>
      !line.isProse &&
      /^(?:home|start|news|main)?\s*[^.!?]{2,30}(?: (?:>{1,2}|[»›·]) | \/ [^/]+ \/ )[^.!?]{2,40}|^you are (?:here|in|on)\b|^(?:home|main page|start|events|news|newsroom|press(?: room| cent(?:re|er))?|media(?: room| library)?) \/ /i.test(
        line.text,
      ) &&
      words(line.text) <= 10,
    yes: [
      'Home > UAE > Government',
      'Events · Telegrams',
      'Start / News / Telegrams',
      'Main page >> Press room >> News',
      'Events / Telegrams and letters',
      'You are here: News : Presidency',
    ],
    no: ['ADIEU / The king woke to the news', 'You are my brother, Velt tells Tam'],
  },
  {
    role: 'menu',
    fits: ({ text }) => {
      if (!/[|+]|\s\s/.test(text)) return false;
      const parts = text.split(/\s{2,}|\s*\|\s*|\s+\+\s+/).filter(Boolean);
      return (
        parts.length >= 2 &&
        parts.every((part) => words(part) <= 3) &&
        (parts.length >= 3 || text.includes('|'))
      );
    },
    yes: ['HOME  CHINA  ASIA  WORLD', 'Text version | Print', 'SHARE   TWEET   COMMENT (14)'],
    no: ['Velt writes to the king  of Marrow'],
  },
  {
    role: 'address',
    fits: ({ text, isProse }) =>
      !isProse && words(text) <= (/^to /i.test(text) ? LONGEST_ADDRESS : 14) && isAddress(text),
    yes: [
      'To Ona Velt, President of Marrow',
      'TO HIS EXCELLENCY',
      'TO THE REVEREND',
      'H.E. Mr. ONA VELT',
      'His Holiness',
      'Her Majesty Queen Lia II',
    ],
    no: [
      'HM the King thanks Ona Velt',
      'To the villagers of Tarn help came late',
      'TO THE RESCUE OF MARROW',
    ],
  },
];

/** Longer lines are paragraphs whatever they begin with; it also keeps the rules' patterns from long texts. */
const PARAGRAPH = 400;
/** Longer prose can be a caption at most. */
const LONG_LINE = 230;
const isCaption = (line: Line) => FURNITURE_RULES[0]?.fits(line) ?? false;

/** The role of one line, seen by itself. */
export function roleOf(line: Line): LineRole {
  if (
    line.text.length > PARAGRAPH ||
    (line.isProse && line.text.length > LONG_LINE && !isCaption(line))
  )
    return 'prose';
  for (const { role, fits } of FURNITURE_RULES) if (fits(line)) return role;
  return line.isProse ? 'prose' : 'plain';
}

/** A line that tells a date and little else: each part between bars or dots is a few words at most. */
function isStamp(line: Line): boolean {
  if (line.text.length > 130 || !/\d/.test(line.text)) return false;
  const dates = writtenDates(line.text).filter(({ year }) => year !== null);
  if (!dates.length) return false;
  if (
    /\b(?:messages?|letters?|telegrams?|condolences?|congratulations?|greetings?|call) (?:to|from|of|with|on)\b/i.test(
      line.text,
    )
  )
    return false;
  let rest = line.text;
  for (const { start, end } of dates.toReversed())
    rest = `${rest.slice(0, start)} ; ${rest.slice(end)}`;
  rest = rest.replace(DATE_TRIMMINGS, ' ');
  const isMarked = /\b(?:publi|updat|posted|created|reviewed|distributed)/i.test(rest);
  if (!isMarked && /[.!?]$/.test(line.text) && words(rest) > 2) return false;
  return (
    rest
      .split(/[|·•♦;,/()>]|\s[-.]\s/)
      .every(
        (part) =>
          words(part) <=
          (isMarked ? 8 : part === part.toUpperCase() || line.text.split('|').length > 2 ? 6 : 4),
      ) && words(rest) <= 14
  );
}
