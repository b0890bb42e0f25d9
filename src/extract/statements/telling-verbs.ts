import { TOLD, verb, type SpeechVerb } from './speech-verb.js';

/** Verbs after which what someone says is told. Forms: past, present, participle. */
export const TELLING_VERBS: SpeechVerb[] = [
  verb('say', 'said says saying', TOLD, {
    yes: 'Velt said that [the treaty had held].',
    no: 'Velt had his say on Monday.',
  }),
  verb('state', 'stated stating', TOLD, {
    yes: 'Velt stated that [Brazil would keep the treaty].',
    no: 'The states of the south had a treaty.',
  }),
  verb('note', 'noted notes noting', TOLD, {
    yes: 'Velt noted that [trade had doubled].',
    no: 'The note was in the post on Monday.',
  }),
  verb('stress', 'stressed stresses stressing', TOLD, {
    yes: 'Stressing that [the treaty had held], Velt said [Brazil would keep it].',
    no: 'The stress on the banks was high.',
  }),
  verb(
    'add',
    'added adds adding',
    [
      { next: 'that', opening: 'after' },
      { next: ',|.|:', opening: 'after' },
    ],
    { yes: 'She added that [the border was quiet].', no: 'She added a stamp to the letter.' },
  ),
  verb('emphasise', 'emphasised emphasises emphasising emphasized emphasizes emphasizing', TOLD, {
    yes: 'Velt emphasised that [the treaty had held].',
    no: 'The emphasis was on trade.',
  }),
  verb(
    'underline',
    'underlined underlines underlining underscored underscores underscoring',
    TOLD,
    {
      yes: 'Velt underlined that [both peoples want peace].',
      no: 'The underlined words were in red.',
    },
  ),
  verb(
    'point out',
    'pointed points pointing',
    [
      { next: 'out', opening: 'after' },
      { next: 'to', opening: 'topic' },
    ],
    { yes: '[Trade had doubled], Velt pointed out.', no: 'Velt pointed at the map.' },
  ),
  verb('recall', 'recalled recalls recalling', TOLD, {
    yes: 'Velt recalled that [the treaty was signed in Lima].',
    no: 'The recall of the envoy was a surprise.',
  }),
  verb(
    'observe',
    'observed observes observing remarked remarks remarking',
    [{ next: 'that|,|.', opening: 'after' }],
    {
      yes: 'Velt observed that [the treaty had held].',
      no: 'Velt was observed at the station.',
    },
  ),
  verb(
    'write',
    'wrote writes writing written',
    [
      { next: 'to X that|X that', opening: 'after' },
      { next: 'that|,|.|:', opening: 'after' },
      { next: 'of', opening: 'topic' },
      { next: '~on|~in', opening: 'after' },
    ],
    {
      yes: '[The treaty, she wrote, had held for ten years].',
      no: 'The letter was written on Monday.',
    },
  ),
  verb(
    'tell',
    'told tells telling',
    [
      { next: 'X that|X :|X ,|X .', opening: 'after' },
      { next: 'X of', opening: 'topic' },
      { next: 'X', opening: 'after' },
      { next: 'reporters|journalists', opening: 'after' },
    ],
    { yes: 'Velt told Oro that [the treaty had held].', no: 'Velt told nobody.' },
  ),
  verb(
    'assure',
    'assured assures assuring',
    [
      { next: 'X that', opening: 'after' },
      { next: 'X', opening: 'from' },
    ],
    {
      yes: 'Velt [assured Oro of her lasting friendship].',
      no: 'The victory was assured on Monday.',
    },
  ),
  verb(
    'remind',
    'reminded reminds reminding',
    [
      { next: 'X that', opening: 'after' },
      { next: 'X', opening: 'from' },
    ],
    {
      yes: 'Velt reminded Oro that [the treaty ends in May].',
      no: 'The day is a reminder of the war.',
    },
  ),
  verb('affirm', 'affirmed affirms affirming confirmed confirms confirming', TOLD, {
    yes: 'Velt affirmed that [Brazil would keep the treaty].',
    no: 'The election of Velt was affirmed by the court.',
  }),
  verb(
    'reaffirm',
    'reaffirmed reaffirms reaffirming reiterated reiterates reiterating',
    [
      { next: 'that', opening: 'after' },
      { next: '', opening: 'from' },
    ],
    {
      yes: 'Velt [reaffirmed her support for the treaty].',
      no: 'The treaty was reaffirmed in May.',
    },
  ),
  verb(
    'go on',
    'went goes going',
    [
      { next: 'on to say that', opening: 'after' },
      { next: 'on ,|on .', opening: 'after' },
    ],
    { yes: '[The border, she went on, had been quiet for years].', no: 'Velt went on a journey.' },
  ),
  verb('continue', 'continued continues', [{ next: ',|.', opening: 'after' }], {
    yes: '[The border, she continued, had been quiet for years].',
    no: 'Velt continued her journey.',
  }),
  verb(
    'reply',
    'replied replies replying answered answers answering',
    [{ next: 'that|,|.|:', opening: 'after' }],
    { yes: 'Velt replied that [the treaty had held].', no: 'A reply is not known.' },
  ),
  verb(
    'explain',
    'explained explains explaining argued argues insisted insists maintained maintains',
    [{ next: 'that|,|.|:', opening: 'after' }],
    { yes: 'Velt explained that [the border was quiet].', no: 'The delay was not explained.' },
  ),
  verb('believe', 'believed believes', [{ next: 'that|,|.', opening: 'after' }], {
    yes: '[The treaty, she believes, will hold].',
    no: 'Velt believed nobody.',
  }),
  verb(
    'declare',
    'declared declares declaring announced announces announcing',
    [
      { next: 'that|,|.', opening: 'after' },
      { next: 'himself|herself', opening: 'from' },
    ],
    {
      yes: 'Velt [declared herself willing to send doctors].',
      no: 'A holiday was declared on Monday.',
    },
  ),
  verb(
    'promise',
    'promised promises promising',
    [
      { next: 'X that|that|,|.', opening: 'after' },
      { next: '', opening: 'from' },
    ],
    { yes: 'Velt promised that [doctors would come at once].', no: 'The promise was not kept.' },
  ),
  verb(
    'be sure',
    'was is were are',
    [
      { next: 'confident that|convinced that|certain that|sure that', opening: 'after' },
      { next: 'convinced ,|confident ,', opening: 'after' },
    ],
    { yes: 'Velt was confident that [the treaty would hold].', no: 'Velt was confident.' },
  ),
  verb(
    'express confidence',
    'expressed expresses expressing voiced voices voicing',
    [
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
    ],
    {
      yes: 'Velt expressed confidence that [the treaty would hold].',
      no: 'Velt expressed her views.',
    },
  ),
  verb(
    'highlight',
    'highlighted highlights highlighting acknowledged acknowledges recognised recognized',
    TOLD,
    {
      yes: 'Velt highlighted [the role of the doctors in the flood].',
      no: 'The roads are highlighted in red.',
    },
  ),
  verb(
    'mention',
    'concluded concludes indicated indicates mentioned mentions suggested suggests warned warns stipulated trusted trusts considered considers',
    [{ next: 'that|,|.', opening: 'after' }],
    {
      yes: 'Velt concluded that [the treaty would hold].',
      no: 'The treaty was concluded in May.',
    },
  ),
  verb(
    'make clear',
    'made makes making',
    [{ next: 'clear that|it clear that', opening: 'after' }],
    { yes: 'Velt made it clear that [the treaty would hold].', no: 'Velt made a journey.' },
  ),
  verb(
    'express a view',
    'expressed expresses expressing voiced voices',
    [
      {
        next: 'the belief that|his belief that|her belief that|belief that|the view that|the opinion that|his conviction that|her conviction that|the certainty that|certainty that|assurance that',
        opening: 'after',
      },
    ],
    {
      yes: 'Velt expressed the belief that [the treaty would hold].',
      no: 'Velt expressed a doubt.',
    },
  ),
  verb(
    'stay sure',
    'remains remained',
    [{ next: 'confident that|convinced that', opening: 'after' }],
    {
      yes: 'Velt remains convinced that [the treaty will hold].',
      no: 'The treaty remains in the archive.',
    },
  ),
  verb('read', 'reads read', [{ next: ':|,|that', opening: 'after' }], {
    yes: 'The message reads: [the treaty has held].',
    no: 'Velt reads a book.',
  }),
];
