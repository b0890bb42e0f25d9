import { messagesOf } from './one-sentence.js';

const before =
  'Norwegian Prime Minister Eskil Brandvoll has sent envoys with letters of invitation to the opening of the harbour. Foreign Minister Arne Foss handed Kenyan President Odo Wero a letter from the Prime Minister inviting him to the opening. ';

const receivers = (text: string) =>
  messagesOf(before + text)
    .map((told) => / -> (.*) invitation$/.exec(told)?.[1] ?? told)
    .filter((name) => name !== 'Odo Wero');

test.each([
  [
    "Peru's invitation was delivered in Lima by Ambassador Ilda Soto, whom President Tolo Maren assured that he would come.",
    ['Tolo Maren'],
  ],
])('what goes to a state goes to who receives its bearer: %s', (text, names) => {
  expect(receivers(text)).toEqual(names);
});

test.each([
  "Peru's invitation was delivered in Lima by Ambassador Ilda Soto, whom reporters asked about fish.",
  "Peru's invitation was delivered in Lima by Ambassador Ilda Soto, whom King Adel of Jordan knew.",
])('nobody else is written to: %s', (text) => {
  expect(receivers(text)).not.toContain('King Adel');
});
