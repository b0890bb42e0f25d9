const SENTENCE_END = /[.!?…。！？।؟۔]["'”’»)\]]*\s*$/;
const FURNITURE =
  /^(?:date\s+\d|source\s*:|editor\s*:|by\s+\S+(?:\s\S+){0,3}$|(?:\S+\s){0,6}\d{4}(?:[ ,|].{0,20})?$)/i;

/**
 * Whether a text has more than a heading: a line that ends as a sentence does, or a paragraph of some length (a long line
 * alone, or below another that can be its headline). Date lines and source lines count for nothing, but what is longer than any headline
 * is a paragraph beside them too, such as a caption that ends with who took the picture.
 */
export function hasBody(text: string): boolean {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim());
  const rest = lines.filter((line) => !FURNITURE.test(line.trim()));
  if (rest.some((line) => SENTENCE_END.test(line) && /\S\s\S|[^\u0000-\u024f]{8}/.test(line)))
    return true;
  const paragraphs = rest.length === 1 && lines.length === 1 ? rest : rest.slice(1);
  return (
    paragraphs.some((line) => line.trim().length >= PARAGRAPH) ||
    rest.some((line) => line.trim().length > LONGEST_HEADLINE)
  );
}

const PARAGRAPH = 60;
const LONGEST_HEADLINE = 200;
