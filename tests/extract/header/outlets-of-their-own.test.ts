import { header, STORY, TITLE } from './header-of.js';

const TOLD = 'The envoy handed the letter over in the morning, and stayed for tea with the king.';

describe('publishers', () => {
  test.each<[string, string[]]>([
    ['Lagoon Ledger', [TITLE, STORY, '"We were glad of it," an adviser told the Lagoon Ledger.']],
    ['Samal Monitor', [TITLE, STORY, 'The letter, seen by Samal Monitor, is dated 2 May.']],
    ['Nile Current', [TITLE, STORY, 'Nile Current Ltd. 2041 | About us | Cookies']],
    ['FRESH LAGOON', [TITLE, STORY, '=FRESH LAGOON=']],
    [
      'The Tern Times',
      [TITLE, STORY, 'An aide told The Tern Times.', 'editor@theterntimes.example'],
    ],
    ['Lagoon Review', [TITLE, STORY, 'Lagoon Review is published by Ljos. Follow us.']],
    [
      'Samal Post',
      ['NATIONAL', TITLE, STORY, 'Contact: Samal Post Media Co Ltd, Hill Road, Samal'],
    ],
    ['TTV Lens', [TITLE, '3 May 2041', `TTV Lens - ${STORY}`]],
    ['TERNAVISTA', ['TERNAVISTA', 'NACIONAL | ENGLISH SERVICE', TITLE, STORY]],
    ['TNB', ['Main Stories', TITLE, `${STORY} -- TNB`]],
    ['HILL SUNDAY', ['SPORT | HILL SUNDAY | 9 NOVEMBER 2041', TITLE, STORY]],
    ['Agencia Tern', ['TARN IN BRIEF · a bulletin of the Agencia Tern', TITLE, STORY]],
    [
      'Samal Palms 97.3 FM',
      [TITLE, 'Samal Palms 97.3 FM online - Sports Desk - 2 May 2041', STORY],
    ],
    [
      'Catholic Press of Samal',
      [TITLE, STORY, 'Catholic Press of Samal (CPS). Reproduction permitted.'],
    ],
  ])('%s', (publisher, lines) => {
    expect(header(...lines).publisher).toBe(publisher);
  });

  test.each<[string, string[]]>([
    ['a person told', [TITLE, STORY, '"We were glad of it," an adviser told Ana Velt.']],
    ['whom a minister told', [TITLE, STORY, 'He told the Samal Chamber of Trade so.']],
    ['a section', ['Main Stories', TITLE, STORY]],
    ['a section abroad', ['NACIONAL', TITLE, STORY]],
    ['a desk', [TITLE, '2 May 2041 | Sports Desk', STORY]],
    ['the end', [TITLE, STORY, '=END=']],
    ['an address of nobody named', [TITLE, STORY, 'editor@theterntimes.example']],
    ['a person before a dash', [TITLE, `Ona Velt - ${TOLD}`, STORY]],
  ])('none: %s', (_what, lines) => {
    expect(header(...lines).publisher).toBeNull();
  });
});

describe('editors', () => {
  test.each<[string, string[]]>([
    ['Ana Po', [TITLE, 'Business > Telecoms | Fri 07/11/2041 | Ana Po reports', STORY]],
    ['Ana Po', [TITLE, 'With Ana Po (now) and Bo Lind (earlier)', STORY]],
    ['Ana Po', [TITLE, STORY, '(Tern Diaria, ed. Ana Po)']],
    ['Ana Lind', [TITLE, STORY, 'Brought to you by Ana Lind. Got a tip? Write to us.']],
    ['Thu Po', [TITLE, STORY, 'TTV Lagoon/Thu Po']],
    ['A.Sh.', [TITLE, STORY, 'T-i / A.Sh.']],
    ['Ana Po', [TITLE, 'ANALYSIS | Ana Po | Samal Observer, 5 May 2041', STORY]],
    ['Ana Po', [TITLE, 'Ana Po, ACCRA, 9 September 2041 - East Tern Monitor', STORY]],
    ['Ana Po', [TITLE, 'Accra, 3 May 2041 (Ana Po)', STORY]],
    ['Ana Po', [TITLE, STORY, 'Translated by Ana Po']],
    ['ab.cd', [TITLE, STORY, 'ab.cd']],
  ])('%s', (editor, lines) => {
    expect(header(...lines).editor).toBe(editor);
  });

  test.each<[string, string[]]>([
    ['an outlet before its town', [TITLE, 'Istmo Diario | Accra | 24 September 2041', STORY]],
    ['an outlet before its day', [TITLE, 'Matangi Tarn, 21 February 2041, Accra', STORY]],
    ['an agency in brackets', [TITLE, 'Accra, 3 May 2041 (Samal Press)', STORY]],
    ['a site', [TITLE, STORY, 'ternpress.net']],
    ['a story of reports', [TITLE, 'Ministry reports', STORY]],
  ])('none: %s', (_what, lines) => {
    expect(header(...lines).editor).toBeNull();
  });
});
