/** Kinds that one reader calls this and another that. */
const ALIKE = [
  ['national_day', 'independence_day'],
  ['election', 're-election'],
  ['disaster', 'accident'],
  ['accession', 'coronation', 'inauguration'],
];

const kindOf = (occasion: string) => occasion.split(':')[0]!;
const ordinalOf = (occasion: string) => /:(\d+)$/.exec(occasion)?.[1] ?? null;

/** Whether `found` may stand for the occasion `wanted`: an ordinal counts where gold has one, a name or a type does not. */
export function isSameOccasion(wanted: string, found: string): boolean {
  const [gold, got] = [kindOf(wanted), kindOf(found)];
  if (gold === 'unspecified') return true;
  if (gold !== got) return ALIKE.some((kinds) => kinds.includes(gold) && kinds.includes(got));
  const ordinal = ordinalOf(wanted);
  return ordinal === null || ordinal === ordinalOf(found);
}
