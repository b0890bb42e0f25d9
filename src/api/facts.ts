import type { Accuracy } from './schema.generated.js';

/** Facts about what is served that are in no node of the graph; each is asked for only when it is selected. */
export interface Facts {
  graphHash: () => Promise<string>;
  version: string;
  extractorVersion: string;
  accuracy: Accuracy[];
}
