/** Whole numbers by chance, the same for the same seed. */
function chances(seed: number): (below: number) => number {
  let state = Math.imul(seed, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b);
  return (count) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

/** What a random query is drawn by: its shape, which decides on the text of Cypher, and apart from it its values. */
export interface Draws {
  below: (count: number) => number;
  oneOf: <Item>(items: readonly Item[]) => Item;
  /** Whether one time in so many. */
  oncePer: (times: number) => boolean;
  valueOf: <Item>(items: readonly Item[]) => Item;
}

export function drawsOf(shapeSeed: number, valueSeed: number): Draws {
  const below = chances(shapeSeed);
  const value = chances(valueSeed);
  return {
    below,
    oneOf: (items) => items[below(items.length)]!,
    oncePer: (times) => below(times) === 0,
    valueOf: (items) => items[value(items.length)]!,
  };
}
