/**
 * Where what is said begins: after the verb that tells it (`after`), at the verb of a wish, hope, thanks or praise (`from`).
 * `none`: an act that ends what was said before it and is no statement itself.
 * `topic`: after a verb that only names what was spoken about; it needs some length to be more than a bare topic.
 */
export type Opening = 'after' | 'from' | 'topic' | 'none';

export interface SpeechVerb {
  id: string;
  forms: string[];
  /** Words that must follow, or one of several; the empty string is "nothing particular". The first that fits decides. */
  frames: { next: string; opening: Opening }[];
}

/** What may follow a verb, in the order tried. `X` stands for an addressee, which is passed over. */
const TOLD = [{ next: '', opening: 'after' }] as const;
const WISHED = [{ next: '', opening: 'from' }] as const;

const verb = (
  id: string,
  forms: string,
  frames: readonly { next: string; opening: Opening }[],
): SpeechVerb => ({
  id,
  forms: forms.split(' '),
  frames: [...frames],
});

/** Every verb that opens a statement. Forms: past, present, participle. */
export const SPEECH_VERBS: SpeechVerb[] = [
  verb('say', 'said says saying', TOLD),
  verb('state', 'stated stating', TOLD),
  verb('note', 'noted notes noting', TOLD),
  verb('stress', 'stressed stresses stressing', TOLD),
  verb('add', 'added adds adding', [
    { next: 'that', opening: 'after' },
    { next: ',|.|:', opening: 'after' },
  ]),
  verb('emphasise', 'emphasised emphasises emphasising emphasized emphasizes emphasizing', TOLD),
  verb('underline', 'underlined underlines underlining underscored underscores underscoring', TOLD),
  verb('point out', 'pointed points pointing', [
    { next: 'out', opening: 'after' },
    { next: 'to', opening: 'topic' },
  ]),
  verb('recall', 'recalled recalls recalling', TOLD),
  verb('observe', 'observed observes observing remarked remarks remarking', TOLD),
  verb('write', 'wrote writes writing written', [
    { next: 'to X that|X that', opening: 'after' },
    { next: 'that|,|.|:', opening: 'after' },
    { next: 'of', opening: 'topic' },
    { next: 'on|in', opening: 'after' },
  ]),
  verb('tell', 'told tells telling', [
    { next: 'X that|X :|X ,|X .', opening: 'after' },
    { next: 'X of', opening: 'topic' },
    { next: 'X', opening: 'after' },
    { next: 'reporters|journalists', opening: 'after' },
  ]),
  verb('assure', 'assured assures assuring', [
    { next: 'X that', opening: 'after' },
    { next: 'X', opening: 'from' },
  ]),
  verb('remind', 'reminded reminds reminding', [
    { next: 'X that', opening: 'after' },
    { next: 'X', opening: 'from' },
  ]),
  verb('affirm', 'affirmed affirms affirming confirmed confirms confirming', TOLD),
  verb('reaffirm', 'reaffirmed reaffirms reaffirming reiterated reiterates reiterating', [
    { next: 'that', opening: 'after' },
    { next: '', opening: 'from' },
  ]),
  verb('go on', 'went goes going', [
    { next: 'on to say that', opening: 'after' },
    { next: 'on ,|on .', opening: 'after' },
  ]),
  verb('continue', 'continued continues', [{ next: ',|.', opening: 'after' }]),
  verb('reply', 'replied replies replying answered answers answering', [
    { next: 'that|,|.|:', opening: 'after' },
  ]),
  verb(
    'explain',
    'explained explains explaining argued argues insisted insists maintained maintains',
    [{ next: 'that|,|.|:', opening: 'after' }],
  ),
  verb('believe', 'believed believes', [{ next: 'that|,|.', opening: 'after' }]),
  verb('declare', 'declared declares declaring announced announces announcing', [
    { next: 'that|,|.', opening: 'after' },
    { next: 'himself|herself', opening: 'from' },
  ]),
  verb('promise', 'promised promises promising', [
    { next: 'X that|that|,|.', opening: 'after' },
    { next: '', opening: 'from' },
  ]),
  verb('be sure', 'was is were are', [
    { next: 'confident that|convinced that|certain that|sure that', opening: 'after' },
    { next: 'convinced ,|confident ,', opening: 'after' },
  ]),
  verb('express confidence', 'expressed expresses expressing voiced voices voicing', [
    {
      next: 'confidence that|conviction that|the confidence that|the conviction that|his confidence that|her confidence that|certainty that',
      opening: 'after',
    },
    { next: 'the hope|hope|his hope|her hope|their hope', opening: 'from' },
    {
      next: 'appreciation|his appreciation|her appreciation|gratitude|his gratitude|her gratitude|heartfelt thanks|his heartfelt thanks|satisfaction|readiness|willingness|support|concern|solidarity|admiration|sympathy with the',
      opening: 'from',
    },
    { next: ', in', opening: 'from' },
  ]),
  verb('hope', 'hoped hopes hoping', WISHED),
  verb('wish', 'wished wishes wishing', WISHED),
  verb('thank', 'thanked thanks thanking', [
    { next: 'X for|the|his|her|Xi', opening: 'from' },
    { next: 'X', opening: 'from' },
  ]),
  verb(
    'praise',
    'praised praises praising commended commends commending lauded lauds hailed hails hailing saluted salutes',
    WISHED,
  ),
  verb('appreciate', 'appreciated appreciates', WISHED),
  verb('pay tribute', 'paid pays paying', [{ next: 'tribute|homage', opening: 'from' }]),
  verb('ask', 'asked asks asking urged urges urging', [
    { next: 'that', opening: 'after' },
    { next: 'X to|God|for|the', opening: 'from' },
  ]),
  verb('appeal', 'appealed appeals appealing', [{ next: 'to|for', opening: 'from' }]),
  verb('call on', 'called calls calling', [
    { next: 'on|upon|for', opening: 'from' },
    { next: '', opening: 'topic' },
  ]),
  verb('describe', 'described describes describing', [{ next: '', opening: 'topic' }]),
  verb('pledge', 'pledged pledges pledging vowed vows vowing', [
    { next: 'that', opening: 'after' },
    { next: '', opening: 'from' },
  ]),
  verb('look forward', 'looked looks looking', [{ next: 'forward to', opening: 'from' }]),
  verb('condemn', 'condemned condemns condemning mourned mourns', WISHED),
  verb('commit', 'entrusts entrusted prays prayed', WISHED),
  verb('speak of', 'spoke speaks', [{ next: 'of|about', opening: 'topic' }]),
  verb('convey', 'conveyed conveys conveying', [
    {
      next: 'wishes|his wishes|her wishes|his best wishes|her best wishes|best wishes|his good wishes|her good wishes|good wishes|words of|his thanks|her thanks|thanks',
      opening: 'from',
    },
  ]),
  verb('offer', 'offered offers offering', [
    {
      next: 'help|assistance|X and the families|the families|his help|the help|the organisation',
      opening: 'from',
    },
  ]),
  verb(
    'condole with the bereaved',
    'offered offers extended extends conveyed conveys expressed expresses',
    [
      {
        next: 'condolences to the families|condolences to the family|his condolences to the families|his condolences to the family|her condolences to the families|his condolences to all|his condolences to the relatives|condolences to the relatives|condolences to the loved|sympathy with the relatives|sympathy with the families|sympathy to the families|sympathies to the families',
        opening: 'from',
      },
    ],
  ),
  verb('agree', 'agreed agree agrees', [
    { next: 'that|with X that', opening: 'after' },
    { next: 'to', opening: 'topic' },
  ]),
  verb(
    'act',
    'offered offers extended extends expressed expresses conveyed conveys congratulated congratulates invited invites sent sends addressed begs',
    [{ next: '', opening: 'none' }],
  ),
];

const BY_FORM = new Map<string, SpeechVerb[]>();
for (const entry of SPEECH_VERBS)
  for (const form of entry.forms) BY_FORM.set(form, [...(BY_FORM.get(form) ?? []), entry]);

/** The verbs that a word (in lower case) may be a form of, in the order of the table. */
export function verbsOfForm(lower: string): readonly SpeechVerb[] {
  return BY_FORM.get(lower) ?? [];
}

/** Whether a word (in lower case) is a form of a verb of speech. */
export function isSpeechForm(lower: string): boolean {
  return BY_FORM.has(lower);
}
