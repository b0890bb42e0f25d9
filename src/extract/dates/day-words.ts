export const words = (list: string) => new Set(list.split(' '));

/** Words after which a day is that of writing. */
export const SENDING = words(
  'sent send sends sending received receives receive wrote writes write written writing called phoned telephoned rang spoke spoken speak talk talks talked phone telephone took message messages letter letters telegram telegrams cable cables note notes call calls conversation congratulated congratulates congratulate condoled conveyed expressed heard hears line said dated date exchanged exchange exchanges extended extends offered handed presented delivered thanked greeted invited ring ringing dates addressed signed statement reported told announced forwarded dispatched welcomed wished congratulations condolence condolences greetings felicitations felicitated cabled telegraphed transmitted mailed penned answered replied responded joined rung dictated composed drafted sealed wired faxed couriered dialled dialed commiserated felicitate sympathised sympathized',
);
/** Words after which a day is that of making public. */
export const PUBLIC = words(
  'published issued released public publicised printed circulated disclosed unveiled posted tweeted tweet post posts posting read',
);
/** Verbs after which a day is that of what happened. */
export const HAPPENED = words(
  'won wins win died dies passed killed kills struck strikes hit hits crashed crash sank capsized collapsed exploded erupted broke swept held takes elected re-elected reelected defeated beat sworn inaugurated opened opens begins began begin starts started ends ended falls fell born founded established proclaimed gained declared marked marks celebrated celebrates celebrate observed observes attend visited arrived departed scheduled slated due set hosted hosts happened occurred buried appointed named crowned ascended became injured claimed left wounded announced-winner going recognised recognized landed ravaged hospitalised hospitalized admitted voted fired flooded derailed shot stabbed attacked bombed acceded abdicated resigned retired qualified remember remembered commemorate commemorates commemorated burst erupts toppled overturned perished drowned sustained suffered fallen gathered plunged ripped tore rocked shook slammed derailed rammed detonated engulfed lost operated proposed requested arranged winners destroyed devastated jolted sank trapped',
);
/** Nouns beside which a day may be that of either. */
export const EVENTS = words(
  'election elections re-election reelection vote votes poll polls ballot runoff run-off referendum victory win triumph defeat death demise passing funeral earthquake quake flood floods flooding storm cyclone hurricane typhoon crash accident attack attacks bombing explosion blast fire shooting disaster tragedy stampede collapse inauguration swearing-in coronation accession summit conference games congress visit anniversary independence day birthday holiday feast ceremony final match meeting opening landslide eruption massacre derailment avalanche mudslide mudslides tornado tornadoes wildfire wildfires blaze outbreak sinking shipwreck stabbing assassination killing heatwave tsunami tremor oath enthronement jubilee verdict announcement result results proclamation',
);
export const FUTURE = words('would will shall');
export const SUBORDINATES = words(
  'that which who whom after when where since before as while until',
);
export const SENT_OF = words(
  'message messages letter letters telegram telegrams cable cables call phone telephone statement post tweet note conversation talk talks exchange reply answer card lines pages date stamp postmark',
);

/** What a message does as well as a person. */
export const ARRIVES = words(
  'arrived arrives arriving came comes reached reaches left landed went passed opened closed followed',
);
/** Words that tell from or to when something lasts, or on which day it is to be. */
export const SPANS = words('until till through for');

/** Messages of which many come: "greetings have been arriving since Monday". */
export const OF_MANY = words('greetings congratulations condolences felicitations');
