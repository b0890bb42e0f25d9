import type { Context } from '@opentelemetry/api';
import type { OpenSpan, Span } from './phases.js';

/**
 * Spans by OpenTelemetry's API. They go nowhere unless the process was started with an SDK (`node --import`), which decides
 * where to.
 */
export async function openTelemetry(): Promise<OpenSpan> {
  const { context, propagation, SpanStatusCode, trace } = await import('@opentelemetry/api');
  const tracer = trace.getTracer('diplograph');
  const open = (name: string, parent: Context): Span => {
    const span = tracer.startSpan(name, {}, parent);
    return {
      below: (inner) => open(inner, trace.setSpan(parent, span)),
      end(error, attributes) {
        if (attributes) span.setAttributes(attributes);
        if (error !== undefined) {
          // The text of an error may hold what the client asked with, its name does not.
          const message = error instanceof Error ? error.name : 'refused';
          span.setStatus({ code: SpanStatusCode.ERROR, message });
        }
        span.end();
      },
    };
  };
  return (name, headers) => open(name, propagation.extract(context.active(), headers));
}
