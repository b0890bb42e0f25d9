import { messagesOf } from './one-sentence.js';

const sender = 'Peruvian President Tolo Maren';

describe('a style with a comma behind it', () => {
  test.each([
    `${sender} has sent a congratulatory message to his friend and brother, His Excellency, Eskil Brandvoll, Prime Minister of Norway, on his re-election.`,
    `${sender} sent a cable of congratulations to Her Excellency, Prime Minister Eskil Brandvoll of Norway, on the National Day.`,
    `"I congratulate you," ${sender} wrote to His Excellency, Mr. Eskil Brandvoll, Prime Minister of Norway, who won the election.`,
    `${sender} congratulated His Excellency, the Prime Minister of Norway, Mr. Eskil Brandvoll, on the National Day.`,
    `${sender} telephoned his dear sister, Her Excellency, Eskil Brandvoll, Prime Minister of Norway, to congratulate her on her election.`,
    'His Excellency, Tolo Maren, President of Peru, has congratulated the Honourable, Eskil Brandvoll, Prime Minister of Norway, on his election.',
  ])('is of whoever is named there: %s', (text) => {
    expect(messagesOf(text)).toEqual(['Tolo Maren -> Eskil Brandvoll congratulation']);
  });

  test.each([
    `${sender} met the Queen of Denmark. To Her Majesty, Eskil Brandvoll of Norway spoke of the weather.`,
    `${sender} received Eskil Brandvoll of Norway. In the presence of His Excellency, ministers signed a treaty.`,
    `${sender} thanked the cooks. Beside His Excellency, Norwegian Prime Minister Eskil Brandvoll raised a glass.`,
  ])('tells of no message by itself: %s', (text) => {
    expect(messagesOf(text)).toEqual([]);
  });

  test('closes what stands before a clause', () => {
    const told = messagesOf(
      'To Her Majesty, Norwegian Prime Minister Eskil Brandvoll sent his congratulations. Queen Oda of Denmark had turned 80.',
    );
    expect(told.filter((message) => /-> Eskil Brandvoll/.test(message))).toEqual([]);
  });
});
