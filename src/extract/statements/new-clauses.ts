import type { Segment } from './subjects.js';

const EMBEDS = /^(?:that|how|who|whom|whose|which|where|what|if|because|as|to|when|by)$/;
const FINITE = /^(?:was|were|is|are|has|had|have|will|would|did|does)$/;
/** So many words stand at most between "and" and the verb of the clause that it joins. */
const LONGEST_SUBJECT = 6;

/** "Offered help, and rescue teams were on their way": a clause with a subject of its own tells nothing said. */
export function beforeNewClause(segment: Segment, first: number, end: number): number {
  const { tokens } = segment;
  for (let at = first; at < end && !EMBEDS.test(tokens[at]!.lower); at += 1) {
    if (tokens[at]!.text !== ',' || !/^(?:and|but)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    for (let place = at + 3; place < Math.min(at + 3 + LONGEST_SUBJECT, end); place += 1) {
      const { lower, kind } = tokens[place]!;
      if (kind === 'mark' || EMBEDS.test(lower)) break;
      if (FINITE.test(lower)) return at;
    }
  }
  return beforeOther(segment, first, end);
}

/** "Pledged to send a team, and Premier B, who was there, handed her a letter": where a clause about somebody else begins. */
export function beforeOther({ tokens, mentions }: Segment, first: number, end: number): number {
  for (let at = first + 1; at < end; at += 1) {
    if (tokens[at]!.text !== ',' || !/^(?:and|while)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    const other = mentions.find(
      (mention) => mention.first >= at + 2 && mention.first <= at + 3 && mention.form === 'name',
    );
    const next = tokens[other?.last ?? end];
    if (other && next && (next.text === ',' || DOES.test(next.lower))) return at;
  }
  return end;
}

/** What somebody else did; a verb of what is said stands in another tense. */
const DOES = /^(?:\p{Ll}{2,}ed|wrote|sent|said|told|spoke|rang|gave|made|took|put)$/u;
