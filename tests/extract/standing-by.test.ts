import { messagesOf } from './one-sentence.js';

test.each([
  [
    'made no comment',
    "MONTEVIDEO, 30 November 2031 - Marta Rivas, president-elect of Uruguay, has been congratulated by the neighbours.\n\nPresident Luis Prado of Brazil called her on Sunday evening. Paraguay's Ana Melo sent a telegram. Chilean President Jorge Kast congratulated her on X.\n\nPresident Javier Mola of Argentina, who had spent the weekend praising her rival, made no comment.",
    /Javier Mola ->/,
    3,
  ],
  [
    'has flown in for the banquet',
    'BANDAR SERI BEGAWAN, 16 July 2031 - His Majesty Sultan Hassan of Brunei Darussalam has received birthday messages.\n\nThey came from President Lee Tan of Singapore, President Joko Wira of Indonesia, and King Kalani of Tonga.\n\nSultan Ibrahim, King of Malaysia, had flown in on Sunday to attend the banquet.',
    /Ibrahim ->/,
    3,
  ],
  [
    'has been ill',
    'PRAGUE, 17 November 2031\n\nTereza Kubova, the new Czech prime minister, was congratulated from Brussels first. European Council President Ines Vasco wrote a letter to her. European Parliament President Markus Salo sent her a text message. Commission President Annelies Wachter rang her on Saturday.\n\nNothing yet from Vienna, where Chancellor Rainer Holz has been ill since Wednesday.',
    /Rainer Holz ->/,
    3,
  ],
  [
    'led the observers',
    'LUSAKA, 17 August 2031. President-elect Mutale Chanda of Zambia has had calls of congratulation from President Amina Juma of Tanzania and President Samuel Otto of Kenya.\n\nThe African Union observer mission, led by the former Ghanaian president Kwesi Amoah, called the vote peaceful and credible.',
    /Kwesi Amoah ->/,
    2,
  ],
  [
    'was at the ceremony',
    "PARAMARIBO, 17 July 2031. Suriname's new president, Chan Santos, was congratulated in letters by Irene Ali of Guyana and Mia Clarke of Barbados. Brazil's Luis Prado attended the ceremony and held talks with him afterwards about the border.",
    /Luis Prado ->/,
    2,
  ],
  [
    'comes himself',
    "NUKU'ALOFA, 5 July 2031 - King Siaosi of Tonga has had letters on his jubilee from King Odo of Norway and Emperor Akio of Japan. Samoa's head of state, Sefo Leota, is coming himself.",
    /Sefo Leota ->/,
    2,
  ],
  [
    'has sent nothing but silence',
    'SARAJEVO, 2 March 2031. Alma Hadzic, elected to the Bosnian presidency, has letters from Swedish Prime Minister Erik Lund and Danish Prime Minister Pia Holm, who both congratulate her. From Zagreb there is silence: Prime Minister Andrej Peric regretted "the way the vote was held".',
    /Andrej Peric ->/,
    2,
  ],
])('no message is guessed of one who %s', (_, text, unwanted, count) => {
  const messages = messagesOf(text);
  expect(messages).toHaveLength(count);
  expect(messages.filter((message) => unwanted.test(message))).toEqual([]);
});

test.each([
  [
    'attended the oath and wrote before',
    'FREETOWN, 28 June 2031 - Amara Sesay, President-elect of Sierra Leone, was congratulated by President Kofi Mensah of Ghana. President Mamady Conde of Guinea, who attended the oath, had sent her a letter of congratulation before he came.',
    /^Mamady Conde -> Amara Sesay/,
  ],
  [
    'was silent at first',
    'FREETOWN, 28 June 2031 - After two days of silence President Mamady Conde of Guinea congratulated Amara Sesay, President-elect of Sierra Leone.',
    /^Mamady Conde -> Amara Sesay/,
  ],
  [
    'had been ill and rang',
    'FREETOWN, 28 June 2031 - President Mamady Conde of Guinea, who had been ill, rang Amara Sesay, President-elect of Sierra Leone, to congratulate her.',
    /^Mamady Conde -> Amara Sesay/,
  ],
  [
    'heads a delegation and has written',
    'FREETOWN, 28 June 2031 - Observers led by Mamady Conde of Guinea called the vote fair. President Conde sent Amara Sesay, President-elect of Sierra Leone, a message of congratulation.',
    /^Mamady Conde -> Amara Sesay/,
  ],
])('a message stands of one who %s', (_, text, wanted) => {
  expect(messagesOf(text).some((message) => wanted.test(message))).toBe(true);
});
