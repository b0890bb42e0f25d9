/** Spellings of one sound in the usual transliterations, longest first. */
const CONSONANTS: [RegExp, string][] = [
  [/shch|sch|sh/g, 'S'],
  [/dzh|zh|dj/g, 'j'],
  [/tch|ch/g, 'C'],
  [/tz|ts/g, 'C'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
];
const VOWELS: [RegExp, string][] = [
  [/eo|eu|oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/^y(?=e)/, ''],
  [/(?!^)y/g, 'i'],
];
const CLASSES: Record<string, string> = { a: 'A', e: 'AI', i: 'I', o: 'O', u: 'O' };

interface Heard {
  /** Consonants, doubled ones once, `h` only at the start; a first vowel counts as one. */
  bones: string;
  /** The vowels before, between and after them, each as the classes it may be heard as. */
  vowels: string[];
}

const heard = new Map<string, Heard>();
const REMEMBERED = 50_000;

function hear(word: string): Heard {
  const known = heard.get(word);
  if (known) return known;
  let text = word;
  for (const [spelling, sound] of VOWELS) text = text.replace(spelling, sound);
  for (const [spelling, sound] of CONSONANTS) text = text.replace(spelling, sound);
  text = text.replace(/(?!^)h/g, '').replace(/([^aeiou])\1+/g, '$1');
  const bones = text.replace(/^[aeiou]+/, '_').replace(/[aeiou]/g, '');
  const vowels = text.split(/[^aeiou]/).map(classesOf);
  const result = { bones, vowels };
  if (heard.size >= REMEMBERED) heard.clear();
  heard.set(word, result);
  return result;
}

const classesOf = (run: string) => [...run].map((vowel) => CLASSES[vowel] ?? '').join('');

/** The consonants of a folded word: equal for spellings of one name in different transliterations. Other scripts stay as they are. */
export function soundOf(word: string): string {
  return hear(word).bones;
}

/**
 * Whether two folded words may spell one name: Mohamed and Muhammad, Mirziyoev and Mirziyoyev, Lukashenko and Lukashenka, but
 * not Xi and Xu, and not Ivanov and Ivanova: a vowel at the end parts men from women. Where few consonants bear the name (Li,
 * Lee, Lou), all its vowels must agree.
 */
export function soundsAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [hear(one), hear(other)];
  if (left.bones !== right.bones) return false;
  if (endsOpen(left) !== endsOpen(right)) return false;
  if (left.bones.replace('_', '').length > 2) return true;
  return (
    left.vowels.length === right.vowels.length &&
    left.vowels.every((classes, at) => vowelsAgree(classes, right.vowels[at]!))
  );
}

const endsOpen = ({ vowels }: Heard) => vowels.at(-1) !== '';

function vowelsAgree(one: string, other: string): boolean {
  return one === other || [...one].some((vowel) => other.includes(vowel));
}
