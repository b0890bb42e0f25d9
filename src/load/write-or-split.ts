/**
 * Writes all parts at once. Where that fails it goes on with each half, until those that fail alone are found, which are
 * given to `setAside`. Throws at once what `isFatal` calls a fault of the database rather than of a part.
 */
export async function writeOrSplit<Part>(parts: Part[], steps: SplitSteps<Part>): Promise<void> {
  if (parts.length === 0) return;
  try {
    await steps.write(parts);
  } catch (error) {
    if (steps.isFatal(error)) throw error;
    if (parts.length === 1) return steps.setAside(parts[0]!, error);
    const middle = parts.length >> 1;
    await writeOrSplit(parts.slice(0, middle), steps);
    await writeOrSplit(parts.slice(middle), steps);
  }
}

export interface SplitSteps<Part> {
  write(parts: Part[]): Promise<void>;
  isFatal(error: unknown): boolean;
  setAside(part: Part, error: unknown): void;
}
