import type { IncomingHttpHeaders } from 'node:http';
import type { Metrics } from './metrics.js';

/** Ends a phase; `error` is what made it fail. */
export type EndPhase = (error?: unknown) => void;

/** Phases of one operation: each is timed, and a span where OpenTelemetry listens. */
export interface Phases {
  begin(phase: 'parse' | 'validate' | 'plan' | 'database' | 'build'): EndPhase;
  /** Ends the whole. `name` is the operation's, where it has one. */
  end(name: string | null, code: string): void;
}

/** A span with others below it. */
export interface Span {
  below(name: string): Span;
  end(error?: unknown, attributes?: Record<string, string>): void;
}

/** Opens the span of a request, below the one that its headers tell of. */
export type OpenSpan = (name: string, headers: IncomingHttpHeaders) => Span;

/** Times the phases of one operation. */
export function phasesOf(metrics: Metrics, span: Span | null): Phases {
  return {
    begin(phase) {
      const inner = span?.below(phase);
      const at = performance.now();
      return (error) => {
        metrics.phase(phase, (performance.now() - at) / 1_000);
        inner?.end(error);
      };
    },
    end: (name, code) =>
      span?.end(code === 'OK' ? undefined : code, {
        'graphql.operation.name': name ?? '',
        'diplograph.code': code,
      }),
  };
}
