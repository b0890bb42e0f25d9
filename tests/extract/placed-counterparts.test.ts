import { messagesOf } from './one-sentence.js';

test('a counterpart in a capital is of its state', () => {
  const text =
    "Ecuador's foreign minister, Odo Wero, rang his counterpart in Oslo and congratulated him on his birthday.";
  expect(messagesOf(text).join()).toContain('office NOR foreign minister');
});

test('of several presidents the bare one is not the late former one', () => {
  const text =
    'QUITO, May 3 (Andes Daily) - Odo Wero, the former president who died on Thursday at 91, was mourned. King Eskil of Norway sent condolences to President Ana Quispe on his death. The President thanked King Eskil.';
  expect(messagesOf(text).join()).not.toContain('Odo Wero');
});

test('the dead write no letters', () => {
  const text =
    'President Ana Quispe of Peru wrote to President Mary Wanji of Kenya. Nira Kamau, 26, a nurse from Kenya, was killed on Monday. "She gave us everything," she writes, and offers her condolences to President Wanji.';
  expect(messagesOf(text).join()).not.toContain('Nira Kamau ->');
});

test('a pope signs in Latin', () => {
  const text =
    'Papal telegram\n\nThe Bishop of Lima, Odo Wero, read out the telegram of Pope Francis. It is given here in full.\n\nTO HIS EXCELLENCY\nBISHOP ODO WERO\nLIMA\n\nI have learned with sadness of the death of the Dean. I send you my condolences.\n\nFRANCISCUS';
  expect(messagesOf(text).join()).not.toContain('Franciscus');
});
