/** A policy under which a page may do what is said, by directive, and nothing else; no other page may frame it. */
export function contentSecurityPolicy(allowed: Record<string, string>): string {
  const none = "'none'";
  const directives = {
    'default-src': none,
    ...allowed,
    'base-uri': none,
    'form-action': none,
    'frame-ancestors': none,
  };
  return Object.entries(directives)
    .map((parts) => parts.join(' '))
    .join('; ');
}
