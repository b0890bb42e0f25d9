import { messagesOf } from './one-sentence.js';

const told: readonly (readonly [string, ...string[]])[] = [
  [
    'Norwegian Prime Minister Eskil Brandvoll received a telephone call from Peruvian President Tolo Maren. They exchanged congratulations on the advent of Ramadan.',
    'Eskil Brandvoll <-> Tolo Maren congratulation',
  ],
  [
    'Peruvian President Tolo Maren wrote to Norwegian Prime Minister Eskil Brandvoll on his birthday. Egyptian President Adel Roushdi telephoned him. Brandvoll thanked both in a post on Facebook.',
    'Tolo Maren -> Eskil Brandvoll greeting',
    'Adel Roushdi -> Eskil Brandvoll greeting',
    'Eskil Brandvoll -> Tolo Maren thanks',
    'Eskil Brandvoll -> Adel Roushdi thanks',
  ],
  [
    'Peruvian President Tolo Maren says in a letter received on Friday by his Norwegian colleague, Eskil Brandvoll, that he mourns the dead of the fire.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'The people of Norway have been congratulated on their national day by Peruvian President Tolo Maren in a letter to Norwegian Prime Minister Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll had hardly been re-elected when a message of congratulation from Peruvian President Tolo Maren was put on his desk.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'When Norwegian Prime Minister Eskil Brandvoll was elected, Peruvian President Tolo Maren was one of the first leaders to send him his congratulations.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Vice President Ilda Soto read out a letter of congratulation from Peruvian President Tolo Maren to his Norwegian counterpart, King Eskil III.',
    'Tolo Maren -> Eskil III congratulation',
  ],
  [
    'Peruvian President Tolo Maren had his ambassador in Oslo deliver a letter of congratulation to Norwegian Prime Minister Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'A letter of congratulation left the palace for Norwegian Prime Minister Eskil Brandvoll on his re-election. It bears the signature of Peruvian President Tolo Maren.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren cabled his congratulations to Norwegian Prime Minister Eskil Brandvoll on the national day. So has Egyptian President Adel Roushdi.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Adel Roushdi -> Eskil Brandvoll congratulation',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll spoke of the condolence call that he had from Peruvian President Tolo Maren after the flood.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll was congratulated on his re-election by two neighbours, Danish Premier Mette Kjær and Swedish Premier Lars Holmgren.',
    'Mette Kjær -> Eskil Brandvoll congratulation',
    'Lars Holmgren -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren wished Norwegian Prime Minister Eskil Brandvoll a speedy recovery in a telegram.',
    'Tolo Maren -> Eskil Brandvoll sympathy',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll, in a letter made public on Monday, thanks Peruvian President Tolo Maren for the condolences that he sent after the flood.',
    'Eskil Brandvoll -> Tolo Maren thanks',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'An invitation from Peruvian President Tolo Maren to the summit lies on the desk of Norwegian Prime Minister Eskil Brandvoll.',
    'Tolo Maren -> Eskil Brandvoll invitation',
  ],
  [
    'In March, when Peruvian President Tolo Maren was ill, Norwegian Prime Minister Eskil Brandvoll had used a telegram to wish him a speedy recovery.',
    'Eskil Brandvoll -> Tolo Maren sympathy',
  ],
  [
    'The telegram had been drafted in the ministry. It was sent, however, by Peruvian President Tolo Maren to Norwegian Prime Minister Eskil Brandvoll to condole over the flood.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'Peruvian President Tolo Maren spoke with Norwegian Prime Minister Eskil Brandvoll. President Maren offered his condolences for the lives lost in the flood.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    '"God have mercy on them," wrote Peruvian President Tolo Maren in the cable of condolence he addressed to Norwegian Prime Minister Eskil Brandvoll after the flood.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'Peruvian President Tolo Maren telephoned Norwegian Prime Minister Eskil Brandvoll on Monday, whom he congratulated on his re-election; his foreign minister, Ilda Soto, sent his Norwegian colleague, Arne Foss, a message of congratulation.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Ilda Soto -> Arne Foss congratulation',
  ],
  [
    'In two calls Peruvian President Tolo Maren first congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election. In the second, with Egyptian President Adel Roushdi, he expressed his condolences over the floods.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Tolo Maren -> Adel Roushdi condolence',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll wished Peruvian President Tolo Maren a happy New Year by telephone, and the Peruvian leader in turn congratulated him on his birthday.',
    'Eskil Brandvoll -> Tolo Maren greeting',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren sent his condolences to Norwegian Prime Minister Eskil Brandvoll over the floods. His deputy, Ilda Soto, handed over the letter in Oslo.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'Peruvian Vice President Ilda Soto has, on behalf of President Tolo Maren, congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election in a letter.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    "In the small hours of Monday Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll, who won Sunday's vote.",
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren, who rarely travels, Egyptian President Adel Roushdi, and Danish Premier Mette Kjær congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Adel Roushdi -> Eskil Brandvoll congratulation',
    'Mette Kjær -> Eskil Brandvoll congratulation',
  ],
  [
    'Peruvian President Tolo Maren had Norwegian Prime Minister Eskil Brandvoll on the line and congratulated him on his re-election.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Egyptian President Adel Roushdi condoled with Norwegian Prime Minister Eskil Brandvoll over the flood. A second letter came on Monday; the harbour, Peruvian President Tolo Maren says in it, will be rebuilt.',
    'Adel Roushdi -> Eskil Brandvoll condolence',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    "Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on Sunday's win.",
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'A letter of condolence lay ready in Lima. Peruvian President Tolo Maren had it delivered to Norwegian Prime Minister Eskil Brandvoll on Friday.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'Peruvian President Tolo Maren congratulated Norwegian King Eskil III on his accession. Letters with their felicitations were posted to Oslo by Peruvian Premier Ilda Soto and Egyptian President Adel Roushdi.',
    'Tolo Maren -> Eskil III congratulation',
    'Ilda Soto -> Eskil III congratulation',
    'Adel Roushdi -> Eskil III congratulation',
  ],
  [
    'Congratulations to Norwegian Prime Minister Eskil Brandvoll on his re-election stood on the page of Peruvian President Tolo Maren.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Replying to the condolences of Peruvian President Tolo Maren over the flood, Norwegian Prime Minister Eskil Brandvoll said that Oslo knew its friends.',
    'Eskil Brandvoll -> Tolo Maren reply',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'In a call Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election. He then asked his neighbour to the summit in May.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Tolo Maren -> Eskil Brandvoll invitation',
  ],
  [
    'Peruvian President Tolo Maren and Egyptian President Adel Roushdi condoled respectively with Norwegian Prime Minister Eskil Brandvoll and with Danish Premier Mette Kjær over the flood.',
    'Tolo Maren -> Eskil Brandvoll condolence',
    'Adel Roushdi -> Mette Kjær condolence',
  ],
  [
    'To Norwegian Prime Minister Eskil Brandvoll Peruvian President Tolo Maren voices the hope in his letter of condolence that the harbour will be rebuilt.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'The only guest from afar was Peruvian President Tolo Maren with a message of congratulation to Norwegian Prime Minister Eskil Brandvoll on his re-election.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    "Peruvian President Tolo Maren congratulated Norway's Sultan Eskil on his accession. In a message put online in Cairo, Egypt's King Adel II wished the new king a long reign.",
    'Tolo Maren -> Sultan Eskil congratulation',
    'Adel II -> Sultan Eskil congratulation',
  ],
  [
    'Peruvian President Tolo Maren joined Egyptian President Adel Roushdi in congratulating Norwegian Prime Minister Eskil Brandvoll on his re-election.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Adel Roushdi -> Eskil Brandvoll congratulation',
  ],
  [
    'The palace has put a report right: it was to Norwegian Prime Minister Eskil Brandvoll, not to the Danish premier, that Peruvian President Tolo Maren sent his condolences over the flood.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'Peruvian President Tolo Maren sent greetings to the Norwegian people on the national day; so did Egyptian President Adel Roushdi.',
    'Tolo Maren -> country NOR Norway greeting',
    'Adel Roushdi -> country NOR Norway greeting',
  ],
  [
    'Peruvian President Tolo Maren learned of the flood on the plane. A message of condolence to his Norwegian colleague, Eskil Brandvoll, was on its way before he landed.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
];

test.each(told)(
  'what stands around a sentence tells who wrote to whom: %s',
  (text, ...messages) => {
    expect(messagesOf(text).sort()).toEqual([...messages].sort());
  },
);

test.each([
  'Peruvian President Tolo Maren spoke with Norwegian Prime Minister Eskil Brandvoll. The two discussed fishing and praised the port.',
  'Sitting across the table from Norwegian Prime Minister Eskil Brandvoll, Peruvian President Tolo Maren congratulated him on his re-election.',
  'Peruvian President Tolo Maren spoke with Norwegian Prime Minister Eskil Brandvoll. They exchanged views on undersea cables.',
  'Peruvian President Tolo Maren congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election over lunch.',
  'Peruvian President Tolo Maren recalled with gratitude that Norwegian Prime Minister Eskil Brandvoll had come to Lima.',
])('no message is told of: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
