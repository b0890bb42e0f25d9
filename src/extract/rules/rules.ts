import { address } from './address.js';
import { anotherTo } from './another-to.js';
import { askToCome } from './ask-to-come.js';
import { askedToCome } from './asked-to-come.js';
import { contact } from './contact.js';
import { carriedBy } from './carried-by.js';
import { carry } from './carry.js';
import { cable } from './cable.js';
import { call } from './call.js';
import { callFrom } from './call-from.js';
import { callWith } from './call-with.js';
import { cameFrom } from './came-from.js';
import { condole } from './condole.js';
import { congratulate } from './congratulate.js';
import { congratulatedBy } from './congratulated-by.js';
import { eachOther } from './each-other.js';
import { exchange } from './exchange.js';
import { exchangedBy } from './exchanged-by.js';
import { inMessageTo } from './in-message-to.js';
import { followed } from './followed.js';
import { hearFrom } from './hear-from.js';
import { invitation } from './invitation.js';
import { invite } from './invite.js';
import { joinIn } from './join-in.js';
import { messageBetween } from './message-between.js';
import { messageFromTo } from './message-from-to.js';
import { messageFor } from './message-for.js';
import { offerHelp } from './offer-help.js';
import { phone } from './phone.js';
import { cabledBy } from './cabled-by.js';
import { phonedBy } from './phoned-by.js';
import { post } from './post.js';
import { receive } from './receive.js';
import { receiveCall } from './receive-call.js';
import { receivedFrom } from './received-from.js';
import { reply } from './reply.js';
import { sameAgain } from './same-again.js';
import { sameExchange } from './same-exchange.js';
import { send } from './send.js';
import { sentAgain } from './sent-again.js';
import { sentBy } from './sent-by.js';
import { speak } from './speak.js';
import { tell } from './tell.js';
import { thank } from './thank.js';
import { wentTo } from './went-to.js';
import { wish } from './wish.js';
import { write } from './write.js';
import { mournWith } from './mourn-with.js';
import { sayTo } from './say-to.js';
import { thankForHelp } from './thank-for-help.js';
import { thoughtsWith } from './thoughts-with.js';
import { entrust } from './entrust.js';
import { writeBack } from './write-back.js';
import { toldBy } from './told-by.js';
import { turnTo } from './turn-to.js';
import { quoted } from './quoted.js';
import { writtenTo } from './written-to.js';
import type { Rule } from './rule.js';

/** Every rule; among equal weights the earlier one names the message. */
export const RULES: readonly Rule[] = [
  send,
  carry,
  carriedBy,
  sentBy,
  sentAgain,
  anotherTo,
  cable,
  congratulate,
  congratulatedBy,
  condole,
  mournWith,
  wish,
  followed,
  thank,
  thankForHelp,
  invite,
  askToCome,
  askedToCome,
  invitation,
  exchange,
  exchangedBy,
  messageBetween,
  eachOther,
  sameExchange,
  sameAgain,
  joinIn,
  receive,
  receivedFrom,
  hearFrom,
  receiveCall,
  cameFrom,
  wentTo,
  offerHelp,
  phone,
  call,
  phonedBy,
  cabledBy,
  contact,
  speak,
  callWith,
  callFrom,
  write,
  reply,
  post,
  tell,
  inMessageTo,
  messageFromTo,
  messageFor,
  sayTo,
  thoughtsWith,
  entrust,
  writeBack,
  turnTo,
  address,
  toldBy,
  quoted,
  writtenTo,
];
