import type { Token } from '../document.js';
import { singleTitle } from '../titles/shared-titles.js';
import { isCalling } from '../titles/title-words.js';
import type { Title } from '../titles.js';
import type { Chunk } from './chunk-reader.js';
import { areConsorts } from './consorts.js';

/** What stands between those named and the office that all of them hold. */
const BETWEEN = /^(?:,|-|–|—|\(|all|both|two|three|four|five|of|them|whom|the|each|being|are)$/;
const MOST_BETWEEN = 6;
const LINKS = /^(?:,|and|&)$/;

/**
 * "Li Ro and Ba Ode, co-presidents of Kandia", "Sa, Ro and Odo - all three of them presidents": the office behind a list is that of each in it.
 * "Ro and Sa, King and Queen of Kandia": each has one of two.
 */
export function withFollowingTitles(tokens: readonly Token[], chunks: Chunk[]): Chunk[] {
  chunks.forEach((chunk, at) => {
    const [title] = chunk.titles;
    if (chunk.form === 'office' && title?.plural) shareAmong(namesBefore(at, chunk), title);
    else if (chunk.form === 'name') partCouple(at, chunk);
  });
  return chunks;

  /** The names of a list that ends right before an office, in the order told. */
  function namesBefore(at: number, { first }: Chunk): Chunk[] {
    const end = chunks[at - 1]?.form === 'pronoun' ? at - 2 : at - 1;
    const last = chunks[end];
    if (last?.form !== 'name' || first - last.last > MOST_BETWEEN || first === last.last) return [];
    const between = tokens.slice(last.last, first).map(({ lower }) => lower);
    if (!/^[,(–—-]$/.test(between[0]!) || !between.every((word) => BETWEEN.test(word))) return [];
    return listTo(end);
  }

  function listTo(at: number): Chunk[] {
    const names = [chunks[at]!];
    for (let place = at - 1; place >= 0; place -= 1) {
      const [name, next] = [chunks[place]!, names[0]!];
      const links = tokens.slice(name.last, next.first);
      const isLinked = links.length > 0 && links.length < 3;
      if (name.form !== 'name' || !isLinked || !links.every(({ lower }) => LINKS.test(lower)))
        break;
      names.unshift(name);
    }
    return names;
  }

  function shareAmong(names: readonly Chunk[], title: Title): void {
    if (names.length < 2 || !names.every(({ titles }) => titles.every(isCalling))) return;
    const { countries } = title;
    if (countries.length > 1 && countries.length !== names.length) return;
    names.forEach((name, place) => {
      name.titles.push(singleTitle(title, tokens, countries[countries.length > 1 ? place : 0]));
    });
  }

  /** The last of two names took both offices of a couple for its own. */
  function partCouple(at: number, last: Chunk): void {
    const [held, own] = last.titles.slice(-2);
    if (!held || !own || held.first <= last.name!.last || !areConsorts(held, own)) return;
    const names = listTo(at);
    if (names.length !== 2 || names[0]!.titles.length) return;
    names[0]!.titles.push(held.countries.length ? held : { ...held, countries: own.countries });
    last.titles.splice(-2, 1);
  }
}
