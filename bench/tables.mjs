import {
  COUNTRIES,
  countryCode,
  HUB,
  hubMessagesOf,
  LEAF,
  messagesOf,
  OCCASIONS,
  occasionId,
  PAIR,
  PEOPLE_OF_EACH,
  personId,
} from './world.mjs';

const CODES = [
  ...Array.from({ length: COUNTRIES }, (_, place) => countryCode(place)),
  PAIR.one,
  PAIR.other,
  HUB,
  LEAF,
];
const PARTY_HEAD = 'id:ID,name,sortName,aliases:string[],nameKeys:string[]';
const HUB_HEAD = ':START_ID,:END_ID,key,kindKey';
const SIDE_HEAD = `${HUB_HEAD},title,capacity,order:int`;

/** The nodes and edges of a world as tables with the loader's properties: their kind, name, head and rows, made one by one. */
export function tablesOf(count) {
  const articles = Math.ceil((count * 2) / 3);
  const all = () => both(messagesOf(count), hubMessagesOf(count));
  const told = () => messagesOf(count);
  const nodes = (name, head, rows) => ({ kind: 'nodes', name, head, rows });
  const edges = (name, head, rows) => ({ kind: 'relationships', name, head, rows });
  return [
    nodes(
      'Country:Party',
      PARTY_HEAD,
      CODES.map((code) => party(code, `State of ${code}`)),
    ),
    nodes(
      'Person:Party',
      `${PARTY_HEAD},known:boolean`,
      each(people(), ({ id, code, place }) => [...party(id, `${code} Writer ${place}`), false]),
    ),
    edges(
      'OF_COUNTRY',
      ':START_ID,:END_ID',
      each(people(), ({ id, code }) => [id, code]),
    ),
    nodes('Occasion', 'id:ID,kind,year:int,name,sortOn', each(upTo(OCCASIONS), occasion)),
    nodes(
      'Article',
      'id:ID,title,publishedOn,publishedOnBasis,sortOn,publisher,language,text,contentHash,extractorVersion',
      each(upTo(articles), article),
    ),
    nodes(
      'Message',
      'id:ID,kind,status,sentOn,channels:string[],mutual:boolean,sentOnBasis,sortOn,summary,reportCount:int,occasionKind',
      each(all(), message),
    ),
    nodes(
      'Report',
      'id:ID,articleId,claimId,kind,status,evidence:string[],evidenceStarts:int[],evidenceEnds:int[],rule,confidence:double',
      each(told(), (one) => report(one, articles)),
    ),
    edges(
      'SENT_BY',
      SIDE_HEAD,
      each(all(), (one) => [...hub(one, one.sender), ...SIDE]),
    ),
    edges(
      'SENT_TO',
      SIDE_HEAD,
      each(all(), (one) => [...hub(one, one.recipient), ...SIDE]),
    ),
    edges(
      'FROM_COUNTRY',
      HUB_HEAD,
      each(all(), (one) => hub(one, one.from)),
    ),
    edges(
      'TO_COUNTRY',
      HUB_HEAD,
      each(all(), (one) => hub(one, one.to)),
    ),
    edges(
      'ON',
      ':START_ID,:END_ID',
      each(told(), ({ id, occasion: on }) => [id, on]),
    ),
    edges(
      'OF',
      ':START_ID,:END_ID',
      each(told(), ({ id }) => [`report-${id}`, id]),
    ),
    edges(
      'GIVES',
      ':START_ID,:END_ID,order:int',
      each(told(), (one) => [articleOf(one, articles), `report-${one.id}`, 0]),
    ),
  ];
}

const SIDE = ['president', 'stated', 0];
const hub = ({ id, kind, sentOn }, end) => [
  id,
  end,
  `${end} ${sentOn} ${id}`,
  `${end} ${kind} ${sentOn} ${id}`,
];
const party = (id, name) => [
  id,
  name,
  name.toLowerCase(),
  name,
  name.toLowerCase().split(' ').sort().join(' '),
];
const message = ({ id, kind, status, sentOn, sender, recipient }) => [
  ...[id, kind, status, sentOn, 'message', false, 'stated', sentOn],
  ...[`${sender} sent ${recipient} a ${kind}.`, 1, 'national_day'],
];
const occasion = (place) => {
  const year = 2010 + (place % 15);
  return [occasionId(place), 'national_day', year, `national day ${place}`, String(year)];
};
const article = (place) => [
  ...[`article-${place}`, `News ${place}`, '2020-01-01', 'stated', '2020-01-01'],
  ...[`Agency ${place % 80}`, 'en', 'x'.repeat(200), `hash-${place}`, 'bench'],
];
const articleOf = ({ id }, articles) => `article-${Number(id.slice(-8)) % articles}`;
const report = (one, articles) => [
  ...[`report-${one.id}`, articleOf(one, articles), one.id, one.kind, one.status],
  ...['He wrote.', 0, 9, 'bench', 1],
];

function* people() {
  for (const code of CODES)
    for (let place = 0; place < PEOPLE_OF_EACH; place += 1)
      yield { id: personId(code, place), code, place };
}

function* upTo(count) {
  for (let place = 0; place < count; place += 1) yield place;
}

function* both(one, other) {
  yield* one;
  yield* other;
}

function* each(values, shape) {
  for (const value of values) yield shape(value);
}
