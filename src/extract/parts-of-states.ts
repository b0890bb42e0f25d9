import { isCountryName } from '../lexicon/gazetteer.js';
import { stateGiven, type Profile } from './document.js';
import { Pattern } from './patterns/pattern.js';

/** "The Ruler of Marrow condoled with the Ruler of Tuur": both lead parts of what seems to be one state. */
export function areOfParts(sender: Profile, addressee: Profile): boolean {
  const state = stateGiven(sender);
  const isOfPart = ({ title }: Profile) => {
    const part = OF_PART.exec(title ?? '')?.groups?.['part'];
    return part !== undefined && !isCountryName(part.toLowerCase());
  };
  return state !== null && state === stateGiven(addressee) && [sender, addressee].every(isOfPart);
}

const OF_PART = new Pattern(
  /^(?:ruler|crown prince|premier|chief minister|governor|minister-president|mayor) of (?:the )?(?<part>\p{Lu}[\p{L}'’ -]+)$/iu,
);
