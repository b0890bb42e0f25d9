import { verb, WISHED, type SpeechVerb } from './speech-verb.js';

/** Verbs of wishes, hopes, thanks, praise and topics, and the acts that end what was said before them. */
export const WISHING_VERBS: SpeechVerb[] = [
  verb('hope', 'hoped hopes hoping', WISHED, {
    yes: 'Velt [hoped that the treaty would hold].',
    no: 'The hopes of the south were high.',
  }),
  verb('wish', 'wished wishes wishing', WISHED, {
    yes: 'Velt [wished the people of Chile peace and prosperity].',
    no: 'The wishes of the south were many.',
  }),
  verb(
    'thank',
    'thanked thanks thanking',
    [
      { next: 'X for|the|his|her|Xi', opening: 'from' },
      { next: 'X', opening: 'from' },
    ],
    { yes: 'Velt [thanked Oro for his help in the flood].', no: 'Velt thanked him for the call.' },
  ),
  verb(
    'praise',
    'praised praises praising commended commends commending lauded lauds hailed hails hailing saluted salutes',
    WISHED,
    { yes: 'Velt [praised the courage of the rescuers].', no: 'The praise was loud.' },
  ),
  verb('appreciate', 'appreciated appreciates', WISHED, {
    yes: 'Velt [appreciated the work of the doctors from Chile].',
    no: 'The peso appreciated on Monday.',
  }),
  verb('pay tribute', 'paid pays paying', [{ next: 'tribute|homage', opening: 'from' }], {
    yes: 'Velt [paid tribute to the doctors for their courage].',
    no: 'Velt paid for the flight.',
  }),
  verb(
    'ask',
    'asked asks asking urged urges urging',
    [
      { next: 'that', opening: 'after' },
      { next: 'X to|God|for|the', opening: 'from' },
    ],
    {
      yes: 'Velt [asked Oro to pass her sympathy to the families].',
      no: 'The letter was asked for on Monday.',
    },
  ),
  verb('appeal', 'appealed appeals appealing', [{ next: 'to|for', opening: 'from' }], {
    yes: 'Velt [appealed to both sides to keep the treaty].',
    no: 'The appeal was heard on Monday.',
  }),
  verb(
    'call on',
    'called calls calling',
    [
      { next: 'on|upon|for', opening: 'from' },
      { next: '', opening: 'topic' },
    ],
    {
      yes: 'Velt [called on both sides to keep the treaty].',
      no: 'Velt called Oro an old friend.',
    },
  ),
  verb('describe', 'described describes describing', [{ next: '', opening: 'topic' }], {
    yes: 'Velt described [the treaty as the work of two generations].',
    no: 'The thief was described by the police.',
  }),
  verb(
    'pledge',
    'pledged pledges pledging vowed vows vowing',
    [
      { next: 'that', opening: 'after' },
      { next: '', opening: 'from' },
    ],
    { yes: 'Velt [pledged to keep the treaty].', no: 'The pledge is in the archive.' },
  ),
  verb('look forward', 'looked looks looking', [{ next: 'forward to', opening: 'from' }], {
    yes: 'Velt [looked forward to a visit of the king].',
    no: 'Velt looked at the map.',
  }),
  verb('condemn', 'condemned condemns condemning mourned mourns', WISHED, {
    yes: 'Velt [condemned the attack on the border].',
    no: 'The attack was condemned on Monday.',
  }),
  verb('commit', 'entrusts entrusted prays prayed', WISHED, {
    yes: 'Velt [prayed for the victims of the flood].',
    no: 'The prayer was read on Monday.',
  }),
  verb('speak of', 'spoke speaks', [{ next: 'of|about', opening: 'topic' }], {
    yes: 'Velt spoke of [a treaty that has held for ten years].',
    no: 'Velt spoke of trade.',
  }),
  verb(
    'convey',
    'conveyed conveys conveying',
    [
      {
        next: 'wishes|his wishes|her wishes|his best wishes|her best wishes|best wishes|his good wishes|her good wishes|good wishes|words of|his thanks|her thanks|thanks',
        opening: 'from',
      },
    ],
    {
      yes: 'Velt [conveyed her best wishes to the people of Chile].',
      no: 'The letter was conveyed on Monday.',
    },
  ),
  verb(
    'offer',
    'offered offers offering',
    [
      {
        next: 'help|assistance|support|a|an|to|X and the families|the families|his help|her help|the help|the organisation',
        opening: 'from',
      },
    ],
    { yes: 'Velt [offered help with the search for the missing].', no: 'The offer was not taken.' },
  ),
  verb(
    'condole with the bereaved',
    'offered offers extended extends conveyed conveys expressed expresses sent sends',
    [
      {
        next: 'condolences to the families|condolences to the family|his condolences to the families|his condolences to the family|her condolences to the families|his condolences to all|his condolences to the relatives|condolences to the relatives|condolences to the loved|sympathy with the relatives|sympathy with the families|sympathy to the families|sympathies to the families',
        opening: 'from',
      },
    ],
    {
      yes: 'Velt [extended condolences to the families of the victims].',
      no: 'Velt extended condolences over the flood.',
    },
  ),
  verb(
    'agree',
    'agreed agree agrees',
    [
      { next: 'that|with X that', opening: 'after' },
      { next: 'to', opening: 'topic' },
    ],
    { yes: 'The two agreed that [the treaty would hold].', no: 'The treaty was agreed in May.' },
  ),
  verb('welcome', 'welcomed welcomes welcoming', WISHED, {
    yes: 'Velt [welcomed the opening of the border].',
    no: 'The guests were welcomed on Monday.',
  }),
  verb('regret', 'regretted regrets lamented laments deplored deplores', WISHED, {
    yes: 'Velt [regretted the loss of so many lives].',
    no: 'The regrets were many.',
  }),
  verb('admire', 'admires admired values valued cherishes cherished', WISHED, {
    yes: 'Velt [admired the calm of the people of Chile].',
    no: 'The stone is valued at a high price.',
  }),
  verb(
    'send wishes',
    'sent sends extended extends offered offers conveyed conveys expressed expresses',
    [
      {
        next: 'best wishes|his best wishes|her best wishes|their best wishes|good wishes|warm wishes|his wishes|her wishes|wishes of|wishes for|heartfelt wishes|his heartfelt wishes|prayers|his prayers|her prayers',
        opening: 'from',
      },
    ],
    {
      yes: 'Velt [extended her best wishes to the people of Chile].',
      no: 'Velt extended the treaty.',
    },
  ),
  verb(
    'act',
    'offered offers extended extends expressed expresses conveyed conveys congratulated congratulates invited invites sent sends addressed begs',
    [{ next: '', opening: 'none' }],
    {
      yes: 'Velt said that [the treaty had held] and sent a letter to Oro.',
      no: 'Velt sent a letter to Oro.',
    },
  ),
];
