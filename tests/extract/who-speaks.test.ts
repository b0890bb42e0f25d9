import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

const HEAD =
  'Velt writes to Oro\n\nLima, 3 May 2026\n\nPresident Ona Velt of Brazil sent a message to President Tam Oro of Chile on Monday.\n\n';
const EXCHANGE =
  'Lima, 3 May 2026\n\nPresident Ona Velt of Brazil exchanged messages of congratulation with President Tam Oro of Chile on Monday.\n\n';
const saidIn = (text: string) =>
  extract(articleOf(text)).statements.map(
    ({ speaker, text: words }) => `${speaker.name}: ${words}`,
  );

describe('who speaks', () => {
  test.each([
    [
      'Minister Eda Kroll spoke to reporters. Velt, she recalled, had promised to keep the treaty.',
      ['Ona Velt: promised to keep the treaty'],
    ],
    ['Velt, she said, would keep the treaty.', ['Ona Velt: Velt, she said, would keep the treaty']],
    [
      'Oro wrote a letter in turn. It invites Velt to Lima in the autumn. "Bring your walking shoes," it adds.',
      ['Tam Oro: Bring your walking shoes'],
    ],
    [
      'It was to the widow that Oro wrote on Tuesday. Her husband, he told her, had never forgotten his friends.',
      ['Tam Oro: Her husband, he told her, had never forgotten his friends'],
    ],
    [
      'Velt says in her message that Oro "is a builder by trade and a poet by night".',
      ['Ona Velt: Oro "is a builder by trade and a poet by night"'],
    ],
    [
      'Velt says in her message that trade has doubled. It does not mention the bridge that should have been built.',
      ['Ona Velt: trade has doubled'],
    ],
    [
      'The first letter came at noon. "You have mended what war had torn," the Brazilian told him.',
      ['Ona Velt: You have mended what war had torn'],
    ],
    [
      'A letter from Quito followed. In it the Ecuadorian leader, Ilo Marn, writes that grief stops at no border.',
      ['Ilo Marn: grief stops at no border'],
    ],
    [
      'Brazil, she is said to have told him, would keep every treaty that it had signed.',
      [
        'Ona Velt: Brazil, she is said to have told him, would keep every treaty that it had signed',
      ],
    ],
    [
      'At 4:40 p.m. Oro, back from the market, answers Velt on the same platform. "Sister, nobody here will forget who woke up first."',
      ['Tam Oro: Sister, nobody here will forget who woke up first'],
    ],
    [
      'Velt placed her doctors for the south at the disposal of the new president.',
      ['Ona Velt: placed her doctors for the south at the disposal of the new president'],
    ],
    [
      '"Gracias, President," came the reply from Santiago within minutes. "The next round is on us."',
      ['Tam Oro: Gracias, President', 'Tam Oro: The next round is on us'],
    ],
    [
      '"My door is three hours north of yours." That is Premier Ilo Marn, on the radio.',
      ['Ilo Marn: My door is three hours north of yours'],
    ],
    [
      'President Ilo Marn of Ecuador congratulated Oro on the network and added: "The river must be the last thing between us."',
      ['Ilo Marn: The river must be the last thing between us'],
    ],
    [
      'Lia Kroll, 26, a nurse with the mission, was killed in the south. "She gave us everything that she had," she writes.',
      ['Ona Velt: She gave us everything that she had'],
    ],
    [
      '"My door is three hours north of yours." That is Premier Ilo Marn\'s favourite line.',
      ['Ona Velt: My door is three hours north of yours'],
    ],
    [
      '"The vote is one for every girl," wrote Velt, adding that Lima counted on his voice.',
      ['Ona Velt: The vote is one for every girl', 'Ona Velt: Lima counted on his voice'],
    ],
    [
      'The head of state remarked that the tractors are the best proof of the treaty.',
      ['Ona Velt: the tractors are the best proof of the treaty'],
    ],
    [
      'Ilo Marn of Ecuador wrote to Oro the same day; the letter, released in Quito, mourns the sons and daughters of one continent.',
      ['Ilo Marn: mourns the sons and daughters of one continent'],
    ],
    [
      'From the President of Ecuador, Ilo Marn, comes the assurance that Quito holds the treaty in esteem.',
      ['Ilo Marn: Quito holds the treaty in esteem'],
    ],
    [
      'Tam Oro, President of Chile, learned from her message that pipes would be laid before long.',
      ['Ona Velt: pipes would be laid before long'],
    ],
    [
      'Velt has also sent word to the President, to the effect that neighbours should share their power.',
      ['Ona Velt: neighbours should share their power'],
    ],
    [
      'Velt let the veteran know by letter that endurance is a form of service.',
      ['Ona Velt: endurance is a form of service'],
    ],
    [
      'No river, the President let Chileans know, has ever learned to run uphill.',
      ['Ona Velt: No river, the President let Chileans know, has ever learned to run uphill'],
    ],
    [
      'Brazil, she makes clear, would like to see more nurses.',
      ['Ona Velt: Brazil, she makes clear, would like to see more nurses'],
    ],
    [
      'Velt said that the lake looks the same, and rang off after twelve minutes.',
      ['Ona Velt: the lake looks the same'],
    ],
    [
      'In the cable, Velt expressed sincere felicitations and best wishes of success to the President.',
      ['Ona Velt: expressed sincere felicitations and best wishes of success to the President'],
    ],
    [
      'Velt said that trade had doubled. It was added that the border was quiet.',
      ['Ona Velt: trade had doubled', 'Ona Velt: the border was quiet'],
    ],
    [
      'Oro was requested to tell the patient that all wish him well.',
      ['Ona Velt: requested to tell the patient that all wish him well'],
    ],
    [
      'The last word was that of Ilo Marn of Peru. Signed by President Ilo Marn, it recalls that the treaty was signed in Lima.',
      ['Ilo Marn: the treaty was signed in Lima'],
    ],
    [
      '"From here to there is shorter than from here to the capital," Oro read out.',
      ['Ona Velt: From here to there is shorter than from here to the capital'],
    ],
    [
      '"The river has one bank more today," came the reply from Oro on Friday.',
      ['Tam Oro: The river has one bank more today'],
    ],
    [
      'Oro replies in kind: for islanders, his letter reads, no friend is distant.',
      ['Tam Oro: for islanders, his letter reads, no friend is distant'],
    ],
    [
      'Oro, who in it remembered that the treaty was old, was glad.',
      ['Tam Oro: the treaty was old', 'Tam Oro: was glad'],
    ],
    [
      'Ilo Marn, the Peruvian premier, was on the road when he wrote on Facebook: "My condolences from one who called her sister."',
      ['Ilo Marn: My condolences from one who called her sister'],
    ],
    [
      'In a letter sent off on Saturday the President of Brazil assured Tam Oro that she felt with everyone.',
      ['Ona Velt: she felt with everyone'],
    ],
    [
      'In a year of storms, Velt tells it, the forum has carried the case to every court that would listen.',
      [
        'Ona Velt: In a year of storms, Velt tells it, the forum has carried the case to every court that would listen',
      ],
    ],
    [
      'On the network, Velt assured her neighbour, Tam Oro, that Brazil would come.',
      ['Ona Velt: Brazil would come'],
    ],
    [
      'Velt wished the people of Chile peaceful years in her message to the President.',
      ['Ona Velt: wished the people of Chile peaceful years'],
    ],
    [
      'Velt spoke highly of the doctors who had come by night.',
      ['Ona Velt: the doctors who had come by night'],
    ],
    [
      '"Happy days, dear sister, and may the coffee never run out!" The words are by Tam Oro.',
      ['Tam Oro: Happy days, dear sister, and may the coffee never run out'],
    ],
    [
      'Velt said thank you for four years in which no quarrel had been left open.',
      ['Ona Velt: said thank you for four years in which no quarrel had been left open'],
    ],
    [
      'Velt prayed for the departed souls, a press release issued by the secretariat of the palace said.',
      ['Ona Velt: prayed for the departed souls'],
    ],
    [
      'Velt asked him to tell the families that she weeps with them.',
      ['Ona Velt: asked him to tell the families that she weeps with them'],
    ],
    [
      'Oro sent a letter of thanks to Velt. Velt said that the bridge is old. "The bridge is ours," the answer runs.',
      ['Ona Velt: the bridge is old', 'Tam Oro: The bridge is ours'],
    ],
    [
      'Oro sent a letter of thanks to Velt. In it he said that the bridge is old. "The bridge is ours," the answer runs.',
      ['Tam Oro: the bridge is old', 'Tam Oro: The bridge is ours'],
    ],
    [
      'Velt said that the bridge is old. "The bridge is ours," the answer to nobody runs.',
      ['Ona Velt: the bridge is old', 'Ona Velt: The bridge is ours'],
    ],
    [
      'President Oro thanked President Velt in a reply on Friday. "The bridge is older than both of us," the letter reads.',
      ['Tam Oro: The bridge is older than both of us'],
    ],
    [
      'Then there is the letter of Premier Ilo Marn of Ecuador to Oro. It says that grief stops at no border.',
      ['Ilo Marn: grief stops at no border'],
    ],
    [
      'For Oro, whose doctors had come at once, there was a line in her familiar tone: "The bridge is older than both of us."',
      ['Ona Velt: The bridge is older than both of us'],
    ],
    [
      'Oro posted a picture with the words "Bravo, sister", and Velt sent a card.',
      ['Tam Oro: Bravo, sister'],
    ],
    [
      'In a letter she told the Chilean President: "The bridge is older than both of us."',
      ['Ona Velt: The bridge is older than both of us'],
    ],
    [
      'Oro, who met Velt in Quito last week, posted on Monday: "The bridge is older than both of us."',
      ['Tam Oro: The bridge is older than both of us'],
    ],
    [
      'Oro shared a picture and tagged his colleague Ona Velt: "The bridge is older than both of us."',
      ['Tam Oro: The bridge is older than both of us'],
    ],
    [
      'The bridge was what Velt met when Oro said: "The bridge is older than both of us."',
      ['Tam Oro: The bridge is older than both of us'],
    ],
    [
      'It was the neighbour whom Oro rang. Told of it, Velt said: "The bridge is older than both of us."',
      ['Ona Velt: The bridge is older than both of us'],
    ],
    [
      'Velt thanked the divers, who had gone into the cold water time and again.',
      ['Ona Velt: thanked the divers, who had gone into the cold water time and again'],
    ],
  ])('%s', (sentence, statements) => {
    expect(saidIn(HEAD + sentence)).toEqual(statements);
  });

  test.each([
    ['The telegrams emphasise that the treaty has held.', 'Ona Velt: the treaty has held'],
    [
      'It was agreed between them that schools should swap books.',
      'Ona Velt: schools should swap books',
    ],
    ['It is stressed in the letters that the treaty has held.', 'Ona Velt: the treaty has held'],
    ['Her Chilean colleague recalled that trade had doubled.', 'Tam Oro: trade had doubled'],
  ])('in an exchange: %s', (sentence, statement) => {
    expect(saidIn(EXCHANGE + sentence)).toEqual([statement]);
  });

  test('a line that names nobody hands the printed words to the message told last', () => {
    const text = `${EXCHANGE}In the message of the Brazilian side it is noted, in particular:\n\n"I am certain that our two countries will stay friends. May there be bread on every table."\n\nHer Chilean colleague recalled that trade had doubled.`;
    expect(saidIn(text)).toEqual([
      'Ona Velt: I am certain that our two countries will stay friends',
      'Ona Velt: May there be bread on every table',
      'Tam Oro: trade had doubled',
    ]);
  });

  test('those named below "from the following" speak for themselves', () => {
    const text =
      'Cables\n\nPresident Tam Oro of Chile received cables of congratulation on the National Day, most notably from the following:\n\nPresident Ona Velt of Brazil, who affirmed that "we stand by the people of Chile in every storm."\n\nPresident Ilo Marn of Ecuador, who said that the border was quiet.';
    expect(saidIn(text)).toEqual([
      'Ona Velt: we stand by the people of Chile in every storm',
      'Ilo Marn: the border was quiet',
    ]);
  });

  test('a pronoun that leads to a colon is of its gender', () => {
    const text =
      'Posts\n\nKing Tam Oro of Chile congratulated Queen Ona Velt of Brazil on her jubilee on Monday. "You were simply better," the King wrote. She replied with three hearts and a promise: the next bridge will be longer.';
    expect(saidIn(text).at(-1)).toBe('Ona Velt: the next bridge will be longer');
    expect(saidIn(text.replace('She replied', 'He added'))).not.toContain(
      'Ona Velt: the next bridge will be longer',
    );
  });

  test('what stands below a signature and addresses nobody is no letter', () => {
    const text =
      'Telegrams\n\nOna Velt, President of Brazil, sent the following telegram:\n\nHis Excellency\nMr Tam Oro\nPresident of Chile\n\nI greet you as my journey leads me over your country.\n\nOna Velt\n\nA telegram was also sent to the President of Peru.';
    expect(saidIn(text)).toEqual([
      'Ona Velt: I greet you as my journey leads me over your country',
    ]);
  });

  test('a letter that is read out ends with the words that say so', () => {
    const text = `${HEAD}"Your Excellency,\n\nIt is a pleasure for me to congratulate you.\n\nPlease accept the expression of my respect," the letter reads.\n\nIn his letter, the former President of Peru, Ilo Marn, spoke of the border.`;
    expect(saidIn(text)).toEqual(['Ona Velt: It is a pleasure for me to congratulate you']);
  });

  test('the close of a letter names nobody who signs it', () => {
    const text =
      'Ona Velt, President of Brazil, has sent the following letter to Tam Oro, President of Chile.\n\nDear President,\n\nI send you my warmest greetings on your National Day.\n\nWith my very best wishes to you and to Mrs. Ilo Marn,\n\nOna Velt\n';
    expect(saidIn(text)).toEqual([
      'Ona Velt: I send you my warmest greetings on your National Day',
    ]);
  });

  test('a shortened month ends a sentence before an article', () => {
    const text =
      'Statement\n\nOna Velt, President of Brazil, has sent the following letter to Tam Oro, President of Chile.\n\nDear President,\n\nI am sad about the fires around Casa del Mar. The Vice President joins me in my sympathy.\n\nOna Velt\n';
    expect(saidIn(text)).toHaveLength(2);
  });
});

describe('the act told in other words', () => {
  const CALL =
    'Velt calls Oro\n\nPresident Ona Velt of Brazil telephoned President Tam Oro of Chile on Monday to congratulate him on his election.';
  test.each([
    [`${CALL} She asked him to make Brazil one of his first destinations.`, []],
    [
      `${CALL} She asked him to make peace with the unions.`,
      ['Ona Velt: asked him to make peace with the unions'],
    ],
    [
      'Wishes\n\nPresident Ona Velt of Brazil conveyed her good wishes to President Tam Oro of Chile on his birthday on Monday.',
      [],
    ],
    [
      `${CALL} "We shall do so again, dear Oro," said Velt.`,
      ['Ona Velt: We shall do so again, dear Oro'],
    ],
    [`${CALL} "Congratulations, dear Oro," said Velt.`, ['Ona Velt: Congratulations, dear Oro']],
    [
      `${CALL} Velt has promised that doctors would come at once.`,
      ['Ona Velt: doctors would come at once'],
    ],
    [`${CALL} Velt said little rivers feed big ones.`, ['Ona Velt: little rivers feed big ones']],
  ])('%s', (text, statements) => {
    expect(saidIn(text)).toEqual(statements);
  });
});

describe('what is not said in a message', () => {
  test.each([
    'Lia Kroll, a nurse with the mission, was killed in the south.',
    'The calls, the statement added, turned to the border.',
    'Velt thanked the divers for the call.',
    'Velt is said to have a cold.',
    'Velt said thank you on the network before going to bed.',
    'Velt asked her neighbour to the summit of the three rivers.',
    'Velt asked the public to wear dark colours for ninety days.',
    'Velt bids him to the meeting, together with her warm regards.',
    'Velt said it on television on Sunday.',
    'The words are by nobody.',
    'Velt used the door, too, to leave.',
    'Velt rang off at noon.',
    'Velt let the hall to a guest by contract.',
    'Velt put it in a drawer.',
    'It was agreed on Monday that schools should swap books.',
    'Oro was advised by doctors to rest.',
    'The effect was that the border closed.',
    'Velt placed a wreath at the tomb of the king.',
    'Velt called on Oro yesterday and stayed for an hour.',
    'From the harbour comes the smell of fish.',
    'Whether she will come she did not say.',
    'At 4:40 p.m. Oro, back from the market, answers for the border.',
    'It was stressed on Tuesday that the treaty has held.',
    'Velt said yes on the spot.',
    'Both said the same.',
    'Velt called the same evening with her good news.',
    '"Dear President, dear Oro," begins the letter.',
    '"Tam, my dear friend," begins the letter.',
    'Oro has promised every player a car.',
    'Oro has announced that his first journey will lead to Quito.',
  ])('%s', (sentence) => {
    const statements = extract({
      id: 'x',
      path: 'x.txt',
      text: HEAD + sentence,
      contentHash: 'x',
      url: null,
      outlet: null,
      publishedOn: null,
      language: null,
    }).statements.filter(({ message }) => message !== null);
    expect(statements).toEqual([]);
  });
});
