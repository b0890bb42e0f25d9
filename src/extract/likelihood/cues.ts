import type { Sentence, Token } from '../document.js';
import { nounOf, verbOf, type NounClass, type VerbClass } from '../lexemes.js';

/** What a word of the genre says about two parties that it stands between. */
export const CUE_KINDS = [
  'act',
  'send',
  'receive',
  'exchange',
  'call',
  'come',
  'say',
  'message',
  'wish',
  'other',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

export interface Cue {
  /** Place in `document.tokens`. */
  at: number;
  kind: CueKind;
}

const OF_VERB: Readonly<Record<VerbClass, CueKind>> = {
  congratulate: 'act',
  condole: 'act',
  mourn: 'act',
  wish: 'act',
  thank: 'act',
  invite: 'act',
  send: 'send',
  cable: 'send',
  entrust: 'send',
  write: 'send',
  reply: 'send',
  receive: 'receive',
  hear: 'receive',
  take: 'receive',
  exchange: 'exchange',
  phone: 'call',
  call: 'call',
  speak: 'call',
  contact: 'call',
  come: 'come',
  go: 'come',
  follow: 'other',
  join: 'other',
  do: 'other',
  post: 'say',
  tell: 'say',
  assure: 'say',
  say: 'say',
  feel: 'say',
  turn: 'send',
};
const OF_NOUN: Readonly<Record<NounClass, CueKind>> = {
  message: 'message',
  call: 'message',
  act: 'wish',
  invitation: 'other',
  feeling: 'other',
};

/** The verbs and nouns of the genre in a sentence, in text order. */
export function cuesOf(tokens: readonly Token[], { first, last }: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let at = first; at < last; at += 1) {
    const { lower } = tokens[at]!;
    const verb = verbOf(lower);
    const noun = verb ? undefined : nounOf(lower);
    if (verb) cues.push({ at, kind: OF_VERB[verb.verb] });
    else if (noun) cues.push({ at, kind: OF_NOUN[noun] });
  }
  return cues;
}
