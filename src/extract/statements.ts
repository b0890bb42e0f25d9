import type { ReportedMessage, ReportedStatement } from '../model.js';
import type { Document } from './document.js';

/** What is reported to have been said, in text order. */
export function statements(
  document: Document,
  reports: readonly ReportedMessage[],
): ReportedStatement[] {
  void document;
  void reports;
  return [];
}
