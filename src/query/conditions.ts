/** A condition that a list read by hub keys can leave to another key, or a root list to an index. */
export interface Keyed {
  /** Of the hub edges. */
  property: string;
  /** Property of the node that is one of the values, where an index has it beside the list's order. */
  seek: string | null;
  /** Parameter with the values, each of them once, that the key may begin with. */
  values: string;
  /** The same as a condition on the node. */
  predicate: string;
}

/** A condition that leaves a list read by hub keys the few exceptions, which have a key of their own, or the usual ones too. */
export interface Chosen {
  predicate: string;
  /** Property of the hub edges of the exceptions. */
  exceptions: string;
  /** Whether the usual ones are asked for, and what holds of them. */
  wantsUsual: string;
  isUsual: string;
  /** Of the exceptions: their label and the property that is one of the values, which an index has beside a root list's order. */
  apart: { label: string; property: string; values: string } | null;
}

export interface Conditions {
  predicates: string[];
  keyed: Keyed | null;
  chosen: Chosen | null;
  /** The predicates that every item fulfils because its key lies between the bounds of its page. */
  ranged: string[];
  /** Property of the hub edges that alone do not fit, where that is known without looking at nodes. */
  exceptions: string | null;
}
