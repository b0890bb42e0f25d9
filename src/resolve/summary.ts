import { countryName } from '../lexicon/gazetteer.js';
import type { Kind, OccasionKind, PartialDate, Status } from '../model.js';
import { occasionName } from './occasion-name.js';
import type { ReportParty } from './reports.js';

interface Summarised {
  kind: Kind;
  status: Status;
  mutual: boolean;
  sentOn: PartialDate | null;
  first: readonly ReportParty[];
  second: readonly ReportParty[];
  occasionKind: OccasionKind;
  occasionOrdinal: number | null;
  occasionDetail: string | null;
}

/** Past, infinitive and noun of each act. */
const ACTS: Record<Kind, { did: string; toDo: string; noun: string; on: string }> = {
  congratulation: { did: 'congratulated', toDo: 'congratulate', noun: 'congratulations', on: 'on' },
  condolence: {
    did: 'sent condolences to',
    toDo: 'send condolences to',
    noun: 'condolences',
    on: 'on',
  },
  sympathy: {
    did: 'sent sympathy to',
    toDo: 'send sympathy to',
    noun: 'messages of sympathy',
    on: 'over',
  },
  greeting: { did: 'sent greetings to', toDo: 'send greetings to', noun: 'greetings', on: 'on' },
  thanks: { did: 'thanked', toDo: 'thank', noun: 'thanks', on: 'in connection with' },
  invitation: { did: 'invited', toDo: 'invite', noun: 'invitations', on: 'in connection with' },
  reply: { did: 'replied to', toDo: 'reply to', noun: 'replies', on: 'in connection with' },
  message: { did: 'sent a message to', toDo: 'send a message to', noun: 'messages', on: 'on' },
};

/** One English sentence, with the names as the first report gives them. */
export function summaryOf(message: Summarised): string {
  const { did, toDo, noun, on } = ACTS[message.kind];
  const { mutual, status, sentOn } = message;
  const [first, second] = [namesOf(message.first), namesOf(message.second)];
  const past = mutual ? `exchanged ${noun}` : did;
  const plain = mutual ? `exchange ${noun}` : toDo;
  const predicate = {
    sent: past,
    planned: `announced to ${plain}`,
    withheld: `did not ${plain}`,
    denied: `reportedly did not ${plain}`,
  }[status];
  const about = message.occasionKind === 'unspecified' ? '' : ` ${on} ${occasionPhrase(message)}`;
  const when = sentOn === null ? '' : ` (${sentOn})`;
  const parties = mutual
    ? `${first} and ${second} ${predicate}`
    : `${first} ${predicate} ${second}`;
  return `${parties}${about}${when}.`;
}

function occasionPhrase({
  occasionKind: kind,
  occasionOrdinal,
  occasionDetail,
}: Summarised): string {
  const name = occasionName({ kind, ordinal: occasionOrdinal, detail: occasionDetail });
  return kind === 'new_year' || kind === 'lunar_new_year' || kind === 'other'
    ? name
    : `the ${name}`;
}

function namesOf(parties: readonly ReportParty[]): string {
  const names = parties.map(({ claim, country }) =>
    claim.kind === 'office'
      ? `the ${claim.name}${country === null ? '' : ` of ${countryName(country)}`}`
      : claim.name,
  );
  if (names.length === 0) return 'someone';
  return [names.slice(0, -1).join(', '), names.at(-1)!].filter(Boolean).join(' and ');
}
