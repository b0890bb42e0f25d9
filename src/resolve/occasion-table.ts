import type { OccasionKind } from '../model.js';

/** Whose occasion it is: both states of a pair, the state or the person written to, everybody's, or told by its detail. */
export type Concern = 'pair' | 'country' | 'person' | 'organisation' | 'everybody';

export interface OccasionRow {
  /** Comes back every year; its id is made of its kind, whom it concerns and the year. */
  isRecurring: boolean;
  concern: Concern;
  /** Days within which two reports may be of one message. */
  windowDays: number;
  /** Kinds that outlets tell one for the other. */
  family: string;
  /** In plain English; ordinal and detail are put before or behind it. */
  name: string;
}

const row = (
  name: string,
  concern: Concern,
  { isRecurring = false, family = name }: { isRecurring?: boolean; family?: string } = {},
): OccasionRow => ({ isRecurring, concern, windowDays: isRecurring ? 15 : 10, family, name });
const yearly = { isRecurring: true };

/** What `resolve` knows of each kind of occasion. Messages for a yearly one spread over more days and cannot be taken for the next year's. */
// prettier-ignore
export const OCCASIONS: Record<OccasionKind, OccasionRow> = {
  anniversary_of_diplomatic_relations: row('anniversary of diplomatic relations', 'pair', yearly),
  national_day: row('national day', 'country', { ...yearly, family: 'national holiday' }),
  independence_day: row('independence day', 'country', { ...yearly, family: 'national holiday' }),
  state_founding: row('founding of the state', 'country', { ...yearly, family: 'national holiday' }),
  party_founding: row('founding of the party', 'country', yearly),
  victory_day: row('Victory Day', 'everybody', yearly),
  treaty_anniversary: row('anniversary of a treaty', 'pair', yearly),
  organisation_anniversary: row('anniversary of an organisation', 'organisation', yearly),
  anniversary_of_accession: row('anniversary of accession', 'country', yearly),
  birthday: row('birthday', 'person', yearly),
  birth_anniversary: row('anniversary of a birth', 'country', yearly),
  new_year: row('New Year', 'everybody', yearly),
  lunar_new_year: row('Lunar New Year', 'everybody', yearly),
  religious_feast: row('religious feast', 'everybody', yearly),
  election: row('election', 'country', { family: 'election' }),
  're-election': row('re-election', 'country', { family: 'election' }),
  appointment: row('appointment', 'country'),
  inauguration: row('inauguration', 'country'),
  accession: row('accession', 'country', { family: 'accession' }),
  coronation: row('coronation', 'country', { family: 'accession' }),
  death: row('death', 'country'),
  disaster: row('disaster', 'country', { family: 'calamity' }),
  accident: row('accident', 'country', { family: 'calamity' }),
  attack: row('attack', 'country'),
  epidemic: row('epidemic', 'country'),
  illness: row('illness', 'country'),
  event_opening: row('opening of an event', 'country'),
  summit: row('summit', 'country'),
  party_congress: row('party congress', 'country'),
  theme_year: row('theme year', 'pair'),
  project_launch: row('launch of a project', 'pair'),
  sport: row('sport', 'country'),
  science: row('science', 'country'),
  award: row('award', 'country'),
  visit: row('visit', 'country'),
  ties_established: row('establishment of ties', 'pair'),
  other: row('another occasion', 'country'),
  unspecified: row('unspecified occasion', 'country'),
};

/** No two reports farther apart are ever of one message, so that a block may be read in pieces. */
export const WIDEST_WINDOW = Math.max(...Object.values(OCCASIONS).map((each) => each.windowDays));

/** Days within which the messages for a one-off occasion follow one another. */
export const ONE_OFF_DAYS = 30;
