import type { Candidate } from './candidate.js';
import type { CodedSentence } from './coded.js';
import { lowerAt, type Symbols } from './voices.js';

/** "A wrote to B, and C to D", "A exchanged messages with B, and C with D": what the sentence tells again without its verb. */
export function gapped({ symbols }: CodedSentence, told: readonly Candidate[]): Candidate[] {
  const model = told.find(({ from, to, hint }) => from && to && !hint);
  if (!model) return [];
  return symbols.flatMap(({ group }, at): Candidate[] => {
    if (!group?.official || !/^(?:,|and|;|while)$/.test(lowerAt(symbols, at - 1))) return [];
    const link = lowerAt(symbols, at + 1);
    if (link !== (model.mutual ? 'with' : 'to')) return [];
    const other = [2, 3, 4].map((ahead) => symbols[at + ahead]?.group).find(Boolean);
    const isNew = (members: readonly number[]) =>
      !told.some(({ from, to }) =>
        members.some((member) => from?.includes(member) || to?.includes(member)),
      );
    if (!other?.official || !isNew(group.members) || !isNew(other.members)) return [];
    return [
      {
        ...model,
        rule: 'gapped',
        from: group.members,
        to: other.members,
        couple: other.couple,
        coupleFrom: group.couple,
        respectively: model.respectively && group.members.length === other.members.length,
      },
    ];
  });
}

/** "Sent condolences to A, and B to C": B is a sender again. */
export const followsGap = (symbols: Symbols, to: number) =>
  symbols[to - 1]?.group?.official === true &&
  /^(?:and|while)$/.test(lowerAt(symbols, to - 2)) &&
  lowerAt(symbols, to - 3) === ',';
