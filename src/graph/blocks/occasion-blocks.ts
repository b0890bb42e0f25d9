import type { OccasionMessage } from '../../resolve/occasions.js';
import { ONE_OFF_DAYS } from '../../resolve/occasion-table.js';
import type { Transaction } from '../graph.js';
import { readStretches } from './stretches.js';

interface Row {
  key: string;
  message: OccasionMessage;
}

const RETURN_MESSAGE = `
RETURN m.occasionKey AS key, m {.id, .sentOn, .occasionKind, .occasionOrdinal, .occasionDetail,
  .occasionClaimId, .occasionKey} AS message`;
const TEXTS = {
  inStretch: `
UNWIND $given.stretches AS stretch
MATCH (m:Message) WHERE m.occasionKey >= stretch.from AND m.occasionKey <= stretch.to ${RETURN_MESSAGE}`,
  vague: `
UNWIND $given.stretches AS stretch
MATCH (m:Message) WHERE m.occasionKey STARTS WITH stretch.vague ${RETURN_MESSAGE}`,
};

/** All messages that may share an occasion with one at these places. */
export async function messagesOnOccasions(
  transaction: Transaction,
  keys: string[],
): Promise<OccasionMessage[]> {
  const rows = await readStretches<Row>(transaction, TEXTS, keys, ONE_OFF_DAYS);
  return rows.map(({ message }) => withNulls(message));
}

const withNulls = (message: OccasionMessage): OccasionMessage => ({
  ...message,
  sentOn: message.sentOn ?? null,
  occasionOrdinal: message.occasionOrdinal ?? null,
  occasionDetail: message.occasionDetail ?? null,
});
