import type { Kind } from '../model.js';
import { asksToCome, asksToDo, asksToPlace, isAskedToCome } from './asks-to-come.js';
import { isElsewhere, isOfAnother } from './clauses/strangers.js';
import { BORNE } from './carried/carriers.js';
import { goesOnFromCall } from './calls-going-on.js';
import type { Candidate } from './candidate.js';
import type { CodedSentence } from './coded.js';
import { callsWithWishes, isCalledAnother } from './clauses/called-another.js';
import { doesTheSame } from './clauses/doers.js';
import { addressesSomebody } from './clauses/addressing.js';
import { isErrand } from './clauses/errands.js';
import { nounOf } from './lexemes.js';
import type { Guard, Rule, Slot } from './rules/rule.js';
import type { Clause } from './slots.js';
import type { Story } from './story.js';
import { ONE_OF_THEM, PRO_ITEMS } from './offices/stand-ins.js';
import type { ToldInSentence } from './told-in-sentence.js';
import { lowerAt } from './clauses/voices.js';
import {
  AT_HAND,
  ASKED,
  ASKS,
  COMPLIMENTS,
  CONDOLES_NEXT,
  ENCLOSES,
  FEAST,
  HAD_WRITTEN,
  IN_WRITING,
  JOINING,
  PHONE,
  TO_OFFER,
  TOO,
} from './guard-words.js';
import { offersHelp, thanksForHelp } from './offers-of-help.js';
import { Pattern } from './patterns/pattern.js';

/** "In it he thanks B", "in the other she thanks B": in a message just told. */
const IN_IT =
  /^in (?:them|his|hers)\b|^in (?:one|another)(?: of (?:them|these|those))?,? (?!by one\b)|\bin it\b|^in (?:the (?:other|second|first|third|latter|former)|another),? (?:he|she|the|his|her)\b/;
/** "Wishes B 'a year in which the rains come on time'". */
const WISHED_IN_QUOTES = new Pattern(
  /\bwish(?:es|ed)? (?!that\b|to\b|for\b|["“])[^"“.;:]{2,90}["“](?:an?|all|many|much|every|good|long|more|nothing but)\b/,
);
const FEELING = new Pattern(
  /\b(?:condolences|sympathy|shocked|saddened|sorrow|congratulations|closeness|solidarity|compassion|how (?:very |deeply |truly )?sorry|shar(?:es|ed) (?:in )?(?:the|their|your|his|her) (?:\w+ )?(?:pain|grief|loss|mourning)|how (?:very |really )?(?:proud|happy|glad|delighted|pleased))\b/,
);
const ANSWERS = new Pattern(
  /\b(?:in (?:his|her|its|their|the|a) (?:[a-z]+ )?(?:reply|response|answer)|in return|by return|(?:by|in|over|through) the same (?:way|means|channel|route|road|medium)|repl(?:ied|ying)|respond(?:ed|ing))\b/,
);
/** Thanks for a message, where none was told in the same call. */
const FOR_WORDS = new Pattern(
  /\bfor (?:his|her|their|the) (?:[a-z]+ ){0,3}(?:condolences|congratulations|messages?|letters?|wishes|greetings|sympathy|(?:kind|warm|friendly|good|comforting|generous) words|words of)\b/,
);

/** "The letter says": what was told just before has been written. */
const TELLS_OF_MESSAGE = new Pattern(
  /\b(?:the|this|his|her|their) (?:letter|message|telegram|cable|note|missive|post|tweet|text)\b(?! to )|^\W*\w+ (?:did|does) (?:so|this|that|it) (?:by|in|on|over|through|via)\b/,
);
const ANOTHER = new Pattern(
  /\b(?:another|separate(?:ly)?|similar(?:ly)?|analogous|parallel|kindred|like (?:terms|tenor|content)|same (?:tenor|terms|vein|content)|second|third|also|further|same|identical|likewise|too|as well|on the same (?:day|occasion)|for the same (?:reason|occasion))\b|\bthe other (?:is|was|went|has|letter|telegram|message|cable|note|card|envelope)\b/,
);
const MESSAGE = new Pattern(
  /\b(?:messages?|letters?|telegrams?|cables?|notes?|cards?|invitations?|condolences|congratulations|greetings?|felicitations|wishes|envelopes?)\b/,
);
const CARRIES_WORDS = new Set<string>(['letter', 'telegram', 'message']);
/** "'You have won for all of us,' A told B": words of one's own to an officer, in an article about such words. */
const isQuotedTo = ({ symbols }: CodedSentence, { at, slot }: Clause, lower: string): boolean =>
  /^(?:told|tells|reminds|reminded)$/.test(lowerAt(symbols, at)) &&
  slot('subject')?.nameless === false &&
  /^\W*["“«„]/.test(lower) &&
  symbols[at + 1]?.group?.official === true;

/** "The letter ... It tells B": papers tell what is in a letter in the present. */
const TELLS_IN_PRESENT = /^(?:tells|assures|lets|asks)$/;
const isGrief = (kind: Kind | null) => kind === 'condolence' || kind === 'sympathy';

/** "Called B" and "called to congratulate", not "called B a friend" or "called for peace". */
function callsSomebody({ symbols }: CodedSentence, clause: Clause): boolean {
  const object = clause.complements.object;
  if (object)
    return /^(?:|,|\.|and|to|on|by|from|in|at|after|for|with|this|shortly|over|back|whether|while)$/.test(
      afterObject({ symbols }, clause),
    );
  if (callsWithWishes(symbols, clause.at)) return true;
  // "Called for the same purpose", not "called for peace".
  if ([1, 2, 3].map((next) => lowerAt(symbols, clause.at + next)).join(' ') === 'for the same')
    return true;
  return /^(?:,|\.|to|him|her|was|from|shortly|after|in|by|who|twice|again|first|himself|herself)$/.test(
    symbols[clause.at + 1]?.lower ?? '.',
  );
}

/** "A spoke with B. He offered his condolences", "A spoke with B to offer his condolences": talk in which an act follows. */
const opensReadout = (rule: Rule, clause: Clause, lower: string, next: string): boolean =>
  rule.id === 'speak' &&
  clause.slot('with')?.official === true &&
  (OFFERS.test(next) || (TO_OFFER.test(lower) && !AT_HAND.test(lower)));

const OFFERS = new Pattern(
  /^[^.;]{0,80}\b(?:(?:offered|expressed|conveyed|extended) (?:his|her|their|the) [^.;]{0,40}\b(?:condolences|sympath\w+|congratulations)|congratulated|condoled)\b/,
);

const LETS = /^(?:let|lets|letting)$/;
/** "Let B know": told from afar. Not "let his secretary sign a telegram". */
const letsKnow = (sentence: CodedSentence, clause: Clause): boolean =>
  LETS.test(lowerAt(sentence.symbols, clause.at)) && afterObject(sentence, clause) === 'know';

/** The word behind the object of a verb. */
function afterObject(
  { symbols }: Pick<CodedSentence, 'symbols'>,
  { at, complements: { object } }: Clause,
): string {
  for (let place = at + 1; place < symbols.length && place < at + 4; place += 1)
    if (object && symbols[place]!.group === object) return symbols[place + 1]?.lower ?? '';
  return '';
}

/** What a rule demands beside its slots and a clause lacks; `previous` and `next` are the sentences around it, in lower case. */
export function lacking(
  rule: Rule,
  clause: Clause,
  sentence: CodedSentence,
  {
    kind,
    told,
    previous,
    next,
    story,
    toldHere,
  }: {
    kind: Kind | null;
    told: ToldInSentence;
    previous: string;
    next: string;
    story: Story;
    toldHere: readonly Pick<Candidate, 'mutual'>[];
  },
): Guard[] {
  const { lower } = told;
  return (rule.guards ?? []).filter((guard) => !holds(guard));

  function isItem(word: string | undefined): boolean {
    if (word === undefined || nounOf(word) === 'call') return false;
    const isPronoun = PRO_ITEMS.has(word) || ONE_OF_THEM.has(word);
    return !isPronoun || MESSAGE.test(previous) || MESSAGE.test(lower);
  }

  function holds(guard: Guard): boolean {
    switch (guard) {
      case 'item':
        return isItem(sentence.symbols[clause.item]?.lower);
      case 'with-item':
        return (
          clause.complements.item > clause.at &&
          isItem(lowerAt(sentence.symbols, clause.complements.item)) &&
          lowerAt(sentence.symbols, clause.at) !== 'following'
        );
      case 'act':
        return true;
      case 'channel':
        return (
          told.channel() !== null ||
          story.titleKind === 'thanks' ||
          ANSWERS.test(lower) ||
          (clause.messageSpeaks && MESSAGE.test(previous)) ||
          TELLS_OF_MESSAGE.test(next) ||
          (!story.told && FOR_WORDS.test(lower)) ||
          ((story.told || MESSAGE.test(previous)) && IN_IT.test(lower))
        );
      case 'phone':
        return (
          (PHONE.test(lower) || story.byPhone || opensReadout(rule, clause, lower, next)) &&
          !/courtesy call/.test(lower)
        );
      case 'adjunct':
        return clause.adjunct !== null;
      case 'to-somebody-told':
        return clause.slot('to') !== null || !isElsewhere(sentence.symbols, clause.first, kind);
      case 'each-other':
        return clause.complements.eachOther;
      case 'feast':
        return (
          FEAST.test(lower) ||
          WISHED_IN_QUOTES.test(lower) ||
          told.channel() !== null ||
          (sentence.symbols[clause.at]!.lower === 'wishes' && MESSAGE.test(previous))
        );
      case 'call':
        return clause.item >= 0 && nounOf(sentence.symbols[clause.item]!.lower) === 'call';
      case 'no-name-calling':
        return callsSomebody(sentence, clause);
      case 'back':
        return sentence.symbols[clause.at + 1]?.lower === 'back';
      case 'addressed-by-subject':
        return (
          sentence.symbols[clause.at + 1]?.lower === 'to' && !sentence.symbols[clause.at + 2]?.group
        );
      case 'somebody':
        return (
          clause.complements.object !== null ||
          clause.slot('antecedent') !== null ||
          clause.slot('frontTo') !== null ||
          /^(?:him|her)$/.test(sentence.symbols[clause.at + 1]?.lower ?? '')
        );
      case 'in-grief':
        return isGrief(kind) || isGrief(story.articleKind);
      case 'by-somebody':
        return clause.slot('subject')?.official ?? true;
      case 'addressing':
        return addressesSomebody(sentence, clause);
      case 'for-help':
        return thanksForHelp(lower, previous);
      case 'no-reporters':
        return (
          !/\b(?:reporters?|journalists?|questions?|media|calls)\b/.test(lower) &&
          (!ASKED.test(previous) || clause.slot('to') !== null || clause.item >= 0) &&
          (story.told ||
            toldHere.length > 0 ||
            clause.slot('to') !== null ||
            clause.slot('frontTo')?.official === true ||
            clause.slot('object')?.official === true ||
            clause.item >= 0)
        );
      case 'channel-or-grief':
        return (
          (!LETS.test(lowerAt(sentence.symbols, clause.at)) || letsKnow(sentence, clause)) &&
          (((told.channel() !== null || IN_IT.test(lower)) &&
            (kind !== null ||
              story.articleKind !== null ||
              story.told ||
              CARRIES_WORDS.has(told.channel() ?? ''))) ||
            (kind !== null && FEELING.test(lower)) ||
            (letsKnow(sentence, clause) && (story.begun || story.articleKind !== null)) ||
            IN_WRITING.test(lower) ||
            (IN_IT.test(lower) && MESSAGE.test(previous)) ||
            (story.articleKind !== null && goesOnFromCall(sentence, clause, previous)) ||
            ((story.articleKind !== null || MESSAGE.test(previous) || PHONE.test(previous)) &&
              isQuotedTo(sentence, clause, lower)) ||
            (TELLS_IN_PRESENT.test(sentence.symbols[clause.at]!.lower) &&
              (MESSAGE.test(previous) || CONDOLES_NEXT.test(next))))
        );
      case 'own-words':
        return (
          !clause.slot('from') &&
          !clause.slot('itemOf')?.official &&
          !clause.slot('itemOwner')?.official &&
          !isOfAnother(clause.slot('itemAuthor'), clause.slot('subject'))
        );
      case 'principal':
        return (
          !COMPLIMENTS.test(sentence.symbols[clause.item]?.lower ?? '') &&
          rule.from.map(clause.slot).find((group) => group !== null)?.official === true
        );
      case 'offers-help':
        return offersHelp(lowerAt(sentence.symbols, clause.at), lower);
      case 'act-or-channel':
        return told.kind() !== null || told.channel() !== null || (story.told && TOO.test(lower));
      case 'no-bearer':
        return !BORNE.has(lowerAt(sentence.symbols, clause.at)) || !clause.slot('by');
      case 'by-bearer':
        return clause.slot('by')?.official === true;
      case 'to-come':
        return asksToCome(lower) || asksToPlace(sentence, clause);
      case 'asked-in-it':
        return (
          isAskedToCome(lower) &&
          (toldHere.length > 0 || (story.told && (IN_IT.test(lower) || ENCLOSES.test(previous))))
        );
      case 'from-somebody': {
        const from = clause.slot('from');
        return !ASKS.test(lower) && !(from?.nameless && from.members.length > 1);
      }
      case 'no-errand':
        return !isErrand(sentence, clause) && !asksToDo(lower);
      case 'joining':
        return JOINING.test(lower);
      case 'same':
        return doesTheSame(sentence.symbols, clause.at);
      case 'after-exchange':
        return story.exchanged || toldHere.at(-1)?.mutual === true;
      case 'after-message':
        return (
          story.told || toldHere.length > 0 || (rule.id === 'write-back' && HAD_WRITTEN.test(lower))
        );
      case 'called-another':
        return isCalledAnother(sentence.symbols, clause.item);
      case 'another':
        return (
          ANOTHER.test(lower) &&
          !['by', 'from', 'itemOwner', 'itemOf', 'itemFrom'].some((slot) =>
            clause.slot(slot as Slot),
          ) &&
          !clause.complements.strangers.has('by') &&
          !clause.complements.strangers.has('from')
        );
    }
  }
}
