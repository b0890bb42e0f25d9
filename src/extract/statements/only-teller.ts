import type { Head } from './heads.js';
import type { Segment } from './subjects.js';

/** "X wrote that A, it said": the office that made it known does not speak where somebody is told to before. */
export const isOnlyTeller = ({ tokens }: Segment, head: Head, heads: readonly Head[]): boolean =>
  head.isPostposed &&
  head.subject.type === 'message' &&
  tokens[head.at - 1]?.lower === 'it' &&
  heads.some(
    ({ at, subject, opening }) =>
      at < head.at &&
      subject.type === 'mention' &&
      opening === 'after' &&
      tokens[at + 1]?.lower === 'that',
  );
