import type { ReportedMessage } from '../model.js';
import type { Document } from './document.js';

const DEATH_AFTER = /^(?:,? ?who )?(?:has |had )?(?:died|passed away|was killed|was assassinated)/;

/** Gives every person who is no party the part played: deceased, spokesperson, else mentioned. */
export function rolesOf(document: Document, reports: readonly ReportedMessage[]): void {
  const parties = new Set(
    reports
      .flatMap(({ senders, recipients, carriers }) => [...senders, ...recipients, ...carriers])
      .map(({ name }) => name),
  );
  document.profiles.forEach((profile, place) => {
    if (profile.kind !== 'person' || parties.has(profile.name)) return;
    const mentions = document.mentions.filter((mention) => mention.profile === place);
    const deceased = mentions.some((mention) => {
      const before = document.text
        .slice(Math.max(0, mention.start - 24), mention.end)
        .toLowerCase();
      return (
        /\b(?:late|death of|passing of|demise of|loss of)\b/.test(before) ||
        DEATH_AFTER.test(
          document.text
            .slice(mention.end, mention.end + 40)
            .trim()
            .toLowerCase(),
        )
      );
    });
    const speaks = /spokes|press secretary/i.test(profile.title ?? '');
    profile.role = deceased ? 'deceased' : speaks ? 'spokesperson' : 'mentioned';
  });
}
