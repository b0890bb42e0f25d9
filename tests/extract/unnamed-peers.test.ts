import { messagesOf } from './one-sentence.js';

test.each([
  [
    'a minister of the dead man’s state',
    'HANOI - Prime Minister Do Minh Khoa cabled condolences to Prime Minister Julio Peña of Cuba on July 9 over the death of Commander Anselmo Reyes. Minister of Foreign Affairs Le Thi Ha extended her sympathies to her Cuban counterpart.',
    'Le Thi Ha -> office CUB foreign minister condolence',
  ],
  [
    'a capital at the other end of the line',
    "BOGOTÁ - The first to react to the mine blast was President Gonzalo Irigoyen of Chile, who sent his condolences to President Marta Ospina. Ecuador's foreign minister, Aurelio Santos, has spoken by telephone with his counterpart in Bogotá to express his sympathy.",
    'Aurelio Santos -> office COL foreign minister sympathy',
  ],
  [
    'an office that its holder abroad writes to',
    "MALÉ - President Ibrahim Naseer has sent greetings on the National Day of Seychelles to its President, Danielle Morel. Greetings have likewise been sent by the Speaker of the People's Majlis, Hussain Nazeem, to the Speaker of the National Assembly.",
    'Hussain Nazeem -> office SYC speaker greeting',
  ],
  [
    'whoever speaks with the named one',
    "LILONGWE - Malawi's Vice-President, Saulos Banda, died when a plane flew into a forest. Zambia's President was the first to ring State House. He spoke with President Lazarus Chakwanda for ten minutes and expressed his country's sorrow.",
    'office ZMB president -> Lazarus Chakwanda condolence',
  ],
  [
    'a colleague told beside the sender',
    'PARAMARIBO - Presidents Jenny Simons and Agus Wibowo of Indonesia exchanged messages on the anniversary of relations. Foreign minister Ratna Soma and her colleague in Jakarta did the same.',
    'Ratna Soma <-> office IDN foreign minister congratulation',
  ],
])('an office without a name is of nobody else: %s', (_, text, expected) => {
  expect(messagesOf(text)).toContain(expected);
});

test.each([
  [
    'the counterpart named before',
    'HANOI - Prime Minister Do Minh Khoa cabled condolences to Prime Minister Julio Peña of Cuba. The premier extended them also to his Cuban counterpart by telephone.',
    'Do Minh Khoa -> Julio Peña condolence',
  ],
  [
    'who goes on to speak',
    "LILONGWE - Malawi's Vice-President, Saulos Banda, died on Monday. Zambia's President was the first to ring State House. President Ruth Zulu expressed her country's sorrow to President Peter Phiri of Malawi.",
    'Ruth Zulu -> Peter Phiri condolence',
  ],
  [
    'where two meet',
    'LIMA - Foreign Minister Ana Paz, who met with her counterpart in Bogotá, congratulated President Marta Ospina of Colombia by letter.',
    'Ana Paz -> Marta Ospina congratulation',
  ],
])('a named one holds it: %s', (_, text, expected) => {
  expect(messagesOf(text)).toEqual([expected]);
});
