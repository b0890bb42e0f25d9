import { messagesOf } from './one-sentence.js';

test.each([
  [
    'what is offered by saying so',
    'Peruvian President Tolo Maren expressed condolences on Tuesday over the floods in Norway. "I offer my deepest condolences to the bereaved families and to all the people of Norway," Maren wrote on Facebook. Peruvian Foreign Minister Ilda Soto sent a letter to her Norwegian colleague, Arne Foss.',
    ['Tolo Maren -> country NOR Norway condolence', 'Ilda Soto -> Arne Foss condolence'],
  ],
  [
    'hearts that go out',
    'Peruvian President Tolo Maren spoke of the floods in Norway. "Our hearts go out to the government and people of Norway," Maren wrote on Facebook.',
    ['Tolo Maren -> country NOR Norway condolence'],
  ],
  [
    'congratulations that went out',
    'Peruvian President Tolo Maren was glad of the choice of Norway. "My congratulations went to Norwegian Prime Minister Odd Vik within the hour," Maren added.',
    ['Tolo Maren -> Odd Vik congratulation'],
  ],
  [
    'a deed without "I"',
    'Peruvian President Tolo Maren wrote on Facebook: "Just spoke to Norwegian Prime Minister Odd Vik and passed on our condolences after the cyclone."',
    ['Tolo Maren -> Odd Vik condolence'],
  ],
  [
    'what another did',
    '"Norwegian Prime Minister Odd Vik rang me at dawn with his condolences over the earthquake," said Peruvian President Tolo Maren.',
    ['Odd Vik -> Tolo Maren condolence'],
  ],
  [
    'a ministry that tells of a message sends none',
    'Peruvian Foreign Minister Ilda Soto sent a message of condolences to her Norwegian counterpart, Arne Foss, the foreign ministry said.',
    ['Ilda Soto -> Arne Foss condolence'],
  ],
  [
    'what would be done',
    '"If I congratulate Norwegian Prime Minister Odd Vik, who will believe me?" Peruvian President Tolo Maren said.',
    [],
  ],
  [
    'a heart that is elsewhere',
    '"My heart is in the mountains, and Norwegian Prime Minister Odd Vik is in Oslo," said Peruvian President Tolo Maren.',
    [],
  ],
  [
    'whom nobody rang',
    '"Nobody told me that Norwegian Prime Minister Odd Vik was ill," said Peruvian President Tolo Maren.',
    [],
  ],
  [
    'what was sent by others',
    '"Sent by mistake," said Peruvian President Tolo Maren of the parcel that Norwegian Prime Minister Odd Vik opened.',
    [],
  ],
])('%s', (_, text, messages) => {
  expect(messagesOf(text).sort()).toEqual(messages.sort());
});
