import { messagesOf } from './one-sentence.js';

test.each([
  [
    'DOHA, 3 May 2025. The Amir of Qatar sent messages of thanks to Lan Teo, President of Singapore, and to the King and Queen of Bhutan in reply to their birthday greetings.',
    'office QAT emir -> office BTN king + office BTN queen thanks',
  ],
  [
    'SUVA, 3 May 2025. On the anniversary of the Italian Republic, Their Excellencies the Captains Regent of San Marino, Dora Bruni and Ivo Rossi, have sent a message of good wishes to the President of Italy, Sandro Mattei.',
    'Dora Bruni + Ivo Rossi -> Sandro Mattei greeting',
  ],
  [
    'ROME, 3 May 2025\n\nThe President of Italy, Sandro Mattei, has received congratulations on the national day from:\n\n- King Odo of Norway;\n- the Captain Regents of San Marino Dora Bruni and Ivo Rossi;\n- the President of Malta, Ana Po.',
    'Dora Bruni + Ivo Rossi -> Sandro Mattei congratulation',
  ],
  [
    'ROME, 3 May 2025. Dora Bruni of Malta and Tolo Maren of Peru congratulated President Sandro Mattei of Italy in one common letter.',
    'Dora Bruni + Tolo Maren -> Sandro Mattei congratulation',
  ],
  [
    'SUVA, 3 May 2025. The Captain Regents of the Republic of San Marino Dora Bruni and Ivo Rossi have sent a message of good wishes to the President of Italy, Sandro Mattei.',
    'Dora Bruni + Ivo Rossi -> Sandro Mattei greeting',
  ],
  [
    'MONACO, 3 May 2025. Prince Aldo of Monaco and Princess Carla have sent a message of condolence to the President of Italy, Sandro Mattei.',
    'Prince Aldo + Princess Carla -> Sandro Mattei condolence',
  ],
  [
    'LONDON, 3 May 2025. The King and Queen have sent a message of condolence to the President of Italy, Sandro Mattei.',
    'office GBR king + office GBR queen -> Sandro Mattei condolence',
  ],
  [
    'HAVANA, 3 May 2025. In a joint letter, Cuban President Raul Castra and Foreign Minister Miguel Diaz congratulated the President of Italy, Sandro Mattei.',
    'Raul Castra + Miguel Diaz -> Sandro Mattei congratulation',
  ],
])('%s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  [
    'DOHA, 3 May 2025. The Amir of Qatar sent messages of thanks to Lan Teo, President of Singapore, to the Queen of Denmark and to the Crown Prince of Denmark.',
    'queen + office DNK crown prince',
  ],
  [
    'DOHA, 3 May 2025. The Amir of Qatar sent messages of thanks to Lan Teo, President of Singapore, to the King of Bhutan and to the Queen of Denmark.',
    'king + office',
  ],
  [
    'HAVANA, 3 May 2025. After a joint exercise, Cuban President Raul Castra and Foreign Minister Miguel Diaz sent messages of thanks to the President of Italy, Sandro Mattei.',
    'Castra +',
  ],
  [
    'ROME, 3 May 2025\n\nThe President of Italy, Sandro Mattei, has received congratulations on the national day from:\n\n- King Odo of Norway;\n- the Presidents of Malta and Peru, Dora Bruni and Ivo Rossi.',
    'Dora Bruni + Ivo Rossi',
  ],
  [
    'ROME, 3 May 2025. Dora Bruni of Malta and Tolo Maren of Peru, who share a common border, congratulated President Sandro Mattei of Italy in letters.',
    'Dora Bruni + Tolo Maren',
  ],
  [
    'ROME, 3 May 2025. The captains of Peru and Chile, Dora Bruni and Ivo Rossi, have sent messages of good wishes to the President of Italy, Sandro Mattei.',
    'Dora Bruni + Ivo Rossi',
  ],
  [
    'LONDON, 3 May 2025. Prince Aldo of Norway and Princess Carla of Denmark have sent messages of condolence to the President of Italy, Sandro Mattei.',
    'Aldo +',
  ],
  [
    'LONDON, 3 May 2025. The President of Italy wrote to the King and thanked Queen Alia of Jordan.',
    'office GBR queen',
  ],
])('%s: not %s', (text, message) => {
  expect(messagesOf(text).join('; ')).not.toContain(message);
});
