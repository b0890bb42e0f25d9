import { extract } from '../../../src/extract/extract.js';
import { isForeign, languageOf } from '../../../src/extract/header/language.js';

const TEXTS: [code: string, text: string][] = [
  [
    'fr',
    'Le président de la République a adressé un message de félicitations au roi pour son accession au trône, a indiqué le palais dans un communiqué.',
  ],
  [
    'es',
    'El presidente de la República envió un mensaje de felicitación al rey por su ascenso al trono, según informó la casa real en un comunicado.',
  ],
  [
    'de',
    'Der Präsident hat dem König zu der Thronbesteigung gratuliert und ihm für die Zukunft alles Gute gewünscht, wie das Amt mitteilte.',
  ],
  [
    'pt',
    'O presidente da República enviou uma mensagem de felicitações ao rei pela sua ascensão ao trono, informou o palácio em comunicado.',
  ],
  [
    'it',
    'Il presidente della Repubblica ha inviato un messaggio di congratulazioni al re per la sua ascesa al trono, ha reso noto il palazzo.',
  ],
  [
    'nl',
    'De president heeft een brief met gelukwensen aan de koning gestuurd, zo heeft het paleis laten weten, en hij wenste hem het beste voor de toekomst.',
  ],
  [
    'sv',
    'Presidenten har sänt ett brev till kungen och gratulerat honom till att det är hans födelsedag, och han önskade honom lycka till för framtiden.',
  ],
  [
    'pl',
    'Prezydent wysłał do króla list z gratulacjami, w którym życzył mu powodzenia i podkreślił, że stosunki są dobre, jak podano w komunikacie.',
  ],
  [
    'ro',
    'Președintele a trimis regelui un mesaj de felicitare cu ocazia zilei naționale, în care a subliniat că relațiile dintre cele două state sunt bune și că vor fi mai bune.',
  ],
  [
    'hu',
    'Az elnök levelet küldött a királynak, és azt írta, hogy nem felejti el a barátságot, ami a két ország között van.',
  ],
  [
    'id',
    'Presiden telah mengirim pesan ucapan selamat kepada raja dan menyatakan bahwa hubungan kedua negara akan tetap baik pada masa yang akan datang.',
  ],
  [
    'vi',
    'Chủ tịch nước đã gửi điện mừng đến nhà vua và bày tỏ tin tưởng rằng quan hệ của hai nước sẽ được củng cố trong thời gian tới.',
  ],
  [
    'tr',
    'Cumhurbaşkanı kral için bir mesaj gönderdi ve iki ülke arasındaki ilişkilerin daha da gelişeceğine olan inancını dile getirdi, bu mesaj çok önemli olarak görüldü.',
  ],
  [
    'sw',
    'Rais alituma ujumbe wa pongezi kwa mfalme na alisema kwamba uhusiano wa nchi hizo mbili ni mzuri katika nyanja za biashara na elimu.',
  ],
  [
    'ru',
    'Президент направил королю телеграмму, в которой поздравил его с восшествием на престол и пожелал ему успехов, как это было и в прошлом.',
  ],
  [
    'ar',
    'بعث رئيس الجمهورية برقية تهنئة إلى الملك بمناسبة اليوم الوطني وتمنى له موفور الصحة والسعادة',
  ],
  ['zh', '国家主席致电国王，祝贺其登基，并表示愿同其共同努力，推动两国关系不断向前发展。'],
  ['ja', '大統領は国王に祝電を送り、両国の関係がさらに発展することを願っていると述べた。'],
  ['ko', '대통령은 국왕에게 축전을 보내 두 나라의 관계가 더욱 발전하기를 바란다고 밝혔다.'],
];

test.each(TEXTS)('%s is told', (code, text) => {
  expect(languageOf(text)).toBe(code);
});
test.each(TEXTS)('nothing is read in %s', (code, text) => {
  const { header, reports, people, statements } = extract({
    id: 'x',
    path: 'x.txt',
    text: `Emmanuel Velt - Tam Oro\n\n${text} ${text}`,
    contentHash: 'x',
    url: null,
    outlet: null,
    publishedOn: null,
    language: null,
  });
  expect({ language: header.language, reports, people, statements }).toEqual({
    language: code,
    reports: [],
    people: [],
    statements: [],
  });
});
test.each([
  'President Ona Velt of Marrow sent a message of congratulation to King Tam of Tarn on Friday, her office said.',
  'President Nguyễn Văn Velt and General Secretary Trần Oro sent messages to King Tam of Tarn (國王) on his birthday.',
  'Velt congratulates Tam',
  'El Salvador, Los Angeles, La Paz, San José and Santiago de Chile were named by the envoy of the king.',
  'Lorem ipsum dolor sit amet consectetur',
  '',
  'Message du roi',
])('"%s" is not foreign', (text) => {
  expect(isForeign(text, languageOf(text))).toBe(false);
});
