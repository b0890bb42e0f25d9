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
    'King Odo II of Norway received Peruvian Ambassador Tolo Maren. The ambassador handed him a letter. Later came Lu Gap, the chargé d’affaires of Chile.',
    'The ambassador',
    'Tolo Maren',
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
    `${LETTER} The Peruvian ambassador was there. The Peruvians rejoiced.`,
    'The Peruvians',
    undefined,
  ],
  [`${LETTER} Maren met the winner of the lottery.`, 'the winner', undefined],
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
])('%s: %s is %s', (text, surface, name) => {
  expect(meantBy(text, surface)).toBe(name);
});

test.each([
  [`${LETTER} He praised her courage.`, 'her'],
  [`${LETTER} Mr and Mrs Veen were there with His.`, 'His'],
])('%s: "%s" is nobody', (text, surface) => {
  expect(meantBy(text, surface)).toBeUndefined();
});
