import { messagesOf } from './one-sentence.js';

test.each([
  [
    'After the hurricane, Foreign Minister Kamina Reid of Jamaica wrote to her colleagues in Santo Domingo and Port-au-Prince to offer condolences.',
    'Kamina Reid -> office DOM foreign minister condolence',
    'Kamina Reid -> office HTI foreign minister condolence',
  ],
  [
    'President Tolo Maren of Peru sent condolences over the ferry accident to his colleague in Manila.',
    'Tolo Maren -> office PHL president condolence',
  ],
  [
    'Prime Minister Sitiveni Tora of Fiji has written to his counterparts in Honiara and Port Vila to express his sympathy after the cyclone.',
    'Sitiveni Tora -> office SLB prime minister sympathy',
    'Sitiveni Tora -> office VUT prime minister sympathy',
  ],
  [
    'Foreign Minister Pedro Salas of Peru received messages of sympathy after the landslide from his colleagues in La Paz and Quito.',
    'office BOL foreign minister -> Pedro Salas sympathy',
    'office ECU foreign minister -> Pedro Salas sympathy',
  ],
  [
    'President Aino Kask of Estonia sent her congratulations to her colleague at Riga, Egils Berzins, on his re-election.',
    'Aino Kask -> Egils Berzins congratulation',
  ],
])('a colleague in a capital holds office there: %s', (text, ...messages) => {
  expect(messagesOf(text).sort()).toEqual(messages.sort());
});

test.each([
  'Foreign Minister Kamina Reid of Jamaica met her colleagues in Santo Domingo to speak of condolences.',
  'Foreign Minister Kamina Reid of Jamaica wrote to her staff in Santo Domingo and Port-au-Prince to thank them.',
  'Foreign Minister Kamina Reid of Jamaica dined with her colleagues in Manila.',
  'President Tolo Maren of Peru sent his colleague in the Senate a message of condolence.',
])('nobody in a capital is written to: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
