import { messagesOf } from './one-sentence.js';

const paper = (...paragraphs: string[]) => paragraphs.join('\n\n');

test.each([
  [
    'who opens the sentence before',
    paper(
      'CASTRIES, Saint Lucia, December 5, 2031',
      'Mina Clarke did not wait for the last box from Dennery. The Barbadian leader had Prime Minister Philip Joseph on the phone before ten on Monday night to congratulate him on his return to office.',
    ),
    ['Mina Clarke -> Philip Joseph congratulation'],
  ],
  [
    'from whom a message came, before a colon',
    paper(
      'KYIV, 16 May 2031',
      'A message that reached the presidential office from Mario Conti was formal: Italy\'s premier felicitated Volodymyr Shevchuk on "a victory of all Europe".',
    ),
    ['Mario Conti -> Volodymyr Shevchuk congratulation'],
  ],
  [
    'whom the same sentence names, though another is named before',
    paper(
      'Port Moresby, September 17, 2031',
      "Anton Albany, who stood at the flagpole, needed no letter. But Christopher Lawson did: held up in Christchurch, New Zealand's prime minister sent James Toroma, the prime minister of Papua New Guinea, his congratulations.",
    ),
    ['Christopher Lawson -> James Toroma congratulation'],
  ],
  [
    'in another paragraph',
    paper(
      'TALLINN, 24 February 2031',
      'Tarja Salo put on her best Estonian.',
      'In a video call the Finnish president congratulated Alar Tamm and all Estonians on Independence Day.',
    ),
    ['Tarja Salo -> Alar Tamm congratulation'],
  ],
])('the office behind a bare name is his: %s', (_, text, expected) => {
  expect(messagesOf(text)).toEqual(expected);
});

test.each([
  [
    'is the one who is written to',
    "FREETOWN, 28 June 2031 - Amara Sesay won the election on Saturday. Ghana's president congratulated her in a telephone call.",
    /^office GHA president -> Amara Sesay/,
  ],
  [
    'is named again as the one written to',
    "FREETOWN, 28 June 2031 - Amara Sesay won by ten points. Kenya's president sent Sesay a message of congratulation.",
    /^office KEN president -> Amara Sesay/,
  ],
  [
    'stands beside the head of the state',
    'SUVA, 3 May 2031 - Kenyan President Odo Wero was in Suva with Ana Taufa. The Kenyan president told Fijian Prime Minister Josefa Tikoi in a letter of congratulation that he would come again.',
    /^Odo Wero -> Josefa Tikoi/,
  ],
  [
    'is told with an office at home',
    "SUVA, 3 May 2031 - Prime Minister Josefa Tikoi opened the parade. New Zealand's prime minister sent Fijian President Ana Taufa a message of congratulation.",
    /^office NZL prime minister -> Ana Taufa/,
  ],
])('an office is not that of a bare name that %s', (_, text, wanted) => {
  expect(messagesOf(text).some((message) => wanted.test(message))).toBe(true);
});
