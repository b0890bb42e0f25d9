import type { Document, DocumentMention } from '../document.js';
import { addOffice } from '../offices/office-profiles.js';
import { distinct, isParty, partiesIn } from './letter-mentions.js';
import { AUTHOR, type Letter } from '../letters.js';
import { Pattern } from '../patterns/pattern.js';

const FROM = new Pattern(/^\W*from\b/i);
const COUPLE = new Pattern(
  /\b(?:majesties|highnesses|king|queen|prince|princess|wife|husband|mrs|lady)\b/i,
);
const NO_HEAD = /^\s*(?:published|source)/i;

/** Whom the lines above the text name after "From", or else. */
export function headOf(
  document: Document,
  { head, salutation }: Letter,
  isSender: boolean,
): { members: number[]; couple: boolean } {
  const { text, blocks } = document;
  const lineOf = (block: number) => text.slice(blocks[block]!.start, blocks[block]!.end);
  const isAuthored = salutation === null && head.every((block) => AUTHOR.test(lineOf(block)));
  const lines = head.filter((block) => {
    const line = lineOf(block);
    return (isAuthored || FROM.test(line)) === isSender && !NO_HEAD.test(line);
  });
  let office: { members: number[]; couple: boolean } | null = null;
  for (const block of lines) {
    const parties = partiesIn(document, block);
    const line = lineOf(block);
    const names = distinct(parties.filter(({ form }) => form === 'name'));
    const isList = /\band\b|&|;/i.test(line);
    const couple = COUPLE.test(line) && names.length === 2;
    if (names.length) return { members: isList ? names : names.slice(0, 1), couple };
    const offices = distinct(parties);
    if (offices.length) office ??= { members: offices.slice(0, 1), couple: false };
  }
  return office ?? { members: [], couple: false };
}

/** Whom the salutation names, be it by a given name alone. */
export function greeted(document: Document, { salutation }: Letter): number[] | null {
  if (salutation === null) return null;
  const name = partiesIn(document, salutation).find(({ form }) => form === 'name');
  if (name) return [name.profile];
  const { text, blocks, profiles } = document;
  const words = text.slice(blocks[salutation]!.start, blocks[salutation]!.end).split(/[\s,!:]+/);
  const called = profiles.findIndex(
    ({ kind, name: full }) => kind === 'person' && words.includes(full.split(' ')[0]!),
  );
  return called >= 0 ? [called] : null;
}

/** Whether a letter says itself to whom it goes. */
export const isAddressed = (document: Document, letter: Letter): boolean =>
  letter.salutation !== null || headOf(document, letter, false).members.length > 0;

/** So many tokens may stand between "to" and a name: an office, the mark of an account. */
const STYLED = 4;

/** "Congratulations to Li Ro on ...": to whom the first paragraph sends its wishes. */
export function wishedIn(document: Document, { texts }: Letter): number[] | null {
  const wished = partiesIn(document, texts[0]!).find((party) => isSentTo(document, party));
  return wished ? [wished.profile] : null;
}

/** "I send greetings to the people of Samoa": of which state the first paragraph wishes the people well. */
export function peopleWishedIn(document: Document, { texts }: Letter): number[] | null {
  const people = document.mentions.find(
    (mention) =>
      mention.rule === 'country-collective' &&
      document.sentences[mention.sentence]!.block === texts[0] &&
      isSentTo(document, mention),
  );
  return people ? [people.profile] : null;
}

function isSentTo({ tokens, sentences }: Document, { first, sentence }: DocumentMention): boolean {
  const start = Math.max(sentences[sentence]!.first, first - STYLED);
  for (let at = first - 1; at >= start; at -= 1) {
    if (tokens[at]!.lower === 'to') return true;
    if (tokens[at]!.kind === 'mark' && tokens[at]!.text !== '@') return false;
  }
  return false;
}

const FEAST =
  /^(?:election|re-election|appointment|inauguration|accession|coronation|enthronement|birthday|installation)$/;

/** "On the election of President Li Ro": whom the headline names as the one whose day it is. */
export function celebrated(document: Document): number[] | null {
  const { tokens, blocks, sentences } = document;
  const mention = document.mentions.find(
    (candidate) =>
      blocks[sentences[candidate.sentence]!.block]!.type === 'headline' &&
      isParty(document, candidate) &&
      tokens[candidate.first - 1]?.lower === 'of' &&
      FEAST.test(tokens[candidate.first - 2]?.lower ?? ''),
  );
  return mention ? [mention.profile] : null;
}

/** Whom the heads of all letters of an article name, where it is but one. */
export function sharedAddressee(document: Document, letters: readonly Letter[]): number[] {
  const named = new Set(
    letters.flatMap((letter) => [
      ...headOf(document, letter, false).members,
      ...(greeted(document, letter) ?? []),
    ]),
  );
  return named.size === 1 && letters.length > 1 ? [...named] : [];
}

/** "Your inauguration as President of Kandia": the office that the addressee takes up. */
export function becoming(document: Document, { texts }: Letter): number[] | null {
  const { tokens } = document;
  const [first] = texts;
  const office = partiesIn(document, first!).find(({ first: at }) => {
    const before = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
    return (
      tokens[before]?.lower === 'as' ||
      (tokens[before]?.lower === 'first' && tokens[before - 2]?.lower === 'as')
    );
  });
  return office ? [office.profile] : null;
}

/** "Dear Mr. President,": the office that a salutation greets, as `document.profiles` calls it. */
const GREETED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:prime minister|premier)\b/i, 'prime minister'],
  [/^(?!.*\bvice).*\bpresident\b/i, 'president'],
];

/**
 * "Dear Mr. President, ... the people of Kandia": the office that the salutation greets by its name alone, of the one state beside the
 * sender's that the first paragraph tells; added to `document.profiles` where it is not there.
 */
export function greetedByOffice(
  document: Document,
  { salutation, texts }: Letter,
  from: readonly number[],
): number[] | null {
  const { profiles, mentions, sentences } = document;
  if (salutation === null) return null;
  const { start, end } = document.blocks[salutation]!;
  const office = GREETED.find(([words]) => words.test(document.text.slice(start, end)))?.[1];
  const home = profiles[from[0]!]!.country;
  const told = mentions.filter(
    ({ sentence, profile }) =>
      sentences[sentence]!.block === texts[0] && profiles[profile]!.kind === 'country',
  );
  const states = new Set(told.map(({ profile }) => profiles[profile]!.country));
  states.delete(home);
  const [state] = states;
  if (!office || !home || !state || states.size > 1) return null;
  const known = profiles.findIndex(
    ({ kind, name, country }) => kind === 'office' && name === office && country === state,
  );
  return [known >= 0 ? known : addOffice(profiles, office, state)];
}
