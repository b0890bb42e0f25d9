import { codeOf } from '../code-of.js';
import type { CodedSentence } from '../coded.js';
import type { Group } from '../groups.js';
import { verbOf } from '../lexemes.js';
import { lowerAt, type Symbols } from '../clauses/voices.js';
import type { Part } from './taking-part.js';
import { Pattern } from '../patterns/pattern.js';

/** "Among those who wrote were A and B", "the first to call was A", "others are A". */
const AMONG = new Pattern(
  /^(?:[^:;]{1,140}? (?:said|says|announced|added|reported|disclosed|noted|revealed) (?:, )?(?:that )?|according to [^§:;,]{1,50} , )?(?:(?:the )?others?|those|they|(?:the |a )?lists? of (?:senders|well-wishers|callers|writers|names)|(?:the )?(?:senders|well-wishers|authors|writers|callers|signatories|correspondents)|among (?:them|those|others|the first|the (?:letters|messages|telegrams|cables|calls|greetings|senders|callers|writers|well-wishers|signatories|authors|correspondents|presidents|premiers|prime ministers|leaders|statesmen|politicians|monarchs|sovereigns|kings|royals|ministers|foreign ministers|heads of (?:state|government)))|the following|(?:the )?first|the last|next|then|(?:and (?:there|then) |there)(?= (?:is|are|was|were|came) (?:the )?§)|that(?= (?:is|was) §\d+ (?:, (?:on|by|in|from)|on|by|from) )) (?:(?!that |not )[^§:,;] ?|[^§:,;\s]+ ){0,9}?(?:, [^§:,;]{1,40} , )?(?:are|were|is|was|:|came|(?:include|comprise)[sd]?) (?:the |from |that of |one (?:from|by) )?§(\d+) /,
);
/** "They bear the names of A and C", "the letters are signed by A". */
const SIGNED = new Pattern(
  /^(?:they|these|(?:all )?(?:the|these) (?:letters|messages|telegrams|cables|notes|cards|books?)) (?:all |each )?(?:(?:bear|bore|carry|carried) the (?:names?|signatures?) of|(?:are|were) (?:all )?signed by) (?:the )?§(\d+) /,
);
/** "The following phoned B: A, C", "B was called by: A": those behind the colon. */
const AFTER_COLON = new Pattern(
  /^(?:the following|those who|among those who|(?:also )?calling) (?:[^§:,;\s]+ ){1,8}(?:(?:the )?§\d+ )?(?:[^§:,;\s]+ ){0,6}: (?:the )?§(\d+) /,
);
/** "A was among the first", "A, who jumped for joy, had been quicker". */
const FIRST = new Pattern(
  /^(?:the )?(?:§\d+ 's )?§(\d+) (?:, [^§:;]{1,60} , |, )?(?:was|were|is|came|had been) (?:also |too )?(?:among |one of )?(?:the |to )?(?:very )?(?:first|last|next|earliest|ones|others|well-wishers|react|write|call|telephone|respond|congratulate|quick|quicker|quickest|faster|fastest|earlier|swifter)(?: \w+){0,2} (?:to(?! be)|and|off|in|on|with|by|,|\.|:|;) /,
);
/** "Minutes later came A", "next were A and B". */
const CAME_NEXT = new Pattern(
  /^(?:(?:minutes|hours|days|next|last|soon|behind|after|an? \w+)(?: [^§:;,\s]+){0,3} )?(?:came|was|were) (?:the )?§(\d+) (?:[,.;]|and|with|by|who) /,
);
/** "A came after them all", "B came next". */
const CAME_AFTER = new Pattern(
  /^(?:the )?§(\d+) (?:came|comes|followed) (?:next|last|later|behind|after (?:them|him|her|both|the (?:two|others)))(?: all)? (?:[,.;]|and|with|by|on|in) /,
);
/** "In the evening it was the turn of A and B". */
const TURN = new Pattern(
  /(?:^|[,;] (?:and )?)(?:(?:then|next|later|soon|finally) )?(?:it (?:was|is) |came |comes |now )(?:(?:then|next|soon|finally|already) )?the turn of (?:the )?§(\d+) /,
);
/** "So did A", "so did B's old friend, A". */
const SO_DID = new Pattern(
  /(?:^|[,;] (?:and )?)so (?:did|do|does|has|have|had) (?:the )?(?:§\d+ 's [^§:;,]{1,40}, )?§(\d+) (?!'s |(?:, )?to )/,
);
/** "A joined the well-wishers". */
const JOINED = new Pattern(
  /^(?:the )?(?:§\d+ 's )?§(\d+) (?:[^§:;]{1,60}, |, [^:;]{1,80} , )?(?:have |has |had )?(?:joined|swelled) the (?:\w+ )?(?:well-wishers|chorus|ranks|queue|list|choir|congratulators|mourners|senders|others|line|round) /,
);

/** "A was followed by B", "B was reached by A on the telephone": whoever is behind "by". */
const FOLLOWED = new Pattern(
  /(?:(?<!not )(?:was|were|been|is|are) (?:also )?(?:followed|joined|reached|seconded|echoed)|, (?:closely |soon |shortly |hotly )?followed) (?:[^§:;,\s]+ ){0,4}?by (?:the |those of |that of |one from )?§(\d+) /,
);
/** "One came from Lima: A", "a letter lies here from Lima; its author is A". */
const FROM_PLACE = new Pattern(
  /(?:^(?:one|another|an? (?:\w+ )?(?:letter|message|telegram|cable|call|note|card)|(?:the )?(?:\w+ )?(?:longest|latest|first|last|next|shortest|earliest|warmest)(?: \w+)?) (?:\w+ )?(?:came|comes|is|was|arrived) from (?:§\d+ |[^§:;,]{1,30}): |\b(?:its|whose) (?:author|sender|writer|signatory) (?:is|was) )(?:the )?§(\d+) /,
);

/** "From A there is a separate letter". */
const THERE_IS = new Pattern(
  /^(?:and |but )?from (?:the )?§(\d+) (?:, [^§:;,]{1,40} , )?there (?:is|was|are|were|has been|came) (?:an? |another |only |also )/,
);

/** The party that opens the list of those who write, where a sentence tells one; null without one. */
export function listedIn(sentence: CodedSentence, hub: readonly number[]): Group | null {
  const code = codeOf(sentence);
  const listed =
    AMONG.exec(code) ??
    FIRST.exec(code) ??
    AFTER_COLON.exec(code) ??
    CAME_NEXT.exec(code) ??
    CAME_AFTER.exec(code) ??
    SIGNED.exec(code) ??
    TURN.exec(code) ??
    SO_DID.exec(code) ??
    JOINED.exec(code) ??
    FOLLOWED.exec(code) ??
    FROM_PLACE.exec(code) ??
    THERE_IS.exec(code);
  return (listed && sentence.groups[Number(listed[1])]) ?? behindColon(sentence.symbols, hub);
}

/**
 * "... are A, who presides over the House; B, its clerk; and C": the first party behind a semicolon, where a member of the list stands
 * before it.
 */
export function opensItem(symbols: Symbols, at: number, parts: readonly Part[]): boolean {
  const before = parts.at(-1);
  if (before?.position !== 'member') return false;
  const segment = symbols.slice(before.at + 1, at);
  return (
    segment.filter(({ lower }) => lower === ';').length === 1 &&
    !segment
      .slice(segment.findIndex(({ lower }) => lower === ';'))
      .some(({ group, lower }) => group?.official || verbOf(lower))
  );
}

const SENDERS_OR_MESSAGES =
  /^(?:callers|names|senders|well-wishers|others|more|letters|messages|calls|telegrams|cables|leaders|presidents|premiers|ministers|colleagues|counterparts|heads|neighbours|neighbors|monarchs|sovereigns|governments)$/;

/**
 * "Three callers had seen it on television: A, B and C": the list behind a colon, where nobody but the hub is told before it; null without
 * one.
 */
function behindColon(symbols: Symbols, hub: readonly number[]): Group | null {
  const colon = symbols.findIndex(({ lower }) => lower === ':');
  if (colon < 3) return null;
  const before = symbols.slice(0, colon);
  if (!before.some(({ lower }) => SENDERS_OR_MESSAGES.test(lower))) return null;
  const isOther = ({ group }: Symbols[number]) =>
    group?.official && !group.members.some((one) => hub.includes(one));
  if (before.some(isOther)) return null;
  const at = lowerAt(symbols, colon + 1) === 'the' ? colon + 2 : colon + 1;
  const { group } = symbols[at] ?? { group: null };
  return group?.official && /^(?:[,.;]|and|)$/.test(lowerAt(symbols, at + 1)) ? group : null;
}
