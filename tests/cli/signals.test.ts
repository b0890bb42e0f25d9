import { listenForSignals, type Signals } from '../../src/cli/signals.js';

let signals: Signals;
let exit: jest.SpyInstance;
beforeEach(() => {
  jest.useFakeTimers();
  exit = jest.spyOn(process, 'exit').mockReturnValue(undefined as never);
  signals = listenForSignals();
});
afterEach(() => {
  signals.ignore();
  exit.mockRestore();
  jest.useRealTimers();
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('the first %s asks for a clean stop with exit code %s', (name, code) => {
  expect(signals.exitCode()).toBeNull();
  process.emit(name, name);
  expect(signals.signal.aborted).toBe(true);
  expect(signals.exitCode()).toBe(code);
  expect(exit).not.toHaveBeenCalled();
});

test('signals within a second count once', () => {
  process.emit('SIGINT', 'SIGINT');
  jest.advanceTimersByTime(900);
  process.emit('SIGINT', 'SIGINT');
  process.emit('SIGTERM', 'SIGTERM');
  expect(exit).not.toHaveBeenCalled();
  expect(signals.exitCode()).toBe(130);
});

test('a later one ends the process at once', () => {
  process.emit('SIGINT', 'SIGINT');
  jest.advanceTimersByTime(1_100);
  process.emit('SIGTERM', 'SIGTERM');
  expect(exit).toHaveBeenCalledWith(143);
});

test('ignored signals do nothing more', () => {
  signals.ignore();
  expect(process.listeners('SIGINT')).toEqual([]);
  expect(signals.signal.aborted).toBe(false);
});
