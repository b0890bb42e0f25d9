import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbersFrom } from '../resolve/invented.js';

/** A way to spoil a text; `at` gives a random place in it. */
type Mutation = (text: string, at: () => number, other: string) => string;

const insert = (text: string, place: number, piece: string) =>
  text.slice(0, place) + piece + text.slice(place);

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'cut at the end': (text, at) => text.slice(0, at()),
  'cut at the start': (text, at) => text.slice(at()),
  'cut out of the middle': (text, at) => text.slice(0, at()) + text.slice(at()),
  'one character less': (text, at) => {
    const place = at();
    return text.slice(0, place) + text.slice(place + 1);
  },
  'a null': (text, at) => insert(text, at(), '\0'),
  'nulls all over': (text) => text.replaceAll(' ', '\0'),
  capitals: (text) => text.toUpperCase(),
  'small letters': (text) => text.toLowerCase(),
  'one word a line': (text) => text.replaceAll(' ', '\n'),
  'one line': (text) => text.replace(/\s+/g, ' '),
  'no spaces': (text) => text.replace(/[ \n]/g, ''),
  'wide spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'lines of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'no punctuation': (text) => text.replace(/[.,;:"“”'’()-]/g, ''),
  'an open quotation mark': (text, at) => insert(text, at(), '“'),
  'a straight quotation mark': (text, at) => insert(text, at(), '"'),
  'open brackets': (text, at) => insert(text, at(), '((('),
  'a sentence twice': (text, at) => {
    const place = at();
    return insert(text, place, text.slice(place, text.indexOf('.', place) + 1));
  },
  'a Chinese sentence': (text, at) => insert(text, at(), '国家主席致电祝贺新任总统。'),
  'an Arabic sentence': (text, at) => insert(text, at(), 'بعث الرئيس برقية تهنئة إلى الملك.'),
  'marks of direction': (text, at) => insert(insert(text, at(), '\u202e'), at(), '\u200f'),
  'half a letter': (text, at) => insert(text, at(), '\ud83d'),
  'accents apart': (text) => text.normalize('NFD'),
  'an emoji': (text, at) => insert(text, at(), '👩‍👩‍👧'),
  'a no-width space': (text, at) => insert(text, at(), '\u200b'),
  'words the other way round': (text) => text.split(' ').reverse().join(' '),
  'another article behind': (text, at, other) => text.slice(0, at()) + other,
  'lines of two articles in turn': (text, _, other) => {
    const lines = other.split('\n');
    return text
      .split('\n')
      .flatMap((line, place) => [line, lines[place] ?? ''])
      .join('\n');
  },
  'the text thrice': (text) => text.repeat(3),
};

const folder = join(__dirname, '../gold/own');
const TEXTS = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(join(folder, file), 'utf8'));

export interface MutatedText {
  name: string;
  text: string;
}

/** `count` spoiled articles, one to three mutations each; the same for the same seed. */
export function* mutatedTexts(count: number, seed: number): Generator<MutatedText> {
  const next = numbersFrom(seed);
  const number = (below: number) => Math.floor(next() * below) % below;
  const names = Object.keys(MUTATIONS);
  for (let made = 0; made < count; made += 1) {
    let text = TEXTS[number(TEXTS.length)]!;
    const used: string[] = [];
    for (let rounds = number(3); rounds >= 0; rounds -= 1) {
      const name = names[number(names.length)]!;
      const spoiled = text;
      text = MUTATIONS[name]!(
        spoiled,
        () => number(spoiled.length + 1),
        TEXTS[number(TEXTS.length)]!,
      );
      used.push(name);
    }
    yield { name: `${made}: ${used.join(', ')}`, text };
  }
}
