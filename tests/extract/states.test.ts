import { articleOf } from './one-sentence.js';
import { extract } from '../../src/extract/extract.js';

/** Each person of a text with title and state. */
const peopleOf = (text: string) =>
  extract(articleOf(text)).people.map(
    ({ name, title, country }) => `${name}, ${title ?? '-'}, ${country ?? '-'}`,
  );

describe('a state told beside the name', () => {
  test.each([
    [
      'ABUJA, May 3 - The Foreign Minister of Benin Republic, Ona Veen, thanked King Odo II of Norway.',
      'Ona Veen, Foreign Minister of Benin Republic, BEN',
    ],
    [
      "Good wishes reach Japan's new Emperor\n\nOSLO, May 3 - Emperor Tenno had not yet come out of his palace when the first wires arrived. The Emperor and Empress Hana thanked King Odo II of Norway.",
      'Emperor Tenno, Emperor, JPN',
    ],
    [
      'ULAN BATOR, May 3 - President Odo Bat of Mongolia and President Sone Vong of Laos exchanged letters. Notes were exchanged by Speaker Ura Gan and Speaker Kham Lae.',
      'Kham Lae, Speaker, LAO',
    ],
    [
      'ULAN BATOR, May 3 - President Odo Bat of Mongolia wrote to President Sone Vong of Laos. On the same day Deputy Minister Ura Gan opened a fair.',
      'Ura Gan, Deputy Minister, MNG',
    ],
    ['CAIRO, May 3 - Pope Mina III heads the Coptic Orthodox Church.', 'Mina III, Pope, EGY'],
    [
      'CAIRO, May 3 - Pope Leo XX wrote to the head of the Coptic Orthodox Church.',
      'Leo XX, Pope, VAT',
    ],
    [
      'CAIRO, May 3 - The Archbishop of Canterbury, Ode Sarpong, wrote too.',
      'Ode Sarpong, Archbishop of Canterbury, GBR',
    ],
    [
      'LIMA, May 3 - President of the Confederation Urs Bodmer wrote too.',
      'Urs Bodmer, President of the Confederation, CHE',
    ],
    [
      'LIMA, May 3 - Odalo Wanji, who governs Kenya, congratulated Ana Quispe. The Kenyan leader stressed trust.',
      'Odalo Wanji, Kenyan leader, KEN',
    ],
    [
      'OSLO, May 3 - Premier Eskil Brandvoll had calls by Tolo Maren from Lima and by Odalo Wanji. Maren told him of the rain.',
      'Tolo Maren, -, PER',
    ],
    [
      'OSLO, May 3 - Tolo Maren, who directs the work of the Assembly of Peru, wrote too.',
      'Tolo Maren, -, PER',
    ],
    [
      'OSLO, May 3 - Tolo Maren and Odalo Wanji wrote on behalf of Peru and Kenya respectively.',
      'Odalo Wanji, -, KEN',
    ],
    [
      'OSLO, May 3 - Condolences reached Kenya at noon. Tolo Maren rang from Lima and told President Odalo Wanji that he grieved.',
      'Tolo Maren, -, PER',
    ],
    [
      "Kenya's Odalo Wanji wrote to Ana Quispe on Monday; so has her Foreign Minister, Asha Mutua.",
      'Asha Mutua, Foreign Minister, KEN',
    ],
    [
      "NAIROBI, May 3 - Premier Odalo Wanji and his colleague congratulate Peru's president-elect\n\nLIMA, May 3 - Odalo Wanji congratulated Tolo Maren on his election. Eskil Brandvoll wrote to Maren too.",
      'Tolo Maren, -, PER',
    ],
    [
      'OSLO, May 3 - A letter bore the name of Tolo Maren, President of the African National Congress of South Africa.',
      'Tolo Maren, President of the African National Congress of South Africa, ZAF',
    ],
    [
      'The Norwegian president did likewise. Tolo Maren told Eskil Brandvoll of his shock.',
      'Tolo Maren, Norwegian president, NOR',
    ],
    [
      "ACCRA, May 3 - Ghana's leader was thanked on Monday. Tolo Maren, the Peruvian, rang him at noon.",
      'Tolo Maren, -, PER',
    ],
    [
      'OSLO, May 3 - Premier Eskil Brandvoll had two calls. And from Peru, Vice President Tolo Maren wrote.',
      'Tolo Maren, Vice President, PER',
    ],
    [
      "LIMA, May 3 - Kenya's Odalo Wanji sent condolences. Asha Mutua, his foreign minister, wrote to her colleague Ana Quispe.",
      'Asha Mutua, foreign minister, KEN',
    ],
    [
      'LIMA, May 3 - President Ana Quispe is home. An exchange took place between Ana Quispe and Prime Minister Eskil Brandvoll of late; Norway is glad.',
      'Eskil Brandvoll, Prime Minister, NOR',
    ],
    [
      'OSLO, May 3 - Good wishes came from the presidents of Peru and Kenya (Tolo Maren and Odalo Wanji) on Friday.',
      'Odalo Wanji, president, KEN',
    ],
    [
      'OSLO, May 3 - All three have written: Tolo Maren (Peru), Odalo Wanji (Kenya), Kofi Asante (Ghana).',
      'Odalo Wanji, -, KEN',
    ],
    [
      "OSLO, May 3 - Kenya's turn came at noon on the same Tuesday. Ambassador Asha Mutua drove to the palace with a letter.",
      'Asha Mutua, Ambassador, KEN',
    ],
    [
      'LIMA, May 3 - The invitation of the Premier of Norway, Eskil Brandvoll, was placed in the hands of President Ana Quispe at noon.',
      'Ana Quispe, President, PER',
    ],
    [
      'The presidents of Kenya and Peru - Odalo Wanji and Tolo Maren - sent congratulations.',
      'Tolo Maren, president, PER',
    ],
    [
      'Tolo Maren, who becomes president of Peru in May, congratulated the players.',
      'Tolo Maren, -, PER',
    ],
    [
      'Greetings came from Tolo Maren and Odalo Wanji, the presidents of Peru and Kenya.',
      'Odalo Wanji, president, KEN',
    ],
    ['In Lima, President Tolo Maren signed a letter of condolence.', 'Tolo Maren, President, PER'],
    [
      'Peru, too, sent word. Its president, Tolo Maren, offered condolences.',
      'Tolo Maren, president, PER',
    ],
    [
      'Her counterparts from Peru and Kenya, Tolo Maren and Odalo Wanji, congratulated her.',
      'Odalo Wanji, counterpart, KEN',
    ],
    [
      'The Ambassador of the Republic of Peru to Kenya, Tolo Maren, was received on Friday.',
      'Tolo Maren, Ambassador of the Republic of Peru to Kenya, PER',
    ],
    [
      'OSLO, May 3 - President Eskil Brandvoll wrote to Peru. The premier sent a like note to his counterpart Tolo Maren.',
      'Tolo Maren, counterpart, PER',
    ],
    [
      'OSLO, May 3 - Eskil Brandvoll congratulated Tolo Maren on his election as President of Peru.',
      'Tolo Maren, President, PER',
    ],
    [
      'LIMA, May 3 - Premier Tolo Maren was greeted by the former prime minister of Peru, Ana Quispe.',
      'Tolo Maren, Premier, PER',
    ],
    [
      'LIMA, May 3 - The Minister of Rivers, Tolo Maren, sent a note.',
      'Tolo Maren, Minister of Rivers, PER',
    ],
    [
      'A telegram was signed by the Cardinal Secretary of State, Piero Valdesi.',
      'Piero Valdesi, Cardinal Secretary of State, VAT',
    ],
    [
      'Kenyan President Odalo Wanji wrote to Peruvian President Tolo Maren. Prime Minister Sefu Otieno sent a similar message to Prime Minister Ana Quispe.',
      'Ana Quispe, Prime Minister, PER',
    ],
  ])('%s', (text, person) => {
    const [name, , country] = person.split(', ') as [string, string, string];
    const found = peopleOf(text).find((one) => one.startsWith(`${name}, `));
    expect(found?.endsWith(`, ${country}`)).toBe(true);
  });
});

describe('a state that is not the state of the name', () => {
  test.each([
    ['Tolo Maren congratulated the Kenyan leader on his birthday.', 'Tolo Maren', 'KEN'],
    [
      'President-elect Tolo Maren received the Kenyan ambassador. The Kenyan president had written to him.',
      'Tolo Maren',
      'KEN',
    ],
    [
      'LIMA, Peru, May 3 - President Tolo Maren has received a letter from Odalo Wanji. The Kenyan president wished him well. Maren thanked him.',
      'Tolo Maren',
      'KEN',
    ],
    ['Tolo Maren, ambassador to Kenya, carried the letter.', 'Tolo Maren', 'KEN'],
    [
      'OSLO, May 3 - Eskil Brandvoll exchanged letters with King Tolo of Kenya.',
      'King Tolo',
      'NOR',
    ],
  ])('%s', (text, name, country) => {
    expect(peopleOf(text).filter((one) => one.startsWith(name) && one.endsWith(country))).toEqual(
      [],
    );
  });
});

test('one of several holders is called by the office in the singular', () => {
  expect(
    peopleOf('Presidents Odalo Wanji of Kenya and Tolo Maren of Peru sent congratulations.'),
  ).toEqual(['Odalo Wanji, President, KEN', 'Tolo Maren, President, PER']);
});

describe('people by what stands beside the name', () => {
  test.each([
    ["Tolo Maren's letter strikes another note.", 'Tolo Maren'],
    ['Minister of Communications Tolo Maren, who was on hand, spoke.', 'Tolo Maren'],
    [
      'He spoke with the President of the Royal Peruvian Football Federation, Tolo Maren.',
      'Tolo Maren',
    ],
    ['The others wrote on Sunday, and on Monday Tolo Maren followed.', 'Tolo Maren'],
  ])('%s', (text, name) => {
    expect(peopleOf(text).map((one) => one.split(',')[0])).toContain(name);
  });
});

test('a rank is the title of someone without an office', () => {
  expect(peopleOf('Senior General Tolo Maren wrote to the palace.')).toEqual([
    'Tolo Maren, Senior General, -',
  ]);
});
