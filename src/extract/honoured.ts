import type { Chunk } from './chunks/chunk-reader.js';
import { BE, HAVE, nounOf, verbOf } from './lexemes.js';
import { isMourned } from './addressed.js';
import type { Scene } from './scene.js';

/** What befalls somebody whom others then write to. */
const BEFALLS = new Set(
  'election re-election reelection victory win triumph success birthday inauguration swearing-in investiture installation appointment nomination accession enthronement coronation jubilee recovery illness operation surgery elevation confirmation selection presidency premiership papacy pontificate comeback'.split(
    ' ',
  ),
);

/** What somebody does, or what is done to him, to whom others then write. */
const TAKES = new Set(
  're-elected reelected elected inaugurated sworn crowned enthroned appointed invested chosen'.split(
    ' ',
  ),
);

/** What is done to somebody who is written to. */
const DONE = new Set(['congratulated', 'felicitated', 'flooded', 'showered', 'inundated']);
/** Words before them that tell nothing. */
const LIGHT = new Set([
  'who',
  'just',
  'newly',
  'also',
  'already',
  'comfortably',
  'narrowly',
  'duly',
]);

/** What comes to whoever is written to. */
const GETS = new Set(
  'received receives receive gets got heard hears thanked thanks thanking acknowledged'.split(' '),
);

/** Words between a message and the name of whoever it is for. */
const TO = new Set([
  'to',
  'for',
  'reached',
  'reaches',
  'reach',
  'reaching',
  'wish',
  'wishes',
  'wished',
  'wishing',
]);

/** Most words between what befalls somebody and his name. */
const FAR = 4;

/** Words behind a name among which that is told. */
const LATE = 5;

/** Of each of the people, how much is told of what befalls him and of what comes to him. */
export function honours(scene: Scene): number[] {
  return scene.people.map((person) => {
    let sum = 0;
    for (const chunk of person.chunks) {
      if (isMourned(scene, chunk)) return 0;
      sum += honourAt(scene, chunk);
    }
    return sum;
  });
}

function honourAt({ blocks, sentences, tokens }: Scene, { first, last, sentence }: Chunk): number {
  const { block, first: start, last: end } = sentences[sentence]!;
  const word = (at: number) => (at >= start && at < end ? tokens[at]!.lower : '');
  let sum = 0;
  if (word(last) === "'s")
    for (let at = last + 1; at <= last + FAR; at += 1) if (BEFALLS.has(word(at))) sum = 3;
  if (/^(?:of|by|for)$/.test(word(first - 1)) && BEFALLS.has(word(first - 2))) sum = 3;
  let next = last;
  let isDone = false;
  if (word(next) === ',') next += 1;
  for (; HAVE.has(word(next)) || BE.has(word(next)) || LIGHT.has(word(next)); next += 1)
    if (BE.has(word(next))) isDone = true;
  if (TAKES.has(word(next)) || (isDone && DONE.has(word(next)))) sum = Math.max(sum, 3);
  if (GETS.has(word(next)) || /^(?:won|wins)$/.test(word(next))) sum = Math.max(sum, 2);
  const verb = verbOf(word(first - 1))?.verb;
  if (verb === 'congratulate' || verb === 'condole' || verb === 'wish') sum = Math.max(sum, 2);
  if (TO.has(word(first - 1)))
    for (let at = first - 2; at >= first - 8 && at >= start; at -= 1)
      if (nounOf(word(at)) || verbOf(word(at))?.verb === 'congratulate') {
        sum = Math.max(sum, 2);
        break;
      }
  // "Wished Li Ro well on her 72nd birthday".
  if (sum === 2)
    for (let at = last; at < last + LATE; at += 1) {
      if (!/^(?:his|her)$/.test(word(at))) continue;
      for (let next = at + 1; next <= at + FAR; next += 1) if (BEFALLS.has(word(next))) sum = 4;
    }
  return sum && blocks[block]!.type === 'headline' ? sum + 2 : sum;
}

/** Less than this may be told of anybody who is written to once. */
const TOLD_TWICE = 5;

/** As much of whom the article is about: either may be meant. */
const RIVALS = 2;

/** To whom others write for what has befallen him, as far as the words around his name tell; null where that is not sure. */
export function honouredOf(scene: Scene): number | null {
  const sums = honours(scene);
  let most: number | null = null;
  let highest = TOLD_TWICE - 1;
  let second = 0;
  sums.forEach((sum, at) => {
    if (sum > highest) {
      if (most !== null) second = Math.max(second, highest);
      [most, highest] = [at, sum];
    } else second = Math.max(second, sum);
  });
  const { protagonist } = scene;
  const isRivalled = protagonist !== null && protagonist !== most && sums[protagonist]! >= RIVALS;
  return second < highest && !isRivalled ? most : null;
}
