import type { ArticleNode, PartyClaimNode, StatementNode } from '../graph-model.js';
import type {
  Article,
  Extraction,
  PartialDate,
  PartyClaim,
  ReportedMessage,
  Span,
} from '../model.js';
import { contentId } from './ids.js';
import { isKept, partyClaim } from './parties.js';
import { occasionClaimId, reportClaimId, type UnplacedReport } from './reports.js';
import { headerEvidence, sentenceAround } from './told-where.js';

/** What one article owns, in its own terms: everything that can be said before it is known whom its claims mean. */
export interface ArticleClaims {
  node: ArticleNode;
  /** Distinct, sorted by id. */
  claims: PartyClaimNode[];
  /** In the order told; `blockKey` waits for the people. */
  reports: UnplacedReport[];
  statements: StatedClaim[];
  mentions: MentionClaim[];
}

export interface StatedClaim {
  node: StatementNode;
  speaker: PartyClaim;
  addressee: PartyClaim | null;
  reportId: string | null;
  topics: string[];
}

export interface MentionClaim extends Span {
  surface: string;
  rule: string;
  /** Place in the article's `sentences`. */
  sentence: number;
  party: PartyClaim;
}

/** Turns an article and what was extracted from it into what it owns. Equal input gives equal output. */
export function articleClaims(
  article: Article,
  extraction: Extraction,
  extractorVersion: string,
): ArticleClaims {
  const { header } = extraction;
  const publishedOn = header.publishedOn ?? toldBeside(article.publishedOn);
  const reports = storedReports(article, extraction, publishedOn?.date ?? null);
  return {
    node: {
      id: article.id,
      title: header.title,
      publishedOn: publishedOn?.date ?? null,
      publishedOnBasis: publishedOn?.basis ?? null,
      sortOn: publishedOn?.date ?? '',
      publisher: header.publisher ?? article.outlet,
      section: header.section,
      editor: header.editor,
      place: header.place,
      language: header.language,
      url: article.url,
      text: article.text,
      sentences: extraction.sentences.map(({ start, end }) => article.text.slice(start, end)),
      sentenceStarts: extraction.sentences.map(({ start }) => start),
      evidence: headerEvidence(article.text, extraction.headerSpans).map((each) =>
        JSON.stringify(each),
      ),
      contentHash: article.contentHash,
      extractorVersion,
    },
    claims: distinctClaims(extraction),
    reports,
    statements: storedStatements(article, extraction, reports),
    mentions: extraction.mentions,
  };
}

const toldBeside = (date: PartialDate | null) =>
  date === null ? null : { date, basis: 'stated' as const };

function distinctClaims({ mentions, reports, statements }: Extraction): PartyClaimNode[] {
  const told = [
    ...mentions.map(({ party }) => party),
    ...reports.flatMap(({ senders, recipients, carriers }) => [
      ...senders,
      ...recipients,
      ...carriers,
    ]),
    ...statements.flatMap(({ speaker, addressee }) =>
      addressee ? [speaker, addressee] : [speaker],
    ),
  ];
  const claims = new Map(
    told
      .filter(isKept)
      .map(partyClaim)
      .map((claim) => [claim.id, claim]),
  );
  return [...claims.keys()].sort().map((id) => claims.get(id)!);
}

function storedReports(
  { id: articleId, text }: Article,
  { reports }: Extraction,
  publishedOn: PartialDate | null,
): UnplacedReport[] {
  const claimIds = reports.map((report) =>
    reportClaimId(report, report.occasion, report.sentOn?.date ?? publishedOn),
  );
  const idOf = eachOther();
  return reports.map((report, place) => {
    const { occasion, evidence, sentOn } = report;
    const fields = {
      articleId,
      claimId: claimIds[place]!,
      occasionClaimId: occasionClaimId(report, occasion, sentOn?.date ?? publishedOn),
      kind: report.kind,
      channel: report.channel,
      status: report.status,
      mutual: report.mutual,
      sentOn: sentOn?.date ?? null,
      sentOnBasis: sentOn?.basis ?? null,
      occasionKind: occasion.kind,
      occasionOrdinal: occasion.ordinal,
      occasionDetail: occasion.detail,
      senders: asText(report.senders),
      recipients: asText(report.recipients),
      carriers: asText(report.carriers),
      replyToClaimId: answered(report, place, claimIds),
      rule: report.rule,
      confidence: report.confidence,
      evidence: evidence.map(({ start, end }) => text.slice(start, end)),
      evidenceStarts: evidence.map(({ start }) => start),
      evidenceEnds: evidence.map(({ end }) => end),
    };
    return { id: idOf('report', fields), ...fields };
  });
}

/** No message answers itself. */
function answered({ replyTo }: ReportedMessage, place: number, claimIds: string[]): string | null {
  const claimId = replyTo === null ? undefined : claimIds[replyTo];
  return claimId === undefined || claimId === claimIds[place] ? null : claimId;
}

const asText = (parties: PartyClaim[]) =>
  parties.map(({ kind, name, title, country }) => JSON.stringify({ kind, name, title, country }));

function storedStatements(
  { id: articleId, text: whole }: Article,
  { statements, sentences }: Extraction,
  reports: { id: string }[],
): StatedClaim[] {
  const idOf = eachOther();
  return statements.map(
    ({ start, end, text, quoted, verb, speaker, addressee, message, topics, rule }, order) => ({
      node: {
        id: idOf('statement', [articleId, start, end]),
        ...{ articleId, text, start, end, quoted, verb, order, rule },
        ...sentenceAround(whole, sentences, { start, end }),
      },
      speaker,
      addressee,
      reportId: message === null ? null : (reports[message]?.id ?? null),
      topics,
    }),
  );
}

/** Ids by content; what is told twice in one article is told apart by its turn. */
function eachOther(): (kind: string, content: unknown) => string {
  const turns = new Map<string, number>();
  return (kind, content) => {
    const id = contentId(kind, content);
    const turn = (turns.get(id) ?? 0) + 1;
    turns.set(id, turn);
    return turn === 1 ? id : contentId(kind, content, turn);
  };
}
