import type { Extraction, PartyClaim } from '../../src/model.js';

/** What an extraction says, one readable line a fact, as the golden files hold it. */
export interface Golden {
  header: Extraction['header'];
  /** The words that tell each field of the header. */
  headerSpans: Record<string, string>;
  people: string[];
  countries: string[];
  metonyms: string[];
  messages: string[];
  evidence: string[];
  statements: string[];
}

const party = ({ kind, name, country }: PartyClaim) =>
  kind === 'person' ? name : `${kind}:${[country, name].filter(Boolean).join(':')}`;
const parties = (list: PartyClaim[]) => list.map(party).join(' + ') || 'nobody';
const details = (...list: (string | number | null | undefined | false)[]) =>
  list.filter((detail) => detail !== null && detail !== undefined && detail !== false).join(', ');

/** The golden form of an extraction of `text`. */
export function goldenOf(extraction: Extraction, text: string): Golden {
  const { header, headerSpans, people, countries, metonyms, reports, statements } = extraction;
  return {
    header,
    headerSpans: Object.fromEntries(
      headerSpans.map(({ field, start, end }) => [field, text.slice(start, end)]),
    ),
    people: people.map(({ name, title, country, role }) => details(name, title, country, role)),
    countries,
    metonyms,
    messages: reports.map(
      ({
        senders,
        recipients,
        mutual,
        kind,
        channel,
        status,
        sentOn,
        occasion,
        carriers,
        replyTo,
        rule,
      }) =>
        `${parties(senders)} ${mutual ? '<->' : '->'} ${parties(recipients)}: ${details(
          kind,
          channel,
          status !== 'sent' && status,
          sentOn && `${sentOn.date} ${sentOn.basis}`,
          details(occasion.kind, occasion.ordinal, occasion.detail),
          carriers.length > 0 && `by ${parties(carriers)}`,
          replyTo !== null && `answers ${replyTo}`,
        )} [${rule}]`,
    ),
    evidence: reports.map(({ evidence }) =>
      evidence.map(({ start, end }) => text.slice(start, end)).join(' … '),
    ),
    statements: statements.map(
      ({ speaker, addressee, message, quoted, text: said }) =>
        `${party(speaker)}${addressee ? ` to ${party(addressee)}` : ''} in ${message ?? 'no message'}${quoted ? ', quoted' : ''}: ${said}`,
    ),
  };
}
