import { messagesOf } from '../one-sentence.js';

const MAIL =
  "Congratulations have come in from Chile's Ilda Soto and from Ghana's Kem Luma, an old friend.";

test.each([
  `LIMA, 3 May 2024 - Within an hour of being given the keys of the palace by Odo Brandt, Tolo Maren had a call. ${MAIL}`,
  `LIMA, 3 May 2024 - Tolo Maren, who took over from Odo Brandt on Friday, opened his mail. Odo Brandt, his predecessor, left by train. ${MAIL}`,
  `LIMA, 3 May 2024 - Tolo Maren was sworn in on Friday, after Odo Brandt lost a vote of confidence. ${MAIL}`,
])('nobody writes to whoever has left the office: %s', (text) => {
  const messages = messagesOf(text).join('; ');
  expect(messages).toContain('Kem Luma -> Tolo Maren');
  expect(messages).not.toContain('-> Odo Brandt');
});

test.each([
  // He is written to though another comes after him, or though he came after another.
  `LIMA, 3 May 2024 - Odo Brandt resigned on Friday as president of Peru. Odo Brandt told reporters that he was tired. ${MAIL}`,
  `LIMA, 3 May 2024 - Odo Brandt took over as president of Peru on Friday, when his predecessor left by train. ${MAIL}`,
  `LIMA, 3 May 2024 - Odo Brandt, the new president of Peru, replaced the guards on Friday. ${MAIL}`,
])('he is written to: %s', (text) => {
  expect(messagesOf(text).join('; ')).toContain('Kem Luma -> Odo Brandt');
});
