import { messagesOf } from './one-sentence.js';

const paper = (...paragraphs: string[]) => paragraphs.join('\n\n');

test.each([
  [
    'what is said at a summit where nothing travels',
    paper(
      'Summit of the six ends in Hanoi',
      'The leaders adopted a declaration on Friday. Peruvian President Tolo Maren congratulated Egyptian President Adel Roushdi on his re-election, and thanked the hosts for the banquet.',
    ),
  ],
  [
    'what is said over coffee between two who sit down',
    paper(
      'Maren and Roushdi sit down in Lima',
      'LIMA - Peruvian President Tolo Maren received Egyptian President Adel Roushdi on Friday. Congratulations came with the coffee: Maren congratulated him on his election win.',
    ),
  ],
  [
    'a phone call to an athlete of the own state',
    paper(
      'Gold for Soto in Paris',
      'LIMA - Peruvian President Tolo Maren phoned Ilda Soto after the race and congratulated her on her medal. The sprinter beat the Egyptian champion by a hand.',
    ),
  ],
  [
    'condolences to a family at home beside news from abroad',
    paper(
      'President grieves',
      'LIMA - Egyptian President Adel Roushdi has opened a fair in Cairo.',
      'Peruvian President Tolo Maren sent condolences to the family of Corporal Beno Ruiz.',
    ),
  ],
  [
    'a letter that is denied right after it',
    paper(
      'No letter to Cairo',
      'LIMA - A letter of congratulation from Peruvian President Tolo Maren to Egyptian President Adel Roushdi was read on the radio. There was no such letter, the palace said.',
    ),
  ],
  [
    'what an ambassador says over his letters of credence',
    paper(
      'New envoy in Lima',
      'LIMA - Egyptian ambassador Samir Aziz presented his letters of credence to Peruvian President Tolo Maren. He congratulated him on his re-election.',
    ),
  ],
  [
    "a governor's wishes to a former president",
    paper(
      'Governor Ruiz greets Soto at 80',
      'Ica Governor Beno Ruiz sent a letter of congratulation to former President Ilda Soto on her 80th birthday.',
    ),
  ],
  [
    'a letter to a governor where no other state is told',
    paper(
      'President grieves with Ica',
      'LIMA - Peruvian President Tolo Maren sent a letter of condolence to Governor Ilda Soto over the floods in Ica.',
    ),
  ],
])('no message is told in %s', (_, text) => {
  expect(messagesOf(text)).toEqual([]);
});

test.each([
  [
    'a telegram to one who has come home from a summit',
    paper(
      'Maren writes to Roushdi',
      'LIMA - Peruvian President Tolo Maren congratulated Egyptian President Adel Roushdi on his re-election in a telegram on Friday. The two had met at a summit and at a banquet in May.',
    ),
    'Tolo Maren -> Adel Roushdi congratulation',
  ],
  [
    'an invitation that a guest brings',
    paper(
      'Guest from Cairo',
      'LIMA - Egyptian President Adel Roushdi has invited Peruvian President Tolo Maren to the summit in Cairo. The delegation was welcomed at the airport.',
    ),
    'Adel Roushdi -> Tolo Maren invitation',
  ],
  [
    'a letter told beside a hoax of another kind',
    paper(
      'Maren writes to Roushdi',
      'LIMA - Peruvian President Tolo Maren sent a letter of congratulation to Egyptian President Adel Roushdi on his re-election. He had not slept for two days.',
    ),
    'Tolo Maren -> Adel Roushdi congratulation',
  ],
  [
    "a call to another state's athlete",
    paper(
      'Roushdi rings the champion',
      'LIMA - Egyptian President Adel Roushdi phoned the Peruvian sprinter Ilda Soto after the race and congratulated her on her gold medal.',
    ),
    'Adel Roushdi -> Ilda Soto congratulation',
  ],
  [
    'a letter to a president whose state is not told',
    paper(
      'Maren writes to Roushdi',
      'LIMA - Peruvian President Tolo Maren sent a letter of congratulation to President Adel Roushdi on his re-election.',
    ),
    'Tolo Maren -> Adel Roushdi congratulation',
  ],
])('a message is told in %s', (_, text, message) => {
  expect(messagesOf(text)).toEqual([message]);
});
