import type { Format } from './format.js';
import { plainText } from './plain-text.js';

/** Every format that can be read; where two are equally sure of a file, the earlier reads it. */
export const FORMATS: readonly Format[] = [plainText];
