import type { LineRole } from './furniture.js';
import type { Layout } from './layout.js';

/** Words that stand alone on a line above what they tell: "Editor" over "Ana Po". */
const LABEL =
  /^(?:editor|reporter|author|journalist|written by|by|source|publisher|location|place)\s*:?$/i;

/** The lines around a story, each label that stands alone joined with the line below it: "Editor: Ana Po". */
export function labelledLines(furniture: Layout['furniture']): { text: string; role: LineRole }[] {
  const found: { text: string; role: LineRole }[] = [];
  let label: string | null = null;
  for (const { line, role } of furniture) {
    if (label !== null) {
      const role = /^by\b/i.test(label) ? 'byline' : 'imprint';
      found.push({ text: `${label.replace(/\s*:$/, '')}: ${line.text}`, role });
      label = null;
    } else if (LABEL.test(line.text)) label = line.text;
    else found.push({ text: line.text, role });
  }
  return found;
}
