import type { Channel, Kind } from '../../model.js';
import type { NounClass, VerbClass } from '../lexemes.js';

/**
 * Where a party of a clause may stand. `subject` of a passive is whom it befalls; `inverted` follows its verb ("..., wrote A");
 * `speaker` is the subject of the clause to which "in a message" belongs; `owner` has the message ("A's message"); `antecedent` stands
 * before "whom"; `itemOwner`, `itemOf` and `itemFrom` are told with the message that the verb is about ("A's message", "the message of A");
 * `honoured` is on whose success it congratulates ("congratulations on B's election");
 * `itemFor` is for whom it is, where it stands before its verb;
 * `signed` puts his name to the noun ("a letter for B, signed by A"); `itemAuthor` is who wrote it ("the letter in which A asked"); `doer`
 * acts by a verb outside the genre that has it as object ("A had a letter for B"), and `approached` is whom he comes to with it ("A turned
 * to B with a letter"); `quoter` is quoted with the words ("'Congratulations to B,' wrote A"); `adjacent` stands right before its verb;
 * `holder` is the subject of a clause that has the message as its object ("B found a letter"); `visited` is called on by whoever carries
 * it, and `host` receives whoever did the same; `heard` is spoken to in the message; `done` is whom the clause does something to in it ("A
 * informed B in a letter"); `desk` is whose desk or palace the message reached; `feed` is on whose page it stands; `pair` are the only two
 * that the sentence tells side by side; `frontTo` and `frontFrom` open the sentence ("To B, A conveyed"). `shared` is whom the verb before
 * an "and" is about ("spoke to B and offered condolences"). `elsewhere` lets the article's other messages name that side.
 */
export type Slot =
  | 'subject'
  | 'inverted'
  | 'predicate'
  | 'object'
  | 'to'
  | 'with'
  | 'from'
  | 'by'
  | 'for'
  | 'of'
  | 'between'
  | 'speaker'
  | 'owner'
  | 'itemOwner'
  | 'itemOf'
  | 'itemFrom'
  | 'itemSigned'
  | 'signed'
  | 'itemTo'
  | 'itemFor'
  | 'honoured'
  | 'feasted'
  | 'itemAuthor'
  | 'doer'
  | 'approached'
  | 'quoter'
  | 'adjacent'
  | 'frontTo'
  | 'frontFrom'
  | 'antecedent'
  | 'holder'
  | 'visited'
  | 'host'
  | 'heard'
  | 'done'
  | 'desk'
  | 'feed'
  | 'pair'
  | 'shared'
  | 'elsewhere';

/** What must hold beside the slots. */
export type Guard =
  /** The clause has a noun of a message or of an act; a call is none. */
  | 'item'
  /** The noun stands behind the verb, which is no "following". */
  | 'with-item'
  /** Words nearby, or the article's opening, name an act. */
  | 'act'
  /** The sentence says how it travelled. */
  | 'channel'
  /** The sentence speaks of a telephone or video call. */
  | 'phone'
  /** The noun stands after "in", "by", "with" or "through". */
  | 'adjunct'
  /** No verb before the noun has somebody else as its object than the parties of the article, nor tells of business. */
  | 'to-somebody-told'
  /** "Each other". */
  | 'each-other'
  /** Good wishes for a day, a feast or health, not for a journey. */
  | 'feast'
  /** The item is a call. */
  | 'call'
  /** "Called B", not "called B a friend". */
  | 'no-name-calling'
  /** "Wrote back". */
  | 'back'
  /** "Was written to", whom nothing follows. */
  | 'addressed-by-subject'
  /** The verb has a party or "him", "her" as its object. */
  | 'somebody'
  /** The sentence or the article's opening tells of condolence or sympathy. */
  | 'in-grief'
  /** No state or body is the subject. */
  | 'by-somebody'
  /** "Addressed B", not "addressed B as a friend"; "turned to B", not "turned to B for money". */
  | 'addressing'
  /** Thanks for help, not said to a guest. */
  | 'for-help'
  /** No answer to the press. */
  | 'no-reporters'
  /** The sentence says how it travelled, or tells of grief or congratulation. */
  | 'channel-or-grief'
  /** The words are the sender's own: not "A published a message from B". */
  | 'own-words'
  /** The sender is a person or an office, in whose name another may act; his mere compliments are no message. */
  | 'principal'
  /** The sentence names an act or says how it travelled. */
  | 'act-or-channel'
  /** Nobody is told to carry it, who is not who wrote it. */
  | 'no-bearer'
  /** Somebody is told by whom it is handed over. */
  | 'by-bearer'
  /** "Asked B to attend". */
  | 'to-come'
  /** "In it B is asked to attend": in a message told of in the sentence or the one before. */
  | 'asked-in-it'
  /** Told, not asked, and of no colleagues without names. */
  | 'from-somebody'
  /** "Told B", not "asked B to come" or "to pass on the words of C". */
  | 'no-errand'
  /** "Joined in", "joined them", "followed suit". */
  | 'joining'
  /** "The same", "likewise", "so". */
  | 'same'
  /** An exchange was told before. */
  | 'after-exchange'
  /** A message was told before. */
  | 'after-message'
  /** "A second letter": the noun itself is called another. */
  | 'called-another'
  /** "Offered B help", "promised B firemen and support". */
  | 'offers-help'
  /** "Another letter", "a similar message", "messages were also sent", and nobody who sends it. */
  | 'another';

/**
 * One way in which the genre tells of a message, as data: which words trigger it, in which voice, and where its parties stand. Of the
 * slots listed for a side the first that is filled counts.
 */
export interface Rule {
  id: string;
  verbs?: readonly VerbClass[];
  nouns?: readonly NounClass[];
  /** Of a verb; either where it is left out. */
  voice?: 'active' | 'passive';
  from: readonly Slot[];
  to: readonly Slot[];
  /** Who brings the message, where the rule tells of one. */
  via?: Slot;
  guards?: readonly Guard[];
  /** The act, where the rule itself tells it; else the words nearby do. */
  kind?: Kind;
  channel?: Channel;
  mutual?: boolean;
  /** Which candidate wins where two disagree, both sides told in the clause; one told elsewhere weighs less. */
  weight: number;
  examples: {
    /** Sentence, then each message expected as "sender -> recipient kind" (`<->` for an exchange). */
    yes: readonly (readonly [string, ...string[]])[];
    /** Sentences in which no message is told. */
    no: readonly string[];
  };
}
