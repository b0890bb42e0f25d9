/** What became of the inputs of one run so far. Every input is counted in `read` or `rejected`, or in both where its text was refused later. */
export interface LoadCounts {
  /** Articles whose text could be read. */
  read: number;
  /** Articles that are new to the graph. */
  loaded: number;
  /** Articles that took the place of an earlier text or of an earlier extractor's account. */
  replaced: number;
  /** Articles that stand in the graph exactly so already. */
  unchanged: number;
  /** Articles of which the run holds another text under the same id that counts in their place. */
  duplicates: number;
  /** Inputs that were set aside. */
  rejected: number;
}

/** Before the first input. */
export const NOTHING: Readonly<LoadCounts> = {
  read: 0,
  loaded: 0,
  replaced: 0,
  unchanged: 0,
  duplicates: 0,
  rejected: 0,
};
