import type { DocumentMention, Profile, Sentence, Token } from './document.js';
import { aboutOthers, ofFamily } from './about-others.js';
import { asideEnd } from './clauses/asides.js';
import { endsClause, groupsOf, type Group } from './groups.js';
import { ownsNext, toldApart } from './owners-of-groups.js';
import { droppedEnd, isDropped } from './clauses/dropped-words.js';
import { coupleEnd, isCouple } from './couples.js';
import { withoutCollectives } from './collectives.js';
import { behalfAt } from './clauses/behalves.js';
import { isClosing, quotedAct } from './quoted-acts.js';
import { spellEnd, timeEnd } from './dates/time-phrases.js';
import { isOwner, isSelf, ownWords } from './own-words.js';
import { isSignatory, signatureEnd, signatureWords } from './letters/signatures.js';
import { PREPOSITIONS } from './lexemes.js';
import { rewordedAt } from './clauses/rewordings.js';
import { isMessageElided, messageMeant } from './clauses/message-meant.js';
import {
  countedEnd,
  isDoneTo,
  NOTHING_TOLD,
  othersThan,
  pairEnd,
  type ToldBefore,
} from './told-before.js';

/** One word in lower case, or a group of parties. */
export interface Symbol {
  lower: string;
  token: number;
  group: Group | null;
  /** A word written with a capital, which the text may have no party for. */
  isCapital: boolean;
}

/**
 * A sentence as rules read it: one symbol a word and one for each group of parties. Dates, adverbs, brackets, long quotations and
 * "on behalf of ..." are left out.
 */
export interface CodedSentence {
  symbols: Symbol[];
  groups: Group[];
  respectively: boolean;
  /** In whose name the senders of the sentence write: "on behalf of A", "in A's name". */
  principal: number | null;
  /** Whom the sentence before was about. */
  before: Group | null;
  sentence: number;
}

const OPEN = new Set(['"', '“', '«', '„']);
const CLOSE = new Set(['"', '”', '»', '“']);
const SHORT_QUOTATION = 9;

/** Of a sentence that is quoted as a whole the marks count for nothing. */
export function codedSentence(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  mentions: readonly DocumentMention[],
  profiles: readonly Profile[],
  before: ToldBefore = NOTHING_TOLD,
  isQuoted = false,
): CodedSentence {
  const groups = groupsOf(
    tokens,
    sentence,
    mentions.filter(({ first, last }) => !aboutOthers(tokens, first) && !ofFamily(tokens, last)),
    profiles,
  );
  const symbols: Symbol[] = [];
  const said = isQuoted ? [] : ownWords(tokens, sentence, groups);
  let respectively = false;
  let principal: number | null = null;
  let nextGroup = 0;
  const put = (token: number, group: Group | null = null, word: string | null = null) => {
    const { lower, text } = tokens[token] ?? { lower: '', text: '' };
    const isCapital = !group && word === null && text[0] !== lower[0];
    symbols.push({ lower: group ? '§' : (word ?? lower), token, group, isCapital });
  };
  /** The mark that ends the short quotation just begun. */
  let closing = -1;
  for (let at = sentence.first; at < sentence.last;) {
    while (nextGroup < groups.length && groups[nextGroup]!.first < at) nextGroup += 1;
    const group = groups[nextGroup];
    if (group?.first === at) {
      const next = groups[nextGroup + 1];
      const owns = ownsNext(tokens, group, next);
      if (!owns) put(at, group);
      else if (next) next.members = [...toldApart(tokens, group), ...next.members];
      at = owns ? group.last + 1 : group.last;
      continue;
    }
    const { lower } = tokens[at]!;
    const own = said.find(({ open, close }) => at >= open && at <= close);
    if (own && (at === own.open || at === own.close || isSelf(tokens, at))) {
      if (at > own.open || own.isElided) put(at, at < own.close ? own.speaker : null, ',');
      if (isOwner(tokens, at++)) put(at - 1, null, "'s");
      continue;
    }
    respectively ||= lower === 'respectively' || lower === 'respective';
    if (lower === 'as' && tokens[at + 1]?.lower === 'well' && tokens[at + 2]?.lower === 'as') {
      put(at, null, 'and');
      at += 3;
      continue;
    }
    const signature = signatureEnd(tokens, at);
    if (signature > at && !isSignatory(signature, groups, symbols, profiles)) {
      for (const [place, word] of signatureWords(tokens, at, signature).entries())
        put(at + place, null, word);
      at = signature;
      continue;
    }
    const reworded = rewordedAt(tokens, at, sentence, groups, symbols);
    if (reworded) {
      for (const word of reworded.words) put(at, null, word);
      at = reworded.end;
      continue;
    }
    if (doesToo(at)) {
      put(at, null, 'did');
      at += 1;
      continue;
    }
    const both = before.couple.length ? coupleEnd(tokens, at, sentence.last) : at;
    const counted = countedEnd(tokens, at, sentence, before.pair);
    const several = Math.max(both, counted);
    const plural =
      several > at ? several : pairEnd(tokens, at, sentence, groups, () => twoTold(at).length);
    if (plural > at) {
      putPair(at, plural, both > at ? before.couple : counted > at ? before.pair : twoTold(at));
      at = plural;
      continue;
    }
    const clause =
      tokens[at]!.lower === ','
        ? asideEnd(tokens, groups, at, sentence.last, !!symbols.at(-1)?.group)
        : at;
    if (clause > at) {
      while (nextGroup < groups.length && groups[nextGroup]!.last <= clause) nextGroup += 1;
      // "On the feast, which is kept today, A wrote": the feast does not govern A.
      const isFronted = !symbols.some(({ group: told }) => told?.official) && symbols.length > 0;
      if (isFronted && groups[nextGroup]?.first === clause) put(at);
      at = resume(clause);
      continue;
    }
    const quoted = isQuoted ? null : quotedAct(tokens, at, sentence.last, groups);
    if (quoted) {
      for (let place = at + 1; place < quoted.group.first; place += 1)
        if (!isDropped(tokens[place]!.lower)) put(place);
      put(quoted.group.first, quoted.group);
      put(quoted.end, null, ',');
      at = quoted.end + 1;
      continue;
    }
    const isElided = isMessageElided(tokens, at, symbols);
    if (isElided) put(at);
    const meant = isElided ? ['message'] : messageMeant(tokens, at, !symbols.length, groups);
    if (meant) {
      for (const word of meant) put(at++, null, word);
      continue;
    }
    const dated = timeEnd(tokens, at, sentence.last);
    if (dated > at) {
      // "In the small hours of Monday A wrote": A is not what the preposition governs.
      if (PREPOSITIONS.has(symbols.at(-1)?.lower ?? '') && tokens[dated - 1]!.lower !== "'s")
        put(at);
      at = dated;
      continue;
    }
    const skipped = skip(at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    // "A, too, wrote" leaves one comma.
    if (lower !== ',' || symbols.at(-1)?.lower !== ',') put(at);
    at += 1;
  }
  return {
    symbols: withoutCollectives(symbols),
    groups,
    respectively,
    principal,
    before: null,
    sentence: index,
  };

  /** "A says in a letter which B signed on his behalf": whom the sentence tells of first, before whoever acts. */
  function principalBefore(): number | null {
    const officials = symbols.flatMap(({ group }) => (group?.official ? [group] : []));
    const [first] = officials;
    return first && first !== officials.at(-1) && first.members.length === 1
      ? first.members[0]!
      : null;
  }

  /** "So has A": with what others did. */
  function doesToo(at: number): boolean {
    if (symbols.at(-1)?.lower !== 'so' || !/^(?:has|have|had)$/.test(tokens[at]!.lower))
      return false;
    return groups.some(({ first }) => first === at + 1 || first === at + 2);
  }

  /** Whom "them" means; the two of whom the sentence, else the one before, has told. */
  function twoTold(at: number): readonly number[] {
    const isObject = isDoneTo(tokens, at, groups);
    const several = symbols.findLast(({ group }) => group && group.members.length > 1)?.group;
    if (tokens[at]!.lower === 'them' && several?.official) return several.members;
    if (isObject) {
      const told = symbols.flatMap(({ group }) => group?.members ?? []);
      return othersThan(told[0], [...before.lately, ...told], profiles);
    }
    const here = new Set(
      symbols.flatMap(({ group }) =>
        (group?.members ?? []).filter((member) => profiles[member]!.kind !== 'country'),
      ),
    );
    if (here.size === 2) return [...here];
    const isGoverned = /^(?:to|with|and|of)$/.test(tokens[at - 1]?.lower ?? '');
    return before.two.length && !isGoverned && tokens[at]!.lower !== 'them'
      ? before.two
      : before.pair;
  }

  /** "The two leaders" as one group; "A and the two leaders" goes on with A. */
  function putPair(first: number, last: number, told: readonly number[]): void {
    const members = [...told];
    const before = symbols.at(-2)?.group;
    if (before && symbols.at(-1)!.lower === 'and') {
      symbols.pop();
      before.members = [...new Set([...before.members, ...members])];
      return;
    }
    groups.splice(nextGroup, 0, {
      first,
      last,
      members,
      couple: members.length === 2 && isCouple(members.map((member) => profiles[member]!)),
      nameless: true,
      official: true,
      counterparts: false,
    });
    put(first, groups[nextGroup]);
  }

  /** "to A, who is also the minister, and B": the list goes on behind the aside, whose end a chunk may have swallowed. */
  function resume(clause: number): number {
    const listed = symbols.at(-1)?.group;
    const next = groups[nextGroup];
    if (!listed || !next) return clause;
    const opens = opensSentence();
    const third = groups[nextGroup + 1];
    const closing = third && tokens.slice(next.last, third.first).map(({ lower }) => lower);
    const closes = /^(?:,,?)?and$/.test(closing?.join('') ?? '');
    const isLinked =
      (next.first === clause + 1 && tokens[clause]!.lower === 'and') ||
      (next.first === clause && opens && (next.members.length > 1 || closes));
    if (!isLinked && next.first >= clause) return clause;
    if (!opens && !endsClause(tokens, next.last, sentence)) {
      if (next.first >= clause) return clause;
      put(clause, null, 'and');
      put(next.first, next);
      return next.last;
    }
    const listing = opens && closes && next.first === clause ? [next, third!] : [next];
    listed.members = [
      ...new Set([...listed.members, ...listing.flatMap(({ members }) => members)]),
    ];
    listed.couple = false;
    nextGroup += listing.length;
    return listing.at(-1)!.last;
  }

  /** "A, who leads K, B and C congratulated": a list that begins with the sentence. */
  function opensSentence(): boolean {
    return symbols.every(({ group, lower }) => group || /^(?:the|both|and|,)$/.test(lower));
  }

  function skip(at: number): number {
    const { text, kind } = tokens[at]!;
    const spell = spellEnd(tokens, at, sentence.last);
    const dropped = spell > at ? spell : droppedEnd(tokens, at, sentence.last);
    if (dropped > at) return dropped;
    if (isQuoted && (OPEN.has(text) || CLOSE.has(text))) return at + 1;
    if (kind === 'mark' && OPEN.has(text) && at !== closing && !isClosing(tokens, at)) {
      for (let end = at + 1; end < sentence.last; end += 1)
        if (CLOSE.has(tokens[end]!.text)) {
          if (end - at > SHORT_QUOTATION) return end + 1;
          closing = end;
          return at + 1;
        }
      return sentence.last - at > SHORT_QUOTATION ? sentence.last : at + 1;
    }
    if (kind === 'mark' && CLOSE.has(text)) return at + 1;
    const behalf = behalfAt(tokens, at, sentence, groups, profiles);
    if (!behalf) return at;
    principal ??= behalf.principal ?? (behalf.isOfTold ? principalBefore() : null);
    return behalf.end;
  }
}
