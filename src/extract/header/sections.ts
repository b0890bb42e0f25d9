import { sections } from '../../lexicon/lexicon.generated.js';

const SECTIONS = new Set(sections.flatMap(({ names }) => names));

/** Whether a line names a part of a paper or page and nobody's name: "Telegrams", "Asia", "Sports desk". */
export function isSection(line: string): boolean {
  const name = line.trim().toLowerCase();
  return SECTIONS.has(name) || SECTIONS.has(name.replace(/ (?:desk|page|section)$/, ''));
}
