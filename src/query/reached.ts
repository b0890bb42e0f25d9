/** The way to a value among the arguments of a field. */
export type Path = (string | number)[];

/** From where a list is reached that a filter is of. */
export interface Reached {
  /** The way to a value: what it asks holds already and is no predicate. */
  settled: Path | null;
  /** The way to the branch of an `or` that alone has to hold of its branches. */
  taken: Path | null;
}

/** Nothing of a filter holds already. */
export const FROM_NOWHERE: Reached = { settled: null, taken: null };

/** Whether an `or` is the one of which a branch is taken. */
export const isTaken = (or: Path, taken: Path | null): taken is Path =>
  taken !== null && or.join() === taken.slice(0, -1).join();
