import { COUNTERPARTS, PEERS } from './titles/peer-title.js';
import { shareOffice } from './titles/shared-offices.js';
import { isOwnPost } from './titles/own-heads.js';
import type { Token, TokenRange } from './document.js';
import { isSecondOfCouple } from './chunks/consorts.js';
import { PAST, type Term, type Terms } from './terms.js';
import { headOfOrgan } from './offices/heads-of-organs.js';
import { endsInParliament, LEADS_PARLIAMENT, pastParliament } from './offices/parliaments.js';
import { bodyAt, isBodyAhead, organOf, pastOrgans, pastPortfolios } from './titles/title-bodies.js';
import {
  areSeats,
  isAbroad,
  isPeerAbroad,
  isSeat,
  isSeatOfWrittenTo,
  isWhereSpoken,
  seatOfOrgan,
} from './titles/places-of-offices.js';
import { DETERMINERS, POSSESSORS, PRAISED, QUALIFIERS, STATE_NOUNS } from './titles/title-words.js';
import { pastNation } from './titles/nations.js';

/** One office as the article words it: "First President of Kazakhstan", "her Norland counterpart". */
export interface Title extends TokenRange {
  role: string;
  roleClass: string;
  plural: boolean;
  /** Alpha-3 codes of the states of the office, in the order told; more than one only for plural offices. */
  countries: { code: string; range: TokenRange }[];
  /** "the", "his", a demonym or a possessive stands before it. */
  definite: boolean;
  /** Whose: "his", "her", "their" before a counterpart, wife or deputy. */
  possessor: boolean;
  /** The office is of a body that is no state (United Nations, a football federation). */
  body: boolean;
  former: boolean;
  /** How the office is called for one holder where the words in the text stand for several; else null. */
  wording: string | null;
}

/** Reads titles at a place. */
export interface TitleReader {
  titleAt(at: number, limit: number): Title | null;
}

export function titleReader(tokens: readonly Token[], terms: Terms): TitleReader {
  const lower = (at: number) => tokens[at]?.lower ?? '';

  function titleAt(start: number, limit: number): Title | null {
    let at = start;
    let definite = false;
    let possessor = false;
    let former = false;
    let body = false;
    const countries: Title['countries'] = [];
    if (DETERMINERS.has(lower(at))) {
      definite = lower(at) === 'the';
      at += 1;
    } else if (POSSESSORS.has(lower(at))) {
      definite = possessor = true;
      at += 1;
    } else definite = isSecondOfCouple(tokens, at);
    for (let steps = 0; at < limit && steps < 8; steps += 1) {
      const term = terms.at.get(at);
      if (term?.entry.type === 'country') {
        if (countries.length && !/^(?:and|nor|or|,)$/.test(lower(at - 1))) return null;
        countries.push({ code: term.entry.code, range: { first: at, last: term.last } });
        at = term.last;
        if (
          lower(at) === "'s" ||
          lower(at) === '’' ||
          (lower(at) === "'" && /s$/i.test(lower(at - 1)))
        )
          at += 1;
        if ((lower(at) === 'and' || lower(at) === ',') && followsDemonym(term, at)) at += 1;
        if (lower(at - 1) === "'s") {
          const next = lower(at) === ',' && lower(at + 1) === 'and' ? at + 2 : at + 1;
          if (/^(?:,|and|nor|or)$/.test(lower(at)) && ownsToo(next)) at = next;
        }
        definite = true;
        continue;
      }
      if (term?.entry.type === 'organisation') {
        join(term, term.first);
        at = term.last;
        const of = terms.at.get(lower(at + 1) === 'the' ? at + 2 : at + 1);
        // "The National Assembly of Kandia's chairman".
        if (lower(at) === 'of' && of?.entry.type === 'country' && lower(of.last) === "'s") {
          join(of, of.first);
          body = false;
          at = of.last;
        }
        if (lower(at) === "'s") at += 1;
        continue;
      }
      if (
        term?.entry.type === 'role' ||
        COUNTERPARTS.test(lower(at)) ||
        (possessor &&
          PEERS.test(lower(at)) &&
          (countries.length > 0 || isPeerAbroad(tokens, terms, start, at)))
      )
        return roleAt(at);
      if (STATE_NOUNS.has(lower(at)) && lower(at + 1) === "'s") {
        at += 2;
        definite = true;
        continue;
      }
      // "His own counterpart", "his own president;", not "a letter of his own President Li Ro signed".
      const isOwn = possessor && lower(at) === 'own' && isOwnPost(tokens, terms, start, at + 1);
      if (QUALIFIERS.has(lower(at)) || isOwn) {
        former ||= /former|ex|late|outgoing|then/.test(lower(at));
        at += 1;
        continue;
      }
      return null;
    }
    return null;

    /** A state, which only plural offices have several of; a national parliament or party gives its own, another body none. */
    function join({ entry, last }: Term, first: number, plural = false): void {
      const code =
        entry.type === 'country'
          ? entry.code
          : entry.type === 'organisation'
            ? entry.country
            : null;
      if (code && (plural || !countries.length)) countries.push({ code, range: { first, last } });
      body ||= !code;
    }

    /** "Kandia's and Sesh's presidents". */
    function ownsToo(at: number): boolean {
      const next = terms.at.get(at);
      return next?.entry.type === 'country' && lower(next.last) === "'s";
    }

    function followsDemonym(term: Term, link: number): boolean {
      const next = terms.at.get(link + 1);
      return next !== undefined && shareOffice(tokens, terms, term, next);
    }

    function roleAt(place: number): Title | null {
      const term = terms.at.get(place);
      const entry = term?.entry.type === 'role' ? term.entry : null;
      former ||= PAST.test(lower(place));
      let last = term?.last ?? place + 1;
      let role = entry?.role ?? 'counterpart';
      let roleClass = entry?.roleClass ?? 'counterpart';
      const plural = countries.length > 1 || (entry ? entry.plural : /s$/.test(lower(place)));
      const head = headOfOrgan(tokens, terms, place);
      if (head && !countries.length) {
        ({ role, roleClass, last } = head);
        if (head.country) countries.push(head.country);
      }
      const next = head ? undefined : terms.at.get(last);
      if (
        next?.entry.type === 'role' &&
        tokens[last]!.kind === tokens[last - 1]!.kind &&
        role !== next.entry.role &&
        !/^(?:king|prince|queen|emir|sultan|pope)$/.test(next.entry.role)
      ) {
        if (roleClass === 'calling') role = next.entry.role;
        roleClass = next.entry.roleClass;
        last = next.last;
      }
      if (lower(last) === '-elect') last += 1;
      if (
        plural &&
        lower(last) === 'and' &&
        /^(?:people|peoples|citizens|nations|governments)$/.test(lower(last + 1)) &&
        lower(last + 2) === 'of'
      )
        last += 2;
      if (roleClass === 'calling') {
        // "A friend of Kandia" is of any state.
      } else if (
        (lower(last) === 'of' && (roleClass !== 'spouse' || terms.at.has(last + 1))) ||
        lower(last) === 'for' ||
        (lower(last) === 'to' && roleClass === 'envoy') ||
        (lower(last) === 'in' &&
          (roleClass === 'envoy' ||
            (!countries.length &&
              (isSeat(tokens, terms, last + 1) ||
                (roleClass === 'spokesperson' && isWhereSpoken(tokens, terms, last + 1)))))) ||
        (/^(?:from|in|at)$/.test(lower(last)) &&
          (roleClass === 'counterpart' || plural) &&
          (isAbroad(tokens, terms, last + 1) ||
            (roleClass === 'counterpart' &&
              !countries.length &&
              isSeatOfWrittenTo(tokens, terms, start, last + 1))))
      ) {
        const own = countries.length;
        const isPost = roleClass === 'envoy' && !/^(?:of|for)$/.test(lower(last));
        const end = stateOrBody(last + 1, plural);
        if (LEADS_PARLIAMENT.test(role) && endsInParliament(tokens, end))
          [role, roleClass] = ['speaker', 'parliament'];
        if (end > last + 1) last = end;
        if (isPost) countries.splice(own);
        if (roleClass === 'envoy' && /^(?:to|in)$/.test(lower(last))) {
          const post = terms.at.get(lower(last + 1) === 'the' ? last + 2 : last + 1);
          if (post?.entry.type === 'country') last = post.last;
        }
      }
      if (roleClass === 'minister') {
        const end = pastPortfolios(tokens, terms, last, limit);
        const isOf = end > last && lower(end) === 'of' && !countries.length;
        const past = isOf ? stateOrBody(end + 1, plural) : end;
        last = past > end + 1 ? past : end;
      }
      const seat = countries.length ? null : seatOfOrgan(tokens, terms, last, roleClass);
      if (seat) {
        countries.push({ code: seat.code, range: { first: last + 1, last: seat.last } });
        last = seat.last;
      }
      if (entry?.country && !countries.length)
        countries.push({ code: entry.country, range: { first: place, last: place } });
      return {
        first: start,
        last,
        role,
        roleClass,
        plural,
        countries,
        definite,
        possessor,
        body,
        former,
        wording: null,
      };
    }

    /** "the Republic of Kandia", "Kandia, Sesh and Tuur" after plural offices, "the European Council and of the ...". */
    function stateOrBody(from: number, plural: boolean): number {
      let place = from;
      let end = from;
      while (place < limit) {
        if (plural && lower(place) === 'of') place += 1;
        if (lower(place) === 'the') place += 1;
        if (PRAISED.test(lower(place))) place += 1;
        const term = terms.at.get(place);
        const isParty =
          term?.entry.type === 'country' &&
          !terms.at.has(term.last) &&
          isBodyAhead(tokens, term.last, limit);
        if (term?.entry.type === 'country' && !isParty) {
          if (countries.length && !plural && end === from && term.entry.form === 'demonym')
            return end;
          join(term, place, plural);
          end = term.last;
          if (term.entry.form === 'demonym') end = pastNation(lower, end);
          if (!plural) end = pastParliament(tokens, terms, end);
        } else if (term?.entry.type === 'organisation') {
          join(term, term.first);
          end = pastOrgans(tokens, terms, term.last, limit);
          for (let depth = 0; depth < 2; depth += 1) {
            const owner = organOf(tokens, terms, end, limit);
            if (!owner) break;
            if (owner.term) join(owner.term, owner.term.first, plural);
            end = owner.end;
          }
        } else {
          const found = bodyAt(tokens, terms, place, limit);
          if (found.end === place) return end;
          if (found.state && !countries.length) countries.push(found.state);
          if (found.isNamed) body ||= !countries.length;
          end = found.end;
        }
        const link = lower(end);
        const comma = link === ',' && plural;
        const both = link === ',' && lower(end + 1) === 'and' && plural;
        if ((link === 'and' || comma) && plural) {
          const after = both ? end + 2 : end + 1;
          const start = lower(after) === 'of' ? after + 1 : after;
          const state = terms.at.get(lower(start) === 'the' ? start + 1 : start);
          if (
            state?.entry.type === 'country' &&
            (state.entry.form === 'name' || areSeats(term, state)) &&
            lower(state.last) !== "'s"
          ) {
            place = after;
            continue;
          }
          if (state?.entry.type === 'organisation' && link === 'and') {
            place = after;
            continue;
          }
        }
        return end;
      }
      return end;
    }
  }

  return { titleAt };
}
