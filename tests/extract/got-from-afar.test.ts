import { messagesOf } from './one-sentence.js';

const told: readonly (readonly [string, ...string[]])[] = [
  [
    'In the morning, Peruvian President Tolo Maren had received at his office in the Palace the Norwegian Minister of Energy, Arne Foss, who delivered a written message from Norwegian Prime Minister Eskil Brandvoll, pertaining to bilateral relations.',
    'Eskil Brandvoll -> Tolo Maren message',
  ],
  [
    'Peruvian President Tolo Maren today welcomed at the Government Palace in Lima Norwegian Foreign Minister Arne Foss, who presented a letter of invitation from Norwegian Prime Minister Eskil Brandvoll.',
    'Eskil Brandvoll -> Tolo Maren invitation',
  ],
  [
    'The Prime Minister of Norway, Eskil Brandvoll, too, received a written message. It came from Peruvian President Tolo Maren and was taken in by State Secretary Arne Foss when he met with the ambassador.',
    'Tolo Maren -> Eskil Brandvoll message',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll received a written message on Monday. It was from his Peruvian counterpart, Tolo Maren.',
    'Tolo Maren -> Eskil Brandvoll message',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll visited the north after the cyclone. He heard from Lima too. Peruvian President Tolo Maren let him know that her country felt the loss as its own and sent her condolences.',
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll received telegrams of condolence from Adel Roushdi of Egypt. A telephone call came from Lima, where President Tolo Maren asked him to pass on her sympathy to the families.',
    'Adel Roushdi -> Eskil Brandvoll condolence',
    'Tolo Maren -> Eskil Brandvoll sympathy',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll, re-elected on Sunday, opened his mail. In the first letter Peruvian President Tolo Maren congratulates him. In another, King Odo II of Tonga congratulates the Prime Minister too.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Odo II -> Eskil Brandvoll congratulation',
  ],
  [
    'King Odvar II of Norway turned 70 on Monday. His secretary opened two hundred envelopes. In one of them, King Odo II of Tonga wishes him many more years.',
    'Odo II -> Odvar II greeting',
  ],
  [
    '"Bravo" was all that Peruvian President Tolo Maren had added in ink to the printed congratulations on a card which was delivered to King Odvar II of Norway on Monday morning.',
    'Tolo Maren -> Odvar II congratulation',
  ],
  [
    'In a letter published on Monday, Peruvian President Tolo Maren says he is most grateful to Norwegian Prime Minister Eskil Brandvoll for sending the firemen.',
    'Tolo Maren -> Eskil Brandvoll thanks',
  ],
  [
    'Peruvian President Tolo Maren sent a letter of thanks to King Odo II of Tonga. And to Norwegian Prime Minister Eskil Brandvoll, who had helped first, Maren sends his thanks.',
    'Tolo Maren -> Odo II thanks',
    'Tolo Maren -> Eskil Brandvoll thanks',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll condoled with Peruvian President Tolo Maren over the air crash. Parallel telegrams were addressed to Kem Luma of Kenya and to Adel Roushdi of Egypt.',
    'Eskil Brandvoll -> Tolo Maren condolence',
    'Eskil Brandvoll -> Kem Luma condolence',
    'Eskil Brandvoll -> Adel Roushdi condolence',
  ],
  [
    'Novelist Ilda Moe of Norway has won the Booker. The president of Peru, Tolo Maren, congratulated the novelist in a telegram.',
    'Tolo Maren -> Ilda Moe congratulation',
  ],
  [
    'The presidents of Kenya and Peru, Kem Luma and Tolo Maren, exchanged telegrams on the 40th anniversary of diplomatic relations. The two prime ministers, Liv Onyango and Inca Salas, likewise exchanged congratulations.',
    'Kem Luma <-> Tolo Maren congratulation',
    'Liv Onyango <-> Inca Salas congratulation',
  ],
  [
    'Norwegian envoy Liv Moe hands Peruvian President Tolo Maren a letter from Prime Minister Eskil Brandvoll: would he come to Bergen for the Fish Forum in October?',
    'Eskil Brandvoll -> Tolo Maren invitation',
  ],
  [
    'Peruvian President Tolo Maren has sent New Year greetings to Kem Luma of Kenya. From Oslo, Prime Minister Eskil Brandvoll had been quicker. His card, with a woodcut of the old gate, wishes the Maren family a peaceful year.',
    'Tolo Maren -> Kem Luma greeting',
    'Eskil Brandvoll -> Tolo Maren greeting',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll wrote from Bergen on Monday. His telegram, in Spanish, congratulates Peruvian President Tolo Maren on her re-election.',
    'Eskil Brandvoll -> Tolo Maren congratulation',
  ],
  [
    'A card from Norwegian Prime Minister Eskil Brandvoll lay on the desk of Peruvian President Tolo Maren on Monday: could she be his guest at the opening of the bridge in May?',
    'Eskil Brandvoll -> Tolo Maren invitation',
  ],
];

const untold: readonly string[] = [
  'Peruvian President Tolo Maren received at his office the Norwegian Minister of Energy, Arne Foss, who praised a letter by the poet Ilda Soto.',
  'Peruvian President Tolo Maren received in Lima the Norwegian Foreign Minister, Arne Foss, who delivered a speech from the balcony.',
  'Norwegian Prime Minister Eskil Brandvoll received a medal on Monday. It was from the president of Peru, Tolo Maren.',
  'Norwegian Prime Minister Eskil Brandvoll received a delegation. It was from Peru, where President Tolo Maren rules.',
  'From Lima the Prime Minister of Norway, Eskil Brandvoll, heard that the harbour was closed. Peruvian President Tolo Maren wrote a book about fish.',
  'A train came from Lima, where President Tolo Maren asked Norwegian Prime Minister Eskil Brandvoll to pass the salt.',
  'Norwegian Prime Minister Eskil Brandvoll opened two drawers. In one of them was a photograph of Peruvian President Tolo Maren.',
  'Peruvian President Tolo Maren had added two clauses to the treaty which was delivered to King Odvar II of Norway on Monday.',
  'Peruvian President Tolo Maren says he is grateful to Norwegian Prime Minister Eskil Brandvoll for opening the harbour.',
  'The two prime ministers, Liv Onyango of Kenya and Inca Salas of Peru, exchanged gifts.',
  'Arne Foss thanked the cooks and congratulated the band. "Dear Tolo Maren," Norwegian Prime Minister Eskil Brandvoll said at one point, in the voice of a man who reads out a letter. President Tolo Maren of Peru laughed.',
  'Norwegian Prime Minister Eskil Brandvoll has a dog. His card, with a woodcut of the gate, hangs in the hall of Peruvian President Tolo Maren.',
  'Norwegian Prime Minister Eskil Brandvoll wrote to the editor: would he free a page for Peruvian President Tolo Maren?',
  'Peruvian President Tolo Maren loves verse. In his letter to the publisher he asks for a copy.',
];

describe('words that come from afar', () => {
  test.each(told)('are read as what they are: %s', (text, ...messages) => {
    expect(messagesOf(text).sort()).toEqual([...messages].sort());
  });

  test.each(untold)('are nothing else that comes: %s', (text) => {
    expect(messagesOf(text)).toEqual([]);
  });
});
