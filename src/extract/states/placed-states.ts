import { isAddressed } from '../addressed.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import { HAVE, nounOf, verbOf, type VerbClass } from '../lexemes.js';
import type { Person } from '../people.js';
import { isSubject, LEADING, type Scene } from '../scene.js';
import { isAdverb } from '../clauses/voices.js';
import { inHeadline, isLed, isTaken } from './posts.js';

/** Offices that one state alone has. */
const OWN_OFFICES = new Map([
  ['pope', 'VAT'],
  ['nuncio', 'VAT'],
  ['cardinal secretary of state', 'VAT'],
]);

/** Names that popes of Rome have borne since the Middle Ages. */
const OF_ROME =
  /^(?:Pope )?(?:Leo|Francis|Benedict|John|Paul|Pius|Clement|Gregory|Innocent|Urban|Sixtus|Celestine|Alexander|Boniface|Julius|Adrian|Marcellus|Nicholas|Callixtus|Eugene|Martin|Honorius)\b/i;
const OF_ALEXANDRIA =
  /\bCoptic\b|\b(?:Pope|Patriarch|See) of (?:Alexandria|the See of St\.? Mark)\b/;

/**
 * The state that alone has such an office, Egypt for a pope of the Copts; cardinals are of the Holy See where nothing else is told of them.
 */
export function ownOfficeState({ text, tokens }: Scene, person: Person): string | null {
  for (const { title } of person.titles) {
    if (title.role === 'pope' && !OF_ROME.test(person.name) && OF_ALEXANDRIA.test(text))
      return 'EGY';
    const state = OWN_OFFICES.get(title.role);
    if (state) return state;
  }
  const isCardinal = person.chunks.some(({ first, last }) =>
    tokens.slice(first, last).some(({ lower }) => /^card(?:inal|\.)$/.test(lower)),
  );
  const isElsewhere = person.titles.some(({ title }) => title.roleClass === 'religious');
  return isCardinal && !isElsewhere ? 'VAT' : null;
}

/** "GHANA. President Li Ro wrote": the subject who opens a paragraph under the name of a state, whatever his own name sounds like. */
export function headedState(scene: Scene, person: Person, at: number): string | null {
  const { chunksOf, headingOf } = scene;
  for (const chunk of person.chunks) {
    const state = headingOf(chunk.sentence);
    if (!state || chunksOf.get(chunk.sentence)![0] !== chunk || isTaken(scene, at, state)) continue;
    if (isSubject(scene, chunk)) return state;
  }
  return null;
}

/** "From Accra, Li Ro wrote", "Ghana came next. Li Ro wrote": the first person of the sentence belongs there. */
export function placedState(scene: Scene, person: Person, at: number): string | null {
  const { chunksOf, placeOf, placeBefore, placeRightBefore, tokens } = scene;
  for (const chunk of person.chunks) {
    const beside =
      placeRightBefore(chunk.first) ??
      speaksFrom(scene, chunk) ??
      whereTold(scene, person, chunk) ??
      hostState(scene, chunk);
    if (beside && !isTaken(scene, at, beside)) return beside;
    const first = chunksOf
      .get(chunk.sentence)!
      .find(
        (one) =>
          (one.form === 'name' && !isBearer(tokens, one)) ||
          (one.form === 'office' && !(isCounterpart(one) && !isSubject(scene, one))),
      );
    const mark = tokens[chunk.first - 1]?.text ?? '';
    if (first !== chunk && !/^[:;]$/.test(mark)) continue;
    if (mark !== ':' && VISITS.test(tokens[chunk.last]?.lower ?? '')) continue;
    const isFirst = person.chunks.every(
      (other) => other.first >= chunk.first || inHeadline(scene, other),
    );
    const place =
      (isSubject(scene, chunk) ? placeOf(chunk.sentence) : null) ??
      (isFirst && !/^(?:for|to)$/.test(tokens[chunk.first - 1]?.lower ?? '')
        ? placeBefore(chunk.first)
        : null);
    if (place && !isTaken(scene, at, place)) return place;
  }
  return null;
}

/** "Told in Accra by Li Ro", "At a briefing in Accra, the spokesman, Ba, said": the city right before whoever speaks there. */
function whereTold({ termAt, tokens }: Scene, person: Person, { first }: Chunk): string | null {
  const isBy = tokens[first - 1]?.lower === 'by';
  const isSpoken =
    tokens[first - 1]?.text === ',' &&
    person.titles.some(({ title }) => title.roleClass === 'spokesperson');
  // "Delivered in Accra by Ambassador Li Ro": he is not at home there.
  const isEnvoy = person.titles.some(({ title }) => title.roleClass === 'envoy');
  if ((!isBy || isEnvoy) && !isSpoken) return null;
  for (let at = first - 2; at > first - 2 - LONGEST_CITY; at -= 1) {
    const term = termAt(at);
    if (term?.entry.type !== 'country') continue;
    const isThere = term.last === first - 1 && /^(?:in|from)$/.test(tokens[at - 1]?.lower ?? '');
    const isFit = isBy ? term.entry.form !== 'demonym' : term.entry.form === 'metonym';
    return isThere && isFit ? term.entry.code : null;
  }
  return null;
}

/** "Delivered in Accra by Ambassador Li Ro, whom President Ba received": whoever receives a bearer is at home where he brings it. */
function hostState(
  { sentences, termAt, tokens }: Scene,
  { first, sentence }: Chunk,
): string | null {
  if (tokens[first - 1]?.lower !== 'whom') return null;
  for (let at = first - 2; at > sentences[sentence]!.first; at -= 1) {
    const entry = termAt(at)?.entry;
    if (entry?.type !== 'country') continue;
    if (entry.form !== 'demonym' && /^(?:in|to)$/.test(tokens[at - 1]!.lower)) return entry.code;
  }
  return null;
}

/** Words in the name of a capital. */
const LONGEST_CITY = 3;

/**
 * "Li Ro from Accra", "Li Ro rang from Accra", "Li Ro wrote at once from Ghana", "Li Ro's call from Accra": where whoever speaks or writes
 * does so.
 */
function speaksFrom(scene: Scene, chunk: Chunk): string | null {
  const { sentences, termAt, tokens } = scene;
  const { last } = sentences[chunk.sentence]!;
  let at = chunk.last;
  // "It was Li Ro, from Accra, calling".
  const isSetOff = tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'from';
  if (isSetOff || (tokens[at]?.lower === 'from' && at + 1 < last)) {
    const term = termAt(isSetOff ? at + 2 : at + 1);
    const isClosed = !isSetOff || (term && tokens[term.last]?.text === ',');
    // "Wishes for Li Ro from Ghana's president".
    const isOwner = term && tokens[term.last]?.lower === "'s";
    // "A cabled Li Ro from Accra": whoever writes is there.
    const isAnothers = !isSetOff && isAddressed(scene, chunk);
    return isClosed &&
      !isOwner &&
      !isAnothers &&
      term?.entry.type === 'country' &&
      term.entry.form !== 'demonym'
      ? term.entry.code
      : null;
  }
  while (at < last && (HAVE.has(tokens[at]!.lower) || isAdverb(tokens[at]!.lower))) at += 1;
  const word = tokens[at]?.lower ?? '';
  const isSpeaking = SPEAKS.has(verbOf(word)?.verb ?? 'feel');
  if (!isSpeaking && !BEGINS.test(word)) return null;
  if (!isSubject(scene, chunk) && word !== "'s") return null;
  const end = Math.min(last, at + 7);
  let hasWords = isSpeaking;
  for (at += 1; at < end && tokens[at]!.kind === 'word'; at += 1) {
    const { lower } = tokens[at]!;
    hasWords ||= /^(?:message|call)$/.test(nounOf(lower) ?? '');
    if (lower !== 'from' || !hasWords) continue;
    const entry = termAt(tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1)?.entry;
    return entry?.type === 'country' && entry.form !== 'demonym' ? entry.code : null;
  }
  return null;
}

const SPEAKS: ReadonlySet<VerbClass> = new Set([
  'phone',
  'call',
  'write',
  'speak',
  'post',
  'cable',
  'say',
  'reply',
  'do',
]);

/** What somebody does with a call or letter of his own. */
const BEGINS = /^(?:'s|began|begins|opened|opens|started|made|makes|placed|ended|closed)$/;

/** "Delivered in Accra by Ambassador Li Ro, whom President Ba received": who brings a message is no one of the place. */
const isBearer = (tokens: Scene['tokens'], { first, titles }: Chunk): boolean =>
  tokens[first - 1]?.lower === 'by' && titles.some(({ roleClass }) => roleClass === 'envoy');

const isCounterpart = ({ titles }: Chunk) =>
  titles.some(({ roleClass }) => roleClass === 'counterpart');

/** What someone does who is not at home there: "in Accra, where Minister Li Ro handed over a letter". */
const VISITS = /^(?:delivered|handed|arrived|travelled|traveled|met|visited|visits|conveyed)$/;

/** "The Kremlin published a telegram. In it Li Ro ...": whoever nobody calls otherwise speaks from the palace that is named beside. */
export function palaceState(scene: Scene, person: Person, at: number): string | null {
  const { palaceOf, roles } = scene;
  if (roles[at]!.some(({ roleClass }) => !LEADING.has(roleClass))) return null;
  for (const { sentence } of person.chunks) {
    const state = palaceOf(sentence) ?? (sentence ? palaceOf(sentence - 1) : null);
    if (state && state !== scene.home && !isLed(scene, state)) return state;
  }
  return null;
}
