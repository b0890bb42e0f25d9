import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

const lettersIn = (text: string): string[] =>
  extract(articleOf(text)).reports.map(({ senders, recipients, kind }) => {
    const [from, to] = [senders, recipients].map((side) =>
      side.map(({ name }) => name).join(' + '),
    );
    return `${from} -> ${to} ${kind}`;
  });

test.each([
  [
    'a name that ends in "Jr." signs, and goes on with no text',
    `8 October 2025

His Excellency Lan Teo
President of the Republic of Singapore

Dear Mr. President:

On behalf of the people of Malta I send you warm congratulations on the National Day of Singapore.

Sincerely,
Ivo S. Ross Jr.

11 October 2025

Dear President Ross,

Thank you for your warm words. Democracy has few neighbours as good as Malta.

Sincerely,
Lan Teo`,
    ['Ivo S. Ross Jr. -> Lan Teo congratulation', 'Lan Teo -> Ivo S. Ross Jr. thanks'],
  ],
  [
    'a day below a signature heads the next letter',
    `18 September 2023, 5.40 pm
Odo Brandt writes

Mr Lan Teo, Prime Minister of Singapore

Prime Minister,

On the opening of the bridge I wish to send you my congratulations.

Sincerely,

Odo Brandt
President of Norway

15 September 2023, 9.05 am
Ivo Ross writes

My dear brother Lan,

I congratulate you, and all Singaporeans, on the day.

IVO ROSS
Prime Minister of Malta`,
    ['Odo Brandt -> Lan Teo congratulation', 'Ivo Ross -> Lan Teo congratulation'],
  ],
  [
    'what one of two who exchange letters writes goes to the other, whom he calls by no name',
    `VALLETTA, 2 October 2025

Ivo Ross and Lan Teo exchange letters

The Office of the President of Malta has released the letters with which two presidents have wished each other well.

The first is dated 21 September:

"Dear Mr. President,
I convey my congratulations to you and the friendly people of Malta on the anniversary of your independence. We have long since taught each other what solidarity is.
Lan Teo"`,
    ['Ivo Ross -> Lan Teo congratulation'],
  ],
  [
    'a question and a wish ask the addressee over',
    `BRIDGETOWN, 12 September 2025

His Excellency Dr. Lan Teo
President of the Republic of Guyana

My dear Lan,

On behalf of the people of Barbados I offer you my warmest congratulations on your election.

Will you come to us for Independence on 30 November?

Yours ever,

Dora Bruni
Prime Minister of Barbados`,
    ['Dora Bruni -> Lan Teo congratulation', 'Dora Bruni -> Lan Teo invitation'],
  ],
])('%s', (_, text, messages) => {
  expect(lettersIn(text)).toEqual(messages);
});

test.each([
  [
    'a day above the name that signs',
    `VALLETTA, 3 October 2025

His Excellency Lan Teo
President of the Republic of Singapore

Dear Mr. President,

I congratulate you on your election.

Valletta, 2 October 2025
Ivo Ross
President of Malta`,
    ['Ivo Ross -> Lan Teo congratulation'],
  ],
  [
    'a statement that greets nobody, of one who tells that he exchanged letters',
    `OTTAWA, 14 January 2023

The Prime Minister of Canada, Ivo Ross, today issued the following statement on the anniversary:

"Sixty years ago our countries opened a new page. Today I exchanged letters with President Lan Teo of Singapore.

"On behalf of all of us, I thank our neighbours for all that they give to this country."`,
    ['Ivo Ross -> Lan Teo message'],
  ],
  [
    'whoever is glad to see the addressee again, or asks what he will do',
    `BRIDGETOWN, 12 September 2025

His Excellency Dr. Lan Teo
President of the Republic of Guyana

My dear Lan,

I offer you my warmest congratulations on your election. I was glad to see you in Marrow again last week. Will you come to a decision soon, I wonder.

Yours ever,

Dora Bruni
Prime Minister of Barbados`,
    ['Dora Bruni -> Lan Teo congratulation'],
  ],
  [
    'a man whose office is told below his name writes one letter',
    `VALLETTA, 3 October 2025

His Excellency Lan Teo
President of the Republic of Singapore

Dear Mr. President,

I congratulate you on your election.

Yours,
Ivo Ross
President of Malta

3 October 2025`,
    ['Ivo Ross -> Lan Teo congratulation'],
  ],
])('none besides: %s', (_, text, messages) => {
  expect(lettersIn(text)).toEqual(messages);
});
