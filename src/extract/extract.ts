import type { Article, Extraction, Mention } from '../model.js';
import { kindOf } from './acts.js';
import type { Chunk } from './chunks/chunk-reader.js';
import { chunksOf } from './chunks.js';
import { counterpartLists } from './counterpart-lists.js';
import { collectiveExchanges } from './collective-exchanges.js';
import { withRoundsOfEnvoys } from './carried/rounds-of-envoys.js';
import { codedSentence, type CodedSentence } from './coded.js';
import { countriesOf } from './countries.js';
import { partyOf, stateGiven, titleOf, type Document, type DocumentMention } from './document.js';
import type { Candidate } from './candidate.js';
import { candidatesOf } from './frames.js';
import { withPrintedLetters } from './letters/printed-letters.js';
import type { Group } from './groups.js';
import { firstSubject } from './clauses.js';
import { homeOf } from './states/home.js';
import { weighPairs } from './likelihood/pairs.js';
import { unsaid } from './likelihood/unsaid.js';
import type { WeighedPairs } from './likelihood/verdicts.js';
import { withNations } from './in-public/nations-addressed.js';
import { isOutlet } from './header/outlets-as-names.js';
import { readHeader } from './header.js';
import { withEventAddressees } from './hubs/event-addressees.js';
import { withHubs } from './hub-messages.js';
import { lettersOf } from './letters.js';
import { mentionsOf, type StatesGiven } from './mentions.js';
import { clustersOf, mergedOf, type Decision } from './merge.js';
import { nameFinder } from './names.js';
import { withBirthdaysOfStates } from './occasions/birthdays-of-states.js';
import { withWinsOfTeams } from './occasions/wins-of-teams.js';
import { articleOccasions } from './occasions/article-occasions.js';
import { ownVoice } from './letters/own-voice.js';
import { peopleOf } from './people.js';
import { placesOf } from './places.js';
import { markRoles } from './person-roles.js';
import { readingsOf, type Fallback } from './readings.js';
import { isReleased } from './released.js';
import { sentencesOf } from './sentences.js';
import { signedNames } from './letters/signed-names.js';
import { isToldBySpokesman } from './spokesmen.js';
import { statements } from './statements.js';
import { termsOf } from './terms.js';
import { titleReader } from './titles.js';
import { NOTHING_TOLD, toldWith } from './told-before.js';
import {
  actThankedFor,
  storyKind,
  tellsDeath,
  toldIn,
  type ToldInSentence,
} from './told-in-sentence.js';
import { fitnessOf } from './unfit.js';
import { withCalled } from './vocatives.js';
import { withWrittenBack } from './written-back.js';

/** Changes whenever the same article may give another extraction. */
export const EXTRACTOR_VERSION = '28';

/** Every step of reading one article, for `explain`. */
export interface Trace {
  document: Document;
  chunks: Chunk[];
  states: StatesGiven;
  coded: CodedSentence[];
  told: ToldInSentence[];
  candidates: Candidate[];
  /** Who may have written to whom, by all signs. */
  pairs: WeighedPairs;
  decisions: Decision[];
  extraction: Extraction;
}

/** What an article claims. Any text gives an answer, in time linear in its length; nothing outside the article counts. */
export function extract(article: Article): Extraction {
  return trace(article).extraction;
}

/** The stages in their order, with all that each hands on. */
export function trace(article: Article): Trace {
  const { header, headerSpans, blocks, text } = readHeader(article);
  const { tokens, sentences } = sentencesOf(text, blocks);
  const terms = termsOf(text, tokens, sentences);
  const opening = new Set(sentences.map(({ first }) => first));
  const names = nameFinder(tokens, terms, opening);
  const titles = titleReader(tokens, terms);
  const chunks = sentences.flatMap((sentence, at) =>
    chunksOf(tokens, sentence, at, terms, names, titles).filter(
      (chunk) => !isOutlet(tokens, chunk, header),
    ),
  );
  const letters = lettersOf(text, blocks);
  const signed = signedNames(text, tokens, sentences, chunks, letters);
  const { people, personOf } = peopleOf(text, tokens, sentences, blocks, chunks, signed);
  const home = homeOf(text, header, blocks);
  const { mentions, profiles, states } = mentionsOf(
    { text, tokens, sentences, blocks },
    chunks,
    people,
    personOf,
    home,
    placesOf(tokens, sentences, terms),
  );
  const document: Document = {
    article,
    text,
    header,
    blocks,
    tokens,
    sentences,
    mentions,
    profiles,
  };
  const coded = codedSentencesOf(document, ownVoice(document, letters));
  const told = withBirthdaysOfStates(
    withWinsOfTeams(sentences.map((sentence) => toldIn(document, sentence))),
  );
  const story = told.filter((_, at) => blocks[sentences[at]!.block]!.type !== 'related');
  const found = withRoundsOfEnvoys(document, coded, told, candidatesOf(document, coded, told));
  const read = withEventAddressees(document, found);
  const answered = withWrittenBack(document, coded, told, withCalled(document, told, read));
  const inSentences = withNations(document, told, answered);
  const candidates = [
    ...withHubs(document, coded, told, withPrintedLetters(document, letters, inSentences)),
    ...collectiveExchanges(document, coded, told, inSentences),
    ...counterpartLists(document, coded, told),
  ].sort((a, b) => a.sentence - b.sentence);
  const inHeadline = kindOf((header.title ?? '').toLowerCase());
  const fallback: Fallback = {
    home: home.state,
    kind: inHeadline ?? storyKind(story),
    isKindInHeadline: inHeadline !== null,
    tellsDeaths: story.some(({ lower }) => tellsDeath(lower)),
    thankedFor: actThankedFor(story),
    occasions: articleOccasions(document, told),
  };
  const readings = readingsOf(document, candidates, fallback);
  const fitness = fitnessOf(document, fallback);
  const byRules = clustersOf(document, readings, fitness);
  const pairs = weighPairs(document, told, candidates, byRules);
  const likely = unsaid(document, told, byRules, pairs);
  const all = likely.length ? readingsOf(document, [...candidates, ...likely], fallback) : readings;
  const weighed = clustersOf(document, all, fitness, pairs);
  const { reports, decisions } = mergedOf(document, weighed, pairs);
  markRoles(document, reports);
  const extraction: Extraction = {
    articleId: article.id,
    header,
    headerSpans,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    mentions: mentions.map((mention): Mention => ({
      start: mention.start,
      end: mention.end,
      surface: article.text.slice(mention.start, mention.end),
      rule: mention.rule,
      sentence: mention.sentence,
      party: partyOf(profiles[mention.profile]!),
    })),
    people: profiles
      .filter(({ kind }) => kind === 'person')
      .map((profile) => {
        const { name, role, aliases } = profile;
        return {
          name,
          title: titleOf(profile),
          country: stateGiven(profile),
          role,
          aliases,
        };
      }),
    ...countriesOf(text, blocks, tokens, terms, header),
    reports,
    statements: statements(document, reports, letters).map((statement) => ({
      ...statement,
      text: article.text.slice(statement.start, statement.end),
    })),
  };
  return { document, chunks, states, coded, told, candidates, pairs, decisions, extraction };
}

/** The sentences of a document in parties and words, each at its own place. */
function codedSentencesOf(document: Document, voices: readonly DocumentMention[]): CodedSentence[] {
  const all = voices.length
    ? [...document.mentions, ...voices].sort((a, b) => a.first - b.first)
    : document.mentions;
  const spoken = new Set(voices.map(({ sentence }) => sentence));
  let next = 0;
  let told = NOTHING_TOLD;
  let before: Group | null = null;
  return document.sentences.map((sentence, at) => {
    const first = next;
    while (next < all.length && all[next]!.sentence === at) next += 1;
    const here = all.slice(first, next);
    const coded = codedSentence(
      document.tokens,
      sentence,
      at,
      here,
      document.profiles,
      told,
      spoken.has(at) ||
        isReleased(document.tokens, sentence) ||
        isToldBySpokesman(document, sentence, here),
    );
    told = toldWith(told, coded, document.profiles);
    // "On behalf of the President I send": whoever speaks for himself writes.
    const principal = spoken.has(at) ? null : coded.principal;
    const subject = before;
    before = firstSubject(coded) ?? before;
    return { ...coded, principal, before: subject };
  });
}
