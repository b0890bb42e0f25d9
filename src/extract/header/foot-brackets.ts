import type { Layout } from './layout.js';

/** A name of several words that ends a page in brackets: "[Samal Noticias]", "(Correo del Samal / Press Office)". */
export function bracketedAtFoot({ furniture }: Layout): string[] {
  return furniture.flatMap(({ line, isTop }) => {
    const name = isTop
      ? null
      : /^[([](?!(?:By|From|With|Photos?|File|Text|Reporting|Additional|Translated|Edited|The End)\b)(?<name>\p{Lu}[\p{L}'’-]*(?: (?:de|del|do|da|du|of|the|\p{Lu}[\p{L}'’-]*)){1,4})(?: \/ [^()[\]]{2,40})?[)\]]$/u.exec(
          line.text,
        )?.groups?.['name'];
    return name ? [name] : [];
  });
}
