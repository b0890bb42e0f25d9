import { messagesOf } from './one-sentence.js';

const tolo = 'Peruvian President Tolo Maren';
const eskil = 'Norwegian Prime Minister Eskil Brandvoll';
const ilda = 'Norwegian Foreign Minister Ilda Brekke';
const SENT = `A letter of condolence from ${tolo} to ${eskil} has come after the landslide. `;
const WRITTEN = `${eskil} received a written message from ${tolo}. `;

test.each([
  [SENT, `It was handed over to ${ilda} on Monday.`, 'condolence'],
  [
    SENT,
    'The letter was handed to the Norwegian Foreign Minister, Ilda Brekke, by an envoy.',
    'condolence',
  ],
  [
    WRITTEN,
    `The message was received by ${ilda} when she met Peruvian Ambassador Ana Tello.`,
    'message',
  ],
  [
    WRITTEN,
    'The message was received on his behalf by the Norwegian Deputy Prime Minister, Ilda Brekke.',
    'message',
  ],
  [WRITTEN, `The Peruvian Ambassador, Ana Tello, delivered it to ${ilda} yesterday.`, 'message'],
  [
    WRITTEN,
    'This written message was given to Norwegian court marshal Ilda Brekke by the Peruvian envoy.',
    'message',
  ],
])('an officer who takes a letter in for another is not written to: %s%s', (before, text, kind) => {
  expect(messagesOf(before + text)).toEqual([`Tolo Maren -> Eskil Brandvoll ${kind}`]);
});

test.each([
  [SENT, `A second letter of condolence was sent to ${ilda}.`, 'Ilda'],
  [WRITTEN, `A second letter was sent to ${ilda}.`, 'Ilda'],
  [SENT, 'A letter of condolence was also sent to Egyptian Foreign Minister Adel Roushdi.', 'Adel'],
  [WRITTEN, 'The same message was received by Egyptian Foreign Minister Adel Roushdi.', 'Adel'],
])('and one to whom another is sent is: %s%s', (before, text, name) => {
  expect(messagesOf(before + text).join()).toContain(`Tolo Maren -> ${name}`);
});
