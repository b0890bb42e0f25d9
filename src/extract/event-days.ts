/** Whose day a date in a sentence is: that of the sending, that of the event written about, or either. */
export type Daying = 'sending' | 'event' | 'unsure';

const words = (list: string) => new Set(list.split(' '));

/** Words after which a day is that of writing. */
const SENDING = words(
  'sent send sends sending received receives receive wrote writes written write called phoned telephoned rang spoke spoken talked message messages letter letters telegram telegrams cable cables note call conversation congratulated congratulates condoled conveyed expressed posted tweeted said dated exchanged extended offered handed presented delivered thanked greeted invited addressed published issued released statement tweet post reported told announced signed forwarded dispatched welcomed',
);
/** Verbs after which a day is that of what happened. */
const HAPPENED = words(
  'won wins win died dies passed killed kills struck strikes hit hits crashed crash sank capsized collapsed exploded erupted broke swept held takes took elected re-elected reelected defeated beat sworn inaugurated opened opens begins began begin starts started ends ended falls fell born founded established proclaimed gained declared marked marks celebrated celebrates celebrate observed observes attend visited arrived departed scheduled slated due set hosted hosts happened occurred buried appointed named crowned ascended became injured claimed left wounded announced-winner going',
);
/** Nouns beside which a day may be that of either. */
const EVENTS = words(
  'election elections re-election reelection vote votes poll polls ballot runoff run-off referendum victory win triumph defeat death demise passing funeral earthquake quake flood floods flooding storm cyclone hurricane typhoon crash accident attack attacks bombing explosion blast fire shooting disaster tragedy stampede collapse inauguration swearing-in coronation accession summit conference games congress visit anniversary independence day birthday holiday feast ceremony final match meeting opening',
);
const FUTURE = words('would will shall');
const SUBORDINATES = words('that which who whom after when where since before as while until');
const SENT_OF = words(
  'message letter telegram cable call phone telephone statement post tweet note conversation talk talks',
);

/** Words between a date and what it belongs to. */
const REACH = 9;

/** Whose day the date at `[start, end)` of a lower-case sentence is, by the words before and after it. */
export function dayingOf(lowerText: string, start: number, end: number): Daying {
  const after = /^(?<own>'s)?\s+(?<next>[\p{L}-]+)(?:\s+(?<later>[\p{L}-]+))?/u.exec(
    lowerText.slice(end, end + 50),
  )?.groups;
  const near = [after?.['next'], after?.['later']].flatMap((word) => (word ? [word] : []));
  if (after?.['own'] && !near.some((word) => SENT_OF.has(word))) return 'event';
  if (near[0] && EVENTS.has(near[0]) && !/^(?:visit|meeting)$/.test(near[0])) return 'event';
  const clause = lowerText
    .slice(Math.max(0, start - 80), start)
    .split(/[,;:()"“”]/)
    .at(-1)!;
  const before = clause.trim().split(/\s+/).reverse();
  const preposition = before[0];
  for (const [at, word] of before.slice(0, REACH).entries()) {
    if (SENDING.has(word)) return 'sending';
    // Where a clause of its own begins with the day, its verb is still to come.
    if (SUBORDINATES.has(word)) return at > 1 ? 'event' : 'sending';
    if (HAPPENED.has(word) || FUTURE.has(word)) return 'event';
    if (EVENTS.has(word)) return preposition === 'of' || preposition === 'in' ? 'event' : 'unsure';
  }
  return PERFECT.test(lowerText.slice(0, start)) && !/^(?:today|this )/.test(lowerText.slice(start))
    ? 'unsure'
    : 'sending';
}

/** What has been sent has no day of sending beside it: "has conveyed his condolences on the death of X, yesterday". */
const PERFECT =
  /\b(?:has|have) (?:also |\w+ly )?(?:sent|conveyed|congratulated|expressed|written|extended|offered|commiserated|condoled|greeted|thanked|felicitated)\b/;
