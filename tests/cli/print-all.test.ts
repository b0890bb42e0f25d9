import { Writable } from 'node:stream';
import { printAll } from '../../src/cli/print-all.js';

const stdout = Object.getOwnPropertyDescriptor(process, 'stdout')!;
afterEach(() => Object.defineProperty(process, 'stdout', stdout));

function stdoutWith(write: Writable['_write']): void {
  const stream = new Writable({ decodeStrings: false, write });
  Object.defineProperty(process, 'stdout', { ...stdout, get: () => stream });
}

test('prints again after it has printed', async () => {
  const printed: string[] = [];
  stdoutWith((piece: string, _, done) => {
    printed.push(piece);
    done();
  });
  await printAll(['one', 'two']);
  await printAll(['three']);
  expect(printed).toEqual(['one', 'two', 'three']);
  expect(process.stdout.writableEnded).toBe(false);
});

test('a reader that has seen enough is no error', async () => {
  stdoutWith((_piece, _encoding, done) => {
    done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  });
  await expect(printAll(['one', 'two'])).resolves.toBeUndefined();
});

test('a full disk is one', async () => {
  stdoutWith((_piece, _encoding, done) => {
    done(Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' }));
  });
  await expect(printAll(['one', 'two'])).rejects.toThrow('ENOSPC');
});
