import { channelOf, kindOf } from './acts.js';
import { datesIn } from './dates.js';
import type { Document, DocumentMention } from './document.js';
import type { Candidate } from './candidate.js';
import { dayOf, type Letter } from './letters.js';
import { nearestOccasion, occasionsIn } from './occasions.js';

/**
 * What a printed letter itself tells: the addressee of the lines above the salutation, the sender of the signature, the act of its first
 * sentences. A side that neither names is whoever the headline or the sentence before names there.
 */
export function printedLetters(
  document: Document,
  letters: readonly Letter[],
  candidates: readonly Candidate[],
): Candidate[] {
  return letters.flatMap((letter): Candidate[] => {
    const body = textOf(document, letter.body.slice(0, 4)).toLowerCase().replace(/[’ʻ]/g, "'");
    const kind = kindOf(body);
    const above = textOf(document, letter.address).toLowerCase();
    const sentence = document.sentences.findIndex(({ block }) => block >= letter.body[0]!);
    const told = candidates.findLast(
      (candidate) =>
        candidate.sentence < sentence && !candidate.hint && candidate.from && candidate.to,
    );
    const to = addressee(document, letter) ?? told?.to ?? titled(document, 'to');
    const from =
      signer(document, letter) ??
      namedAbove(document, letter) ??
      told?.from ??
      titled(document, 'from');
    if (!from || !to || sentence < 0 || from.some((member) => to.includes(member))) return [];
    const date =
      dayOf(document.text, document.blocks, letter) ??
      datesIn(above, document.header.publishedOn?.date ?? null)[0] ??
      null;
    return [
      {
        rule: 'printed-letter',
        weight: 5,
        from,
        to,
        hint: false,
        respectively: false,
        couple: false,
        coupleFrom: false,
        namelessTo: false,
        namelessFrom: false,
        carrier: null,
        handed: false,
        waits: false,
        remark: false,
        paired: false,
        mutual: false,
        kind,
        channel:
          channelOf(above) ??
          channelOf(
            `${document.header.title ?? ''} ${document.header.section ?? ''}`.toLowerCase(),
          ) ??
          'letter',
        status: 'sent',
        occasion: nearestOccasion(occasionsIn(body), 0, kind),
        date,
        sentence,
      },
    ];
  });
}

const textOf = (document: Document, places: readonly number[]) =>
  places
    .map((at) => document.text.slice(document.blocks[at]!.start, document.blocks[at]!.end))
    .join('\n');

const isParty = (document: Document, { profile }: DocumentMention) =>
  ['person', 'office'].includes(document.profiles[profile]!.kind);

function mentionsIn(document: Document, block: number): DocumentMention[] {
  return document.mentions.filter(
    (mention) =>
      document.sentences[mention.sentence]!.block === block && isParty(document, mention),
  );
}

function addressee(document: Document, letter: Letter): number[] | null {
  for (const block of letter.address) {
    const line = textOf(document, [block]);
    if (/^from\b/i.test(line.trim()) || (/[.:]["”]?\s*$/.test(line) && line.length > 90)) continue;
    const mention = mentionsIn(document, block).find(({ form }) => form !== 'pronoun');
    if (mention && !/^\s*(?:published|source)/i.test(line)) return [mention.profile];
  }
  const mention = mentionsIn(document, letter.salutation).find(({ form }) => form === 'name');
  return mention ? [mention.profile] : null;
}

function signer(document: Document, letter: Letter): number[] | null {
  for (const block of letter.signature) {
    const members = [
      ...new Set(
        mentionsIn(document, block)
          .filter(({ form }) => form === 'name')
          .map(({ profile }) => profile),
      ),
    ];
    if (members.length) return members.slice(0, 1);
  }
  return null;
}

/** "From Li Ro" above the letter. */
function namedAbove(document: Document, letter: Letter): number[] | null {
  const block = letter.address.find((at) => /^from\b/i.test(textOf(document, [at]).trim()));
  const mention = block === undefined ? undefined : mentionsIn(document, block)[0];
  return mention ? [mention.profile] : null;
}

/** The party of the headline after "to" or "from". */
function titled(document: Document, preposition: string): number[] | null {
  const mention = document.mentions.find(
    (candidate) =>
      document.blocks[document.sentences[candidate.sentence]!.block]!.type === 'headline' &&
      isParty(document, candidate) &&
      document.tokens[candidate.first - 1]?.lower === preposition,
  );
  return mention ? [mention.profile] : null;
}
