import { context, propagation, type Span, trace, type TracerProvider } from '@opentelemetry/api';
import { openTelemetry } from '../../src/api/open-telemetry.js';

test('without an SDK spans go nowhere', async () => {
  const span = (await openTelemetry())('graphql', {});
  expect(() => span.below('parse').end(new Error('x'))).not.toThrow();
});

test('with an SDK each span is told with what stands above it, and no text of an error', async () => {
  const told: unknown[] = [];
  const names = new WeakMap<object, string>();
  const provider = {
    getTracer: () => ({
      startSpan(name: string, _options: object, parent = context.active()) {
        const above = trace.getSpan(parent);
        const span = {
          setAttributes: (attributes: object) => told.push([name, attributes]),
          setStatus: (status: object) => told.push([name, status]),
          end: () => told.push([name, above ? names.get(above) : null]),
        };
        names.set(span, name);
        return span as unknown as Span;
      },
    }),
  };
  trace.setGlobalTracerProvider(provider as unknown as TracerProvider);
  propagation.disable();
  const span = (await openTelemetry())('graphql', {});
  span.below('database').end(new TypeError('no room for "Secret Name"'));
  span.end(undefined, { code: 'OK' });
  expect(told).toEqual([
    ['database', { code: 2, message: 'TypeError' }],
    ['database', 'graphql'],
    ['graphql', { code: 'OK' }],
    ['graphql', null],
  ]);
  trace.disable();
});
