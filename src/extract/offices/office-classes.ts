import type { Profile } from '../document.js';

const OFFICE_CLASSES: readonly (readonly [string, RegExp])[] = [
  ['deputy', /^(?:vice|deputy|first deputy)/i],
  ['foreign', /foreign|external affairs|secretary of state|(?:top|chief) diplomat/i],
  [
    'parliament',
    /speaker|parliament|assembly|senate|congress\b.*chair|chair.*(?:assembly|congress|duma)/i,
  ],
  ['government', /prime minister|premier|head of (?:the )?government|chancellor/i],
  [
    'state',
    /president|king|queen|emir|am[ie]r\b|ameer|sultan|emperor|empress|grand duke|grand duchess|monarch|sovereign|head of state|general secretary|party|chairman|leader/i,
  ],
];

/** What kind of office a party holds, the same in every state; null where it holds none of them. */
export const officeClass = ({ title, name, kind }: Profile): string | null =>
  OFFICE_CLASSES.find(([, words]) => words.test(kind === 'office' ? name : (title ?? '')))?.[0] ??
  null;
