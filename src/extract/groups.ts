import { isCouple, isJointOffice } from './couples.js';
import { gappedItem } from './clauses/gapped-items.js';
import { BE, HAVE, verbOf } from './lexemes.js';
import { linkBetween, withoutWings } from './list-links.js';
import { withoutOwners } from './owners-of-groups.js';
import { writesToFronted } from './fronted-lists.js';
import { COUNTERPARTS } from './offices/counterparts.js';
import type { DocumentMention, Profile, Sentence, Token, TokenRange } from './document.js';

/** Parties told side by side: "A, B and C", "both A and B", "with A and with B". */
export interface Group extends TokenRange {
  /** Places in `document.profiles`, in the order told, each once. */
  members: number[];
  /** A couple is written to as one. */
  couple: boolean;
  /** Told by pronouns or offices alone. */
  nameless: boolean;
  /** People or offices are among them. */
  official: boolean;
  /** "Their counterparts, A and B". */
  counterparts: boolean;
  /** "Her Kandian colleague, A": of whoever is spoken of. */
  peer?: boolean;
  /** Told two by two, in several places. */
  isOfTwos?: boolean;
}

/**
 * The groups of a sentence in text order. A comma alone makes no list: it counts only where "and" closes the list. The people or
 * government of a state beside its own officer add nothing.
 */
export function groupsOf(
  tokens: readonly Token[],
  sentence: Sentence,
  told: readonly DocumentMention[],
  profiles: readonly Profile[],
): Group[] {
  const mentions = withoutOwners(tokens, withoutWings(tokens, told), profiles);
  const groups: Group[] = [];
  for (let at = 0; at < mentions.length;) {
    let last = at + 1;
    while (last < mentions.length) {
      const link = linkBetween(tokens, mentions[last - 1]!.last, mentions[last]!.first);
      // "Condoled with him; B wrote": nobody is listed behind a pronoun and a semicolon.
      const { form, last: end } = mentions[last - 1]!;
      if (form === 'pronoun' && tokens[end]?.lower === ';') break;
      // "From A, whose minister, B, spoke": another clause.
      if (tokens[mentions[last]!.first]!.lower === 'whose') break;
      if (link && insideAside(mentions[last - 1]!)) break;
      if (link && changesSide(mentions[at]!, mentions[last - 1]!.last, mentions[last]!.first))
        break;
      if (link && opensClause(mentions[last - 1]!.last, mentions[last]!)) break;
      if (link && last - at === 2 && opensPair(at, last)) break;
      if (link && opensGap(mentions[at]!, mentions[last]!, mentions[last + 1])) break;
      if (link && opensItem(mentions[last]!.last)) break;
      if (link && link !== 'and' && writesToFronted(tokens, sentence, mentions, at, last)) break;
      if (link && link !== 'and' && stateBeforeOfficer(mentions[last - 1]!, mentions[last]!)) break;
      if (
        link === 'and' ||
        (link === ', and' &&
          ((last - at > 1 && !isClosed(at, last)) ||
            (endsClause(tokens, mentions[last]!.last, sentence) &&
              !acts(mentions[at]!, mentions[last]!)) ||
            opensWithApposition(mentions[at]!)))
      ) {
        last += 1;
        continue;
      }
      if (link === ',' && closes(last)) {
        last += 1;
        continue;
      }
      break;
    }
    groups.push(groupOf(mentions.slice(at, last)));
    at = last;
  }
  return groups;

  /** "A of Kand and B of Sesh, as well as C and D, exchanged letters": two of the same two states, of whom another pair was told, or two told apart. */
  function opensPair(from: number, next: number): boolean {
    const second = mentions[next + 1];
    if (!second || linkBetween(tokens, mentions[next]!.last, second.first) !== 'and') return false;
    const states = [from, from + 1, next, next + 1].map(
      (place) => profiles[mentions[place]!.profile]!.country,
    );
    const [one, other] = states;
    const isSame = !!one && !!other && one !== other && one === states[2] && other === states[3];
    const isAsWell = tokens
      .slice(mentions[from + 1]!.last, mentions[next]!.first)
      .some(({ lower }) => lower === 'well');
    return (
      (isSame || isAsWell) &&
      [from, from + 1, next, next + 1].every((place) =>
        isOfficial(profiles[mentions[place]!.profile]!),
      ) &&
      tokens.slice(sentence.first, sentence.last).some(({ lower }) => lower.startsWith('exchang'))
    );
  }

  /** "From A and B, and C was congratulated": an "and" has ended the list, and C opens a clause. */
  function isClosed(from: number, last: number): boolean {
    const { lower } = tokens[mentions[last]!.last] ?? { lower: '' };
    if (!BE.has(lower) && !HAVE.has(lower) && !verbOf(lower)?.finite) return false;
    return mentions
      .slice(from + 1, last)
      .some(({ first }, at) => linkBetween(tokens, mentions[from + at]!.last, first) === 'and');
  }

  /** "A congratulated B, and his deputy, C, has congratulated D": the comma closes the name of whoever acts. */
  function acts(object: DocumentMention, { first, last }: DocumentMention): boolean {
    const verb = verbOf(tokens[object.first - 1]?.lower ?? '');
    if (!verb || tokens[last]?.lower !== ',') return false;
    const hasAside = tokens.slice(first, last).some(({ lower }) => lower === ',');
    const next = tokens[last + 1]?.lower ?? '';
    return hasAside && (BE.has(next) || HAVE.has(next) || verbOf(next)?.finite === true);
  }

  /** "The President of Kand, A, and B congratulated": the comma closes the name, not the clause. */
  function opensWithApposition({ first, last }: DocumentMention): boolean {
    return (
      (first <= sentence.first + 1 || tokens[first - 1]?.lower === ':') &&
      tokens.slice(first + 1, last).some(({ lower }) => lower === ',')
    );
  }

  /** "By A, to B and to C": another preposition leads to the other side. */
  function changesSide({ first }: DocumentMention, from: number, to: number): boolean {
    const own = sideBefore(tokens, first, sentence.first);
    const next = sideBefore(tokens, to, from);
    return next !== null && own !== next && (own !== null || next === 'from');
  }

  /** "A rang B; her minister, C, wrote to D", "A rang B; C, who had been ill, wrote to D": C writes. */
  function opensClause(from: number, { first, last }: DocumentMention): boolean {
    if (
      tokens[from]?.lower !== ';' ||
      tokens[from + 1]?.lower === 'and' ||
      sideBefore(tokens, first, from)
    )
      return false;
    const next = pastAside(last);
    // "A rang B; C's was a letter".
    const { lower } = tokens[tokens[next]?.lower === "'s" ? next + 1 : next] ?? { lower: '' };
    return verbOf(lower)?.finite === true || BE.has(lower) || HAVE.has(lower);
  }

  /** The place behind a comma and, where one opens there, a relative clause. */
  function pastAside(last: number): number {
    if (tokens[last]?.lower !== ',') return last;
    if (!/^(?:who|whose|whom|which)$/.test(tokens[last + 1]?.lower ?? '')) return last + 1;
    const end = Math.min(sentence.last, last + LONGEST_ASIDE);
    for (let at = last + 2; at < end; at += 1) if (tokens[at]!.lower === ',') return at + 1;
    return last + 1;
  }

  /** "Wrote to A, and B to C": B writes. */
  function opensGap(
    { first }: DocumentMention,
    sender: DocumentMention,
    addressee: DocumentMention | undefined,
  ): boolean {
    const hasAside = tokens.slice(sender.first, sender.last).some(({ lower }) => lower === ',');
    const end = hasAside && tokens[sender.last]?.lower === ',' ? sender.last + 1 : sender.last;
    const link = tokens[end]?.lower ?? '';
    if (!addressee || !/^(?:to|with)$/.test(link)) return false;
    const side = sideBefore(tokens, sender.first, first);
    return (
      side === null &&
      isLedTo(end, addressee.first) &&
      sideBefore(tokens, first, sentence.first) === link
    );
  }

  /** "Wrote a letter to A, and B a telegram": B has sent it. */
  function opensItem(end: number): boolean {
    const words = {
      lowerAt: (at: number) => (at < sentence.last ? tokens[at]!.lower : ''),
      isPartyAt: (at: number) => mentions.some(({ first }) => first === at),
    };
    return gappedItem(words, end) >= 0;
  }

  /** "To B", "to his, B": nothing but the preposition before the addressee. */
  function isLedTo(from: number, to: number): boolean {
    const words = tokens.slice(from + 1, to).map(({ lower }) => lower);
    return (
      words.length < 3 && words.every((word) => /^(?:the|his|hers|her|theirs|its|,)$/.test(word))
    );
  }

  /** "Ties between A and B, President C": what follows a state is another phrase. */
  function stateBeforeOfficer(state: DocumentMention, officer: DocumentMention): boolean {
    return profiles[state.profile]!.kind === 'country' && isOfficial(profiles[officer.profile]!);
  }

  /** "A, who knew B, and C", "A and D, both of whom knew B, and C": the list goes on from A, not from B; not so "all, who include B and C". */
  function insideAside(mention: DocumentMention): boolean {
    for (let at = mention.first - 1; at > sentence.first && at > mention.first - 14; at -= 1) {
      if (tokens[at]!.lower === ',')
        return (
          (/^(?:who|whose|whom|which)$/.test(tokens[at + 1]!.lower) ||
            (tokens[at + 2]?.lower === 'of' && tokens[at + 3]?.lower === 'whom')) &&
          !/^includ(?:e|es|ed)$/.test(tokens[at + 2]?.lower ?? '')
        );
    }
    return false;
  }

  /** A later "and" before any other word. */
  function closes(from: number): boolean {
    for (let at = from + 1; at < mentions.length; at += 1) {
      const link = linkBetween(tokens, mentions[at - 1]!.last, mentions[at]!.first);
      if (link === 'and' || link === ', and') return true;
      if (link !== ',') return false;
    }
    return false;
  }

  function groupOf(all: readonly DocumentMention[]): Group {
    const list = withoutOfficeOfTwo(tokens, profiles, all);
    const named = list.filter(({ profile }) => profiles[profile]!.kind !== 'country');
    const officers = new Set(named.map(({ profile }) => profiles[profile]!.country));
    const official = list.some(({ profile }) => isOfficial(profiles[profile]!));
    const kept = list.filter(({ profile, rule }) => {
      const { kind, country } = profiles[profile]!;
      if (rule === 'family') return list.length === 1;
      if (kind === 'organisation') return !official;
      return kind !== 'country' || !named.length || !officers.has(country);
    });
    const members = [...new Set(kept.map(({ profile }) => profile))];
    return {
      first: all[0]!.first,
      last: list.at(-1)!.last,
      members,
      couple:
        members.length === 2 &&
        (list !== all ||
          isCouple(members.map((place) => profiles[place]!)) ||
          tokens
            .slice(list[0]!.last, list[1]!.first)
            .some(({ lower }) => /^(?:wife|husband|spouse)$/.test(lower))),
      official,
      peer: list.length === 1 && isOwnPeer(tokens, list[0]!),
      counterparts: tokens
        .slice(list[0]!.first, list[0]!.last)
        .some(({ lower }) => COUNTERPARTS.has(lower)),
      nameless: kept.every(({ form }) => form === 'pronoun' || form === 'office'),
    };
  }
}

/** "Their Excellencies the Captains Regent, A and B": the two alone, whose office it is. */
function withoutOfficeOfTwo(
  tokens: readonly Token[],
  profiles: readonly Profile[],
  list: readonly DocumentMention[],
): readonly DocumentMention[] {
  const [office] = list;
  const isTheirs =
    list.length === 3 &&
    office!.form === 'office' &&
    isJointOffice(profiles[office!.profile]!) &&
    tokens[office!.last]?.text === ',' &&
    list.slice(1).every(({ form }) => form === 'name');
  return isTheirs ? list.slice(1) : list;
}

/** Words of a relative clause about a party. */
const LONGEST_ASIDE = 16;

/** "His counterpart", "her Kandian colleague, A". */
const isOwnPeer = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  /^(?:his|her)$/.test(tokens[first]!.lower) &&
  tokens.slice(first + 1, last).some(({ lower }) => PEER.test(lower));

const PEER = /^(?:counterpart|colleague|homologue|peer|number)$/;

/** The preposition before a party; null without one. */
function sideBefore(tokens: readonly Token[], at: number, from: number): string | null {
  for (let place = at - 1; place >= from && place > at - 3; place -= 1) {
    const { lower } = tokens[place]!;
    if (/^(?:to|with|by|from)$/.test(lower)) return lower;
    if (!/^(?:the|both|his|her)$/.test(lower)) return null;
  }
  return null;
}

const isOfficial = ({ kind }: Profile) => kind === 'person' || kind === 'office';

/** After the list that ends at a token nothing that its last member could do follows. */
export function endsClause(tokens: readonly Token[], last: number, sentence: Sentence): boolean {
  const next = tokens[last];
  return (
    !next ||
    last >= sentence.last ||
    next.kind === 'mark' ||
    /^(?:on|over|for|in|respectively|to|after|following)$/.test(next.lower)
  );
}
