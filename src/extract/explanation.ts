import type { Trace } from './extract.js';
import type { PartyClaim, Span } from '../model.js';
import { codeOf } from './code-of.js';
import { partyOf } from './document.js';
import { verdictOn } from './likelihood/verdicts.js';

/** How an article was read, step by step, as plain data. */
export interface Explanation {
  header: Trace['extraction']['header'];
  sentences: {
    span: Span;
    block: string;
    text: string;
    /** As the patterns of rules read it, parties as `[name]`. */
    coded: string;
    mentions: { surface: string; rule: string; form: string; party: PartyClaim }[];
    candidates: ExplainedCandidate[];
  }[];
  decisions: {
    rule: string;
    from: string[];
    to: string[];
    kind: string;
    sentence: number;
    /** Why it won, agreed or was dropped. */
    outcome: string;
    report: number | null;
    /** How likely by all signs, from 0 to 1; null where that has no say. */
    likelihood: number | null;
  }[];
  reports: Trace['extraction']['reports'];
  statements: Trace['extraction']['statements'];
}

export interface ExplainedCandidate {
  rule: string;
  weight: number;
  /** Null: named elsewhere in the article. */
  from: string[] | null;
  to: string[] | null;
  kind: string | null;
  mutual: boolean;
  status: string;
  occasion: string | null;
  date: string | null;
}

/** Puts a trace into words: which rule found what, and why each candidate won or lost. */
export function explanationOf(trace: Trace): Explanation {
  const { document, coded, candidates, pairs, decisions, extraction } = trace;
  const name = (place: number) => document.profiles[place]!.name;
  return {
    header: extraction.header,
    sentences: document.sentences.map(({ start, end, block }, at) => ({
      span: { start, end },
      block: document.blocks[block]!.type,
      text: document.text.slice(start, end),
      coded: codeOf(coded[at]!)
        .replace(
          /§(\d+)/g,
          (_, group) => `[${coded[at]!.groups[Number(group)]!.members.map(name).join(' + ')}]`,
        )
        .trimEnd(),
      mentions: document.mentions
        .filter(({ sentence }) => sentence === at)
        .map((mention) => ({
          surface: document.text.slice(mention.start, mention.end),
          rule: mention.rule,
          form: mention.form,
          party: partyOf(document.profiles[mention.profile]!),
        })),
      candidates: candidates
        .filter(({ sentence, hint }) => sentence === at && !hint)
        .map((candidate) => ({
          rule: candidate.rule,
          weight: candidate.weight,
          from: candidate.from?.map(name) ?? null,
          to: candidate.to?.map(name) ?? null,
          kind: candidate.kind,
          mutual: candidate.mutual,
          status: candidate.status,
          occasion: candidate.occasion?.kind ?? null,
          date: candidate.date?.date ?? null,
        })),
    })),
    decisions: decisions.map(({ reading, outcome, report }) => ({
      rule: reading.candidate.rule,
      from: reading.from.map(name),
      to: reading.to.map(name),
      kind: reading.kind,
      sentence: reading.candidate.sentence,
      outcome,
      report,
      likelihood: verdictOn(pairs, reading)?.likelihood ?? null,
    })),
    reports: extraction.reports,
    statements: extraction.statements,
  };
}
