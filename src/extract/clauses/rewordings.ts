import { addressedBehind } from './addressed-behind.js';
import { anotherMeant } from './another-meant.js';
import { broughtHere } from './brought-by.js';
import { compoundAt } from './compounds.js';
import { chosenMessage } from './chosen-messages.js';
import { meansChosen } from './means-chosen.js';
import { addressedBy } from './addressed-by.js';
import { cleftAlone } from './clefts-alone.js';
import { exchangeTold } from './mutual-words.js';
import { gratefulTo } from './grateful.js';
import { handedInto } from './into-the-hands.js';
import { inTouch } from './in-touch.js';
import { lineTold } from './on-the-line.js';
import { namesPutTo } from './names-put-to.js';
import { sharedOut } from './shared-out.js';
import { sideTold } from './sides-told.js';
import { tagged } from './tagged.js';
import { inHandOf, signedOnly } from '../letters/signatures.js';
import { sendingTold } from './words-for-sending.js';
import { wishesTold } from './words-for-wishes.js';
import type { Symbol } from '../coded.js';
import type { Sentence, Token } from '../document.js';
import type { Group } from '../groups.js';

/** Words of the genre that say what words of no rule say, and the place behind those; null where a sentence is read as it stands. */
export const rewordedAt = (
  tokens: readonly Token[],
  at: number,
  sentence: Pick<Sentence, 'first' | 'last'>,
  groups: readonly Group[],
  symbols: readonly Pick<Symbol, 'lower' | 'group'>[],
): { words: readonly string[]; end: number } | null =>
  compoundAt(tokens, at) ??
  broughtHere(tokens, at, sentence, groups) ??
  sideTold(tokens, at, sentence, groups) ??
  sharedOut(tokens, at, sentence, groups, symbols) ??
  lineTold(tokens, at, symbols, groups) ??
  meansChosen(tokens, at, symbols) ??
  addressedBehind(tokens, at, symbols) ??
  chosenMessage(tokens, at, symbols) ??
  anotherMeant(tokens, at, sentence, groups) ??
  cleftAlone(tokens, at, groups, symbols) ??
  exchangeTold(tokens, at, symbols) ??
  gratefulTo(tokens, at, groups) ??
  wishesTold(tokens, at) ??
  sendingTold(tokens, at, symbols, groups) ??
  namesPutTo(tokens, at, symbols) ??
  inTouch(tokens, at, symbols) ??
  handedInto(tokens, at, groups, symbols) ??
  addressedBy(tokens, at, symbols) ??
  tagged(tokens, at, groups, symbols) ??
  signedOnly(tokens, at, groups, symbols) ??
  inHandOf(tokens, at, groups, symbols);
