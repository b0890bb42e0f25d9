import { messagesOf } from './one-sentence.js';

test.each([
  [
    'LIMA - Ana Paz, whom few expected to win, sent a letter of sympathy to Sheikh Emiri bin Rashid over the flood in Dubai. The Peruvian leader lived there as a student.',
    'Ana Paz -> Emiri bin Rashid sympathy',
  ],
  [
    'DUSHANBE - President Sherali Rahimov has congratulated Yaw Oteng on his award of the Peace Prize. Oteng, who was born in Ghana, wept when he read the telegram.',
    'Sherali Rahimov -> Yaw Oteng congratulation',
  ],
  [
    "Cyclone kills nine on Savai'i\n\nAPIA - Foreign Minister Lagi Tuala has heard from near and far since Tuesday's cyclone.\n\nFiji's top diplomat, Jone Sefo, wrote a letter of condolence to her on Wednesday.",
    'Jone Sefo -> Lagi Tuala condolence',
  ],
  [
    'Mine fire\n\nLUSAKA - Zambia grieves since Friday.\n\nThe farthest voice is that of Antigua and Barbuda, whose chief diplomat, Vernon Tuitt, has sent a message of condolence to his Zambian colleague, Ruth Banda.',
    'Vernon Tuitt -> Ruth Banda condolence',
  ],
])('who is likelier of another state is written to as from abroad: %s', (text, expected) => {
  expect(messagesOf(text)).toContain(expected);
});

test.each([
  'ACCRA - President Ama Owusu has sent a letter of congratulation to the Speaker of Parliament, Kofi Mensa, on his birthday.',
  'TALLINN - Opposition leader Mart Kask congratulated Prime Minister Liis Oja on her election on Sunday night.',
  'SUVA - President Ratu Semi Vuli sent his condolences to Governor Noel Tabua over the fire in Levuka. Japan has offered a ship.',
  'NAIROBI - President Odalo Wanji congratulated the captain, Peter Kamau, on the cup. Uganda lost 2-0.',
  'DAKAR - President Awa Diop congratulated Muslims on the end of the fast, and thanked Christians for their good wishes.',
])('who is of one state writes no message abroad: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
