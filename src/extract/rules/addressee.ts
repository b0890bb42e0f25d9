import type { Rule } from './rule.js';

/** Whom an article's messages go to, where the sender is told elsewhere. */
export const addressee: Rule = {
  id: 'addressee',
  trigger: '<item>|<congratulate>|<condole>',
  patterns: [
    '<item> .. for {to}',
    '{to} .. <receive> .. <item>',
    '<item> .. to [the] {to}',
    'turned|turn|console|consoled to {to}',
    '<congratulate>|mourn|mourns|console {to}',
    '{to} .. <be> .. congratulated',
  ],
  hint: true,
  weight: 0,
  examples: {
    yes: [],
    no: ['Letters of thanks lay on the table.'],
  },
};
