import type { Channel, DatedValue, Kind, Status } from '../model.js';
import type { FoundOccasion } from './occasions.js';

/** What one rule read in one sentence: parties are places in `document.profiles`. */
export interface Candidate {
  rule: string;
  weight: number;
  /** Null where the article names that side elsewhere. */
  from: number[] | null;
  to: number[] | null;
  /** It tells only whom messages go to; it makes none. */
  hint: boolean;
  /** Sides of the same length are paired in order. */
  respectively: boolean;
  couple: boolean;
  /** The senders write as one. */
  coupleFrom: boolean;
  /** The addressee is told by a pronoun or an office alone. */
  namelessTo: boolean;
  /** The sender is. */
  namelessFrom: boolean;
  mutual: boolean;
  kind: Kind | null;
  /** No word tells the act, which is guessed by the occasion. */
  guessed?: boolean;
  channel: Channel | null;
  status: Status;
  occasion: FoundOccasion | null;
  /** Told in the sentence or at the head of the letter. */
  date: DatedValue | null;
  sentence: number;
  /** Who brought, handed over or signed it for the sender. */
  carrier: number | null;
  /** The verb is one of handing over, so that the subject may be a carrier. */
  handed: boolean;
  /** The addressees are the senders' counterparts. */
  paired: boolean;
  /** It counts only where the article tells of an act elsewhere. */
  waits: boolean;
}

/** A candidate that tells of a sent message and no more. */
export const BARE = {
  hint: false,
  respectively: false,
  couple: false,
  coupleFrom: false,
  namelessTo: false,
  namelessFrom: false,
  mutual: false,
  channel: null,
  status: 'sent',
  occasion: null,
  date: null,
  carrier: null,
  handed: false,
  paired: false,
  waits: false,
} as const satisfies Partial<Candidate>;

/** What passes between the same two the other way, and of which no more is told. */
export const turnedRound = (candidate: Candidate): Candidate => ({
  ...candidate,
  from: candidate.to,
  to: candidate.from,
  namelessTo: false,
  namelessFrom: false,
  carrier: null,
  handed: false,
  waits: false,
  date: null,
  channel: null,
});

/** Whether two sides share a member. */
export const overlaps = (a: readonly number[], b: readonly number[]): boolean =>
  a.some((member) => b.includes(member));
