import { addressee } from './addressee.js';
import { calledBy } from './called-by.js';
import { cameFrom } from './came-from.js';
import { condoleWith } from './condole-with.js';
import { congratulate } from './congratulate.js';
import { congratulatedBy } from './congratulated-by.js';
import { didTheSame } from './did-the-same.js';
import { eachOther } from './each-other.js';
import { exchangeAgain } from './exchange-again.js';
import { exchangeBoth } from './exchange-both.js';
import { exchangeWith } from './exchange-with.js';
import { fronted } from './fronted.js';
import { inMessageTo } from './in-message-to.js';
import { invite } from './invite.js';
import { messageFromTo } from './message-from-to.js';
import { ownedMessage } from './owned-message.js';
import { passiveSend } from './passive-send.js';
import { phone } from './phone.js';
import { phoneNoAddressee } from './phone-no-addressee.js';
import { postAbout } from './post-about.js';
import { receiveFrom } from './receive-from.js';
import { reply } from './reply.js';
import { sendDirect } from './send-direct.js';
import { sendNoRecipient } from './send-no-recipient.js';
import { sendTo } from './send-to.js';
import { soDid } from './so-did.js';
import { thankInMessage } from './thank-in-message.js';
import { thoughtsWith } from './thoughts-with.js';
import { toldInMessage } from './told-in-message.js';
import { wentTo } from './went-to.js';
import { wishTo } from './wish-to.js';
import { writeTo } from './write-to.js';
import { wroteThat } from './wrote-that.js';
import type { Rule } from './rule.js';

/** Every rule, in the order in which candidates are made; among equal weights the earlier one names the message. */
export const RULES: readonly Rule[] = [
  sendTo,
  sendDirect,
  sendNoRecipient,
  congratulate,
  congratulatedBy,
  exchangeWith,
  exchangeBoth,
  exchangeAgain,
  eachOther,
  receiveFrom,
  messageFromTo,
  ownedMessage,
  inMessageTo,
  passiveSend,
  phone,
  calledBy,
  writeTo,
  condoleWith,
  wishTo,
  toldInMessage,
  fronted,
  didTheSame,
  cameFrom,
  wentTo,
  thankInMessage,
  invite,
  reply,
  postAbout,
  addressee,
  phoneNoAddressee,
  soDid,
  wroteThat,
  thoughtsWith,
];
