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

test('a full disk is told in one line', async () => {
  stdoutWith((_piece, _encoding, done) => {
    done(Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC', syscall: 'write' }));
  });
  await expect(printAll(['one', 'two'])).rejects.toMatchObject({
    line: 'The output cannot be written (ENOSPC). Make room where it goes, or send it elsewhere.',
    exitCode: 3,
  });
});

test('what fails while the pieces are made stays as it is', async () => {
  stdoutWith((_piece, _encoding, done) => done());
  const fault = new Error('a fault');
  async function* pieces() {
    yield 'one';
    await Promise.reject(fault);
  }
  await expect(printAll(pieces())).rejects.toBe(fault);
});
