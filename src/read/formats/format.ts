import type { FrontMatter } from '../front-matter.js';

export interface ReadText {
  text: string;
  frontMatter: FrontMatter;
}

/** Why an input cannot be used; `line` is one-based. */
export interface Fault {
  line: number | null;
  reason: string;
  remedy: string;
}

/** One kind of file that articles come in. */
export interface Format {
  name: string;
  /** How sure it is, from 0 (certainly not) to 1, that a file with this beginning and name is of its kind. */
  detect(head: Uint8Array, fileName: string): number;
  /** The article in the bytes of a whole file, or the fault that keeps it from being read. Throws nothing. */
  read(bytes: Uint8Array): ReadText | Fault;
}
