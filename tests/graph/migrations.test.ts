import { CONTENT_LABELS } from '../../src/graph/content.js';
import { missingMigrations } from '../../src/graph/migrations/migrate.js';
import { checksum, type Migration } from '../../src/graph/migrations/migration.js';
import { migrations } from '../../src/graph/migrations/migrations.js';

const first: Migration = { id: '0001-first', statements: ['CREATE A IF NOT EXISTS'] };
const second: Migration = { id: '0002-second', statements: ['CREATE B IF NOT EXISTS'] };
const recordOf = (migration: Migration) => ({ id: migration.id, checksum: checksum(migration) });

test('steps are numbered in their order without a gap', () => {
  expect(migrations.map(({ id }) => Number(/^\d{4}(?=-[a-z-]+$)/.exec(id)?.[0]))).toEqual(
    migrations.map((_, place) => place + 1),
  );
});

test('every statement does nothing where its work is done already', () => {
  const statements = migrations.flatMap((migration) => migration.statements);
  expect(
    statements.filter((text) => !/ IF NOT EXISTS | IS NULL |^MERGE | SET \w+:\w+ /m.test(text)),
  ).toEqual([]);
});

test('no two statements share a name', () => {
  const names = migrations
    .flatMap((migration) => migration.statements)
    .flatMap((text) => /(?:CONSTRAINT|INDEX) (\w+) IF/.exec(text)?.[1] ?? []);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

test.each(CONTENT_LABELS)('%s has one node an id', (label) => {
  const statements = migrations.flatMap((migration) => migration.statements);
  expect(statements.filter((text) => text.includes(`(n:${label}) REQUIRE n.id`))).toHaveLength(1);
});

test('an empty database misses every step, in order', () => {
  expect(missingMigrations([], [first, second])).toEqual([first, second]);
});

test('a step that is recorded is not missing', () => {
  expect(missingMigrations([recordOf(first)], [first, second])).toEqual([second]);
  expect(missingMigrations([recordOf(second), recordOf(first)], [first, second])).toEqual([]);
});

test('a step changed after it was applied is refused', () => {
  const changed = { ...first, statements: ['CREATE C IF NOT EXISTS'] };
  expect(checksum(changed)).not.toBe(checksum(first));
  expect(() => missingMigrations([recordOf(first)], [changed])).toThrow(
    'Migration 0001-first of the database differs from the one of this Diplograph.',
  );
});

test('a step of a newer version is refused', () => {
  expect(() => missingMigrations([recordOf(first), recordOf(second)], [first])).toThrow(
    'The database was set up by a newer Diplograph (migration 0002-second is not known here).',
  );
});
