import type { Annotation } from '../extract/annotation.js';
import { scoreCountries } from './countries.js';
import type { GoldArticle } from './gold.js';
import { scoreHeader } from './header.js';
import { Tally } from './measures.js';
import { pairMessages, scoreMessages } from './messages.js';
import { scorePeople } from './people.js';
import { scoreStatements } from './statements.js';

/** Compares what was found in an article with gold; an article of which nothing is known counts as found empty. */
export function scoreArticle(gold: GoldArticle, found: Annotation | null): Tally {
  const tally = new Tally();
  const messages = found?.messages ?? [];
  if (gold.negative) tally.judge('negatives without a message', messages.length === 0);
  scoreHeader(tally, gold, found);
  scorePeople(tally, gold.people, found?.people ?? []);
  scoreCountries(tally, gold, found?.countries ?? []);
  const { pairs, left } = pairMessages(gold, messages);
  scoreMessages(tally, pairs, left);
  scoreStatements(tally, gold, { statements: found?.statements ?? [], messages }, pairs);
  return tally;
}
