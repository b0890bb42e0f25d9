import { addOffice } from './offices/office-profiles.js';
import { channelOf, kindOf } from './acts.js';
import { BARE, type Candidate } from './candidate.js';
import type { CodedSentence } from './coded.js';
import type { Document } from './document.js';
import type { ToldInSentence } from './told-in-sentence.js';
import { Pattern } from './patterns/pattern.js';

/** Offices in the plural, each with what the title of a holder holds. */
const OFFICES: readonly (readonly [plural: RegExp, holder: RegExp])[] = [
  [
    /\b(?:prime ministers|premiers|heads of government)\b/,
    /prime minister|premier|head of government/i,
  ],
  [
    /\b(?:(?:foreign|external affairs) ministers|ministers (?:of|for) (?:foreign|external) affairs|heads of diplomacy)\b/,
    /^(?!.*(?:deputy|vice|former)).*(?:foreign|external affairs)/i,
  ],
  [
    /\b(?:parliament(?:ary)? speakers|speakers|(?:heads|presidents) of (?:the )?parliaments?)\b/,
    /speaker|parliament|assembly/i,
  ],
  [
    /\b(?:heads of state|(?<!vice[- ])presidents(?! of))\b/,
    /^(?!.*vice).*(?:president|king|queen|emir|sultan)/i,
  ],
];
const singular = (plural: string) =>
  plural.replace(/\b(?:ministers|premiers|heads|speakers|presidents)\b/, (word) =>
    word.slice(0, -1),
  );
const EXCHANGE = new Pattern(
  /\bexchang|\beach other\b|\bone another\b|\b(?:did|have done) (?:so|the same|likewise)\b|\b(?:similar|such) (?:messages|letters|telegrams|congratulations|greetings)\b/,
);
/** What was done just so by others tells whose they are. */
const SAME = new Pattern(
  /\b(?:did|done|do|does) the same\b|\b(?:similar|same|like) (?:exchange|custom|tradition|courtesy)\b|\bfollow(?:ed|ing) suit\b|\bso (?:did|have|had) (?:the|their|both)\b|\b(?:similar|such|like) (?:messages|letters|telegrams|cables|notes|greetings) (?:also )?(?:passed|went|travelled|were exchanged)\b/,
);
/** Behind what somebody else is told to do: "between A and B, and between the foreign ministers", "as did the foreign ministers". */
const ADDED =
  /\b(?:and between|as (?:did|do|have|had|well as)|so (?:did|do|have|had)) (?:the |their |both )?(?:two )?(?:countries' |states' )?$/;
const isAdded = (lower: string, at: number): boolean =>
  ADDED.test(lower.slice(Math.max(0, at - LONGEST_LEAD), at));
/** Letters of "so did the two countries' ". */
const LONGEST_LEAD = 48;
/** The offices are those of both: "of the two countries", or "the foreign ministers, too". */
const OF_BOTH = new Pattern(
  /\b(?:two|both) (?:countries|states|nations|sides|governments|parliaments)\b|\balso\b|\btoo\b|\blikewise\b|\bas well\b/,
);

/** "The premiers and foreign ministers of the two countries also exchanged messages": each office of the two whose exchange was told before. */
export function collectiveExchanges(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const exchanges = candidates.filter(({ mutual, from, to }) => mutual && from && to);
  if (!exchanges.length) return [];
  return coded.flatMap(({ sentence, groups }) => {
    const { lower } = told[sentence]!;
    if (!SAME.test(lower) && !(EXCHANGE.test(lower) && OF_BOTH.test(lower))) return [];
    const isBeside = groups.some(({ official }) => official);
    const last = exchanges.findLast((one) => one.sentence < sentence);
    const pair = last ? statesOf(document, last) : null;
    if (!last || !pair) return [];
    return OFFICES.flatMap(([plural, holder]): Candidate[] => {
      const told = plural.exec(lower);
      const office = told?.[0];
      if (!office) return [];
      if (isBeside && !isAdded(lower, told.index)) return [];
      const [one, other] = pair;
      const from = holderOf(document, singular(office), holder, one);
      const to = holderOf(document, singular(office), holder, other);
      return [
        {
          ...BARE,
          rule: 'collective-exchange',
          weight: 6,
          from: [from],
          to: [to],
          mutual: true,
          kind: kindOf(lower) ?? last.kind,
          channel: channelOf(lower),
          sentence,
        },
      ];
    });
  });
}

/** The two states whose officers an exchange is between. */
function statesOf({ profiles }: Document, { from, to }: Candidate): [string, string] | null {
  const [one, other] = [profiles[from![0]!]!.country, profiles[to![0]!]!.country];
  return one && other && one !== other ? [one, other] : null;
}

/** Who holds an office of a state in this article, else the office itself. */
function holderOf({ profiles }: Document, office: string, holder: RegExp, state: string): number {
  const at = profiles.findIndex(
    ({ kind, country, title, name }) =>
      country === state &&
      ((kind === 'person' && holder.test(title ?? '')) || (kind === 'office' && holder.test(name))),
  );
  if (at >= 0) return at;
  return addOffice(profiles, office, state);
}
