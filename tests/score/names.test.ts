import { isSameName } from '../../src/score/names.js';

test.each([
  ['Tolo Maren', 'Maren Tolo'],
  ['Tolo Maren', 'President Tolo Maren'],
  ['Tolo Maren', 'Tolo Ilyas Maren'],
  ['Kim Ho Sun', 'Kim Ho-sun'],
  ['Kim Hosun', 'Kim Ho-sun'],
  ['Tolo Márén', 'TOLO MAREN'],
  ["Sha'ban Oro", 'Sha’ban Oro'],
  ['King Otto VII', 'Otto VII'],
  ['Pope Odo', 'Odo'],
  ['The King', 'the King'],
])('%s is %s', (one, other) => {
  expect([isSameName(one, other), isSameName(other, one)]).toEqual([true, true]);
});

test.each([
  ['Tolo Maren', 'Maren'],
  ['Tolo Maren', 'Ilyas Maren'],
  ['Otto VII', 'Otto VIII'],
  ['King Otto', 'Queen Oda'],
  ['The King', 'the Queen'],
])('%s is not %s', (one, other) => {
  expect([isSameName(one, other), isSameName(other, one)]).toEqual([false, false]);
});
