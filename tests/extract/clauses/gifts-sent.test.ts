import { messagesOf } from '../one-sentence.js';

const MAREN = 'Peruvian President Tolo Maren';
const BRANDVOLL = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  `In a message ${MAREN} extended deep thanks for the warm words sent by ${BRANDVOLL} on Peru's Independence Day.`,
  `${MAREN} has conveyed his gratitude for the kind telegram sent by ${BRANDVOLL} on Peru's Independence Day.`,
])('whoever sent what thanks are for does not thank: %s', (text) => {
  const told = messagesOf(text).join('; ');
  expect(told).toContain('Tolo Maren -> Eskil Brandvoll thanks');
  expect(told).not.toContain('Eskil Brandvoll -> Tolo Maren thanks');
});

test.each([
  `A telegram of thanks for the rescuers was sent to ${MAREN} by ${BRANDVOLL}.`,
  `Thanks for the rescuers were sent to ${MAREN} by ${BRANDVOLL}.`,
  `Peru had lent two ships, and thanks for them were conveyed to ${MAREN} by ${BRANDVOLL}.`,
])('and these are thanks of whoever sent them: %s', (text) => {
  expect(messagesOf(text)).toEqual(['Eskil Brandvoll -> Tolo Maren thanks']);
});
