/** Whether a path holds a character that only a glob gives a meaning to. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** The folder above the first wildcard, where a walk for the glob begins; `.` where the first step is one. */
export function staticFolder(glob: string): string {
  const steps = glob.split('/');
  const first = steps.findIndex(isGlob);
  return steps.slice(0, first).join('/') || (glob.startsWith('/') ? '/' : '.');
}

/**
 * The whole-path pattern of a glob: `*` and `?` within one step, `**` over any number of steps, `[abc]`, `[!abc]` and
 * `{a,b}`. A leading `./` counts for nothing.
 */
export function globPattern(glob: string): RegExp {
  const text = glob.replace(/^(?:\.\/)+/, '');
  const tokens = /\*\*\/|\*\*|\*|\?|\[!?[^\]]+\]|\{[^{}]*\}|[^]/g;
  const body = (text.match(tokens) ?? []).map((token) => {
    if (token === '**/') return '(?:[^/]+/)*';
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    if (token === '?') return '[^/]';
    if (token.length > 1 && token.startsWith('['))
      return token.replace('[!', '[^').replace(/\\/g, '\\\\');
    if (token.length > 1 && token.startsWith('{'))
      return `(?:${token.slice(1, -1).split(',').map(escape).join('|')})`;
    return escape(token);
  });
  return new RegExp(`^${body.join('')}$`, 'su');
}

const escape = (text: string) =>
  text.replace(/\*|[.+?^${}()|[\]\\/]/g, (mark) => (mark === '*' ? '[^/]*' : `\\${mark}`));
