import { progressLine, rejectionLine, summaryLine } from '../../src/cli/load-progress.js';
import { NOTHING } from '../../src/load/load-counts.js';

const fault = { path: 'in/a.txt', line: null, reason: 'It is empty.', remedy: 'Leave it out.' };
const nothing = { ...NOTHING, messages: 0, seconds: 0, interrupted: false };

test.each([
  ['without a line', fault, 'in/a.txt: It is empty. Leave it out.'],
  ['with a line', { ...fault, line: 3 }, 'in/a.txt:3: It is empty. Leave it out.'],
  ['without a remedy', { ...fault, remedy: '' }, 'in/a.txt: It is empty.'],
])('an input set aside is named %s', (_, rejection, line) => {
  expect(rejectionLine(rejection)).toBe(line);
});

test('progress counts what is read and what is refused', () => {
  expect(progressLine({ ...NOTHING, read: 1199, rejected: 1 }, 1440)).toBe('1,200 of 1,440 inputs');
});

test('progress never passes the whole', () => {
  expect(progressLine({ ...NOTHING, read: 10, rejected: 1 }, 10)).toBe('10 of 10 inputs');
});

test.each([
  [
    'everything that can happen',
    {
      read: 9,
      loaded: 1,
      replaced: 2,
      unchanged: 3,
      duplicates: 2,
      rejected: 1,
      messages: 1234,
      seconds: 1.25,
    },
    '9 articles read: 1 loaded, 2 replaced, 3 unchanged, 2 given twice, 1 set aside; the graph holds 1,234 messages (1.3 s)',
  ],
  [
    'one',
    { read: 1, loaded: 1, messages: 1 },
    '1 article read: 1 loaded; the graph holds 1 message (0.0 s)',
  ],
  ['nothing', {}, '0 articles read: 0 loaded; the graph holds 0 messages (0.0 s)'],
])('the summary tells %s and leaves out what did not happen', (_, counts, line) => {
  expect(summaryLine({ ...nothing, ...counts })).toBe(line);
});
