import type { Extraction, OccasionClaim, PartyClaim, ReportedMessage } from '../model.js';

/** An extraction in the form of annotated articles: sent messages only, days only where the text tells them. */
export interface Annotation {
  id: string;
  title: string | null;
  date: string | null;
  publisher: string | null;
  section: string | null;
  editor: string | null;
  place: string | null;
  people: {
    name: string;
    title: string | null;
    country: string | null;
    role?: string;
    aliases?: string[];
  }[];
  countries: string[];
  metonyms: string[];
  messages: AnnotatedMessage[];
  statements: {
    speaker: string;
    text: string;
    start: number;
    to?: string;
    message: number | null;
    quoted: boolean;
  }[];
  negative: boolean;
}

export interface AnnotatedMessage {
  from: string[];
  to: string[];
  kind: string;
  channel?: string;
  occasion: string;
  date: string | null;
  mutual: boolean;
  via?: string[];
  reply_to?: number;
}

/** `id` is the name under which the article was annotated: its file name without `.txt`. */
export function annotationOf(id: string, extraction: Extraction): Annotation {
  const { header } = extraction;
  const places = new Map<number, number>();
  const sent = extraction.reports.filter(({ status }, at) => {
    if (status === 'sent') places.set(at, places.size);
    return status === 'sent';
  });
  const placeOf = (at: number | null) => (at === null ? null : (places.get(at) ?? null));
  return {
    id,
    title: header.title,
    date: header.publishedOn?.date ?? null,
    publisher: header.publisher,
    section: header.section,
    editor: header.editor,
    place: header.place,
    people: extraction.people.map(({ name, title, country, role, aliases }) => ({
      name,
      title,
      country,
      ...(role && { role }),
      ...(aliases.length && { aliases }),
    })),
    countries: extraction.countries,
    metonyms: extraction.metonyms,
    messages: sent.map((report) => messageOf(report, placeOf(report.replyTo))),
    statements: extraction.statements.map(
      ({ speaker, text, start, addressee, message, quoted }) => ({
        speaker: partyName(speaker),
        text,
        start,
        ...(addressee && { to: partyName(addressee) }),
        message: placeOf(message),
        quoted,
      }),
    ),
    negative: sent.length === 0,
  };
}

function messageOf(report: ReportedMessage, replyTo: number | null): AnnotatedMessage {
  return {
    from: report.senders.map(partyName),
    to: report.recipients.map(partyName),
    kind: report.kind,
    ...(report.channel && { channel: report.channel }),
    occasion: occasionName(report.occasion),
    date: report.sentOn?.date ?? null,
    mutual: report.mutual,
    ...(report.carriers.length && { via: report.carriers.map(partyName) }),
    ...(replyTo !== null && { reply_to: replyTo }),
  };
}

/** A party as annotations call it. */
export function partyName({ kind, name, country }: PartyClaim): string {
  if (kind === 'person') return name;
  if (kind === 'organisation') return `org:${name}`;
  if (kind === 'country') return `country:${country}`;
  return `office:${country}:${name}`;
}

function occasionName({ kind, ordinal, detail }: OccasionClaim): string {
  const part = ordinal ?? detail;
  return part === null ? kind : `${kind}:${part}`;
}
