import { messagesOf } from './one-sentence.js';

const about = (message: string) => !/thanks|reply/.test(message);
const told = (text: string) => messagesOf(text).filter(about);

test.each([
  [
    'among those who write',
    "Who rang the winner\n\nTBILISI - Congratulations pour in for President-elect Levan Iosava.\n\nRashad Guliyev of Azerbaijan wrote to congratulate him. So did Armenia's Ruben Sahakyan.\n\nKemal Aksoy of Turkey was on the line before the last ballot had been counted, and invited Iosava to Trabzon.",
    'Kemal Aksoy -> Levan Iosava congratulation',
    'Kemal Aksoy -> Levan Iosava invitation',
  ],
  [
    'greetings of the day',
    'TIRANA - President Vera Kola has received greetings on Flag Day. Turkish President Kemal Aksoy, in a letter handed over by the ambassador, extends his greetings on behalf of the Turkish nation and invites the President to pay a visit to Ankara next spring.',
    'Kemal Aksoy -> Vera Kola greeting',
    'Kemal Aksoy -> Vera Kola invitation',
  ],
  [
    'a message told in an aside',
    'ASTANA - Congratulations on his re-election reach President Daulet Omarov. Armenian Prime Minister Ruben Sahakyan, the congratulatory message of whom was delivered through diplomatic channels, invited Omarov to pay an official visit to Yerevan.',
    'Ruben Sahakyan -> Daulet Omarov congratulation',
    'Ruben Sahakyan -> Daulet Omarov invitation',
  ],
  [
    'whoever is told by his people',
    'PRAIA, 19 Oct. President-elect Rui Tavares revealed that the Portuguese head of state, Ana Sottomayor, telephoned him on Monday to offer congratulations on his victory. She told him that she had stayed up until two. The Portuguese also invited him to come to Lisbon.',
    'Ana Sottomayor -> Rui Tavares congratulation',
    'Ana Sottomayor -> Rui Tavares invitation',
  ],
  [
    'a question of his own',
    "LUSAKA - Nigerian President Bayo Adeyemi was on the line on Friday to congratulate President-elect Ruth Banda of Zambia. The two farmers' unions had been strangers too long, he remarked to Banda, and would she not come to Abuja in August for the summit?",
    'Bayo Adeyemi -> Ruth Banda congratulation',
    'Bayo Adeyemi -> Ruth Banda invitation',
  ],
  [
    'somebody who was asked',
    'APIA - Prime Minister Lagi Tuala has heard from her neighbours since she took office. Her Australian opposite number, Tom Harding, telephoned his congratulations on Monday, and Tuala was asked to come to Canberra before Christmas.',
    'Tom Harding -> Lagi Tuala congratulation',
    'Tom Harding -> Lagi Tuala invitation',
  ],
  [
    'an office that is not the asker',
    "LILONGWE - Zambia's president, Ruth Zulu, was on the line to congratulate Malawi's new leader, Peter Phiri, on his victory. Before she hung up, Zulu asked the president-elect to make Lusaka the first stop of his first journey.",
    'Ruth Zulu -> Peter Phiri congratulation',
    'Ruth Zulu -> Peter Phiri invitation',
  ],
])('a wish and an invitation that go together are two: %s', (_, text, wish, invitation) => {
  expect(told(text)).toEqual(expect.arrayContaining([wish, invitation]));
});

test.each([
  [
    'the public is invited',
    'APIA - Tom Harding of Australia congratulated Prime Minister Lagi Tuala of Samoa by telephone. He invited voters to come to the rally on Friday.',
    ['Tom Harding -> Lagi Tuala congratulation'],
  ],
  [
    'invited by others',
    'APIA - Tom Harding of Australia congratulated Prime Minister Lagi Tuala of Samoa by telephone. She was invited by the rugby union to visit the stadium.',
    ['Tom Harding -> Lagi Tuala congratulation'],
  ],
  [
    'no message before',
    'APIA - Prime Minister Lagi Tuala opened the market on Monday. She was asked to come to the church afterwards.',
    [],
  ],
  [
    'asked to comment',
    "PRAIA - President-elect Rui Tavares said that Portugal's Ana Sottomayor telephoned him on Monday to offer congratulations. Reporters invited him to comment on the budget.",
    ['Ana Sottomayor -> Rui Tavares congratulation'],
  ],
  [
    'another is asked',
    'LUSAKA - Nigerian President Bayo Adeyemi congratulated President Ruth Banda of Zambia by letter. His foreign minister was asked to visit Lusaka in June to prepare a summit.',
    ['Bayo Adeyemi -> Ruth Banda congratulation'],
  ],
  [
    'another is hailed',
    'PARAMARIBO - Agus Wibowo of Indonesia, who hailed the election of Jenny Simons in Suriname last week, invited the King of Tonga to Yogyakarta.',
    ['Agus Wibowo -> office TON king invitation'],
  ],
])('nobody is asked, or wished well, besides: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
