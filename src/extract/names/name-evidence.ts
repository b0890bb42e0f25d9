import { CALLINGS } from '../../lexicon/gazetteer.js';

/** What a bare name needs beside it to be a person: a verb of speech or sending after it, or one that takes a person before it. */
export const ACTS_AFTER = new Set(
  'said says told tells wrote writes noted added congratulated congratulates sent sends extended expressed thanked praised stressed spoke called calls welcomed joined conveyed offered recalled hailed wished who also has had assured posted tweeted phoned telephoned rang cabled replied received invited met warmly himself herself is was will hoped voiced pledged took became succeeded won died declared announced appealed visited served led saw spent held feels thinks hopes knows wants ordered did followed opened accepted joins beat recalls signed first thanks greeted warned urged asked wins gave'.split(
    ' ',
  ),
);
export const TAKES_BEFORE = new Set(
  'congratulated congratulates congratulate congratulating telephoned cabled greeted called named appointed beat reached writes sacks says said on them than like told thanked thanking to by from with wrote between mourn mourned honor honoured assured invited phoned that praised and for of elect elected re-elected reelected succeed wished rang informed was when where while after but as before because asked urged reminded welcomed hosted received met visited joined dialled dialed sacked defeated replaced succeeded replaces succeeds replacing succeeding condoled consoled contacted texted messaged nominated picked commended commends applauded lauded lauds felicitated felicitates embraced backed endorsed supported accused criticised criticized quoted cited urges telephones phones rings greets welcomes hails praises tells mourns'.split(
    ' ',
  ),
);
/** Nouns in lower case for people, beside offices: the name that follows is someone's. */
export const HUMAN: ReadonlySet<string> = new Set([
  ...CALLINGS,
  ...'colleague homologue peer compatriot countryman namesakes friend brother sister host guest neighbour neighbor ally incumbent winner favourite favorite comrade opponent rival contender newcomer patient administrator director chief'.split(
    ' ',
  ),
]);
/** With which places, ships and clubs begin, and few people. */
export const PLACE_FIRST = new Set(
  'punta porto río rio avenida avenue rua calle rue boulevard quai bandar souq souk wadi qasr jabal jebel gunung kampung kota pulau tanjung bukit jalan taman kuala negeri playa plaza praça piazza isla ilha île islas estadio stade campo barrio colonia hacienda rancho stung phnom siem preah umm beit deir kafr shatt nakhon muang little san santa são sao saint st st. puerto port cerro villa cape fort mount lake palácio palacio palazzo château upper lower minas los las rfns hms hmas hmnzs uss ins mv kri brp ciudad nueva novi lago laguna lac lough loch bahía bahia baie cayo sierra gran monte real atlético atletico boca'.split(
    ' ',
  ),
);
/** After a possessive: what a person sends. */
export const SENT = new Set(
  'letter message messages telegram cable congratulations condolences greetings wishes call note reply office words spokesman spokeswoman'.split(
    ' ',
  ),
);
export const PLACE_BEFORE = new Set('in at near outside around into across via the'.split(' '));

export const STYLES =
  /^(?:lord|lady|tuanku|tunku|tengku|raja|amir|ameer|infante|infanta|archduke|archduchess|king|queen|queen mother|pope|emperor|empress|prince|princess|sultan|emir|patriarch|metropolitan|catholicos|grand duke|grand duchess|sheikh|sheikha|duke|duchess|crown prince|crown princess|hereditary prince|hereditary princess|hereditary grand duke|hereditary grand duchess)$/;
