/** The invented world of the benchmark: who writes to whom, how often, of what. The same for every run. */

const KINDS = [
  ['congratulation', 0.6],
  ['condolence', 0.75],
  ['greeting', 0.85],
  ['thanks', 0.93],
  ['sympathy', 0.98],
  ['invitation', 0.999],
  // Rare, so that a filter by it finds few among very many.
  ['reply', 1],
];
const FIRST_DAY = Date.UTC(2010, 0, 1);
const DAYS = 5800;

export const COUNTRIES = 200;
export const PEOPLE_OF_EACH = 25;
export const OCCASIONS = 3000;
/** Two countries that write only to each other, always equally often, whatever the size of the graph. */
export const PAIR = { one: 'QYX', other: 'QYY', messages: 600 };
/** A country with more messages than all others, and one with few. */
export const HUB = 'QZX';
export const LEAF = 'QZY';
export const LEAF_MESSAGES = 60;

export const hubMessages = (messages) => Math.min(200_000, Math.round((messages * 4) / 3));

/** A stream of chances from 0 to 1 that is the same each time. */
export function chances(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const letter = (place) => String.fromCharCode(65 + place);
export const countryCode = (place) => `Q${letter(Math.floor(place / 26))}${letter(place % 26)}`;
export const personId = (code, place) => `person-${code}-${place}`;
export const occasionId = (place) => `occasion-${place}`;
export const messageId = (place) => `message-${String(place).padStart(8, '0')}`;

/** One message of the world; `chance` decides what is open. */
export function message(place, chance, { from, to }) {
  const day = new Date(FIRST_DAY + Math.floor(chance() * DAYS) * 86_400_000);
  const sentOn = day.toISOString().slice(0, 10);
  const told = chance();
  const kind = KINDS.find(([, share]) => told < share)[0];
  const sender = personId(from, Math.floor(25 * chance() ** 2));
  const recipient = personId(to, Math.floor(25 * chance() ** 2));
  return {
    id: messageId(place),
    kind,
    status: chance() < 0.97 ? 'sent' : 'planned',
    sentOn,
    from,
    to,
    sender,
    recipient,
    occasion: occasionId(Math.floor(chance() * OCCASIONS)),
  };
}

/** All messages of a world of this size, in the order of their places. */
export function* messagesOf(count) {
  const chance = chances(7);
  const some = () => countryCode(Math.floor(COUNTRIES * chance() ** 3));
  for (let place = 0; place < count; place += 1)
    yield message(
      place,
      chance,
      place < PAIR.messages
        ? place % 3
          ? { from: PAIR.one, to: PAIR.other }
          : { from: PAIR.other, to: PAIR.one }
        : { from: some(), to: some() },
    );
}

/** The messages of the hub and of the leaf, whose places follow those of the rest. */
export function* hubMessagesOf(count) {
  const chance = chances(11);
  const hub = hubMessages(count);
  for (let place = 0; place < hub; place += 1)
    yield message(count + place, chance, { from: HUB, to: HUB });
  for (let place = 0; place < LEAF_MESSAGES; place += 1)
    yield message(count + hub + place, chance, { from: LEAF, to: LEAF });
}
