import { withPointedOut } from './addressed-next.js';
import { withActsInTalks } from './acts-in-talks.js';
import { withoutAnswered } from './answered-messages.js';
import { withAnswers } from './answers.js';
import { withBeyondBearers } from './carried/beyond-bearers.js';
import { withBefallen } from './befallen-besides.js';
import { callsGoingOn } from './calls-going-on.js';
import type { Candidate } from './candidate.js';
import type { CodedSentence } from './coded.js';
import type { Document } from './document.js';
import { withoutEchoedThanks } from './echoed-thanks.js';
import { withPeersHeard } from './hubs/peers-heard.js';
import { ASKED_OVER, withAskedOver } from './invited/asked-over.js';
import { withInvitedBesides } from './invited/invited-besides.js';
import { withPassedOn } from './carried/passed-on.js';
import { withFromPlaces } from './letters/from-places.js';
import { withReceivers } from './received-before.js';
import { withPope } from './carried/papal-telegrams.js';
import { withEnvoys } from './carried/sent-envoys.js';
import { withSpokenFor } from './states-spoken-for.js';
import { withoutTakers } from './carried/taken-in.js';
import { withTakers } from './carried/taken-to.js';
import { withSentBearers } from './carried/sent-with.js';
import { withThankedWords } from './thanked-words.js';
import type { ToldInSentence } from './told-in-sentence.js';
import { withWentOut } from './went-out.js';

/** What the rules read, with what follows from it beside: to whom it went, who carried it, what was done with it and who answered. */
export function takenFurther(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  read: readonly Candidate[],
): Candidate[] {
  const spoken = withSpokenFor(
    document,
    coded,
    withTakers(
      document,
      coded,
      withSentBearers(
        document,
        coded,
        asAsked(withoutEchoedThanks(withoutAnswered(document, read))),
      ),
    ),
  );
  const pointed = withPointedOut(document, coded, told, withReceivers(document, told, spoken));
  const meant = withBeyondBearers(
    document,
    coded,
    withPassedOn(document, coded, withoutTakers(document, coded, pointed)),
  );
  const talked = withActsInTalks(document, coded, told, callsGoingOn(document, coded, meant));
  const heard = withPeersHeard(document, coded, told, talked);
  const carried = withEnvoys(document, coded, told, heard);
  const placed = withFromPlaces(document, coded, told, carried);
  const wentOut = withWentOut(document, coded, told, placed);
  const invited = withInvitedBesides(document, coded, told, wentOut);
  const asked = withAskedOver(document, told, withBefallen(document, coded, invited));
  const answered = withAnswers(document, coded, told, asAsked(asked, ASKED_OVER));
  return withThankedWords(document, coded, withPope(document, answered));
}

/** "A letter in which A asks B to come": the letter is nothing but what it asks. */
function asAsked(read: readonly Candidate[], asking = 'ask-to-come'): Candidate[] {
  const asks = read.filter(({ rule, from, to }) => rule === asking && from && to);
  if (!asks.length) return [...read];
  return read.map((one) => {
    if (one.kind !== null || one.hint || one.channel === 'phone' || !one.from || !one.to)
      return one;
    const asked = asks.find(
      (ask) =>
        ask.sentence === one.sentence &&
        String(ask.from) === String(one.from) &&
        String(ask.to) === String(one.to),
    );
    return asked ? { ...one, kind: asked.kind, occasion: asked.occasion } : one;
  });
}
