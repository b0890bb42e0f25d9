import type { Segment } from './subjects.js';

/** "Wished to thank", "hastened to add". */
const GOVERNORS =
  /^(?:wishes|wished|wants|wanted|continued|continues|chose|chooses|began|begins|hastened|hastens|preferred|prefers|proceeded|proceeds)$/;
/** "Took the opportunity to thank", "went on to say", "did not forget to add": the last word, and the verb before it. */
const GOVERNING_PHRASES: readonly [RegExp, RegExp][] = [
  [/^like$/, /^would$/],
  [
    /^(?:opportunity|occasion|chance|call|conversation|message|letter)$/,
    /^(?:takes|took|taking|uses|used|seized|seizes)$/,
  ],
  [/^on$/, /^(?:goes|went)$/],
  [/^(?:fail|forget|omit|neglect|hesitate)$/, /^(?:did|does|do)$/],
  [/^(?:care|pains|point|trouble)$/, /^(?:took|takes|was|is)$/],
  [/^(?:anxious|keen|eager|careful|quick|moved|obliged)$/, /^(?:was|is|were)$/],
];

/** What somebody does to speak to another. */
const REACHES =
  /^(?:phone[ds]?|phoning|telephone[ds]?|rings?|rang|rung|cable[ds]?|wire[ds]?|wrote|writes|written|telegraphed|telegraphs|emailed|emails|texted|texts|messaged|called|calls|spoke|spoken|speaks)$/;
/** What is told so; thanks, wishes, sympathy and congratulation are the act of the message itself. */
const TELLS = /^(?:say|tell|recall|assure|inform|remind|offer|promise|let)$/;
/** What has a clause of its own, or somebody else's words, between the two. */
const PARTS = /^(?:[:;"“”]|that|which|how|what|because|said|says|told|tells)$/;
/** More words than that between the two part them. */
const LONGEST_REACH = 22;

/** "Rang her to say", "wrote to X to recall", "took up her pen to tell X": the verb of reaching somebody; null where there is none. */
function reachedAt({ tokens }: Segment, to: number): number | null {
  if (!TELLS.test(tokens[to + 1]?.lower ?? '')) return null;
  for (let at = to - 1; at >= Math.max(0, to - LONGEST_REACH); at -= 1) {
    const { lower } = tokens[at]!;
    if (PARTS.test(lower)) return null;
    if (REACHES.test(lower)) return at;
    if (lower === 'pen' && tokens[at - 2]?.lower === 'up') return Math.max(0, at - 3);
  }
  return null;
}

/** The verb on which an infinitive of speech hangs: "takes this opportunity to", "would like to", "rang to". */
export function governorOf(segment: Segment, to: number): number | null {
  const { tokens } = segment;
  // "Used the call, too, to thank him".
  if (tokens[to - 1]?.text === ',' && /^(?:too|also)$/.test(tokens[to - 2]?.lower ?? ''))
    if (tokens[to - 3]?.text === ',') return governorBefore(tokens, to - 3);
  return governorBefore(tokens, to) ?? reachedAt(segment, to);
}

function governorBefore(tokens: Segment['tokens'], to: number): number | null {
  const before = tokens[to - 1]?.lower ?? '';
  if (GOVERNORS.test(before)) return to - 1;
  const verb = GOVERNING_PHRASES.find(([last]) => last.test(before))?.[1];
  for (let at = to - 2; verb && at >= Math.max(0, to - 6); at -= 1)
    if (verb.test(tokens[at]!.lower)) return at;
  return null;
}

/** "He is said to have told him": the verb of which what somebody said hangs; null where "to have" does not follow hearsay. */
export function hearsayAt({ tokens }: Segment, to: number): number | null {
  const isPast = tokens[to + 1]?.lower === 'have';
  const isHearsay = /^(?:said|reported|understood|believed|reputed|known)$/.test(
    tokens[to - 1]?.lower ?? '',
  );
  return isPast && isHearsay && /^(?:is|was|are|were)$/.test(tokens[to - 2]?.lower ?? '')
    ? to - 2
    : null;
}
