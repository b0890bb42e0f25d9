import { messagesOf } from './one-sentence.js';

test.each([
  [
    'TALLINN, 5 September 2027 - The presidents of Estonia and Finland, Kersti Rebane and Mikael Lind, have signed a joint letter to the Kandian opposition leader Sviatlana Tikhan. In it they affirm that the vote was none. Rebane also posted birthday wishes to her Finnish colleague.',
    'Kersti Rebane -> Mikael Lind greeting',
  ],
  [
    "ST GEORGE'S, Grenada, 24 May 2027 - Calls of condolence came to Georgetown on Monday after the fire at Mahdia. President Deo Singh of Guyana was in Mahdia. There the roof had gone. Nineteen children are dead. Many more are hurt. Barbados's Prime Minister, Althea Worrell, offered condolences and told the President that help was on its way.",
    'Althea Worrell -> Deo Singh condolence',
  ],
  [
    'VALLETTA, 4 February 2027 - Council President Darius Tusk has written to Prime Minister Karl Muscat to thank him for hosting the summit. Dr Muscat congratulated President Alar Kask of Estonia on his election in a letter.',
    'Karl Muscat -> Alar Kask congratulation',
  ],
  [
    'MALE, 29 June 2028 - Greetings on the National Day have been sent by Foreign Minister Ahmed Zahir to Mrs Sandrine Bistro, Minister of Foreign Affairs of Seychelles, and by the Speaker of the Majlis, Hussain Naz, to the Speaker.',
    'Ahmed Zahir -> Sandrine Bistro greeting',
  ],
])('%s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  [
    'RABAT, 30 July 2027 - King Hamid VI of Morocco has received messages of congratulation from King Felix of Spain and President Mikael Lind of Finland. Similar messages were addressed to His Majesty the King by Sheikh Tariq of Qatar.',
    'Tariq -> King Felix',
  ],
  [
    'SUVA, 30 July 2027 - President Sela Vuni has received messages of congratulation from Prime Minister Aisea Eke of Tonga. President Lilo Kemakeza of Solomon Islands congratulated his colleague, too.',
    '-> Aisea Eke',
  ],
  [
    'OSLO, 30 July 2027 - King Harald wrote to President Mikael Lind of Finland to congratulate him. Mr Lima is his aide.',
    'country PER',
  ],
  [
    'MALE, 29 June 2028 - Greetings have been sent by Foreign Minister Ahmed Zahir to Sandrine Bistro of Seychelles.',
    'Sandrine Bistro ->',
  ],
])('%s: not %s', (text, message) => {
  expect(messagesOf(text).join('; ')).not.toContain(message);
});
