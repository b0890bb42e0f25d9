import { messagesOf } from './one-sentence.js';

test.each([
  [
    "two states' deputies",
    'MUSCAT, May 3 - Sultan Theyazin bin Faisal of Oman sent cables of congratulation to Indonesia’s and Gabon’s presidents on their national days.',
    [
      'Theyazin bin Faisal -> office GAB president congratulation',
      'Theyazin bin Faisal -> office IDN president congratulation',
    ],
  ],
  [
    "three states' premiers",
    "SUVA, May 3 - Fiji's, Samoa's and Tuvalu's prime ministers sent messages of condolence to King Tupou VI of Tonga after the cyclone.",
    [
      'office FJI prime minister -> Tupou VI condolence',
      'office TUV prime minister -> Tupou VI condolence',
      'office WSM prime minister -> Tupou VI condolence',
    ],
  ],
  [
    'the federation has a president, too',
    'ACCRA, May 3 - President Kofi Addae of Ghana watched the final. Norwegian Prime Minister Eskil Brandvoll wrote to the President of the Ghana Football Association, Yaw Osei. King Odo II of Sweden sent the President his congratulations on the cup.',
    ['Eskil Brandvoll -> Yaw Osei congratulation', 'Odo II -> Kofi Addae congratulation'],
  ],
])('%s', (_, text, messages) => {
  expect(messagesOf(text).sort()).toEqual(messages);
});

test.each([
  'MUSCAT, May 3 - Sultan Theyazin bin Faisal of Oman visited Ajloun Governorate and rode in a cable car. He also went to the post office.',
  'MUSCAT, May 3 - Sultan Theyazin bin Faisal of Oman received Fahad Al Mutairi, Foreign Minister of Kuwait, who conveyed the greetings of the Emir and his wishes of good health to the Sultan.',
])('no message: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
