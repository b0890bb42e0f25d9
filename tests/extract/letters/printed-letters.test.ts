import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

/** Each message of a text, and how many of its statements belong to it. */
function lettersIn(text: string): string[] {
  const { reports, statements } = extract(articleOf(text));
  const names = (side: readonly { name: string }[]) => side.map(({ name }) => name).join(' + ');
  return reports.map(
    ({ senders, recipients, kind, occasion, carriers }, at) =>
      `${names(senders)} -> ${names(recipients)} ${kind} ${occasion.kind}` +
      (carriers.length ? ` via ${names(carriers)}` : '') +
      `, ${statements.filter(({ message }) => message === at).length} statements`,
  );
}

test.each([
  [
    'each of two letters stands below a heading that says from whom it is, greeting or none',
    `Government of Peru
3 May 2024

Letters on the election of the President of Norway

LIMA, 3 May 2024 - President Tolo Maren and Prime Minister Inca Salas have written to President-elect Eskil Brandvoll.

Letter from President Maren

Your victory is a clear mandate. Mrs Ilda Soto joins me in wishing you well.

Letter from Prime Minister Salas

Dear Mr Brandvoll,

I was glad to hear of your victory on Monday.

Yours sincerely,
INCA SALAS`,
    [
      'Tolo Maren -> Eskil Brandvoll congratulation election, 2 statements',
      'Inca Salas -> Eskil Brandvoll congratulation election, 1 statements',
    ],
  ],
  [
    'a heading above a story heads no letter',
    `LIMA, 3 May 2024 - President Tolo Maren of Peru congratulated Norwegian President Eskil Brandvoll on his election.

Letter from Bergen

The harbour was quiet on Friday, and the fishermen mended their nets.`,
    ['Tolo Maren -> Eskil Brandvoll congratulation election, 0 statements'],
  ],
  [
    'each of two letters has its address below the signature of the one before',
    `LIMA, 3 May 2024

President Tolo Maren and Foreign Minister Inca Salas of Peru have written to Norway.

The Honourable Eskil Brandvoll
Prime Minister
Kingdom of Norway

Dear Prime Minister,

I congratulate you on your appointment.

Yours sincerely,
TOLO MAREN

. . . . .

3 May 2024

The Honourable Frida Moe
Minister of Foreign Affairs
Kingdom of Norway

Dear Minister,

Please accept my congratulations on your appointment.

Yours sincerely,
INCA SALAS`,
    [
      'Tolo Maren -> Eskil Brandvoll congratulation appointment, 1 statements',
      'Inca Salas -> Frida Moe congratulation appointment, 1 statements',
    ],
  ],
  [
    'the salutation greets an office whose state the first paragraph tells',
    `A letter from the President of Fiji

Dear Madam President,

I send you and the people of Estonia my heartfelt congratulations on the Day of the Republic.

Yours sincerely,
Tolo Maren
President of Fiji`,
    ['Tolo Maren -> president congratulation national_day, 1 statements'],
  ],
  [
    'the salutation greets by title and family name',
    `Dear Prime Minister Brandvoll,

Thank you for your kind message on our Republic Day.

With best regards,
Tolo Maren
President of Fiji`,
    ['Tolo Maren -> Brandvoll thanks national_day, 1 statements'],
  ],
  [
    'the headline tells without a title to whom it goes',
    `President Tolo Maren's letter to Frida Brandvoll

Your Excellency Madam President,

On behalf of the people of Fiji, I extend to you and through you to all your people my most sincere congratulations on the national day of the Republic of Estonia.

Sincerely,
Tolo Maren
President of the Republic of Fiji`,
    ['Tolo Maren -> Frida Brandvoll congratulation national_day, 1 statements'],
  ],
  [
    'a line "To" follows a line "From"',
    `From the Emperor of Japan
To His Excellency Raimundo Sastre, President of Cuba

I send Your Excellency my sincere congratulations on the anniversary of independence.`,
    ['emperor -> Raimundo Sastre congratulation independence_day, 1 statements'],
  ],
  [
    'friends at home are greeted, and the people of a state wished well',
    `Dear friends,

On behalf of the people of Fiji, I extend greetings to the Government and people of Samoa as they celebrate 60 years of independence.

Tolo Maren
Prime Minister of Fiji`,
    ['Tolo Maren -> Samoa congratulation independence_day, 1 statements'],
  ],
  [
    'the name of the signature stands in brackets',
    `GOVERNMENT OF PERU

3 May 2024

Her Excellency Frida Brandvoll
Prime Minister
Kingdom of Norway

Excellency,

As the people of Norway celebrate their Constitution Day, it gives me great joy to convey to you our heartiest felicitations.

With my prayers and high esteem,

(Tolo Maren)
Prime Minister`,
    ['Tolo Maren -> Frida Brandvoll congratulation national_day, 1 statements'],
  ],
  [
    'the name of the signature stands in square brackets',
    `Lima, 3 May 2024

Her Excellency Frida Brandvoll
President of the Republic of Chile

Madam President,

I congratulate you on your election and wish you strength.

Please accept the assurances of my highest consideration.

[Tolo Maren]
President of the Republic of Peru`,
    ['Tolo Maren -> Frida Brandvoll congratulation election, 1 statements'],
  ],
  [
    'the headline tells whose message it is after "of"',
    `Message of H.E. the Foreign Minister of Jamaica, Pia Orrin, on the fire in Cuba

KINGSTON, 1 January 2031

On behalf of the Government of Jamaica I convey deep condolences to the Foreign Minister of Cuba, Raimundo Sastre.

Our nurses were trained by your doctors. They will be on the next boat.`,
    ['Pia Orrin -> Raimundo Sastre condolence accident, 3 statements'],
  ],
  [
    'the head names the addressee and the signature the sender',
    `President Mwila congratulates the President of Iceland

H.E. Torvald Lindqvist
President of the Republic of Iceland
REYKJAVIK

Excellency and Dear Brother,

On behalf of the people of Zambia I wish to extend to Your Excellency our congratulations on the occasion of your National Day. I look forward to working with you.

Please accept, Excellency, the renewed assurances of my highest consideration.

Chanda Mwila
PRESIDENT OF THE REPUBLIC OF ZAMBIA`,
    ['Chanda Mwila -> Torvald Lindqvist congratulation national_day, 2 statements'],
  ],
  [
    'a sovereign signs with one letter behind his name',
    `The King's condolences

His Majesty King Torvald VIII has today sent the following telegram to President Kofi Adda of Ghana:

It was with deep sorrow that The Queen and I received the news of the fire in Tamale. On behalf of the Norwegian people I convey our sincere condolences.

Torvald R`,
    ['Torvald VIII -> Kofi Adda condolence accident, 2 statements'],
  ],
  [
    'letters printed together have the addressee that but one of their heads names',
    `Letters to the palace

To: His Majesty King Siale IV

Malo e lelei, brother!

I send you my condolences on the death of your father. He taught us to sail.

Until victory,

Jone Vaka
President of Fiji

Your Majesty

I offer you my deep condolences on the death of your father.

With great respect

Mary Hale
Governor-General of New Zealand`,
    [
      'Jone Vaka -> Siale IV condolence death, 2 statements',
      'Mary Hale -> Siale IV condolence death, 1 statements',
    ],
  ],
  [
    'a style tells who writes in the third person, whoever signs',
    `Telegram to Kingston

King Edmund II last night telegraphed to Sir Paul Aden, the Governor-General of Jamaica.

HIS EXCELLENCY
SIR PAUL ADEN

THE HURRICANE HAS TAKEN MANY LIVES. HIS MAJESTY HAS ASKED TO BE TOLD THEIR NAMES.

LARS HALLEN
PRIVATE SECRETARY`,
    ['Edmund II -> Paul Aden condolence disaster via Lars Hallen, 2 statements'],
  ],
  [
    'an invitation in a letter is a message of its own',
    `Message of President Issoufou Barké

To His Excellency Nana Asante Boateng
President of the Republic of Ghana

Mr. President and dear Brother,

It is a pleasant duty for me to address to you my warm congratulations on the anniversary of independence.

I take this opportunity to invite you to pay a visit to Niger.

ISSOUFOU BARKÉ
President of Niger`,
    [
      'Issoufou Barké -> Nana Asante Boateng congratulation independence_day, 1 statements',
      'Issoufou Barké -> Nana Asante Boateng invitation visit, 1 statements',
    ],
  ],
  [
    'who signs without an office has that of the headline',
    `A message from The King to the President of Malta following the ferry accident

I was deeply saddened to hear of the loss of so many lives off Valletta. The Queen and I send our sympathy to all who mourn.

HARALD R.`,
    ['Harald R -> president condolence accident, 2 statements'],
  ],
  [
    'each of several letters has the sender of its signature',
    `Letters to the President

From the President of Kenya

Dear Tolo,

I sincerely congratulate you on your birthday. I wish you good health.

Respectfully,

Odo Wero

From the President of Norway

Dear Tolo,

Please accept my warmest congratulations on your birthday.

With deep respect,

Eskil Brandvoll

The President of Peru, Tolo Maren, turned 60 on Thursday.`,
    [
      'Odo Wero -> Tolo Maren congratulation birthday, 2 statements',
      'Eskil Brandvoll -> Tolo Maren congratulation birthday, 1 statements',
    ],
  ],
  [
    'a telegram in the third person is his of whom it tells, and the signatory carries it',
    `Telegram of condolences of the Holy Father for the victims of the fire

VATICAN CITY, 9 May 2031

His Holiness Pope Leo Augustine I has sent the following telegram of condolence, signed by the Cardinal Secretary of State Paolo Ferrante, to the Archbishop of Manila:

HIS EMINENCE CARDINAL JOSE BAUTISTA
ARCHBISHOP OF MANILA

DEEPLY SADDENED TO LEARN OF THE TRAGIC LOSS OF LIFE CAUSED BY THE FIRE IN TONDO, THE HOLY FATHER ASKS YOU KINDLY TO
CONVEY HIS HEARTFELT CONDOLENCES TO THE FAMILIES OF THE DEAD. HE INVOKES UPON ALL THE BLESSING OF ALMIGHTY GOD.

CARDINAL PAOLO FERRANTE
SECRETARY OF STATE`,
    ['Leo Augustine I -> Jose Bautista condolence accident via Paolo Ferrante, 2 statements'],
  ],
  [
    'a statement without salutation is read as a report of its writer',
    `On the passing of a former Prime Minister of Japan

The Prime Minister of Canada, Marga Leclair, today issued the following statement:

"It is with sadness that I learned of the death of Hisa Toku. He never gave up.

"On behalf of all Canadians, I offer my condolences to Prime Minister Reiji Kanda of Japan."

Flags will be lowered on Friday.`,
    ['Marga Leclair -> Reiji Kanda condolence death, 3 statements'],
  ],
  [
    'a line with name and office above a statement says whose it is',
    `Independence Day of Kiribati

Thomas Hale, Secretary of State of the United States

I congratulate the people of Kiribati on the anniversary of their independence. We wish them a joyous holiday.`,
    ['Thomas Hale -> Kiribati congratulation independence_day, 2 statements'],
  ],
  [
    'a statement that stands in quotation marks as a whole is its own writer',
    `Statement by Premier Hollis Tavita on the earthquake in Vanuatu

Rarotonga, 3 May 2030 - "I am deeply saddened by the loss of life in Port Vila. On behalf of the Cook Islands I offer Prime Minister Jean-Marc Kalsakau our sincere condolences."`,
    ['Hollis Tavita -> Jean-Marc Kalsakau condolence disaster, 2 statements'],
  ],
  [
    'a line that ends with a colon tells who writes the words below it, and to whom',
    `Swiss President to the Emir of Qatar

Bern, 18.12.2031 - On the National Day of the State of Qatar, Federal President Reto Zumthor addressed the following words to H.H. Sheikh Hamad bin Tamim Al Thani:

Your Highness

I congratulate you and your people on your National Day. Geneva and Doha are doors that stay open.

Federal Department of Foreign Affairs`,
    ['Reto Zumthor -> Hamad bin Tamim Al Thani congratulation national_day, 2 statements'],
  ],
  [
    'a post goes to whom its first words wish well',
    `The President of Costa Rica, Gonzalo Lira Monge, published this message today on his X account:

“Congratulations to Chile on a democratic feast, and to President-elect @JavieraFuentes: we will work hand in hand for the Pacific.”

The account of Javiera Fuentes replied an hour later with a heart.`,
    ['Gonzalo Lira Monge -> Javiera Fuentes congratulation election, 1 statements'],
  ],
  [
    'what is answered is another letter',
    `In reply to the good wishes that he received on Army Day, Defence Minister Vahan Grigorian of Armenia has sent this letter to his Greek colleague, Thanasis Liakos:

"Esteemed Mr. Liakos, I thank you cordially for your kind words. The exercises on Crete have shown what two small nations can do together."`,
    ['Vahan Grigorian -> Thanasis Liakos thanks other, 2 statements'],
  ],
  [
    'the story goes on below the closing words that end the quotation',
    `Minister in Lima

Norwegian Foreign Minister Odo Foss handed President Tolo Maren of Peru a letter from Prime Minister Eskil Brandvoll after the floods in Lima.

The letter reads:

"Excellency,

Your loss has pained us all. I wish to assure you that Norway stands with Peru.

Please accept, Excellency, the assurances of my highest consideration."

Mr. Foss also met the Peruvian Speaker, Ilda Soto, and saw a field hospital.

Visitor counter: 512`,
    ['Eskil Brandvoll -> Tolo Maren sympathy disaster via Odo Foss, 2 statements'],
  ],
  [
    'a people is no addressee',
    `To the citizens of Fiji

Dear fellow citizens,

As your President I thank you for the patience that you have shown during the cyclone.

Ratu Semi Vakalala
President`,
    [],
  ],
  [
    'a heading of the page below the marks signs no statement',
    `Statement on the election in Tonga

Foreign Secretary Damilola Ashworth of the United Kingdom has issued the following statement:

"I congratulate Siosaia Fakafanua, Prime Minister of Tonga, on his election.

"Our navies stand ready to go on helping with fuel and water."

Background

The Foreign Secretary was in Nairobi on Monday.`,
    ['Damilola Ashworth -> Siosaia Fakafanua congratulation election, 2 statements'],
  ],
])('%s', (_, text, expected) => {
  expect(lettersIn(text)).toEqual(expected);
});

test.each([
  `Peru remembers

The old port of Lima was opened on Friday, and the ships will come back one day, the mayor said.

(Tolo Maren)
President Odo Wanji of Kenya opens a harbour`,
  `Peru remembers

Peruvian President Tolo Maren visited the old port on Friday. Among the papers shown there is a letter without a signature.

Dear friends of the port,

The ships will come back one day.`,
  `Our editor writes

I congratulate the bakers of our town on their bread. We wish them many customers.`,
  `Midday briefing of the Commission

Has President Liesbeth Vercauteren congratulated the Prime Minister of Moldova, Nenad Mora, or has she not?

I have no letter to announce to you today.`,
  `Live: Australia votes

Outgoing Prime Minister Bruce Cadogan concedes, and says he has phoned Priya Ramanathan to congratulate her on her election.`,
])('no message is read from: %s', (text) => {
  expect(lettersIn(text)).toEqual([]);
});

test('letters of one page are all of the day at its foot', () => {
  const letter = (to: string, from: string) =>
    `His Excellency Mr. ${to}\n\nExcellency,\n\nI congratulate you on your election. I remember the gale of Friday.\n\n${from}`;
  const sentOn = (text: string) =>
    extract(articleOf(text)).reports.map(({ sentOn: day }) => day?.date ?? null);
  const two = [letter('Tolo Maren', 'ESKIL BRANDVOLL'), letter('Odalo Wanji', 'ESKIL BRANDVOLL')];
  expect(sentOn(`Two letters of the King\n\n${two.join('\n\n')}\n\nOslo, 3 October 2031`)).toEqual([
    '2031-10-03',
    '2031-10-03',
  ]);
});

test.each([
  [
    'a letter that hails a day greets, and an invitation further down is another act',
    'Happy Lunar New Year!\n\nThe summit in Samarkand drew us closer.\n\nI invite you to come to Norway, where friends await you.',
    ['greeting lunar_new_year', 'invitation visit'],
  ],
  [
    'whom a year shall bring something is greeted',
    'The summit in Samarkand drew us closer.\n\nMay the Year of the Ox bring you health and peace.',
    ['greeting lunar_new_year'],
  ],
  [
    'whoever is happy to invite hails no day',
    'Happy to see how our ties have grown since the new year, I invite you to come to Norway.',
    ['invitation visit'],
  ],
  [
    'a happy day that is looked back on is not hailed',
    'Our people remember a happy New Year in your capital.\n\nI invite you to come to Norway.',
    ['invitation visit'],
  ],
])('%s', (_, letter, told) => {
  const { reports } = extract(
    articleOf(
      `H.E. Mr Tolo MAREN\nPresident of the Republic of Peru\n\nYour Excellency,\n\n${letter}\n\nEskil BRANDVOLL\n\nOslo, 21 January 2023`,
    ),
  );
  expect(reports.map(({ kind, occasion }) => `${kind} ${occasion.kind}`)).toEqual(told);
});
