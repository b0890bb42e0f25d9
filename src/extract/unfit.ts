import type { Document } from './document.js';
import type { Reading } from './readings.js';

/** Why a reading is no diplomatic message; null where it may be one. */
export function unfit(
  document: Document,
  { from, to, candidate, occasion }: Reading,
): string | null {
  const sender = document.profiles[from[0]!]!;
  for (const place of to) {
    const addressee = document.profiles[place]!;
    if (
      addressee.role === 'deceased' &&
      !/^(?:birthday|new_year|religious_feast)$/.test(occasion?.kind ?? '')
    )
      return 'the addressee is dead';
    if (sender.country && sender.country === addressee.country) return 'inside one country';
    if (candidate.channel === 'phone' && addressee.kind === 'country' && candidate.weight < 8)
      return 'a state is not telephoned';
    if (addressee.kind === 'organisation' && sender.kind === 'organisation')
      return 'between two bodies';
  }
  if (/ambassador|envoy|nuncio|spokes|charg|consul\b|press secretary/i.test(sender.title ?? ''))
    return 'carried or told by the sender of another';
  if (sender.kind === 'organisation' && candidate.weight < 5)
    return 'a body as sender is told too weakly';
  const ranked = (place: number) => {
    const { kind, title, country } = document.profiles[place]!;
    return kind !== 'person' || title !== null || country !== null;
  };
  if (!from.some(ranked) && !to.some(ranked) && candidate.weight < 4)
    return 'neither side holds an office';
  return null;
}
