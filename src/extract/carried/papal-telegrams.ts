import type { Candidate } from '../candidate.js';
import type { Document, Profile } from '../document.js';
import { superiorOf } from './signatories.js';

/**
 * "A telegram from the Holy See", "over the name of Cardinal A, Secretary of State": what the See sends is the Pope's, where the article
 * tells of him, whoever has put his name to it.
 */
export function withPope(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const { profiles } = document;
  const pope = popeOf(profiles);
  if (pope === null) return [...candidates];
  const told = new Set(
    document.mentions.flatMap(({ profile, sentence }) => (profile === pope ? [sentence] : [])),
  );
  return candidates.map((candidate) => {
    if (
      !candidate.to?.includes(pope) &&
      isUnsigned(candidate) &&
      told.has(candidate.sentence) &&
      isSigned(document, candidate)
    )
      return { ...candidate, from: [pope], hint: false, weight: WEIGHT };
    const [sender, ...others] = candidate.from ?? [];
    if (sender === undefined || others.length || candidate.mutual) return candidate;
    if (sender === pope || candidate.to?.includes(pope)) return candidate;
    const { country, kind } = profiles[sender]!;
    if (country !== 'VAT') return candidate;
    if (kind === 'country') return { ...candidate, from: [pope] };
    return isName(document, sender, candidate)
      ? { ...candidate, from: [pope], carrier: sender }
      : candidate;
  });
}

/** As much as rules have that read both sides. */
const WEIGHT = 4;

/** "The Pope let Cardinal A sign a telegram to B": a telegram to somebody, from whom no rule can tell. */
const isUnsigned = ({ from, to, hint, rule }: Candidate): boolean =>
  from === null && hint && to !== null && rule === 'message-from-to';

const isSigned = ({ tokens, sentences }: Document, { sentence }: Candidate): boolean => {
  const { first, last } = sentences[sentence]!;
  return tokens.slice(first, last).some(({ lower }) => /^sign(?:s|ed)?$/.test(lower));
};

/** The only pope of an article, by name before the office alone. */
function popeOf(profiles: readonly Profile[]): number | null {
  const popes = profiles.flatMap((profile, at) =>
    profile.role !== 'deceased' && isPope(profile) ? [at] : [],
  );
  const named = popes.filter((at) => profiles[at]!.kind === 'person');
  const [pope] = named.length ? named : popes;
  return named.length < 2 ? (pope ?? null) : null;
}

const isPope = ({ country, kind, name, title }: Profile): boolean =>
  country === 'VAT' &&
  (kind === 'person' || kind === 'office') &&
  /^(?:pope|holy father|pontiff)\b/i.test(kind === 'office' ? name : (title ?? name));

/** "Over the name of A", "bearing the signature of A", "signed by A". */
function isName(document: Document, sender: number, { sentence }: Candidate): boolean {
  const { mentions, tokens } = document;
  return (
    superiorOf(document, sender, sentence) !== null ||
    mentions.some(
      ({ profile, sentence: place, first }) =>
        profile === sender &&
        place === sentence &&
        tokens.slice(Math.max(0, first - FAR), first).some(({ lower }) => NAME.test(lower)),
    )
  );
}

const NAME = /^(?:name|names|signature|signed|signs|signatory)$/;
/** Words of "bears the name of the Secretary of State,". */
const FAR = 7;
