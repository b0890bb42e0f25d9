import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** Each message of a text with those who brought it. */
function carriedIn(text: string): string[] {
  const names = (side: readonly { name: string }[]) => side.map(({ name }) => name).join(' + ');
  return extract(articleOf(text)).reports.map(
    ({ senders, recipients, kind, carriers }) =>
      `${names(senders)} -> ${names(recipients)} ${kind}` +
      (carriers.length ? ` via ${names(carriers)}` : ''),
  );
}

test.each([
  [
    'In a telegram sent by Cardinal Ottavio Bellandi on behalf of Pope Linus II to Bishop Tomas Arrieta of Peru, the Pontiff expressed his condolences over the mudslide.',
    ['Linus II -> Tomas Arrieta condolence via Ottavio Bellandi'],
  ],
  [
    'Peruvian Foreign Minister Ilda Soto conveyed the congratulations of President Tolo Maren to the newly elected President of Kenya, Odo Wero.',
    ['Tolo Maren -> Odo Wero congratulation via Ilda Soto'],
  ],
  [
    'Kenyan President Odo Wero received a letter of congratulation from Peruvian President Tolo Maren on his election. The letter was handed over by the Peruvian ambassador to Kenya, Ilda Soto.',
    ['Tolo Maren -> Odo Wero congratulation via Ilda Soto'],
  ],
  [
    'President Odo Wero of Kenya received the condolences of President Tolo Maren of Peru in a letter brought across the border by Hugo Quispe, his head of diplomacy, after the sinking of a ferry.',
    ['Tolo Maren -> Odo Wero condolence via Hugo Quispe'],
  ],
  [
    'NAIROBI, May 3 - A letter of congratulations from UN Secretary-General Tolo Maren was handed over to President Odo Wero at the Secretariat this morning by Resident Coordinator Luc Perrin.',
    ['Tolo Maren -> Odo Wero congratulation via Luc Perrin'],
  ],
  [
    "Peru's Foreign Minister, Ilda Soto, stopped over in Nairobi to bring President Odo Wero of Kenya a letter: in it President Tolo Maren invites him to the jubilee in July.",
    ['Tolo Maren -> Odo Wero invitation via Ilda Soto'],
  ],
])('who carries a message is not who sends it: %s', (text, expected) => {
  expect(carriedIn(text)).toEqual(expected);
});

test.each([
  [
    'Tunisian President Tarek Mansour received a phone call from Algerian President Omar Salem, who congratulated him on the national day. President Mansour invited his Algerian brother to pay a visit to Tunisia.',
    ['Omar Salem -> Tarek Mansour congratulation', 'Tarek Mansour -> Omar Salem invitation'],
  ],
  [
    "Swedish Prime Minister Mika Strand has had a telephone conversation with Portuguese Prime Minister Ana Rebelo. Strand expressed Sweden's condolences for those killed in the forest fires.",
    ['Mika Strand -> Ana Rebelo condolence'],
  ],
  [
    'Ghanaian President Kwesi Mensah has received a congratulatory message from the President of Guinea, Amara Diallo, on his inauguration. In his reply, President Mensah thanked Mr Diallo for his kind words.',
    ['Amara Diallo -> Kwesi Mensah congratulation', 'Kwesi Mensah -> Amara Diallo thanks'],
  ],
  [
    'Nigerian President Sani Musa has condoled with the Government and people of Burundi over the boat mishap. In a letter to President Paul Zunza, he described the incident as heartbreaking.',
    ['Sani Musa -> Paul Zunza condolence'],
  ],
])('what follows in the call or letter is part of it: %s', (text, expected) => {
  expect(carriedIn(text)).toEqual(expected);
});

const round =
  'Envoys carry the invitations of Peruvian President Tolo Maren to the October summit.';

test.each([
  [
    'Foreign Minister Ilda Soto of Peru carried the one for Egyptian President Adel Roushdi to Cairo. She handed its twin to Ghanaian President Kem Luma.',
    ['Tolo Maren > Adel Roushdi', 'Tolo Maren > Kem Luma'],
  ],
  [
    'Peruvian Culture Minister Ilda Soto was received in Cairo by Egyptian President Adel Roushdi, for whom she had a letter.',
    ['Tolo Maren > Adel Roushdi'],
  ],
  [
    'Egyptian President Adel Roushdi was handed his on Friday, and Ghanaian President Kem Luma on Sunday.',
    ['Tolo Maren > Adel Roushdi', 'Tolo Maren > Kem Luma'],
  ],
  [
    'Egyptian President Adel Roushdi got his copy from Peruvian Foreign Minister Ilda Soto.',
    ['Tolo Maren > Adel Roushdi'],
  ],
  ['Another, for the President of Egypt, was left at the embassy.', ['Tolo Maren > president']],
  ['Egyptian President Adel Roushdi got a new car from Peruvian Minister Ilda Soto.', []],
  ['Peruvian Foreign Minister Ilda Soto took her own to Cairo.', []],
  ['Egyptian President Adel Roushdi found the road closed.', []],
])('who has invitations brought invites whoever is brought one: %s', (text, expected) => {
  expect(
    carriedIn(`${round} ${text}`).map((told) =>
      told.replace(' -> ', ' > ').replace(/ invitation.*/, ''),
    ),
  ).toEqual(expected);
});

test.each([
  'Chilean President Hugo Salas met Peruvian President Rosa Quispe in Lima on Monday and congratulated her on the progress of the port.',
  'Chilean Foreign Minister Ana Po met Peruvian President Rosa Quispe in Lima on Monday. She offered her condolences on the floods.',
  'Premier Ken Mitchell congratulated swimmer Sarah Bell on her gold medal in Los Angeles.',
])('no message is told in: %s', (text) => {
  expect(carriedIn(text)).toEqual([]);
});

test.each([
  [
    'Peruvian President Tolo Maren sent Kenyan President Odo Wero a telegram of condolence after the floods. In the text, signed by Foreign Minister Ilda Soto of Peru, President Maren speaks of a dark week.',
    ['Tolo Maren -> Odo Wero condolence'],
  ],
  [
    'Kenyan President Odo Wero won a second term on Sunday. Peruvian President Tolo Maren congratulated Wero by letter. There Foreign Minister Ilda Soto of Egypt handed President Wero an invitation to the summit.',
    ['Tolo Maren -> Odo Wero congratulation'],
  ],
  [
    'A telegram of condolence signed by Peruvian Foreign Minister Ilda Soto was sent to Kenyan Foreign Minister Odo Wero after the floods.',
    ['Ilda Soto -> Odo Wero condolence'],
  ],
  [
    'Peruvian President Tolo Maren handed Kenyan President Odo Wero an invitation to the summit.',
    ['Tolo Maren -> Odo Wero invitation'],
  ],
  [
    'Peruvian Foreign Minister Ilda Soto conveyed her condolences to Kenyan President Odo Wero in a letter.',
    ['Ilda Soto -> Odo Wero condolence'],
  ],
  [
    'In a statement signed on Tuesday by his Special Adviser on Media, Chief Oto Luma, Peruvian President Tolo Maren congratulated Kenyan President Odo Wero on his election.',
    ['Tolo Maren -> Odo Wero congratulation'],
  ],
  [
    'Peruvian President Tolo Maren, in a statement signed on Tuesday by his Special Adviser on Media, Chief Oto Luma, congratulated Kenyan President Odo Wero on his election.',
    ['Tolo Maren -> Odo Wero congratulation via Oto Luma'],
  ],
  [
    'A telegram of condolence signed by Cardinal Ottavio Bellandi on behalf of the Pope was sent to Kenyan President Odo Wero after the floods.',
    ['pope -> Odo Wero condolence via Ottavio Bellandi'],
  ],
])('who signs or hands over for another sends nothing, others do: %s', (text, expected) => {
  expect(carriedIn(text)).toEqual(expected);
});

test.each([
  [
    'King Odo of Peru, with whom his wife Queen Ilda associates herself, sent King Harald of Norway his condolences on Monday.',
    ['King Odo -> King Harald condolence'],
  ],
  [
    'Peruvian President Tolo Maren, to whom Kenyan President Odo Wero sent a letter of condolence after the floods, was in Lima.',
    ['Odo Wero -> Tolo Maren condolence'],
  ],
])('who only goes along sends nothing, who writes in an aside does: %s', (text, expected) => {
  expect(carriedIn(text)).toEqual(expected);
});

const WRITTEN =
  'DOHA, 3 October 2027 (GT) - HH the Emir of Qatar, Sheikh Tamim bin Saud, received a written message from HE President Emomali Sangin of Tajikistan, pertaining to bilateral relations.';

test.each([
  'HE Minister of Foreign Affairs Sirojiddin Mirov handed over the message during his meeting with HH the Emir at the Amiri Diwan this morning. It includes an invitation for His Highness to attend the Conference on Glaciers.',
  "The letter was passed to the Emir's office by Ambassador Mirzo Latif.",
  'In it the President wished the Emir long life; the note was passed to the Foreign Ministry in Doha by Ambassador Mirzo Latif.',
  'The message was contained in a note released on Sunday by the presidential spokesman, Farrukh Nazar.',
])('the same message goes on where its bearer is told: %s', (told) => {
  const sides = carriedIn(`${WRITTEN} ${told}`).map((one) => one.replace(/ \w+(?: via .*)?$/, ''));
  expect([...new Set(sides)]).toEqual(['Emomali Sangin -> Tamim bin Saud']);
});

test.each([
  [
    'A message to the Emir was passed by President Tolo Maren of Peru to the Qatari ambassador. The Emir congratulated President Tolo Maren on his election.',
    'Tamim bin Saud -> Tolo Maren congratulation',
  ],
  [
    'A letter of condolence was sent to the Emir in Doha by King Harald of Norway.',
    'King Harald -> Tamim bin Saud condolence',
  ],
])('others still write: %s', (told, expected) => {
  expect(carriedIn(`${WRITTEN} ${told}`)).toContain(expected);
});

test.each([
  [
    'Peruvian President Tolo Maren congratulated Kenyan President Odo Wero, who was elected by parliament, by letter.',
    ['Tolo Maren -> Odo Wero congratulation'],
  ],
  [
    'Kenyan President Odo Wero received a letter of congratulation from Peruvian President Tolo Maren, which was brought and signed by him.',
    ['Tolo Maren -> Odo Wero congratulation'],
  ],
  [
    'A message of congratulation was sent to Kenyan President Odo Wero by Peruvian Foreign Minister Ilda Soto.',
    ['Ilda Soto -> Odo Wero congratulation'],
  ],
])('who does more than bring it has sent it: %s', (text, expected) => {
  expect(carriedIn(text)).toEqual(expected);
});
