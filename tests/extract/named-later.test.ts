import { messagesOf } from './one-sentence.js';

/** Offices told without a name, and whoever is named right behind them for the first time. */
test.each([
  [
    'SUVA, 4 March 2025 - Prime Minister Sireli Vakatawa telephoned his Vanuatu counterpart on Sunday to express sympathy after two cyclones crossed the group.\n\nVakatawa told Moses Tarileo that every Fijian household remembered what Winston had done.',
    'Sireli Vakatawa -> Moses Tarileo sympathy',
  ],
  [
    'HANOI, Mar. 20 (Red River News) - In separate messages on Wednesday, President Dang Quoc Binh congratulated the presidents of Ghana, Togo and Benin on the new year.\n\nBinh told his counterparts that the south of the world had to stand together.\n\nHe hoped for health and success for Kwabena Asare, Yawovi Agbeko and Patrice Dossou, and honour for their peoples.',
    'Dang Quoc Binh -> Yawovi Agbeko congratulation',
  ],
  [
    'DOHA, 18 December 2026 - The Emir, Sheikh Hamad bin Rashid, has received messages of condolence from the heads of state of Italy, Ireland and Tunisia on the death of his uncle. Sergio Malaspina remembered "a man who never raised his voice". Conall Mac Giolla asked him to embrace the family; Moncef Ghariani spoke of a loyal friend of the Maghreb.',
    'Moncef Ghariani -> Hamad bin Rashid condolence',
  ],
  [
    'QUITO, 9 April 2026 (Andes Press) - Foreign Minister Lucia Paredes spoke by telephone with her Uruguayan colleague on Tuesday and congratulated him on his appointment. Gonzalo Bentancur promised to come to Quito before the summer.',
    'Lucia Paredes -> Gonzalo Bentancur congratulation',
  ],
  [
    'KIGALI, 2 October 2026 - President Aline Uwase phoned the president of Burundi on Sunday to offer her condolences over the flood in Bujumbura. In the call, which lasted ten minutes, Prosper Nkurikiye thanked her and said that forty bodies had been found.',
    'Aline Uwase -> Prosper Nkurikiye condolence',
  ],
  [
    'TALLINN, 12 May 2027 - Estonia mourns the dead of the ferry. President Kersti Rebane took a call of condolence on Friday afternoon from her Latvian neighbour. Andris Kalnozols said that flags in Riga would fly at half-staff.',
    'Andris Kalnozols -> Kersti Rebane condolence',
  ],
])('%s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  [
    'WARSAW, 9 April 2026 - President Jan Kos condoled with the king of Tonga. The queen of Denmark wrote, too. Rick Brown (Australia) offered ships.',
    '-> Rick Brown',
  ],
  [
    'LIMA, 3 June 2026 - President Rosa Quiroga sent her condolences to the president of Ecuador.\n\nSan Andres. Tomas Arteaga.\n\nA telegram came from Bolivia.',
    'Rosa Quiroga -> Tomas Arteaga',
  ],
  [
    'PRAGUE, 8 August 2028 - Two foreign heads of state wrote to the president of Slovenia. Alexander Hofer was the quicker: in a letter he sent his condolences.',
    '-> Alexander Hofer',
  ],
  [
    'KINSHASA, 9 May 2025 - Gaston Mabiala did so by letter. The premier of Gabon said in it that he mourned with President Denis Ilunga. Celestin Obame heads the rescuers.',
    'Celestin Obame ->',
  ],
  [
    'HANOI, 20 March 2026 - President Dang Quoc Binh congratulated the presidents of Ghana, Togo and Benin on the new year. He met Professor Kwabena Asare and Doctor Patrice Dossou, two students of his.',
    '-> Patrice Dossou',
  ],
  [
    'MORONI, 9 May 2025 - The President of the Comoros condoled with his counterpart in Mozambique. Salim Ahmada had sent the telegram on Friday.',
    '-> Salim Ahmada',
  ],
])('%s: not %s', (text, message) => {
  expect(messagesOf(text).join('; ')).not.toContain(message);
});
