import type { Document } from '../document.js';
import { isSubordinate } from '../offices/subordinates.js';

/** A minister or cardinal, or anyone below a head of state, writes on behalf of a principal. */
export function actsFor({ profiles }: Document, sender: number, principal: number): boolean {
  const { title } = profiles[sender]!;
  const own = profiles[principal]!;
  return (
    isSubordinate(title) ||
    (!HEAD.test(title ?? '') && HEAD.test(own.kind === 'office' ? own.name : (own.title ?? '')))
  );
}

const HEAD =
  /(?<!\b(?:vice|deputy)[- ])\b(?:president|king|queen|emperor|emir|amir|sultan|pope|sovereign|chancellor|premier|prime minister|grand duke)\b/i;

/** Rules whose addressee may take a message for another. */
const TAKEN = new Set(['receive', 'received-from']);

/** "The message was received on behalf of the Emir by his minister": the Emir, who is written to; else whoever is told. */
export function takenFor(
  document: Document,
  rule: string,
  to: number[],
  principal: number,
): number[] {
  const isTaken = to.length === 1 && TAKEN.has(rule) && actsFor(document, to[0]!, principal);
  return isTaken ? [principal] : to;
}
