import type { ChunkReader } from './chunk-reader.js';
import type { Title } from '../titles.js';

/** What is called after people: no person bears the word behind his name. */
const CALLED_AFTER =
  /^(?:university|institute|school|college|academy|hospital|foundation|cent(?:re|er)|airport|bridge|highway|boulevard|stadium|mosque|museum|library|cup|trophy|fund|meeting)$/;

/** "King Ode Institute", "Coral Leaders Meeting": a body called after whoever holds an office, or made of those who do. */
export function isInNameOfBody(
  { names, limit, lower, tokens }: ChunkReader,
  title: Title,
  at: number,
): boolean {
  const end = title.plural ? at : names.nameEnd(at, limit);
  return (
    (title.plural || end > at) &&
    end < limit &&
    tokens[end]!.kind === 'name' &&
    tokens[end - 1]!.kind === 'name' &&
    CALLED_AFTER.test(lower(end))
  );
}
