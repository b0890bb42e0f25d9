import { messagesOf } from './one-sentence.js';

test.each([
  [
    'RIGA, 9 May 2025. Prime Minister Ilze Berzina of Latvia congratulated Mart Kask on the forming of his government in Estonia. She invited her Estonian counterpart to Riga. The outgoing Estonian premier, Siim Saar, has sent a farewell letter to Berzina.',
    'Ilze Berzina -> Mart Kask invitation',
  ],
  [
    "LIMA, 9 May 2025. The former foreign minister of Chile, Rosa Lagos, was laid to rest. Peru's foreign minister, Julio Quispe, conveyed his condolences to his Chilean counterpart.",
    'Julio Quispe -> office CHL foreign minister condolence',
  ],
  [
    'President Ben Salah receives phone call from Algerian counterpart\n\nTUNIS, 12 March 2025. President Nizar Ben Salah of Tunisia received a phone call on Monday from his Algerian counterpart, Karim Belhadj, who offered his condolences on the wildfires.',
    'Karim Belhadj -> Nizar Ben Salah condolence',
  ],
  [
    'NASSAU - Prime Minister Althea Rolle of The Bahamas was sworn in on Thursday. The Dominica leader, Cuthbert Joseph, congratulated his new Bahamian colleague by telephone. Defeated leader Everett Mortimer kept silent.',
    'Cuthbert Joseph -> Althea Rolle congratulation',
  ],
])('%s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  [
    'ASTANA, 9 May 2025. Many wrote to Kazakhstan. King Hamza of Jordan wished the Head of State good health in a cable.\n\nThe Mongolian ambassador brought flowers. Nobody spoke.\n\nThe bells rang.\n\nAmong those who congratulated him at home were the speakers of both chambers, Maulen Serikov and Yerlan Kenzhe.',
    '-> Maulen Serikov',
  ],
  [
    'LONDON, 9 May 2025. "Congratulations to Ukraine on winning the song contest," the prime minister posted on Sunday.\n\nIn Kyiv they were glad. In Britain, too, the cup was drunk to.\n\nA song of Marco Draghetti was played on Monday.',
    'Marco Draghetti -> country UKR',
  ],
  [
    "LIMA, 9 May 2025. The former foreign minister of Chile, Rosa Lagos, was laid to rest. Peru's foreign minister, Julio Quispe, conveyed his condolences to his Chilean counterpart.",
    '-> Rosa Lagos',
  ],
])('%s: not %s', (text, message) => {
  expect(messagesOf(text).join('; ')).not.toContain(message);
});
