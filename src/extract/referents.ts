import type { Chunk } from './chunk-reader.js';
import { holderOf } from './office-holders.js';
import { countryOf } from './people.js';
import type { Scene } from './scene.js';

/** Whom a pronoun stands for: a subject for whoever was spoken of, an object for someone else; null where that is not sure. */
export function referent(scene: Scene, chunk: Chunk): number | null {
  const { profiles, mentions, tokens } = scene;
  const word = tokens[chunk.first]!.lower;
  if (word === 'they' || word === 'them') return null;
  const gender = word === 'he' || word === 'him' ? 'male' : 'female';
  const fits = (profile: number | null) =>
    profile !== null &&
    (profiles[profile]!.gender ?? gender) === gender &&
    ['person', 'office'].includes(profiles[profile]!.kind);
  if (
    word === 'her' &&
    tokens[chunk.first + 1] &&
    /^[\p{L}]/u.test(tokens[chunk.first + 1]!.text) &&
    !/^(?:on|for|in|to|and|a|the|at|over|with|from|as|that|well|his|when|after)$/.test(
      tokens[chunk.first + 1]!.lower,
    )
  )
    return null;
  if (word === 'he' || word === 'she') {
    const found = fits(scene.topic)
      ? scene.topic
      : fits(scene.previousTopic)
        ? scene.previousTopic
        : null;
    if (found !== null) {
      profiles[found]!.gender ??= gender;
      return found;
    }
    for (
      let at = mentions.length - 1;
      at >= 0 && mentions[at]!.sentence >= chunk.sentence - 1;
      at -= 1
    )
      if (fits(mentions[at]!.profile)) return mentions[at]!.profile;
    return null;
  }
  for (
    let at = mentions.length - 1;
    at >= 0 && mentions[at]!.sentence === chunk.sentence;
    at -= 1
  ) {
    const { profile } = mentions[at]!;
    if (fits(profile) && profile !== scene.topic) return profile;
  }
  if (scene.protagonist !== null && scene.protagonist !== scene.topic && fits(scene.protagonist))
    return scene.protagonist;
  let found: number | null = null;
  for (
    let at = mentions.length - 1;
    at >= 0 && mentions[at]!.sentence >= chunk.sentence - 1;
    at -= 1
  ) {
    const { profile } = mentions[at]!;
    if (
      fits(profile) &&
      profile !== scene.topic &&
      (scene.topic !== null ||
        profile !== scene.previousTopic ||
        mentions[at]!.sentence === chunk.sentence)
    ) {
      found = profile;
      break;
    }
  }
  return found;
}

/** Whom the article is about: named in the headline, first in the story, and often. */
export function protagonistOf(scene: Scene): number | null {
  const { chunks, people, personOf, sentences, blocks } = scene;
  let most: number | null = null;
  let highest = 2;
  const first = chunks.find(
    ({ form, sentence: at }) =>
      (form === 'name' || form === 'office') && blocks[sentences[at]!.block]!.type === 'body',
  );
  const title = first?.titles[0];
  const told =
    first &&
    (personOf.get(first) ?? (title && people[holderOf(scene, title, countryOf(first)) ?? -1]));
  people.forEach((person, at) => {
    let score = person === told ? 5 : 0;
    for (const { sentence: place } of person.chunks)
      score += blocks[sentences[place]!.block]!.type === 'headline' ? 3 : 1;
    if (score > highest) [most, highest] = [at, score];
  });
  return most;
}
