import type { Document } from './document.js';
import { mentionsInSentence } from './mentions-in-order.js';
import type { Reading } from './readings.js';

/** Where all may read or hear what is said, and words that are said of the dead. */
const PUBLIC = new Set(
  `statement statements communiqué communique posted posts tweeted tweets tweet tweeting posting twitter facebook instagram bluesky
  mastodon threads weibo vk linkedin mourned mourns tribute tributes lamented laments`.split(/\s+/),
);
/** Networks that are words, too: only behind "on". */
const ON = new Set(['x', 'telegram', 'social']);
/** What goes to somebody: a message, a call, or whoever is spoken to. */
const PRIVATE = new Set(
  `message messages letter letters cable cables cabled telegram telegrams telegraphed note notes card cards missive wire wired call calls
  phone phoned telephone telephoned rang conversation spoke you your yours yourself dear condolences condolence sympathy sympathies
  sympathised sympathized wishes solidarity`.split(/\s+/),
);
const TO_ONE = new Set([
  'to',
  'with',
  'at',
  'told',
  'tells',
  'assured',
  'let',
  'addressed',
  'tagging',
  'tagged',
]);
const HIM = new Set(['him', 'her', 'them']);

/** Rules by which a sentence goes on with a message told before, or prints one. */
const TAKES_UP = new Set(['printed-letter', 'same-again', 'join-in', 'followed', 'hub-item']);

/**
 * "Our hearts are in Kand tonight," A posted; "A said in a statement that he was sad": grief for all to hear, where nobody is told whom it
 * is meant for. A state may be; good wishes that are posted go to whoever has won.
 */
export function isGriefInPublic(document: Document, { candidate, kind, to }: Reading): boolean {
  if (kind !== 'condolence' && kind !== 'sympathy') return false;
  if (candidate.mutual || TAKES_UP.has(candidate.rule)) return false;
  if (to.some((place) => document.profiles[place]!.kind === 'country')) return false;
  const { first, last } = document.sentences[candidate.sentence]!;
  let isPublic = false;
  for (let at = first; at < last; at += 1) {
    const { lower } = document.tokens[at]!;
    const before = document.tokens[at - 1]?.lower ?? '';
    if (before === 'on' && ON.has(lower)) isPublic = true;
    else if (PRIVATE.has(lower) || (HIM.has(lower) && TO_ONE.has(before))) return false;
    else isPublic ||= PUBLIC.has(lower);
  }
  return (
    isPublic &&
    !mentionsInSentence(document, candidate.sentence).some(({ profile }) => to.includes(profile))
  );
}
