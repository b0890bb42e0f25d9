import type { Chunk } from './chunks/chunk-reader.js';
import { verbOf, type VerbClass } from './lexemes.js';
import { firstMentionNot } from './mentions-in-order.js';
import { authorOfCarried } from './carried/carried-letters.js';
import { isAuthor } from './clauses/authors.js';
import { describedBefore } from './described-before.js';
import { DONE_TO_THE_LIVING, foreignerMeant } from './foreigner-meant.js';
import { letterAuthor } from './letter-authors.js';
import { lastOfGender, onlyOfGender } from './genders.js';
import { isFronted, takenUp } from './clauses/fronted.js';
import { isInRelative } from './relative-objects.js';
import { isUnnamed } from './unnamed-people.js';
import { objectBehind } from './objects-behind.js';
import { isMouthpiece } from './offices/subordinates.js';
import { passageAddressee } from './passage-addressee.js';
import { isQuoted, type Scene } from './scene.js';
import { isSource, spokenOf } from './spokesmen.js';
import { bearerOf, pronounOf } from './names/bearers-of-styles.js';
import { isSucceeded } from './succeeded.js';
import { actorAt } from './clauses/acting-subjects.js';
import { answererBefore, objectBefore, thankedFor } from './thanked-for.js';

/** Whom a pronoun stands for: a subject for whoever was spoken of, an object for someone else; null where that is not sure. */
export function referent(scene: Scene, chunk: Chunk): number | null {
  const bearer = chunk.rule === 'style' ? bearerOf(scene, chunk) : null;
  if (bearer !== null) return bearer;
  const found = nearestReferent(scene, chunk);
  return found === null
    ? null
    : (foreignerMeant(scene, chunk, found, () => actorAt(scene, chunk)) ?? found);
}

function nearestReferent(scene: Scene, chunk: Chunk): number | null {
  const { profiles, mentions, tokens } = scene;
  const word = chunk.rule === 'style' ? pronounOf(scene, chunk) : tokens[chunk.first]!.lower;
  if (word === 'they' || word === 'them') return null;
  const gender = word === 'he' || word === 'him' ? 'male' : 'female';
  const isDone = DONE_TO_THE_LIVING.has(
    verbOf(tokens[chunk.first - 1]?.lower ?? '')?.verb ?? 'say',
  );
  const speaks = SPEAKS.has(verbOf(tokens[chunk.last]?.lower ?? '')?.verb ?? 'go');
  const isOfTheLiving =
    isDone || speaks || /^reach(?:e[ds])?$/.test(tokens[chunk.first - 1]?.lower ?? '');
  // "He also had a call from A," his spokesman said.
  const isTold = isQuoted(scene, chunk);
  const object = word === 'he' || word === 'she' ? objectBehind(scene, chunk) : null;
  const fits = (profile: number | null) =>
    profile !== null &&
    profile !== object &&
    !isSource(scene, profile, chunk.sentence) &&
    !(isTold && isMouthpiece(profiles[profile]!.title)) &&
    !(isOfTheLiving && (profiles[profile]!.role === 'deceased' || isSucceeded(scene, profile))) &&
    (profiles[profile]!.gender ?? gender) === gender &&
    ['person', 'office'].includes(profiles[profile]!.kind);
  if (
    word === 'her' &&
    chunk.rule !== 'style' &&
    tokens[chunk.first + 1] &&
    /^[\p{L}]/u.test(tokens[chunk.first + 1]!.text) &&
    !AFTER_OBJECT.test(tokens[chunk.first + 1]!.lower)
  )
    return null;
  const told = isTold ? spokenOf(scene, chunk, fits) : null;
  if (told !== null) {
    profiles[told]!.gender ??= gender;
    return told;
  }
  if (word === 'he' || word === 'she') {
    const answerer = answererBefore(scene, chunk, gender);
    if (answerer !== null && fits(answerer)) {
      profiles[answerer]!.gender ??= gender;
      return answerer;
    }
    const author =
      (tokens[chunk.first - 1]?.lower === 'which' ? letterAuthor(scene, chunk) : null) ??
      thankedFor(scene, chunk) ??
      authorOfCarried(scene, chunk);
    if (author !== null && fits(author)) return author;
    const last = mentions.at(-1);
    const isTopicFronted =
      last !== undefined && last.profile === scene.topic && isFronted(scene, last, chunk);
    const agent = takenUp(scene, chunk) ?? agentBefore(scene, chunk);
    if (agent !== null && fits(agent)) return agent;
    const found =
      fits(scene.topic) && !isTopicFronted
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
      if (fits(mentions[at]!.profile) && !isFronted(scene, mentions[at]!, chunk))
        return mentions[at]!.profile;
    return lastOfGender(scene, chunk.sentence, gender, fits) ?? onlyOfGender(scene, gender, fits);
  }
  // "A second letter was sent by him": whoever the sentence before is about.
  const isAgent = tokens[chunk.first - 1]?.lower === 'by' && scene.topic === null;
  if (isAgent && fits(scene.previousTopic)) return scene.previousTopic;
  if (isUnnamed(scene, chunk)) return null;
  const actor = letterAuthor(scene, chunk) ?? actorAt(scene, chunk);
  const beside = listedWith(scene, actor, chunk.sentence);
  if (isInRelative(tokens, chunk) && fits(scene.topic) && mentions.at(-1)?.profile !== scene.topic)
    return scene.topic;
  for (
    let at = mentions.length - 1;
    at >= 0 && mentions[at]!.sentence === chunk.sentence;
    at -= 1
  ) {
    const { profile } = mentions[at]!;
    if (
      fits(profile) &&
      profile !== actor &&
      !beside.has(profile) &&
      !(mentions[at - 1]?.sentence !== chunk.sentence && isAuthor(tokens, mentions[at]!))
    ) {
      profiles[profile]!.gender ??= gender;
      return profile;
    }
  }
  // What comes "from him" is of another than whom all write to.
  const isWriter = /^(?:from|by)$/.test(tokens[chunk.first - 1]?.lower ?? '');
  const likelier = [
    partnerOf(scene, actor, chunk.sentence - 1),
    isWriter ? null : passageAddressee(scene, chunk),
    objectBefore(scene, chunk),
    describedBefore(scene, chunk),
    isWriter ? null : scene.honoured,
    scene.protagonist,
  ].find((one) => one !== null && one !== actor && !beside.has(one) && fits(one));
  if (likelier !== undefined && likelier !== null) return likelier;
  let found: number | null = null;
  for (
    let at = mentions.length - 1;
    at >= 0 && mentions[at]!.sentence >= chunk.sentence - 1;
    at -= 1
  ) {
    const { profile } = mentions[at]!;
    if (
      fits(profile) &&
      profile !== actor &&
      !beside.has(profile) &&
      (actor !== null ||
        profile !== scene.previousTopic ||
        mentions[at]!.sentence === chunk.sentence)
    ) {
      found = profile;
      break;
    }
  }
  if (found !== null && profiles[found]!.gender === null) {
    const known = lastOfGender(scene, chunk.sentence, gender, fits);
    if (known !== null && known !== actor && !beside.has(known)) return known;
  }
  const isTo = /^(?:to|with)$/.test(tokens[chunk.first - 1]?.lower ?? '');
  const only =
    found ??
    onlyOther(scene, fits) ??
    ((isDone || isTo) && actor !== null
      ? lastOfGender(scene, chunk.sentence, gender, (one) => fits(one) && one !== actor)
      : null);
  return only === null && actor === null && fits(scene.previousTopic) ? scene.previousTopic : only;
}

/** "Sorrow was told in a note by A; he and B wrote", "that of A came; in it he": who does it, where the sentence is about nobody. */
function agentBefore(
  { mentions, tokens, topic }: Scene,
  { first, sentence }: Chunk,
): number | null {
  const last = mentions.at(-1);
  const isInIt = tokens[first - 1]?.lower === 'it' && tokens[first - 2]?.lower === 'in';
  const start = isInIt ? first - 2 : first;
  if (topic !== null || last?.sentence !== sentence || tokens[start - 1]?.lower !== ';')
    return null;
  const link = tokens[last.first - 1]?.lower ?? '';
  const isOf = link === 'of' && /^(?:that|those)$/.test(tokens[last.first - 2]?.lower ?? '');
  return /^(?:by|from)$/.test(link) || isOf ? last.profile : null;
}

/** What the dead no longer do: "she writes". */
const SPEAKS: ReadonlySet<VerbClass> = new Set<VerbClass>(['write', 'post', 'send', 'cable']);

/** "A and B congratulated each other. She thanked him": the only other one in the sentence before, where that tells of whoever acts. */
function partnerOf(
  { mentions, profiles }: Scene,
  actor: number | null,
  sentence: number,
): number | null {
  const told = new Set<number>();
  for (let at = mentions.length - 1; at >= 0 && mentions[at]!.sentence >= sentence; at -= 1) {
    const { profile, sentence: place } = mentions[at]!;
    if (place === sentence && /^(?:person|office)$/.test(profiles[profile]!.kind))
      told.add(profile);
  }
  if (actor === null || told.size !== 2 || !told.delete(actor)) return null;
  return [...told][0]!;
}

/** The only one told so far whom the sentence is not about: in a call or letter the other side. */
function onlyOther(scene: Scene, fits: (profile: number) => boolean): number | null {
  const { mentions, profiles, topic } = scene;
  const others = new Set<number>();
  for (let at = mentions.length - 1; at >= 0 && others.size < 2; at -= 1) {
    const { profile } = mentions[at]!;
    if (profile !== topic && /^(?:person|office)$/.test(profiles[profile]!.kind))
      others.add(profile);
  }
  const [other] = others;
  return topic !== null && others.size === 1 && fits(other!) ? other! : null;
}

/** What follows "her" where it is whom something is done to, and not whose something is. */
const AFTER_OBJECT =
  /^(?:on|for|in|to|and|a|an|the|at|over|with|from|as|that|well|his|their|this|when|after|of|about|by|before|during|since|again|personally|warmly|through|via|if|how|why|what|where|while|who|or|but|because|until|upon|today|yesterday|earlier|later|last|next|every|all|into|back|there|here|too|also|not)$/;

/** "A, B and C congratulated her": those who act with whoever acts. */
function listedWith(
  { mentions, tokens }: Scene,
  actor: number | null,
  sentence: number,
): Set<number> {
  const listed = new Set<number>();
  const first = Math.max(
    mentions.length - LONGEST_LIST,
    firstMentionNot(mentions, (mention) => mention.sentence < sentence),
  );
  for (let at = first; at < mentions.length; at += 1) {
    const { profile, first: start } = mentions[at]!;
    const before = mentions[at - 1];
    const isLinked =
      at > first &&
      (before!.profile === actor || listed.has(before!.profile)) &&
      start - before!.last < 4 &&
      tokens.slice(before!.last, start).every(({ lower }) => /^(?:,|and|&|the)$/.test(lower)) &&
      // "A thanks B, he said": a pronoun behind a comma alone is in no list.
      (mentions[at]!.form !== 'pronoun' || tokens[start - 1]!.lower !== ',');
    if (isLinked && profile !== actor) listed.add(profile);
    else if (listed.size) break;
  }
  return listed;
}

/** Mentions before a pronoun that are looked through. */
const LONGEST_LIST = 40;
