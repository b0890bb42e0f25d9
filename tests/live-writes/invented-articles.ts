import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LEADERS = [
  ['Norway', 'King', 'Otto Veen'],
  ['Kazakhstan', 'President', 'Ilyas Borov'],
  ['Chile', 'President', 'Rosa Almarza'],
  ['Kenya', 'President', 'Daniel Kiprugut'],
] as const;
const OUTLETS = ['Fjord Press', 'Steppe Agency', 'Harbour Wire'];

/**
 * Writes articles about invented leaders into `folder` and answers their paths: every ordered pair of leaders exchanges a
 * congratulation that one to three outlets tell, in other words, on other days and with more or less detail, so that
 * messages and people have to be brought together across articles. Two of the files stand under one address. Another
 * `edition` makes other articles of the same content.
 */
export function writeInventedArticles(folder: string, edition = 'morning'): string[] {
  mkdirSync(folder, { recursive: true });
  const texts = LEADERS.flatMap((from, place) =>
    LEADERS.filter((to) => to !== from).flatMap((to, other) =>
      OUTLETS.slice(0, 1 + ((place + other) % 3)).map((outlet, number) =>
        articleOf(from, to, 1 + ((place * 5 + other) % 27), outlet, number).replace(
          'example.org/',
          `example.org/${edition}/`,
        ),
      ),
    ),
  );
  texts.push(
    underOneAddress('2021-03-04', 'Otto Veen', 'wrote to'),
    underOneAddress('2021-03-06', 'Otto Veen', 'congratulated'),
  );
  return texts.map((text, place) => {
    const path = join(folder, `${String(place).padStart(3, '0')}.txt`);
    writeFileSync(path, text);
    return path;
  });
}

type Leader = (typeof LEADERS)[number];

function articleOf(from: Leader, to: Leader, day: number, outlet: string, number: number): string {
  const [land, office, name] = from;
  const [otherLand, otherOffice, otherName] = to;
  const sender = number === 1 ? `The ${office} of ${land}` : `${office} of ${land} ${name}`;
  const address = outlet.toLowerCase().replace(' ', '-');
  return `---
url: https://example.org/${address}/${land.toLowerCase()}-${otherLand.toLowerCase()}
outlet: ${outlet}
publishedOn: 2021-03-${String(day + number).padStart(2, '0')}
language: en
---
${land} sends congratulations to ${otherLand}

${sender} congratulated ${otherOffice} of ${otherLand} ${otherName} on the national day${number === 0 ? ` on March ${day}` : ''}.

"I wish the people of ${otherLand} peace and prosperity," ${name} said in his message.
`;
}

function underOneAddress(publishedOn: string, name: string, verb: string): string {
  return `---
url: https://example.org/one-address
publishedOn: ${publishedOn}
---
Norway and Chile

King of Norway ${name} ${verb} President of Chile Rosa Almarza on her election.
`;
}
