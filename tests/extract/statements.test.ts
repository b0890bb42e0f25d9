import type { ReportedStatement } from '../../src/model.js';
import { extract } from '../../src/extract/extract.js';
import { SPEECH_VERBS } from '../../src/extract/statements/speech-verb.js';
import { articleOf } from './one-sentence.js';

const HEAD =
  'Velt writes to Oro\n\nPresident Ona Velt of Brazil sent a message to President Tam Oro of Chile on Monday.\n\n';
const statementsOf = (text: string) => extract(articleOf(text)).statements;
const said = (sentence: string, head = HEAD) =>
  statementsOf(head + sentence).filter(({ start }) => start >= head.length);
const bracketed = (sentence: string) =>
  [...sentence.matchAll(/\[([^\]]*)\]/g)].map(([, content]) => content);
const bare = (sentence: string) => sentence.replace(/[[\]]/g, '');
const spoken = (statement: ReportedStatement) => [statement.speaker.name, statement.text];

const THANKS =
  'Velt thanks Oro\n\nPresident Ona Velt of Brazil sent a letter of thanks to President Tam Oro of Chile on Monday.\n\n';

describe('what a letter of thanks holds', () => {
  test.each([
    'In it she [thanks Oro for the doctors].',
    'She [expressed her gratitude for the help of the navy].',
    'President Velt thanked Oro for the help of the navy.',
    'President Velt expressed her gratitude for the help of the navy.',
    'In it she thanks him for the call.',
  ])('%s', (sentence) => {
    expect(said(bare(sentence), THANKS).map(({ text }) => text)).toEqual(bracketed(sentence));
  });
});

describe('verbs of speech', () => {
  test.each(SPEECH_VERBS.map(({ id, examples }) => [id, examples.yes] as const))(
    '%s: %s',
    (_id, sentence) => {
      expect(said(bare(sentence)).map(({ text }) => text)).toEqual(bracketed(sentence));
    },
  );
  test.each(SPEECH_VERBS.map(({ id, examples }) => [id, examples.no] as const))(
    '%s, not: %s',
    (_id, sentence) => {
      expect(said(sentence)).toEqual([]);
    },
  );
});

describe('sentences', () => {
  test.each([
    'Velt said that [the treaty had held], and stressed that [Brazil would keep it].',
    'Velt said [the treaty had held and would be kept].',
    '[In the past ten years, Velt noted, trade has doubled].',
    '[The treaty has held], said Ona Velt.',
    'Velt, in turn, said that [the treaty had held].',
    'Velt recalled in her message that [the treaty was signed in Lima].',
    'Velt wrote on Monday that [the treaty had held].',
    'Velt [prayed for the dead and wished the wounded a quick recovery].',
    'Velt [praised the doctors], and [pledged to send more of them].',
    'Velt thanked him for the letter and said that [the treaty had held].',
    'Velt said that [the king, who said nothing, would come].',
    'Velt said that [the treaty had held], adding that [the border was quiet].',
    'In her message, Velt noted that [trade had doubled, giving an example of how neighbours gain].',
    'Velt [asked Oro to keep the treaty, "because it is old and good"].',
    'Velt takes this opportunity to [voice her pride in the treaty of Lima].',
    'Velt let him know that [the treaty would hold].',
    'In her message, it was noted that [the treaty had held].',
    'It is stressed in the letter that [the treaty has held].',
    '[The treaty, in her view, had become the pride of two nations].',
    '[The treaty has held], says the page that bears her name.',
    '[The treaty has held, the letters say, and the border is quiet].',
    '[The treaty, she wrote to the Chilean, would hold for ever].',
    '[Whoever breaks the treaty, the letter to Oro goes on, breaks a bridge].',
    '[The treaty will hold, Oro reads in it, as long as the bridge].',
    '[A line may part neighbours, she notes; this one has joined them].',
    'She makes a promise: [the treaty will hold for ever].',
    'Velt writes further that [the treaty will hold].',
    'It was agreed that [the treaty would hold].',
    'Velt answered from the palace that [the treaty would hold].',
    '[The treaty, she wrote back, would hold for ever].',
    '[The treaty would hold for ever], she pledged.',
    'The message opens with the remark that [few treaties have held for so long].',
    'Velt makes the point that [the treaty has held].',
    'Velt drew his attention to the fact that [the treaty would end in May].',
    'According to the letter which leaves Brasilia today, [Brazil would keep the treaty].',
    '"[The treaty has held for ten years]," she said, and [offered to send doctors].',
    '"[The treaty has held for ten years]," said Velt, who [pledged to keep it].',
    '[Two seas, so runs the letter, have never parted the peoples].',
    'She [thanks Chileans for the doctors in the flood].',
    'Her answer came at once: [the bridge would be painted in May].',
    'Her letter closes with a proverb: [haste has no blessing].',
    'She answered with a thank-you and [a promise that the treaty would hold].',
    'She sent her greetings and the assurance that [the treaty would hold].',
    'That [the treaty should hold], the letter says no fewer than three times.',
    '[For the boatmen she asks a blessing].',
    '[Trade, in the words of the President of Brazil, would double within ten years].',
    "In Velt's opinion, [the treaty has given both peoples peace].",
    'According to the letter, [no river parts Brazil and Chile].',
    'Velt turned to figures: [trade had doubled, she said, and the border was quiet].',
    '[The treaty, runs the letter, is older than both of us].',
    '[The treaty is older than both of us], warns the President of Brazil.',
    'Oro thanked Velt, who had [praised the doctors], for a gift.',
    'It was underlined by experts that the peso had fallen.',
    'According to the ministry, the ceremony will be held in May.',
    'In his view of the sea he had put a chair.',
    "The letter was sent on Monday, according to the President's office.",
    'Velt was pleased to send a card.',
    '[She is proud, she tells Oro, that the treaty has held].',
    'Velt [wished him, in a post on X, strength and good doctors].',
    'Velt [wished him strength] on X on Monday.',
    '[Trade, she added, had doubled]. [Chile was welcome to share in it].',
    '[Trade, she added, had doubled]. He died on Sunday and has never returned.',
    'Velt, for her part, wrote to Oro.',
    'Velt went to Lima to say that.',
    'Velt [thanked the divers who had gone into the cold water].',
    'Velt [thanked him "as one thanks a brother"].',
    'Velt thanked the divers of the navy.',
    'Velt thanked him for the message on Monday.',
    'Velt posted a picture with the words "[Bravo, brother]".',
    'Velt answered with a single word: "[Merci]".',
    'Velt spoke of "[our oldest friend]".',
    'Velt spoke of our oldest friend.',
    'Velt sent the book "Merci" to Oro.',
    'Velt [pledged to send a team to the south], and Premier Ilo Marn of Ecuador, who was there, handed Oro a card.',
    'Velt said that [she felt for him], and Premier Ilo Marn of Ecuador posted a picture.',
    'Velt said that [Brazil would come, and Premier Ilo Marn of Ecuador would lead].',
    'Velt phoned on Tuesday to say that [the treaty had held].',
    'Velt took up her pen to tell Oro that [the treaty had held].',
    'Velt, who rang him on Tuesday to congratulate him on the treaty, is at home.',
    'Velt phoned the hall on Tuesday to ask after the patient.',
    'Velt took the train to tell nobody of it.',
    'Velt has the letter that Oro wrote, and little to say.',
    'Both noted that [the treaty had held].',
    'The Chief Executive wrote that [the treaty had held].',
    'The Chief Executive Bank of Lima wrote that down.',
    'The senders [wished the Chileans peace and prosperity].',
    'Both were in Lima when the treaty was signed.',
    'Of the years to come the President writes that [the treaty will hold].',
    'Of the President of Brazil the papers had much to say.',
    'Velt noted that [trade had doubled in ten years: the border was quiet].',
    'Velt [praised the doctors], and added: [the border was quiet at last].',
    'Velt noted: [trade had doubled in ten years].',
    'Velt joked that [the treaty had never understood itself].',
    'Velt informed Oro that [doctors were on their way].',
    'In the message, Velt [invoked divine blessings upon Chile].',
    'In the message, Velt [named Oro the gardener of the peace in the south].',
    'Velt sent a letter in which she [begged the rescuers not to lose heart].',
    'Oro is the man whom she told that [the border was quiet].',
    'Velt [expressed in her message her deep regret at the delay].',
    'Velt [expressed, during the call, her gratitude for the doctors from Chile].',
    'Velt [conveyed to him her warm wishes for the people of Chile].',
    'Velt and Oro [condemn the attack on the border].',
    'Velt said that [Brazil respects the treaty, honours it and keeps it].',
    'Velt called Oro [the man who kept the peace].',
    'Velt asked that [doctors be sent], the palace in Lima said.',
    'Velt called Oro on Monday, a few hours after the vote.',
    'Velt expressed thanks once more.',
    'Velt underlined in her letter [the long ties of the two peoples].',
    'Velt recalls with pleasure [the visit which she paid to Lima].',
    'Velt recalls [the visit to Lima], [praises the doctors of Chile].',
    'Velt jokingly reminded Oro that [the coach was born in Rio].',
    'Velt informed Oro that [forty were missing] but [voiced the hope that more would be found].',
    'In the conversation the President told Oro that [Brazil felt the loss].',
    'On Wednesday President Velt said [the treaty had held].',
    'Velt was anxious to stress that [the treaty had held].',
    'Velt went on to speak of [the exiles who had found a home in Lima].',
    'Velt wrote to Oro of [a soldier who had taught politicians modesty].',
    'Velt [thanked him for the call, the first which she had had from abroad].',
    'The spokesman Lum Ark said President Velt [reaffirmed her support for the treaty].',
    'Oro was told that [the treaty had held].',
    'Oro learned from her message that [the treaty had held].',
    'Velt said that [she and Queen Lia were deeply saddened].',
    '[Chile, she assured Oro, was not forgotten].',
    'Velt [offered beds for the wounded in the hospitals of Manaus].',
    'Velt [pleaded for a quick end to the war].',
    'The couple recalled [the warm welcome which they had received in Lima].',
    'Oro read the letter to pupils that had come to the palace.',
    'Velt offered him, in a note, heartfelt condolences.',
    'For her part the President said [the treaty had held].',
    'Velt replied in kind that [the treaty had held].',
    "Velt's message, read out in Lima by an envoy, says that [the treaty has held].",
    'The palace showed the letter which recalls that [the treaty is old].',
    'The two officials noted that [the treaty had held].',
    '[Customs posts must open at night], the two Presidents agreed.',
    'Velt dwells on the year that the king spent in Lima.',
    'Oro was [thanked for the doctors whom he had sent], and was told that [the treaty would hold].',
    '[The sea belonged to nobody], Oro was assured.',
    'Oro read that [the treaty had held].',
    'Oro was praised for the treaty by a bishop.',
    'Oro was asked about the treaty.',
    'She said there that [the treaty had held].',
    '[To win by so little, the President observes in it, obliges one to listen].',
    'Velt [asked him in the letter to tell the mothers of Lima that nobody slept].',
    'Velt [asked what was needed first].',
    'The last lines [send her good wishes to the farmers of Temuco, who lost their fields].',
    "In Velt's view [the fund is the best gift that the country has had].",
    'Velt for her part [hopes that the border will be open by May].',
    'Velt [offered help], and doctors were on their way by nightfall.',
    'Velt condoled with him, and left.',
    'The Brazilian wrote that [the books had been read under trees].',
    'The Peruvian wrote that the books had been read under trees.',
    'Velt [praised the doctors of Chile] and [pledged to send more of them].',
    'The message, signed in Lima on Friday, said [Brazil and Chile shared a border].',
    '[The sea belongs to nobody], the letter reads, and [thanks Oro for the doctors].',
    'Velt, her spokesman Lum Ark said, thanked him and agreed with him that [the treaty had held].',
    'Velt, says her campaign team, [thanked Oro for the doctors in the flood].',
    'Velt asks for his presence in Brasilia in May.',
    'Velt, speaking on Monday, said [Chile would never forget the doctors].',
    'The Brazilian statesman [hailed the calm of the people of Chile].',
    'Her letter makes mention of [the doctors who came to Lima by night].',
    'Velt "[looks forward to working with him for the good of both peoples]", the palace said.',
    'Velt "the Elder of the South" was at the station.',
    'Velt noted on Monday.',
    'The President, Ona Velt, wrote separately to Oro.',
    'In a message released on Tuesday by the palace, a treaty was named.',
    'Velt used the call to ask Oro to come to Lima in May.',
    'In the view of the King said nothing.',
    'Velt learned that the treaty had held.',
    'Velt came to Lima to lay flowers and write in the book.',
    'Velt had a dog that barked at the border guards.',
    'The paper reported that the treaty had held.',
    'In the message Velt said [the treaty had held]; rain fell on Monday.',
    'Velt spoke of trade.',
    'Velt wrote on Monday to three people: the King of Spain, the Queen and their son.',
    'Last week Velt wrote to Oro, her old friend, about the treaty.',
    'She made a request: a letter was sent to the King as well.',
    'Velt is to be thanked.',
    'The treaty that Velt praised was signed in Lima.',
    'Velt will meet Oro in May.',
    'It was said that the treaty had held.',
  ])('%s', (sentence) => {
    expect(said(bare(sentence)).map(({ text }) => text)).toEqual(bracketed(sentence));
  });
});

describe('speakers', () => {
  test.each<[string, string, string[]]>([
    [
      'a pronoun is who spoke last',
      'Velt said that the treaty had held. She added that the border was quiet.',
      ['Ona Velt', 'Ona Velt'],
    ],
    [
      'the message speaks for its sender',
      'The message said that the treaty had held.',
      ['Ona Velt'],
    ],
    [
      'an office is who holds it in the message',
      'The president of Brazil said that the treaty had held.',
      ['Ona Velt'],
    ],
    [
      'a pronoun goes on about whom the sentence before told with one',
      'Velt wrote that the treaty had held. When the flood came, she rang the President. Doctors would be sent, she promised.',
      ['Ona Velt', 'Ona Velt'],
    ],
    [
      'the latter is who was told last',
      'Oro has a letter from Velt, in which the latter said that the border was quiet.',
      ['Ona Velt'],
    ],
    [
      'nobody speaks to himself',
      'In her message to Oro, the President said that the treaty had held. She wished President Oro health and long life.',
      ['Ona Velt', 'Ona Velt'],
    ],
    [
      'a pronoun fits the one whom it stands for',
      'She wrote that the treaty had held. He said that he was glad to hear it.',
      ['Ona Velt', 'Tam Oro'],
    ],
    [
      'a letter speaks for its owner',
      "The Brazilian President's letter recalls that the treaty was signed in Lima.",
      ['Ona Velt'],
    ],
    [
      'whom the sentence opens with "To" is spoken to',
      'To Oro, the President of Chile, she stressed that the treaty had held.',
      ['Ona Velt'],
    ],
    [
      'who is told of before a semicolon speaks after it',
      'She wrote that the treaty had held. On Monday Oro rang Velt to thank her; the doctors, he noted, had saved many lives.',
      ['Ona Velt', 'Tam Oro'],
    ],
    [
      'an office alone is whoever speaks rather than whom he writes to',
      'Velt said in her message to President Oro that the treaty had held. "The border is quiet," the President wrote.',
      ['Ona Velt', 'Ona Velt'],
    ],
    [
      'an office alone is whom a message came from',
      'Oro received a second message from President Velt. The President said that the treaty had held.',
      ['Ona Velt'],
    ],
    [
      'a side is whoever speaks for its state',
      'Velt said that the treaty had held. The Chilean side noted that the border was quiet.',
      ['Ona Velt', 'Tam Oro'],
    ],
    [
      'who is told something is not who says it',
      'Oro was told that the treaty had held.',
      ['Ona Velt'],
    ],
    [
      'a pronoun takes up the one person presented before a colon',
      'Then it was the turn of the premier of Peru, Lia Bant: Peru, she said, would send doctors.',
      ['Lia Bant'],
    ],
    [
      'a pronoun after a colon is not whom the speaker wrote to',
      'Velt was the first to write to Oro: Brazil, she said, would send doctors.',
      ['Ona Velt'],
    ],
    [
      'his own letter is his whatever style it names',
      'King Bor Ilm of Norland took up his pen on Tuesday. His letter assures the King that the border is quiet.',
      ['Bor Ilm'],
    ],
    [
      '"it" is the message of whoever was told to have sent one',
      'An email came on Tuesday. The premier of Peru, Lia Bant, had sent it to the mayor. "The doctors are on their way to you," it said.',
      ['Lia Bant'],
    ],
    [
      '"it" is not the message of whoever only came',
      'The premier of Peru, Lia Bant, had come to the palace on foot. "The doctors are on their way to you," it said.',
      ['Ona Velt'],
    ],
    [
      'the people somebody is of, at the head of a sentence, stand for him',
      'Velt wrote that the treaty had held. The Chilean took two sheets. On one of them he said that the border was quiet.',
      ['Ona Velt', 'Tam Oro'],
    ],
    [
      'the people somebody is of stand for nobody before a noun',
      'Velt wrote that the treaty had held. The Chilean doctors worked all night. On Tuesday she added that the border was quiet.',
      ['Ona Velt', 'Ona Velt'],
    ],
    [
      'whoever is told to have written speaks rather than who made it known',
      'The palace in Lima gave out a message on Friday. Prime Minister Lia Bant of Peru wrote that the border was quiet, it said.',
      ['Lia Bant'],
    ],
    [
      '"it said" is the message where nobody else is told to speak',
      'The treaty signed in Lima had held for ten years, it said.',
      ['Ona Velt'],
    ],
    [
      'a pronoun in what is said is not taken from it',
      'The doctor Lia Bant, she noted, had saved many lives.',
      ['Ona Velt'],
    ],
  ])('%s', (_name, sentence, speakers) => {
    expect(said(sentence).map(({ speaker }) => speaker.name)).toEqual(speakers);
  });
  test('a statement tells its message, its addressee and its verb', () => {
    expect(said('Velt told Oro that the treaty had held.')).toMatchObject([
      {
        message: 0,
        addressee: { name: 'Tam Oro' },
        verb: 'told',
        quoted: false,
        text: 'the treaty had held',
      },
    ]);
  });
  test.each<[string, string, string, string]>([
    [
      'thanks given in a call belong to the call',
      'President Ona Velt of Brazil rang President Tam Oro of Chile on Monday to congratulate him on his election. Oro thanked her for the call and invited her to Santiago. ',
      'He said that the border was quiet.',
      'Ona Velt',
    ],
    [
      'thanks in a letter are their own',
      'President Ona Velt of Brazil sent a message to President Tam Oro of Chile on Monday to congratulate him on his election. On Friday Oro sent a letter of thanks to Velt. ',
      'He wrote that the border was quiet.',
      'Tam Oro',
    ],
    [
      'a letter of thanks after a call is its own',
      'President Ona Velt of Brazil rang President Tam Oro of Chile on Monday to congratulate him on his election. On Friday Oro sent a letter of thanks to Velt. ',
      'He wrote that the border was quiet.',
      'Tam Oro',
    ],
  ])('%s', (_name, head, sentence, sender) => {
    const { statements, reports } = extract(articleOf(`Velt and Oro\n\n${head}${sentence}`));
    const last = statements.at(-1)!;
    expect(last.speaker.name).toBe('Tam Oro');
    expect(reports[last.message!]!.senders.map(({ name }) => name)).toEqual([sender]);
  });
  test.each([
    'Velt told reporters that the treaty had held.',
    'Velt said she had received a letter from Oro on Monday.',
    'Velt said the call took place on Monday.',
  ])('what is told outside a message has none: %s', (sentence) => {
    expect(said(sentence).map(({ message }) => message)).toEqual([null]);
  });
});

describe('beside an invitation', () => {
  const kindOf = (text: string) => {
    const { statements, reports } = extract(articleOf(`Velt and Oro\n\n${text}`));
    const { message } = statements.at(-1)!;
    return message === null ? null : reports[message]!.kind;
  };
  test.each<[string, string, string]>([
    [
      'what is said before the asking to come is of the other act',
      'President Ona Velt of Brazil congratulated President Tam Oro of Chile on his election in a letter. Velt wished Oro patience and good colleagues, and invited him to visit Brazil.',
      'congratulation',
    ],
    [
      'what is said after an invitation and before any other act is of the invitation',
      'President Tam Oro of Chile received a letter from President Ona Velt of Brazil. In it, President Velt invited him to take part in the river summit in May. She said that the river was a promise to all.',
      'invitation',
    ],
    [
      'what is said after both is of the other act',
      'President Ona Velt of Brazil congratulated President Tam Oro of Chile on his election in a letter. Velt wished him patience and invited him to visit Brazil. She said that the river was a promise to all.',
      'congratulation',
    ],
    [
      'what is said after a denial is of what was sent',
      'President Ona Velt of Brazil sent a message of condolence to President Tam Oro of Chile on Monday over the flood in Talca. The office denied that President Ona Velt of Brazil had congratulated President Tam Oro of Chile on his birthday. Velt wrote that grief stops at no border.',
      'condolence',
    ],
  ])('%s', (_name, text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('quotations', () => {
  test.each<[string, string, string[][]]>([
    [
      'with the speaker after it',
      '"The treaty has held for ten years," Velt wrote.',
      [['Ona Velt', 'The treaty has held for ten years']],
    ],
    [
      'with the speaker before it',
      'Velt wrote: "The treaty has held for ten years."',
      [['Ona Velt', 'The treaty has held for ten years']],
    ],
    [
      'of several sentences',
      '"The treaty has held. It will hold. We thank you," Velt wrote.',
      [
        ['Ona Velt', 'The treaty has held'],
        ['Ona Velt', 'It will hold'],
        ['Ona Velt', 'We thank you'],
      ],
    ],
    [
      'with the speaker in its middle, as one',
      '"In the south," Velt wrote, "nobody is alone."',
      [['Ona Velt', 'In the south," Velt wrote, "nobody is alone']],
    ],
    [
      'with whom it is meant for nearer than its speaker',
      'Velt, in a telegram to Oro: "The Queen and I grieve with you."',
      [['Ona Velt', 'The Queen and I grieve with you']],
    ],
    ['an expression is none', 'Velt was at the "Peace House" on Monday.', []],
    [
      'with who chose the words after a colon',
      '"Proof of an old and great trust": these are the words chosen by Ona Velt.',
      [['Ona Velt', 'Proof of an old and great trust']],
    ],
    [
      'with the speaker before it and another clause behind it',
      'Velt wrote that "the treaty has held for ten years," while the king of Norland rang.',
      [['Ona Velt', 'the treaty has held for ten years']],
    ],
    [
      'with the message it is read from behind it',
      '"The doctors are on their way," reads a message from Prime Minister Lia Bant of Peru.',
      [['Lia Bant', 'The doctors are on their way']],
    ],
    [
      'with the message to somebody behind it',
      '"The treaty has held for ten years," reads the message to President Oro.',
      [['Ona Velt', 'The treaty has held for ten years']],
    ],
    [
      'with the one who signed it behind it',
      '"The doctors are on their way," one reads over the signature of Lia Bant, the premier of Peru.',
      [['Lia Bant', 'The doctors are on their way']],
    ],
    [
      'with a sentence behind it that tells who signed it',
      '"The doctors are on their way to you." It is signed by Prime Minister Lia Bant of Peru.',
      [['Lia Bant', 'The doctors are on their way to you']],
    ],
    [
      'with a sentence behind it that tells by whom something was received',
      'Velt wrote: "The doctors are on their way to you." It was read by Lia Bant.',
      [['Ona Velt', 'The doctors are on their way to you']],
    ],
    [
      'with the writer of the message it begins in the sentence behind it',
      '"The doctors are on their way," begins a letter that came by hand. In it Prime Minister Lia Bant of Peru greets all nurses.',
      [['Lia Bant', 'The doctors are on their way']],
    ],
    ['a title is none', 'The book "The treaty of ten long years" is out.', []],
  ])('%s', (_name, sentence, expected) => {
    const found = said(sentence);
    expect(found.map(spoken)).toEqual(expected);
    expect(found.every(({ quoted }) => quoted)).toBe(true);
  });
});

describe('letters', () => {
  const LETTER = [
    'To Tam Oro, President of Chile',
    'Dear Mr. President,',
    'I congratulate you on your election. Our peoples have been friends for ten years.',
    'May peace be with you!',
    'Please accept, Mr. President, the assurance of my highest consideration.',
    'Ona VELT',
    'President of Brazil',
  ].join('\n\n');
  test('each sentence is a statement of its writer; address, close and signature are none', () => {
    const found = statementsOf(LETTER);
    expect(found.map(({ text }) => text)).toEqual([
      'I congratulate you on your election',
      'Our peoples have been friends for ten years',
      'May peace be with you',
    ]);
    expect(found.every(({ quoted, speaker }) => quoted && /velt/i.test(speaker.name))).toBe(true);
  });
});

describe('who speaks', () => {
  const BOTH =
    'Two write\n\nPresident Ona Velt of Brazil and President Ada Lume of Peru each sent a message to President Tam Oro of Chile on Monday.\n\n';
  test.each([
    ["In Lume's letter it is said that the sea is wide.", 'Ada Lume'],
    ['Oro was written to by Lume on Monday. The sea was wide, she said in it.', 'Ada Lume'],
    ['A message from Lume was addressed to Oro. The sea was wide, she said in it.', 'Ada Lume'],
    ['Lume took up her pen on Monday. Her letter assures Oro that the sea is wide.', 'Ada Lume'],
  ])('%s', (text, speaker) => {
    expect(said(text, BOTH).map((one) => one.speaker.name)).toEqual([speaker]);
  });
});

describe('thanks in a message of thanks', () => {
  const THANKS =
    'Velt thanks Oro\n\nPresident Ona Velt of Brazil thanked President Tam Oro of Chile for WHAT in a letter on Monday.';
  test.each([
    ['having been the first to send doctors', 1],
    ['"ten days without sleep"', 1],
    ['the help', 0],
    ['his letter', 0],
  ])('for %s', (what, count) => {
    expect(statementsOf(THANKS.replace('WHAT', what))).toHaveLength(count);
  });
});

test.each(['', 'said', '"', '"""', ', said', 'He said that', 'X said, Y said, Z said.', ':: ; ;'])(
  'odd input %j gives spans of the text',
  (sentence) => {
    const text = HEAD + sentence;
    for (const { start, end, text: surface } of statementsOf(text))
      expect(text.slice(start, end)).toBe(surface);
  },
);

describe('messages printed without signature', () => {
  const story = 'The treaty was signed in Lima in 1990.';
  test.each([
    [
      'paragraphs under an announcement',
      `The message said:\n\nI thank you for the help which your people gave us in the flood.\n\nThe harvest is in, and the border has been quiet since the spring.\n\nWe wish you and your people well in the year that begins today.\n\n${story}`,
      [
        'I thank you for the help which your people gave us in the flood',
        'The harvest is in, and the border has been quiet since the spring',
        'We wish you and your people well in the year that begins today',
      ],
    ],
    [
      'a quotation of several paragraphs with an address',
      `The message reads as follows:\n\n"His Excellency Tam Oro,\n\nPresident of Chile.\n\nIt is a pleasure to write on this day of joy. The border is quiet."\n\n${story}`,
      ['It is a pleasure to write on this day of joy', 'The border is quiet'],
    ],
    [
      'a salutation, after which the story goes on',
      `The text of the letter follows:\n\nDear Mr. President,\n\nI thank you for the help of your people.\n\nThe letter was brought by an envoy.`,
      ['I thank you for the help of your people'],
    ],
    [
      'paragraphs that a full stop announces',
      `We print her message in full.

I thank you for the help which your people gave us in the flood.

${story}`,
      ['I thank you for the help which your people gave us in the flood'],
    ],
    [
      'a treaty in full',
      `She will keep the treaty in full.

${story}`,
      [],
    ],
    ['news under a colon', `The message reached Chile on these days:\n\n${story}`, []],
    ['a story without a letter', `The message said little.\n\n${story}`, []],
  ])('%s', (_, text, expected) => {
    const found = said(text);
    expect(found.map((statement) => statement.text)).toEqual(expected);
    for (const { speaker } of found) expect(speaker.name).toBe('Ona Velt');
  });
});

describe('one sentence, several contents', () => {
  test.each([
    'The treaty had held, Velt said in the message; [she would therefore keep it].',
    'Velt [thanked Chile for its help] and expressed the hope that [the border would stay open].',
    'In the cable, Her Majesty [wished the President good health and the people of Chile peace].',
    'Velt has meanwhile [thanked Chile for its help in the flood].',
    'Velt also [sent her condolences to the families of the eleven miners].',
  ])('%s', (sentence) => {
    const found = said(bare(sentence)).map(({ text }) => text);
    for (const content of bracketed(sentence)) expect(found.join('|')).toContain(content);
    expect(found.length).toBeLessThanOrEqual(2);
  });
});
