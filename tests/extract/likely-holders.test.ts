import { messagesOf } from './one-sentence.js';

/** An office of a state that nobody is told to hold, and someone who is likely of that state. */
test.each([
  [
    "SUVA, 3 May 2025. Prime Minister Sela Vuniwaqa of Fiji has spoken to Maka Fonoti by telephone.\n\nNew Zealand's Rewi Paratene sent the Tongan leader a message of sympathy on Monday after the cyclone.",
    'Rewi Paratene -> Maka Fonoti sympathy',
  ],
  [
    "HANOI, 3 May 2025. Vietnam's Prime Minister Tran Van Loc telephoned his Lao counterpart on Sunday to express sympathy over the floods.\n\nLoc told Somphone Keovilay that Vietnam would send rice.",
    'Tran Van Loc -> Somphone Keovilay sympathy',
  ],
  [
    "LIMA, 4 June 2025. Peru mourns its dead. Colombia's President Andres Villota spoke with President Julio Quispe on Monday, told him that aircraft were on their way, and asked him to embrace the people of Ica.\n\nEcuador's President Marta Loor wrote to the Peruvian leader to offer her condolences.",
    'Marta Loor -> Julio Quispe condolence',
  ],
  [
    "KATHMANDU, 9 May 2025. Nepal counts its dead. On Monday Bhutan's Prime Minister, Karma Dorji, rang Bishnu Adhikari and promised him tents.\n\nIndia's Prime Minister, Vikram Rao, conveyed his condolences to the Nepali Prime Minister in a letter.",
    'Vikram Rao -> Bishnu Adhikari condolence',
  ],
  [
    "LISBON, 9 May 2025. Portugal's President, Duarte Nogueira, telephoned his Cape Verdean counterpart to congratulate him on the national day. Nogueira assured Ivandro Semedo of the friendship of the Portuguese.",
    'Duarte Nogueira -> Ivandro Semedo congratulation',
  ],
  [
    'NAIROBI, 9 May 2025. "Kenya grieves with you," President Amina Otieno wrote to the Ugandan leader. She sent him her condolences on the ferry accident. In Kampala, Okello Mugisha thanked her.',
    'Amina Otieno -> Okello Mugisha condolence',
  ],
])('%s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  [
    "SUVA, 9 May 2025. Fiji's President Ana Tikoduadua wrote to the President of Palau on Friday to congratulate him on his re-election.\n\nHer aide Tommy Rengiil read the letter out.",
    'Tommy Rengiil',
  ],
  [
    'PORT VILA, 2 April 2025. Vanuatu mourns its first speaker. Prime Minister Jona Kalo received the condolences of the Prime Minister of Fiji.',
    'Jona Kalo -> Jona Kalo',
  ],
  [
    'THIMPHU, 2 April 2025. The Prime Minister of India telephoned His Majesty The King and offered his birthday felicitations. The Sultan of Brunei sent a letter to His Majesty Namgyal Dorji.',
    'Namgyal Dorji ->',
  ],
  [
    "BRIDGETOWN, 2 April 2025. President-elect gets letter from Guyana\n\nThe congratulations of Guyana's President, Deo Singh, who followed Brian Ramotar at State House, reached Barbados President-elect Althea Worrell on Friday.",
    '-> Brian Ramotar',
  ],
  [
    'MORONI, 2 April 2025. The President of the Comoros, Ali Mzimba, sent his French counterpart a message of condolence. It offers Jean Castel a field hospital. Paul Bayard, appointed on Friday, held a meeting in Paris.',
    'Paul Bayard',
  ],
  [
    'TBILISI, 2 April 2025. Catholicos-Patriarch Gabriel III called the Catholicos of All Armenians and offered him his condolences on the explosion.',
    'Gabriel III -> Gabriel III',
  ],
])('%s: not %s', (text, message) => {
  expect(messagesOf(text).join('; ')).not.toContain(message);
});
