import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../package-file.js';

/** An operation of `examples/`, which the pages offer. */
export interface Example {
  name: string;
  /** Its first line, in words. */
  title: string;
  text: string;
}

/** What a newcomer is shown. */
const FIRST = 'latest-messages';

/** All of `examples/` by name, but for the newcomer's one, which comes first. */
export function readExamples(): Example[] {
  const folder = packageFile('examples');
  const examples = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const title = /^# (.*)/.exec(text)?.[1] ?? file;
      return { name: file.replace(/\.graphql$/, ''), title, text };
    });
  return examples.sort((one, other) => Number(other.name === FIRST) - Number(one.name === FIRST));
}
