import { all, from, type Item, namedBy, one } from './graph-walks.js';

/** What an id means, be it that of a claim which was merged into something else, by walking the small graph. */

/** The nodes that the id of a claim stands for, by their label. */
const CLAIMED: Record<string, (id: string) => Item[]> = {
  Message: (id) => reports('claimId', id).flatMap((report) => from(report, 'OF')),
  Occasion: (id) =>
    reports('occasionClaimId', id)
      .flatMap((report) => from(report, 'OF'))
      .flatMap((message) => from(message, 'ON')),
  Person: (id) => claims(id),
  Party: (id) => claims(id),
};
const reports = (property: string, value: string) =>
  all('Report').filter(({ node }) => node[property] === value);
const claims = (id: string) =>
  all('PartyClaim')
    .filter(({ node }) => node.id === id)
    .flatMap((claim) => from(claim, 'MEANS'));

/** What of a label has this id, be it of the API or of the graph. */
export function withId(label: string, given: string): Item | null {
  const { id } = namedBy(given);
  const own = all(label).filter(({ node }) => node.id === id);
  return one([...own, ...(CLAIMED[label]?.(id) ?? [])]);
}
