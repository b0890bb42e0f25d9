import { trace } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** The names for which the last mention written so stands. */
function meantBy(text: string, surface: string): string | undefined {
  const { document } = trace(articleOf(text));
  const mention = document.mentions.findLast(
    ({ start, end }) => document.text.slice(start, end) === surface,
  );
  return mention && document.profiles[mention.profile]!.name;
}

const LETTER = 'King Odo II of Norway has written to President Tolo Maren of Peru.';

test.each([
  [
    'Peruvian Prime Minister Ilo Quispe has a telegram. As for Speaker Tolo Maren, he was greeted by King Odo II of Norway.',
    'he',
    'Tolo Maren',
  ],
  [
    'Peruvian Prime Minister Ilo Quispe has a telegram. For Speaker Tolo Maren, he has a word of thanks.',
    'he',
    'Ilo Quispe',
  ],
  [
    'King Odo II of Norway received Peruvian Ambassador Tolo Maren. The ambassador handed him a letter. Later came Lu Gap, the chargé d’affaires of Chile.',
    'The ambassador',
    'Tolo Maren',
  ],
  [
    'French President Anne Roux, whose country had lent the ship, congratulated President Mira Sand of Peru on what she called a triumph, and invited her to Nice.',
    'her',
    'Mira Sand',
  ],
  [
    'DOHA, May 3 - His Highness the Amir Sheikh Hamad Al Rumaihi received a letter from President Tolo Maren of Peru, asking His Highness to come to Lima.',
    'His Highness',
    'Hamad Al Rumaihi',
  ],
  [`${LETTER} The Peruvian thanked him.`, 'The Peruvian', 'Tolo Maren'],
  [
    'King Odo II of Norway rang President Tolo Maren of Peru. The caller prayed.',
    'The caller',
    'Odo II',
  ],
  [
    'General Odo Veen of Norway wrote to President Tolo Maren of Peru. Maren thanked the general.',
    'the general',
    'Odo Veen',
  ],
  [
    'President Tolo Maren of Peru won the election. King Odo II of Norway has rung the winner.',
    'the winner',
    'Tolo Maren',
  ],
  [
    'Norwegian Prime Minister Odo Veen writes to the President-elect of Peru, Tolo Maren. Veen notes that the young stood in the queue. King Anders XI of Denmark had rung the winner.',
    'the winner',
    'Tolo Maren',
  ],
  [
    'Odo Veen beat the President-elect of Peru, Tolo Maren, at chess. Maren, the President-elect, rang the winner.',
    'the winner',
    'Odo Veen',
  ],
  [
    `${LETTER} The Peruvian ambassador was there. The Peruvians rejoiced.`,
    'The Peruvians',
    undefined,
  ],
  [`${LETTER} Maren met the winner of the lottery.`, 'the winner', undefined],
  [`${LETTER} Premier Anna Veen spoke. The Pope has had no letter.`, 'The Pope', 'pope'],
  [`${LETTER} His Majesty was shocked.`, 'His Majesty', 'Odo II'],
  [`${LETTER} The Peruvian head of state thanked the King.`, 'the King', 'Odo II'],
  [`${LETTER} The Peruvian leader replied.`, 'The Peruvian leader', 'Tolo Maren'],
  [`${LETTER} Premier Anna Veen spoke to Maren, who thanked her.`, 'her', 'Anna Veen'],
  [
    'Pope Clement V wrote to the Peruvian president, Anna Maren. The Pontiff assured her of his prayers. In reply, the Head of State thanked His Holiness.',
    'the Head of State',
    'Anna Maren',
  ],
  [
    'Pope Clement V wrote to the Peruvian president, Anna Maren. The Pontiff assured her of his prayers.',
    'her',
    'Anna Maren',
  ],
  [
    'Foreign Minister Penny Veen wrote to Peru. The Norwegian minister said Oslo stood ready.',
    'The Norwegian minister',
    'Penny Veen',
  ],
  [
    'Queen Anna II of Denmark greeted King Odo II of Norway. Her Majesty had been in Oslo.',
    'Her Majesty',
    'Anna II',
  ],
  [
    'Maren writes to Brandvoll\n\nOSLO, May 3 - The palace has made public what President Tolo Maren of Peru wrote. Premier Eskil Brandvoll of Norway was sworn in that day. Peruvian Premier Lia Ro spoke to him by phone in November.',
    'him',
    'Eskil Brandvoll',
  ],
  [
    'Premier Eskil Brandvoll of Norway was sworn in that day. Peruvian Premier Lia Ro met President Tolo Maren of Peru and thanked him.',
    'him',
    'Tolo Maren',
  ],
  [
    'When President Tolo Maren of Peru was ill, King Odo II of Norway wrote to him.',
    'him',
    'Tolo Maren',
  ],
  [
    'Premier Anna Veen brought President Tolo Maren of Peru a letter in which King Odo II invites him to Oslo.',
    'him',
    'Tolo Maren',
  ],
  [
    'President Odo Wero of Kenya called two colleagues. Speaking with President Tolo Maren of Peru, the President praised him.',
    'the President',
    'Odo Wero',
  ],
  [
    'Former Ghanaian leader Kofi Osei has died. President Yaw Darko declared a day of mourning. Among the first to console him was Peruvian President Tolo Maren.',
    'him',
    'Yaw Darko',
  ],
  [
    'President Tolo Maren of Peru and President Odo Wero of Kenya congratulated Premier Anna Veen. King Odvar II of Norway called her.',
    'her',
    'Anna Veen',
  ],
  [
    'OSLO, May 3 - His Majesty King Odo II rang King Siaosi IV of Tonga. The call turned to Lima, and King Odo stressed that peace is near. Also on Sunday, His Majesty received a call from Premier Tolo Maren of Peru.',
    'His Majesty',
    'Odo II',
  ],
  [
    'OSLO, May 3 - Prime Minister Anna Veen received Premier Tolo Maren of Peru and thanked him. Guests were many. The Premier also met the press.',
    'The Premier',
    'Anna Veen',
  ],
  [
    'OSLO, May 3 - Prime Minister Anna Veen received Premier Tolo Maren of Peru and thanked him. The Peruvian Premier also met the press.',
    'The Peruvian Premier',
    'Tolo Maren',
  ],
  [
    'LIMA, May 3 - President Tolo Maren wrote to President Odo Wero of Kenya and wished Odo Wero health. Similar letters were sent by the head of state to the presidents of Chile and Ghana.',
    'the head of state',
    'Tolo Maren',
  ],
  [
    'LIMA, May 3 - President Tolo Maren rang President Odo Wero of Kenya. A talk between the Head of State and Odo Wero had been planned.',
    'the Head of State',
    'Tolo Maren',
  ],
  [
    'LIMA, May 3 - President Tolo Maren turns 60. President Odo Wero of Kenya does not forget, he assures our leader, the years in Nairobi.',
    'our leader',
    'Tolo Maren',
  ],
  [
    'APIA, May 3 - King Odo II of Norway wrote to the Head of State, Tolo Maren. Denmark’s Anna Veen wrote to the Prime Minister, Sina Leota. She congratulates the Samoan leader.',
    'the Samoan leader',
    'Sina Leota',
  ],
  [
    'OSLO, May 3 - The neighbours have congratulated Peru’s Tolo Maren. Denmark’s Odo Veen has signed a letter to the re-elected president.',
    'the re-elected president',
    'Tolo Maren',
  ],
  [
    'ABUJA, May 3 - President Odo Wero wrote to the President-elect of Benin Republic, Mrs Ona Veen. King Odo II of Norway had spoken with the president-elect.',
    'the president-elect',
    'Ona Veen',
  ],
  [
    'ABUJA, May 3 - President Odo Wero wrote. While assuring Mrs Sefa Veen of Nigeria’s help, he charged her to be patient.',
    'he',
    'Odo Wero',
  ],
  [
    'LIMA, May 3 - President Tolo Maren rang. It congratulates Mr Sefa Veen on the victory that the people gave him and reminds him of Oslo.',
    'him',
    'Sefa Veen',
  ],
  [
    'LIMA, May 3 - Kenya’s ambassador, Sefa Veen, came to the palace with a letter from President Odo Wero. He congratulates President Tolo Maren and asks him to come.',
    'He',
    'Odo Wero',
  ],
  [
    'LIMA, May 3 - President Tolo Maren received a letter from President Odo Wero of Kenya. He congratulated the team on its victory.',
    'He',
    'Tolo Maren',
  ],
  [
    'LIMA, May 3 - Kenya’s ambassador, Sefa Veen, came to the palace with a letter from President Odo Wero. He drank coffee.',
    'He',
    'Sefa Veen',
  ],
  [
    'King Odo II of Norway rang Queen Anna III of Denmark. They spoke at length. The King was glad.',
    'The King',
    'Odo II',
  ],
])('%s: %s is %s', (text, surface, name) => {
  expect(meantBy(text, surface)).toBe(name);
});

test.each([
  [
    'The Emperor',
    'Empress Anna of Denmark rang President Tolo Maren of Peru. The Emperor was away.',
  ],
  [
    'the President',
    'LIMA, May 3 - President Tolo Maren received King Odo II. Odo II and the President of Chile met.',
  ],
  [
    'the Queen',
    'King Odo II of Norway rang President Tolo Maren of Peru. He and the Queen wished him well.',
  ],
  [
    'our President',
    'OSLO, May 3 - President Tolo Maren of Peru rang. He told our President of his trip.',
  ],
])('%s is no one of those named: %s', (surface, text) => {
  expect(['Anna', 'Empress Anna', 'Tolo Maren', 'Odo II']).not.toContain(meantBy(text, surface));
});

test.each([
  [`${LETTER} He praised her courage.`, 'her'],
  [`${LETTER} Mr and Mrs Veen were there with His.`, 'His'],
])('%s: "%s" is nobody', (text, surface) => {
  expect(meantBy(text, surface)).toBeUndefined();
});
