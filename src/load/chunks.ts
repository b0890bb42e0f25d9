import type { Article, Rejection } from '../model.js';

/** Inputs that are handled together, in the order of reading. */
export interface Chunk {
  articles: Article[];
  rejections: Rejection[];
}

export interface ChunkBounds {
  articles: number;
  /** UTF-16 units of text in all. */
  characters: number;
}

/** Found by trial: smaller ones pay for their round trips, larger ones for what a lost one has to do again. */
export const BOUNDS: ChunkBounds = { articles: 200, characters: 2_097_152 };

/** Groups inputs so that one transaction stays small: a chunk ends when it reaches a bound. None is empty. */
export async function* chunks(
  inputs: AsyncIterable<{ article: Article } | { rejection: Rejection }>,
  bounds: ChunkBounds = BOUNDS,
): AsyncGenerator<Chunk> {
  let chunk: Chunk = { articles: [], rejections: [] };
  let characters = 0;
  for await (const input of inputs) {
    if ('rejection' in input) chunk.rejections.push(input.rejection);
    else {
      chunk.articles.push(input.article);
      characters += input.article.text.length;
    }
    const count = chunk.articles.length + chunk.rejections.length;
    if (count < bounds.articles && characters < bounds.characters) continue;
    yield chunk;
    chunk = { articles: [], rejections: [] };
    characters = 0;
  }
  if (chunk.articles.length + chunk.rejections.length > 0) yield chunk;
}
