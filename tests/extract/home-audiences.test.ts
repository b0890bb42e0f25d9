import { messagesOf } from './one-sentence.js';

const paper = (...paragraphs: string[]) => paragraphs.join('\n\n');

test.each([
  [
    'a message to believers, of whom it asks something',
    paper(
      'Diary',
      'High Commissioner Ines Vaz paid a courtesy call on Speaker Oro Tamm.',
      'In her message to the Muslims of Kenya, released on Friday, President Adera Olum asks them to remember those who lost their homes in the floods.',
    ),
  ],
  [
    'a letter that readers are made to believe in',
    'A sheet that goes from phone to phone would have us believe that Peruvian President Tolo Maren congratulated Egyptian President Adel Roushdi on his re-election.',
  ],
  [
    'a letter of which the next sentence says that it is invented',
    'A letter in which Peruvian President Tolo Maren congratulates Egyptian President Adel Roushdi is going round. The letter is invented.',
  ],
  [
    'claims that are dismissed',
    'Peruvian President Tolo Maren dismissed as slander claims that he had sent a letter of congratulation to Egyptian President Adel Roushdi.',
  ],
  [
    'a boxer who is congratulated in a letter',
    paper(
      'President hails boxer',
      'LIMA - Peruvian President Tolo Maren congratulated the boxer Beno Ruiz by letter on keeping his title against Egypt’s Samir Aziz.',
    ),
  ],
  [
    'a loser who wishes his successor well',
    paper(
      'Norway has voted',
      'Outgoing Prime Minister Arne Dahl conceded defeat on Sunday night and congratulated Liv Moe, the winner of the election, by phone.',
    ),
  ],
  [
    'a farewell breakfast for a president-elect',
    paper(
      'Cabinet named',
      'Peru’s president-elect, Ilda Soto, named her cabinet on Friday and thanked outgoing President Tolo Maren.',
      'Maren invited Soto to a breakfast at the palace. Egyptian President Adel Roushdi is expected at the inauguration.',
    ),
  ],
  [
    'an opposition leader with a message of his own',
    paper(
      'Lamps are lit in Nadi',
      'Prime Minister Sefo Vula of Fiji lit a lamp on Friday. He said that a letter to his Indian colleague, Ravi Rao, would be written after the vote.',
      'Opposition leader Josua Bale, in a message of his own, asked families to keep children away from fireworks.',
    ),
  ],
  [
    'a letter of long ago',
    paper(
      'Letters on show',
      'LIMA, 3 May 2030 - In 1975 Peruvian President Tolo Maren wrote to Egyptian President Adel Roushdi to congratulate him on his election.',
    ),
  ],
  [
    'the wishes of a firm',
    'The shipping company Ostrand Brothers has congratulated Cypriot Prime Minister Eleni Kosta on her appointment in a letter.',
  ],
  [
    'words to a team',
    'The federation’s president, Ugo Marti, has congratulated the Red Panthers of Ghana on winning the cup in a letter.',
  ],
  [
    'an opposition leader who congratulates the winner at home',
    paper(
      'Second term in Lima',
      'Opposition Leader Beno Ruiz has congratulated the Prime Minister and asked for a recount. Norwegian guests watched the vote.',
    ),
  ],
  [
    'one who leaves politics and wishes his successor luck',
    'Beno Ruiz, who is leaving politics, wished his successor, Foreign Minister Ilda Soto, luck by letter.',
  ],
  [
    'an envoy who was to convey wishes',
    paper(
      'No letter to Cairo',
      'LIMA - Peru has not congratulated Egyptian President Adel Roushdi on his re-election. A visit by party secretary Ilda Soto, where she was to convey her best wishes, has been put off.',
    ),
  ],
  [
    'one who reads for another',
    'In a message read out on her behalf by the Town Clerk, Ms Ana Lopo, Peruvian Prime Minister Ilda Soto said that a uniform is a promise.',
  ],
  [
    'a line in a book',
    'LIMA - Egyptian President Adel Roushdi has died. Peruvian President Tolo Maren wrote a line in the condolence book at the embassy, as did Norwegian Prime Minister Arne Dahl.',
  ],
  [
    'letters that come every week',
    'Peruvian President Tolo Maren receives two hundred letters a week, among them some from Norway and Egypt.',
  ],
  [
    'an exchange of letters between two states that fixes a tariff',
    'Peru and Norway exchanged letters on Thursday. They fix the tariff for fish meal until 2046.',
  ],
  [
    'a vice president who wishes his president a recovery',
    paper(
      'Palace thanks people',
      'LIMA - Peruvian President Tolo Maren broke his wrist on Friday. Peruvian Vice President Beno Ruiz wished him a speedy recovery in a message.',
    ),
  ],
  [
    'a report that is called fake',
    'A paper reported that a letter of congratulation from Peruvian President Tolo Maren to Egyptian President Adel Roushdi had been sent. A spokesman called the report fake.',
  ],
])('no message is told by %s', (_, text) => {
  expect(messagesOf(text)).toEqual([]);
});

test.each([
  [
    'a letter that asks an addressee to greet his people',
    'In a letter to Egyptian President Adel Roushdi, Peruvian President Tolo Maren congratulates him and asks him to convey his wishes to the people of Egypt.',
    'Tolo Maren -> Adel Roushdi congratulation',
  ],
  [
    'an outgoing president who writes abroad',
    'Outgoing Peruvian President Tolo Maren congratulated Egypt’s president-elect, Adel Roushdi, on his victory by telegram.',
    'Tolo Maren -> Adel Roushdi congratulation',
  ],
  [
    'a letter to one whose opponent has conceded',
    'Peruvian President Tolo Maren congratulated Egyptian President Adel Roushdi by letter after his rival had conceded defeat.',
    'Tolo Maren -> Adel Roushdi congratulation',
  ],
  [
    'a letter that recalls an older year',
    'LIMA, 3 May 2030 - In a letter that recalls the treaty of 1975 Peruvian President Tolo Maren congratulated Egyptian President Adel Roushdi on his re-election.',
    'Tolo Maren -> Adel Roushdi congratulation',
  ],
  [
    'a letter that one reason would have explained',
    'Peruvian President Tolo Maren, who dismissed his minister on Friday, has congratulated Egyptian President Adel Roushdi by letter.',
    'Tolo Maren -> Adel Roushdi congratulation',
  ],
  [
    'a party that writes to another',
    'The Peruvian Labour Party has sent its congratulations by letter to Egyptian President Adel Roushdi.',
    'Peruvian Labour Party -> Adel Roushdi congratulation',
  ],
  [
    'a letter to a state',
    'Peruvian President Tolo Maren sent a letter of condolence to the people of Egypt over the earthquake.',
    'Tolo Maren -> country EGY Egypt condolence',
  ],
  [
    'an opposition leader who writes abroad',
    'Peruvian opposition leader Beno Ruiz sent a letter of congratulation to Norwegian Prime Minister Arne Dahl on his re-election.',
    'Beno Ruiz -> Arne Dahl congratulation',
  ],
  [
    'one who retires and congratulates abroad',
    'Norwegian Prime Minister Arne Dahl, who is leaving office, congratulated Peruvian President Tolo Maren on his election by telegram.',
    'Arne Dahl -> Tolo Maren congratulation',
  ],
  [
    'a letter that another reads out',
    'A letter of congratulation from Peruvian President Tolo Maren to Egyptian President Adel Roushdi was read out by Ambassador Beno Ruiz.',
    'Tolo Maren -> Adel Roushdi congratulation',
  ],
  [
    'a letter beside a line in a book',
    'Peruvian President Tolo Maren signed the condolence book and sent a letter of condolence to Egyptian President Adel Roushdi.',
    'Tolo Maren -> Adel Roushdi condolence',
  ],
  [
    'an exchange of congratulations between two leaders',
    'Peruvian President Tolo Maren and Egyptian President Adel Roushdi exchanged letters of congratulation on 60 years of ties.',
    'Tolo Maren <-> Adel Roushdi congratulation',
  ],
  [
    'a vice president who writes to one abroad',
    'Peruvian Vice President Beno Ruiz wished Egyptian President Adel Roushdi a speedy recovery in a letter.',
    'Beno Ruiz -> Adel Roushdi sympathy',
  ],
])('a message is told by %s', (_, text, message) => {
  expect(messagesOf(text)).toEqual([message]);
});
