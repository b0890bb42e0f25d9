import type { Channel, Kind } from '../model.js';
import { gateOf } from './patterns/gates.js';
import { Pattern } from './patterns/pattern.js';

/** Words that tell the act, the more telling first. */
const KIND_CUES: readonly (readonly [Kind, RegExp])[] = [
  [
    'condolence',
    /\bcondol|\bcommiserat|\bgrie(?:f\b|v)|\bmourn|\bsorrow|\bconsternation|\bbereave|\bconsol(?:e[ds]?|ing|ation)\b|\bpray\w*[^.;]{0,60}\b(?:souls?|the dead|the deceased|eternal rest|repose)\b|\b(?:entrust|commend)\w*[^.;]{0,50}\bmercy\b|\b(?:the dead|his soul|her soul|their souls|the souls)\b[^.;]{0,30}\b(?:mercy|peace|eternal)\b/,
  ],
  [
    'sympathy',
    /\bsympath|(?<!\b(?:sp(?:oke|eaks?|eaking)|lessons?|values?|spirit|virtues?|month|feast|religion|time) of (?:[a-z]+(?:,? and |, )){0,3})\bcompassion|(?<!\b(?:special|traditional|militant|international|revolutionary|exemplary|mutual|faithful|(?:friendship|unity|cooperation|brotherhood) and) )\bsolidarity\b(?! (?:between|among)\b)|\b(?:speedy|quick|swift|full|prompt|rapid|complete|early|fast|good) (?:recovery|return to health)|\bback (?:to (?:full )?health|on (?:his|her|their) feet)\b|get[- ]well/,
  ],
  [
    'congratulation',
    /\bcongratulat|\bfelicitat|\bcompliment(?:s|ed|ing)? (?:him|her|them|the|his|her|[a-z]+ [a-z]+ on)\b/,
  ],
  [
    'invitation',
    /\b(?:letter|envelope|card|note|message)s?\b[^.;]{0,80}?\b(?:bids?|bidding|bade) (?:[\w'-]+ ){1,4}?(?:come|attend|visit|be (?:his|her|their) guest|to the (?:\w+ )?(?:meeting|summit|conference|inauguration|ceremony|opening))\b|\b(?:letter|envelope|card|note|message)s?\b[^.;]{0,60}?\b(?:asks?|asked|asking|bids?|bidding|bade) (?:[\w'-]+ ){1,4}?(?:to (?:come|attend|visit)|to be (?:his|her|their) guest|to the (?:\w+ )?(?:meeting|summit|conference|inauguration|ceremony|opening))\b|\b(?:letter|envelope|card|note|message|wrote)\b[^.;]{0,90}?(?::|\b(?:if|whether)) (?:(?:would|could) (?:he|she)|(?:he|she) (?:would|could)) (?:[a-z]+ (?:to )?)?(?:come|attend|visit|join|open|be (?:his|her|their|a|the) guest)\b/,
  ],
  [
    'greeting',
    /\bgreet|\b(?:best|good|warm|new year|festive) wishes|\bgood ?will\b|\bwish(?:ed|es|ing)?\b|\bregards\b/,
  ],
  ['invitation', /\binvit/],
  ['thanks', /\bthank|\bgratitude|\bgrateful|\bappreciat(?:ion|ed|es|ing)\b/],
  [
    'reply',
    /\brepl(?:y|ied|ies|ying)\b|\bin return for\b|\banswer(?!(?:ed|s|ing)? (?:an?|the|his|her) (?:\w+ )?(?:call|phone|telephone)\b)/,
  ],
  [
    'sympathy',
    /\bhow (?:very |deeply |truly )?sorry (?:he|she|they|i|we|(?:all )?\w+s) (?:was|were|am|are|is|felt|feels?)\b|\b(?:was|were|is|are|am) (?:very |deeply |truly |so )?sorry (?:to (?:hear|learn)|for (?:the|his|her|their|your|its) (?:loss(?:es)?|pain|people|families|victims)|about the)\b/,
  ],
  ['greeting', /\binvok\w+ (?:[\w']+ ){0,3}blessings?\b|\bprayerful/],
  [
    'condolence',
    /\bhearts? (?:is|are|was|were|goes|go|went) (?:out )?(?:with|to)\b|\bshar(?:es?|ed|ing) (?:in )?(?:the|their|its|his|her|your|this) (?:\w+ )?(?:pain|anguish|mourning|loss|bereavement)\b|\b(?:feels?|felt) (?:the|their|his|her|your) (?:\w+ )?(?:pain|anguish)\b|\b(?:weeps?|wept|grieves?|grieved|mourns?|mourned) with (?:him|her|them|you|\w+ians?|the people)\b/,
  ],
];

/** "a cable of thanks": the act by which a message is called, whatever else the text tells. */
const CALLED = new Pattern(
  /\b(?:cables?|messages?|letters?|telegrams?|notes?|calls?|words) of (?:[a-z]+ (?:and )?){0,2}?(?<act>congratulat|felicitat|condol|sympath|solidarity(?! and (?:[a-z]+ )?(?:congratulat|felicitat|greet))|greet|good wishes|best wishes|thank|gratitude|invit)|\bthank-you (?<thanks>cable|message|letter|note|call)/,
);

/** "thanked him for his condolences": the act that is thanked for is another's. */
const THANKS_FOR =
  /\b(?:(thank\w*|gratitude|grateful|appreciation)\b[^.;]*?\b(?:for|who|that|over)|(appreciated|appreciates) (?:the|his|her|their|your|this|such))\b[^.;]*?\b(?:condol|sympath|congratulat|felicitat|greet|wish|solidar|recover|kind words)\w*/g;

/** "in reply to his congratulations": what is answered is another's act. */
const REPLY_TO =
  /\b(in (?:reply|response|answer) to|repl(?:y|ied|ies|ying) to|(?:answer|respond)(?:ed|ing|s) (?:to )?(?:the|his|her|a|their))\b[^,.;:]{0,60}?\b(?:condol|sympath|congratulat|felicitat|greet|wish)\w*\b(?! (?:that|which|he|she|they|received)\b)/g;

const maySayThanksFor = gateOf(THANKS_FOR);
const maySayReplyTo = gateOf(REPLY_TO);
const KINDS = KIND_CUES.map(([kind, cue]) => ({ kind, cue: new Pattern(cue) }));

/** The act that a stretch of lower-case text tells; null where it tells none. */
export function kindOf(lowerText: string): Kind | null {
  const thanked = maySayThanksFor(lowerText) ? lowerText.replace(THANKS_FOR, '$1$2') : lowerText;
  const own = maySayReplyTo(thanked) ? thanked.replace(REPLY_TO, '$1') : thanked;
  const called = CALLED.exec(own)?.groups;
  if (called?.['thanks']) return 'thanks';
  const told = called?.['act'] ?? own;
  for (const { kind, cue } of KINDS) if (cue.test(told)) return kind;
  return null;
}

/** The act for which a stretch of lower-case text tells thanks: "thanked him for his condolences"; null where it tells none. */
export function thankedActOf(lowerText: string): Kind | null {
  for (const [matched, thanks = ''] of maySayThanksFor(lowerText)
    ? lowerText.matchAll(THANKS_FOR)
    : []) {
    const act = kindOf(matched.slice(matched.indexOf(thanks) + thanks.length));
    if (act && act !== 'thanks') return act;
  }
  return null;
}

const UNTOLD = new Pattern(
  /\b(?:written|verbal|oral|handwritten|hand-written) (?:message|letter)s?\b/,
);

/** Whether a stretch of lower-case text speaks of a message of its own without telling what it is for. */
export const isOfUntoldAct = (lowerText: string): boolean => UNTOLD.test(lowerText);

/** Where a word of the act stands in a stretch of lower-case text, of any act where `kind` is null or tells none; -1 where none does. */
export function actAt(lowerText: string, kind: Kind | null): number {
  let least = -1;
  for (const { kind: cued, cue } of KINDS) {
    if (kind !== null && kind !== 'message' && cued !== kind) continue;
    const at = cue.exec(lowerText)?.index ?? -1;
    if (at >= 0 && (least < 0 || at < least)) least = at;
  }
  return least;
}

const CHANNEL_CUES: readonly (readonly [Channel, RegExp])[] = [
  [
    'video',
    /\bvideo ?(?:call|conference|conversation|message|link|address|greeting)|\bby video\b|\bin a (?:recorded|filmed) (?:address|greeting)\b|\bin (?:a|his|her|another) (?:\w+ )?video\b|\bvideoconferenc|\bvirtual (?:call|meeting)/,
  ],
  [
    'social',
    /\btweet|\btwitter|\bfacebook|\b(?:on|to) x\b|\bon (?:his|her|its|their) (?!own account\b)(?:\w+ )?(?:x|account|page|wall)\b|\bpost(?:s|ed|ing)? (?:on|a|by|from|his|her)\b|\bposted\b(?! to)|\bpost(?:s|ed|ing)? to (?:x|the|twitter|facebook|instagram|telegram|his|her|its|their|social)\b|\bwrote (?:below|underneath|beneath|above) it\b|\b(?:published|shared|put (?:up|out)|wrote) (?:a|an|his|her) (?:\w+ )?post\b|\bin (?:separate |several |two |three )?posts\b|\bin (?:a|an|his|her|another|the) (?!new |future |current |former |next )(?:\w+ )?post\b|\binstagram|\bsocial (?:media|network|platform)|\btelegram (?:channel|account|post)|\bon telegram\b|\btruth social|\bweibo\b|\btook to x\b|\bx (?:account|page|profile)\b|\bpreferred (?:x|twitter|facebook|instagram)\b|\bby way of (?:a|the|his|her) post\b|\b(?:by way of|via) (?:x|twitter|facebook|instagram|telegram)\b|\bretweet|\blinkedin\b|\btiktok\b|\bon (?:threads|bluesky|mastodon)\b|\bon (?:the|that|this) (?:same )?(?:platform|network)\b/,
  ],
  [
    'phone',
    /\b(?:tele)?phon(?:e|ed|es|ing)\b|\brang\b|\bcalls? (?:by|from|to|with|between)\b|\bcalled (?:from|with)\b|\b(?:was|were|been) called by\b|\bcalled (?:[\w'.-]+ ){1,6}?up\b|\b(?:was|were|been|be) (?:\w+ )?put through\b|\b(?:in|during) (?:a|an|his|the|her|their|another) (?:[\w-]+ ){0,3}call\b|^the caller\b|\b(?:took|takes|received|made|placed|had|held|exchanged) (?:a|an|the|several|congratulatory|separate)? ?(?:\w+ )?calls?\b|\bdial(?:l?ed|s)\b|\bduring the (?:\w+ )?(?:call|conversation)\b|\b(?:on the (?:phone|line)|down the line)\b|\bcalling to (?:say|express|congratulate|wish|offer|convey|extend|condole|thank)\b|\bend of the line\b|(?<!\b(?:the|gold|wedding|olympic|five|of|and) )\brings (?!true|hollow|in\b|out\b|around|of\b|and\b|the bell|a bell)|\bcalled up (?:the|his|her)\b|\bgave (?:him|her) a (?:ring|call)\b|\b(?:got|get|getting) through (?:to|on|at|until|first|from)\b|\bwith a call\b|\bpreferred to call\b|\bcall(?:ed|s) (?:(?:late |early )?on \w+day\b(?! (?:for|to (?:end|stop|cease|refrain)|the|an?)\b)|at (?:noon|dawn|midnight|once|breakfast|lunch|\d)|to (?:say|express|congratulate|wish|offer|convey|extend|condole|thank|share)\b)|\bcalls? the (?:palace|élysée|kremlin|presidency)\b|\b(?:a|the|his|her) call (?:was (?:placed|put through)|lasted|came)\b|\bthe two (?:leaders |presidents |ministers )?spoke (?:last night|yesterday|on \w+day|again)\b|\bcalled (?:his|her) (?:neighbou?r|peer|friend) in\b|\b(?:first|second|third|next|last|one) to (?:call|ring)\b|\bcalled (?:the|his|her) (?:\w+ )?(?:president|premier|prime minister|king|queen|chancellor|counterpart|colleague|minister)\b(?! (?:an?|the|his|her|one|to|"|“))/,
  ],
  [
    'telegram',
    /\btelegram(?:me)?s?\b|\bcabled?\b(?! (?:railway|car|cars|television|tv|news))|\bcables\b|\btelex|\bwired?\b|\btelegraphed/,
  ],
  [
    'letter',
    /\bletter|\bpostcards?\b|(?<!\b(?:red|yellow|green|trump|bank|credit|identity|id|sim|wild|playing|voting|party|membership|report|business|visiting) )(?<!\bon the )\bcards?\b(?! (?:game|table|player))|\bpen to paper\b|\bin writing\b|\bon paper\b(?! only)|\bby (?:ordinary |surface |air ?)?(?:post|mail)\b|\bfax(?:ed)?\b|\b(?:his|her|[a-z]'s) lines\b|\bmissives?\b|\bcorrespondence\b(?! (?:school|college|course|chess))|\bepistle|\bhandwrit(?:ten|ing) (?:card|page|note|line)s?\b|\bin (?:his|her) own hand(?:writing)?\b|\bin handwriting\b|\bon (?:headed|palace) paper\b|\b(?:greeting|get-well|birthday) cards?\b/,
  ],
  [
    'statement',
    /\b(?:press|media) notes?\b|\bin a (?:press|media|news) release\b|\bin a (?:\w+ )?note (?:released|published|issued)\b/,
  ],
  [
    'statement',
    /^in an? (?:\w+ )?statement (?:issued|released|published|put out)\b[^,;.]{0,60},? (?:he|she) (?:also )?(?:extend|offer|express|convey|congratulat|condole|send|sent|wish)/,
  ],
  [
    'message',
    /\bmessages?\b|\bnotes?\b|\btexted\b|\bmessaged\b|\btexts\b(?! of)|\bin a text\b|\btext to\b|\be-?mail(?:s|ed)?\b|\bwhatsapp\b|\bsms\b|\b(?:sent|by) (?:a )?text\b/,
  ],
  ['letter', /\bwr(?:ote|itten|ites)\b|\bpenned\b/],
  ['in_person', /\bbook of condolences?\b|\bcondolence book\b|\bin person\b/],
  [
    'statement',
    /^(?:\S+ ){0,4}statement (?:by|of|on|from|following)\b|\bin (?:separate |several )?statements\b|\bpress notes? from\b|\bin (?:a|an|its|the|his|her) (?:\w+ )?communiqu[eé]|\bthrough (?:his|her|a|the|its) spokes\w+|(?<!according to )(?<!\b(?:office|presidency|ministry|palace|kremlin|embassy|spokes\w+|secretariat|house) (?:said|announced|added|reported|noted|confirmed) in )\b(?:a|an|the|his|her|its|press|media|official|issued|released|joint) (?:[\w-]+ ){0,2}?statement\b(?! (?:from|by|of) the (?:office|presidency|ministry|press|prime minister's|president's|foreign|palace)| (?:said|added|read|issued by|quoted|released by))/,
  ],
];

const CHANNELS = CHANNEL_CUES.map(([channel, cue]) => ({ channel, cue: new Pattern(cue) }));

/** How a stretch of lower-case text says that the message travelled; null where it does not say. */
export function channelOf(lowerText: string): Channel | null {
  for (const { channel, cue } of CHANNELS) if (cue.test(lowerText)) return channel;
  return null;
}

/** Acts that outlets tell for one another. */
export const FAMILY: Readonly<Record<Kind, string>> = {
  congratulation: 'congratulation',
  greeting: 'congratulation',
  message: 'congratulation',
  condolence: 'condolence',
  sympathy: 'condolence',
  thanks: 'thanks',
  invitation: 'invitation',
  reply: 'reply',
};
