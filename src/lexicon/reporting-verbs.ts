import { reportingVerbs } from './lexicon.generated.js';

/** Every form, in lower case, of the verbs that tell what someone said. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  reportingVerbs.flatMap(({ forms }) => forms),
);
