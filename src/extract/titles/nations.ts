/** What a demonym may stand before: "the Kandian people". */
const NATION =
  /^(?:people|nation|state|republic|government|party|confederation|federation|football|royal)$/;

/** What a government is called that has not been elected, or that shares a state. */
const INTERIM =
  /^(?:caretaker|interim|transitional|transition|provisional|revolutionary|military|federal)$/;

/** The place behind the noun of "the Kandian nation", "the Kandian caretaker government". */
export function pastNation(lower: (at: number) => string, at: number): number {
  const noun = INTERIM.test(lower(at)) ? at + 1 : at;
  return NATION.test(lower(noun)) ? noun + 1 : at;
}
