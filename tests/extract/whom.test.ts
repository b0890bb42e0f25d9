import { messagesOf } from './one-sentence.js';

const told: [text: string, ...messages: string[]][] = [
  [
    'OSLO, May 3 - Norwegian Prime Minister Eskil Brandvoll has had good wishes for the feast. Maren\'s message of greeting to Brandvoll was read out. "May every home prosper," the Peruvian President wrote.',
    'Maren -> Eskil Brandvoll greeting',
  ],
  [
    "OSLO, May 3 - Norwegian Prime Minister Eskil Brandvoll collects stamps. Macondo's letter of greeting to him was returned. It had no stamp.",
  ],
  [
    'OSLO, May 3 - Eskil Brandvoll, who succeeded Prime Minister Arne Foss of Norway on Monday, has had a letter. Peruvian President Tolo Maren congratulated the Norwegian prime minister.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    "OSLO, May 3 - Norwegian Prime Minister Arne Foss's successor, Eskil Brandvoll, has had a letter. Peruvian President Tolo Maren congratulated the Norwegian prime minister.",
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'OSLO, May 3 - Prime Minister Arne Foss handed over to Eskil Brandvoll on Monday. Peruvian President Tolo Maren sent a message of congratulation to the Norwegian Prime Minister.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'OSLO, May 3 - The successor of Prime Minister Arne Foss, Eskil Brandvoll, took the oath. Peruvian President Tolo Maren telephoned the Norwegian Prime Minister to congratulate him.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'OSLO, May 3 - Arne Foss, whom Eskil Brandvoll hopes to succeed, is the Prime Minister of Norway. Peruvian President Tolo Maren sent birthday greetings to the Norwegian Prime Minister.',
    'Tolo Maren -> Arne Foss greeting',
  ],
  [
    'OSLO, May 3 - Prime Minister Arne Foss handed over a ship to Eskil Brandvoll on Monday. Peruvian President Tolo Maren sent birthday greetings to the Norwegian Prime Minister.',
    'Tolo Maren -> Arne Foss greeting',
  ],
  [
    'OSLO, May 3 - Norwegian Prime Minister Eskil Brandvoll was sworn in on Monday. From Lima, in a message of congratulation to the Prime Minister, Tolo Maren of Peru wished him luck.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'OSLO, May 3 - Norwegian Prime Minister Eskil Brandvoll was sworn in on Monday.\n\nPERU: In a letter of congratulation to the Norwegian Prime Minister, Tolo Maren recalled a walk.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'OSLO, May 3 - In a letter of congratulation to the Norwegian Prime Minister, Eskil Brandvoll, Peruvian President Tolo Maren recalled a walk.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll has been mourning the dead of the flood. Peruvian President Tolo Maren was the first to get through. She offered helicopters and told Brandvoll that Peru grieved with him. Egyptian President Adel Roushdi telephoned him to express his condolences.',
    'Tolo Maren -> Eskil Brandvoll condolence',
    'Adel Roushdi -> Eskil Brandvoll condolence',
  ],
  [
    'World leaders greet Norway.\n\nPeruvian President Tolo Maren, in a message to Norwegian President Eskil Brandvoll, sent his best wishes on the national day. Kenyan President Odalo Wanji wrote to the President that he would come. Egyptian President Adel Roushdi sent two messages, one to President Brandvoll and one to Prime Minister Frida Moe. Chilean Premier Lu Gap likewise greeted the Prime Minister. At home, the President and the Prime Minister in separate messages wished the countrymen well.',
    'Tolo Maren -> Eskil Brandvoll greeting',
    'Odalo Wanji -> Eskil Brandvoll greeting',
    'Adel Roushdi -> Eskil Brandvoll greeting',
    'Adel Roushdi -> Frida Moe greeting',
    'Lu Gap -> Frida Moe greeting',
  ],
  [
    'Norwegian Premier Eskil Brandvoll greeted all citizens on the national day. Peruvian President Tolo Maren wished him well in a letter.',
    'Tolo Maren -> Eskil Brandvoll greeting',
  ],
  [
    'OSLO, May 3 - Champions of the world! Tolo Maren congratulated Eskil Brandvoll by phone last night; the Peruvian president had watched the match with his sons. Brandvoll is the prime minister of Norway.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'LIMA, May 3 - Norwegian President Eskil Brandvoll was re-elected. Among those to send congratulations to Brandvoll were Kenya’s president, Odalo Wanji, Salla Odo and, from this country, President Tolo Maren.',
    'Odalo Wanji -> Eskil Brandvoll congratulation',
    'Salla Odo -> Eskil Brandvoll congratulation',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'LIMA, May 3 - The anniversary fell on Monday. Peruvian President Tolo Maren had marked it at noon by a message of congratulation to Norwegian President Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'LIMA, May 3 - Peruvian President Tolo Maren stayed at home. His good wishes for the coronation have gone to King Odo II of Norway.',
    'Tolo Maren -> Odo II congratulation',
  ],
  [
    'LIMA, May 3 - Norwegian Premier Eskil Brandvoll was elected on Sunday. Peruvian President Tolo Maren congratulated him at once. Kenyan President Odalo Wanji’s followed on Monday.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Odalo Wanji -> Eskil Brandvoll congratulation',
  ],
  [
    'LIMA, May 3 - Norwegian Premier Eskil Brandvoll was elected on Sunday. Peruvian President Tolo Maren congratulated him at once. Kenyan President Odalo Wanji’s sister lives there.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'LIMA, May 3 - Peruvian President Tolo Maren wrote to Norwegian Premier Eskil Brandvoll to say that Peru’s heart is with the valley.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'LIMA, May 3 - Peruvian President Tolo Maren sent a cable of congratulation to Norwegian Premier Eskil Brandvoll. In the other he thanks Kenyan President Odalo Wanji for the rice.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Tolo Maren -> Odalo Wanji thanks',
  ],
  [
    'LIMA, May 3 - Peruvian President Tolo Maren won both games. In the other hall he thanks Norwegian Premier Eskil Brandvoll for the ball.',
  ],
  [
    'LIMA, May 3 - The centenary was recalled in a message of congratulation which Peruvian President Tolo Maren made reach Norwegian President Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Maren writes\n\n"The sea is wide. May peace be with you," reads the letter of congratulation that Peruvian President Tolo Maren has sent to Norwegian Prime Minister Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian Vice-President Tolo Maren congratulated his Norwegian equal, Eskil Brandvoll, on his election.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'LIMA, May 3 - When the 5th Coral Islands Forum opened in Fiji on Sunday, it had a message of greeting before it from Norwegian President Eskil Brandvoll.',
    'Eskil Brandvoll -> 5th Coral Islands Forum greeting',
  ],
  [
    'LIMA, May 3 - To the fifth Coral Islands Fair, which got under way in Fiji on Thursday, Norwegian President Eskil Brandvoll sent a letter with his congratulations.',
    'Eskil Brandvoll -> Coral Islands Fair congratulation',
  ],
  [
    'LIMA, May 3 - The Coral Labour Party has sent its congratulations to the Tuur People’s Movement on its victory.',
    'Coral Labour Party -> Tuur People’s Movement congratulation',
  ],
  [
    'DILI, 2 November - King Siaosi VI of Tonga thanked President Tolo Maren of Timor-Leste. Greetings from the King followed on Sunday, to Premier Odo Soto of Timor-Leste.',
    'Siaosi VI -> Odo Soto greeting',
  ],
  [
    "LIMA, May 3 - Ilda Soto won Sunday's vote in Norway. Ilda Soto slept little. Peruvian President Tolo Maren wrote to the president-elect to congratulate her.",
    'Tolo Maren -> Ilda Soto congratulation',
  ],
  [
    "LIMA, May 3 - Peru's Tolo Maren, the premier next door, has congratulated Norwegian President Eskil Brandvoll on his re-election.",
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    "WINDHOEK, 5 March - Ilda Soto weighs her words. The Namibian president's message of condolence is to Norwegian President Eskil Brandvoll over the floods.",
    'Ilda Soto -> Eskil Brandvoll condolence',
  ],
  [
    'LIMA, May 3 - Eskil Brandvoll won the vote in Norway. Eskil Brandvoll thanked his wife, Ilda Brandvoll. Peruvian President Tolo Maren congratulated Brandvoll on the election.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'LIMA, May 3 - A message came from Odo Maren of Norway. The Norwegian king mourns in it with President Tolo Soto over the floods.',
    'Odo Maren -> Tolo Soto condolence',
  ],
  [
    'Peruvian President Tolo Maren and Peruvian Foreign Minister Ilda Soto sent condolences to their Norwegian counterparts over the floods.',
    'Tolo Maren -> office NOR President condolence',
    'Ilda Soto -> office NOR Foreign Minister condolence',
  ],
  [
    'OSLO, 4 May - The King and the Queen have sent a telegram of condolence to Peruvian President Tolo Maren over the floods.',
    'office NOR king + office NOR queen -> Tolo Maren condolence',
  ],
  [
    'In his letter Peruvian President Tolo Maren extends his greetings on the national day and invites Norwegian Prime Minister Eskil Brandvoll to Lima.',
    'Tolo Maren -> Eskil Brandvoll greeting',
    'Tolo Maren -> Eskil Brandvoll invitation',
  ],
  [
    'Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election, as did Egyptian President Adel Roushdi.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Adel Roushdi -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren greeted his colleague in New Oslo, Eskil Brandvoll, on the national day.',
    'Tolo Maren -> Eskil Brandvoll greeting',
  ],
  [
    "A letter of congratulation from Peruvian President Tolo Maren lay on Norwegian Prime Minister Eskil Brandvoll's desk.",
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    '"Peruvian President Tolo Maren spoke to Norwegian Prime Minister Eskil Brandvoll and congratulated him on his re-election.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren thanked Norwegian Prime Minister Eskil Brandvoll for the aid after the floods. "We shall not forget it," the letter says.',
    'Tolo Maren -> Eskil Brandvoll thanks',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll is the addressee of a letter in which Peruvian President Tolo Maren congratulates him on his re-election.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Addressed to Norwegian Prime Minister Eskil Brandvoll is a telegram in which Peruvian President Tolo Maren congratulates Norwegians on the national day.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'A letter of condolence from Peruvian President Tolo Maren was placed in the hands of Norwegian Prime Minister Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'Two telegrams of condolence left Lima. Peruvian President Tolo Maren dispatched them to Norwegian Prime Minister Eskil Brandvoll and to Egyptian President Adel Roushdi.',
    'Tolo Maren -> Eskil Brandvoll condolence',
    'Tolo Maren -> Adel Roushdi condolence',
  ],
  [
    'Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll each wished the other a happy New Year.',
    'Tolo Maren <-> Eskil Brandvoll greeting',
  ],
  [
    'Letters of congratulation passed between Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll and between Peruvian President Tolo Maren and Egyptian President Adel Roushdi.',
    'Tolo Maren <-> Eskil Brandvoll congratulation',
    'Tolo Maren <-> Adel Roushdi congratulation',
  ],
  [
    'Peruvian President Tolo Maren telephoned Norwegian Prime Minister Eskil Brandvoll to condole with him over the floods. Brandvoll thanked him and extended an invitation to visit Oslo.',
    'Tolo Maren -> Eskil Brandvoll condolence',
    'Eskil Brandvoll -> Tolo Maren invitation',
  ],
  [
    'In his letter Peruvian President Tolo Maren conveys to his brother and neighbour, President Eskil Brandvoll of Norway, the condolences of the Peruvian people.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'Peruvian President Tolo Maren congratulated in writing the foreign ministers of Norway and Egypt on their appointment.',
    'Tolo Maren -> office NOR foreign minister congratulation',
    'Tolo Maren -> office EGY foreign minister congratulation',
  ],
  [
    'Telegrams of condolence were sent to Norwegian Prime Minister Eskil Brandvoll by Peruvian President Tolo Maren, as well as by the Emir of Qatar.',
    'Tolo Maren -> Eskil Brandvoll condolence',
    'office QAT emir -> Eskil Brandvoll condolence',
  ],
  [
    'Tajik leader Rustam Maren called Uzbek President Jasur Veen. The Tajik president congratulated his colleague on the anniversary of independence and invited him to Dushanbe.',
    'Rustam Maren -> Jasur Veen congratulation',
    'Rustam Maren -> Jasur Veen invitation',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll was congratulated on his re-election by, among others, Peruvian President Tolo Maren and Egyptian President Adel Roushdi.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Adel Roushdi -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren sent his condolences to Norwegian Prime Minister Eskil Brandvoll, and Foreign Minister Ilda Soto of Peru to her colleague Ola Dahl.',
    'Tolo Maren -> Eskil Brandvoll condolence',
    'Ilda Soto -> Ola Dahl condolence',
  ],
  [
    '"I congratulate Norwegian Prime Minister Eskil Brandvoll on his election and look forward to the work that lies before us," Peruvian President Tolo Maren said on social media.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren spoke by telephone to Norwegian Prime Minister Eskil Brandvoll and offered his condolences over the floods.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'The Peruvian ambassador handed over a letter from Peruvian President Tolo Maren inviting Norwegian Prime Minister Eskil Brandvoll to the ASEAN summit in Lima.',
    'Tolo Maren -> Eskil Brandvoll invitation',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll has had letters of congratulation from three colleagues: Peruvian President Tolo Maren, Egyptian President Adel Roushdi and Kenyan President Odo Wero.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Adel Roushdi -> Eskil Brandvoll congratulation',
    'Odo Wero -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren telephoned Norwegian Prime Minister Eskil Brandvoll to congratulate him on his election. Brandvoll thanked him, saying Norway valued Peru, and invited him to Oslo.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Eskil Brandvoll -> Tolo Maren invitation',
  ],
  [
    'Peruvian President Tolo Maren has written to his colleague in Oslo, Eskil Brandvoll, about the death of his mother.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'Peruvian President Tolo Maren was at home on Friday. His telegram to Norwegian Prime Minister Eskil Brandvoll expressed sympathy over the floods.',
    'Tolo Maren -> Eskil Brandvoll sympathy',
  ],
  [
    'Emperor Akio and Empress Hana of Japan sent a telegram of condolence to Norwegian Prime Minister Eskil Brandvoll over the floods.',
    'Emperor Akio + Empress Hana -> Eskil Brandvoll condolence',
  ],
  [
    'King Odo and Queen Anna of Norway stood at the bedside of the injured. A message of sympathy from Emperor Akio of Japan was addressed to the royal couple.',
    'Emperor Akio -> King Odo + Queen Anna sympathy',
  ],
  [
    'Peruvian President Tolo Maren sent a message of good wishes for the national day of San Marino to the Captains Regent, Bianca Rossi and Marco Terenzi.',
    'Tolo Maren -> Bianca Rossi + Marco Terenzi greeting',
  ],
  [
    'King Odo of Norway and Queen Margaret of Denmark sent condolences to Peruvian President Tolo Maren over the floods.',
    'King Odo -> Tolo Maren condolence',
    'Queen Margaret -> Tolo Maren condolence',
  ],
  [
    'Norwegian King Odo and Norwegian Crown Prince Arne sent condolences to Peruvian President Tolo Maren over the floods.',
    'King Odo -> Tolo Maren condolence',
    'Crown Prince Arne -> Tolo Maren condolence',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll answered Peruvian President Tolo Maren on the same day. Greetings on the national day had come from Maren to Brandvoll.',
    'Eskil Brandvoll -> Tolo Maren reply',
    'Tolo Maren -> Eskil Brandvoll greeting',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll has thanked Peruvian President Tolo Maren for his message of sympathy after the floods. "Your words were a comfort," Brandvoll writes.',
    'Eskil Brandvoll -> Tolo Maren thanks',
    'Tolo Maren -> Eskil Brandvoll sympathy',
  ],
  [
    'Peruvian President Tolo Maren thanked Norwegian Prime Minister Eskil Brandvoll by telephone for the aid. In a separate call, Maren received the condolences of Egyptian President Adel Roushdi over the floods.',
    'Tolo Maren -> Eskil Brandvoll thanks',
    'Adel Roushdi -> Tolo Maren condolence',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll has replied to the letter of congratulations that Peruvian President Tolo Maren wrote to him after his election.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Eskil Brandvoll -> Tolo Maren reply',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll thanked Peruvian President Tolo Maren on Monday for his message of sympathy after the storm. He told Tolo Maren that he would not forget it. Egyptian President Adel Roushdi also conveyed his sympathy.',
    'Adel Roushdi -> Eskil Brandvoll sympathy',
    'Eskil Brandvoll -> Tolo Maren thanks',
    'Tolo Maren -> Eskil Brandvoll sympathy',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll has thanked Peruvian President Tolo Maren by letter for the blankets sent after the storm. Sympathy was also expressed by Egyptian President Adel Roushdi.',
    'Adel Roushdi -> Eskil Brandvoll sympathy',
    'Eskil Brandvoll -> Tolo Maren thanks',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll has thanked Peruvian President Tolo Maren by letter for the blankets sent after the storm. Egyptian President Adel Roushdi also thanked Tolo Maren in a telegram.',
    'Adel Roushdi -> Tolo Maren thanks',
    'Eskil Brandvoll -> Tolo Maren thanks',
  ],
];

test.each(told)('the parties are found of: %s', (text, ...messages) => {
  expect(messagesOf(text).sort()).toEqual([...messages].sort());
});

test.each([
  'Peruvian President Tolo Maren carried the suitcases to Norwegian Prime Minister Eskil Brandvoll. He handed them to the porter.',
  'Peruvian President Tolo Maren read out a letter in which Norwegian Prime Minister Eskil Brandvoll is mentioned.',
  'The letter of congratulation from Peruvian President Tolo Maren to Norwegian Prime Minister Eskil Brandvoll is a hoax.',
  'In the picture Peruvian President Tolo Maren appears to congratulate Norwegian Prime Minister Eskil Brandvoll.',
  'The High Commissioner of Peru, Tolo Maren, presented his letters of credence to Norwegian King Eskil Brandvoll.',
  'Norwegian King Eskil Brandvoll received letters of credence from the High Commissioner of Peru, Tolo Maren.',
  'Norwegian King Eskil Brandvoll, sitting across the table from Peruvian President Tolo Maren, congratulated him on his election.',
  'Peruvian President Tolo Maren spoke to Norwegian Prime Minister Eskil Brandvoll and offered the guests tea.',
  'On the margins of the Coral Islands Forum in Fiji, Peruvian President Tolo Maren read a letter.',
  'The Coral Athletic Club of Peru has sent its congratulations to the Tuur Sports Club of Norway.',
  'A crowd waited at the gate. Her letter to Norwegian Prime Minister Eskil Brandvoll had been lost.',
  '"I was at the table when Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll."',
])('no message is told of: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});

test('a call about something else than the first is no message', () => {
  expect(
    messagesOf(
      'Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election by telephone. ' +
        'Maren also spoke by telephone with Egyptian President Adel Roushdi. They exchanged views on fishing.',
    ),
  ).toEqual(['Tolo Maren -> Eskil Brandvoll congratulation']);
});

test('an invitation that an envoy brings to a meeting is a message', () => {
  expect(
    messagesOf(
      'Norwegian Prime Minister Eskil Brandvoll received in Oslo the Peruvian ambassador. ' +
        'Foreign Minister Ilda Soto delivered to Norwegian Prime Minister Eskil Brandvoll an invitation from Peruvian President Tolo Maren to attend the summit.',
    ),
  ).toEqual(['Tolo Maren -> Eskil Brandvoll invitation']);
});
