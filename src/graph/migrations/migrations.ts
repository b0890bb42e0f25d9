import { uniqueIds } from './0001-unique-ids.js';
import { latestFirst } from './0002-latest-first.js';
import { claims } from './0003-claims.js';
import { filters } from './0004-filters.js';
import { fullText } from './0005-full-text.js';
import { kindKeys } from './0006-kind-keys.js';
import { exchanges } from './0007-exchanges.js';
import { unsentKeys } from './0008-unsent-keys.js';
import { exchangeSums } from './0009-exchange-sums.js';
import { unsentLabel } from './0010-unsent-label.js';
import { kindsLatestFirst } from './0011-kinds-latest-first.js';
import { occasionsOfAYear } from './0012-occasions-of-a-year.js';
import { mostReportedFirst } from './0013-most-reported-first.js';
import { unsentLatestFirst } from './0014-unsent-latest-first.js';
import { bothKeys } from './0015-both-keys.js';
import type { Migration } from './migration.js';

/** Every step of the schema in the order in which it is applied. New ones go to the end. */
export const migrations: Migration[] = [
  uniqueIds,
  latestFirst,
  claims,
  filters,
  fullText,
  kindKeys,
  exchanges,
  unsentKeys,
  exchangeSums,
  unsentLabel,
  kindsLatestFirst,
  occasionsOfAYear,
  mostReportedFirst,
  unsentLatestFirst,
  bothKeys,
];
