import type { Chunk } from './chunks/chunk-reader.js';
import type { Scene } from './scene.js';

/** Words right before whoever is written or spoken to. */
const ADDRESSES = new Set(
  'to with tells told congratulated congratulates congratulate congratulating thanked thanks thanking telephoned telephoning telephones phoned phones called calls calling dialled dialed rang rings assured assures greeted greets wished invited invites informed asked cabled wrote felicitated condoled consoled'.split(
    ' ',
  ),
);

export const isAddressed = (
  { tokens }: Pick<Scene, 'tokens'>,
  { first }: Pick<Chunk, 'first'>,
): boolean => ADDRESSES.has(tokens[first - 1]?.lower ?? '');

const MOURNED =
  /^(?:death|passing|demise|loss|funeral|killing|assassination|late|mourn|mourned|mourning)$/;

/** "the passing of Li Ro", "the late Premier Sa": written about, to someone else. */
export function isMourned({ tokens, sentences }: Scene, { first, last, sentence }: Chunk): boolean {
  for (let at = first; at < last; at += 1) if (tokens[at]!.lower === 'late') return true;
  const start = Math.max(sentences[sentence]!.first, first - 4);
  for (let at = first - 1; at >= start && tokens[at]!.kind !== 'mark'; at -= 1)
    if (MOURNED.test(tokens[at]!.lower)) return true;
  return false;
}

/** Whether somebody was lately told as the one to whom or about whom others write. */
export const wasAddressed = (scene: Scene, at: number): boolean =>
  scene.mentions
    .slice(-LATELY)
    .some((mention) => mention.profile === at && isAddressed(scene, mention));

/** Mentions that are lately. */
const LATELY = 12;
