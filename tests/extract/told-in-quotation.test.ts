import { messagesOf } from './one-sentence.js';

test.each([
  [
    'SUVA, May 3 - Greetings on the fortieth anniversary of independence are still coming in. "Forty is when a man knows what he is for," Peruvian President Tolo Maren told Fijian President Josaia Vula.',
    'Tolo Maren -> Josaia Vula congratulation',
  ],
  [
    'OSLO, May 3 - Congratulations to Norway on the cup. "You have won it for all of us," Peruvian President Tolo Maren told Norwegian Prime Minister Eskil Brandvoll minutes after the final.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
])('what one leader is quoted as telling another: %s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  'OSLO, May 3 - The two leaders walked through the port. "Fish is dear here," Peruvian President Tolo Maren told Norwegian Prime Minister Eskil Brandvoll.',
  'LIMA, May 3 - Condolences are coming in after the fire. "I was your teacher," he told Doña Irma Vega, who lost two sons.',
])('but not in a story of something else: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});

test.each([
  [
    'OSLO, May 3 - A message of condolence from Peruvian President Tolo Maren reached Norwegian Prime Minister Eskil Brandvoll on Monday, and one from Fijian President Josaia Vula on Tuesday.',
    ['Tolo Maren -> Eskil Brandvoll condolence', 'Josaia Vula -> Eskil Brandvoll condolence'],
  ],
])('one letter and one from another: %s', (text, messages) => {
  expect(messagesOf(text)).toEqual(expect.arrayContaining(messages));
});

test.each([
  [
    'ANTELIAS, May 3 - Letters of congratulation reach His Holiness Mesrop II. In a letter to Peruvian President Tolo Maren His Holiness thanked him for his prayers.',
    'Mesrop II -> Tolo Maren thanks',
  ],
  [
    'ETCHMIADZIN, May 3 - Catholicos Vahan III has learned of the fire. In a letter of condolence to Peruvian President Tolo Maren His Holiness prays for the dead.',
    'Vahan III -> Tolo Maren condolence',
  ],
])('His Holiness is the patriarch of whom the article tells: %s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  'ROME, May 3 - Pope Linus II received Patriarch Vahan III. His Holiness congratulated Peruvian President Tolo Maren in a telegram on his election.',
  'ROME, May 3 - In a telegram of condolence to Peruvian President Tolo Maren His Holiness prays for the dead.',
])('else the Pope: %s', (text) => {
  expect(messagesOf(text).join()).not.toContain('Vahan III');
});

test.each([
  [
    'SUVA, May 3 - Ana Rojas needed no letter. But Tolo Maren did: held up in Cusco, Peru’s president sent Fijian President Josaia Vula his congratulations on independence day.',
    'Tolo Maren -> Josaia Vula congratulation',
  ],
  [
    'DOHA, May 3 - Peruvian President Tolo Maren held a telephone call with the acting foreign minister of the Afghan caretaker government, Omar Zahir. He conveyed condolences over the victims of the earthquake.',
    'Tolo Maren -> Omar Zahir condolence',
  ],
])('whose office is told behind a colon, or of a caretaker government: %s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test('an office of the article’s own state stays with whoever has it', () => {
  const text =
    'ASUNCIÓN, May 3 - Juan Castro, the winner in Chile, took a call from President Santiago Prieto. Paraguay would like to see Castro in June: the Paraguayan leader invited him in the call to the summit.';
  expect(messagesOf(text).join()).not.toContain('Juan Castro -> Santiago');
});

test.each([
  [
    'RIYADH, May 3 - The King of Saudi Arabia, Faisal bin Omar, sent a cable of congratulations to Peruvian President Tolo Maren on his swearing-in.\n\nHis Royal Highness Prince Omar bin Faisal, Crown Prince of Saudi Arabia, sent a similar cable to President Maren.',
    'Omar bin Faisal -> Tolo Maren congratulation',
  ],
  [
    'LIMA, May 3 - Messages were exchanged between Peru and Norway on the anniversary of their diplomatic relations. Messages passed between Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll, and between the foreign ministers Ilda Soto and Nils Rud.',
    'Ilda Soto <-> Nils Rud congratulation',
  ],
  [
    'OSLO, May 3 - King Harald VI of Norway has sent telegrams of congratulation to several leaders. President Josaia Vula of Fiji and President Mart Kallas of Estonia were congratulated on their independence days.\n\nOctober 3: to Peruvian President Tolo Maren, on National Day.',
    'Harald VI -> Tolo Maren',
  ],
])('whose message goes to whom: %s', (text, message) => {
  expect(messagesOf(text).join()).toContain(message);
});

test.each([
  'LIMA, May 3 - Trains passed between Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll, and between the foreign ministers, Ilda Soto of Peru and Nils Rud of Norway.',
  'LIMA, May 3 - Peruvian President Tolo Maren has sent envoys this week.\n\nOctober 3: to Norwegian Prime Minister Eskil Brandvoll, on his birthday, the envoy told a joke.',
])('and what is no message goes to nobody: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
