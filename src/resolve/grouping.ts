/** Why a claim stands where it stands. */
export interface Decision<Claim> {
  claim: Claim;
  /** `opened`: no group fitted, or too many; `joined`: it fitted. */
  verdict: 'opened' | 'joined';
  /** One English sentence. */
  reason: string;
}

export interface Group<Claim> {
  /** In the order of joining: the first gives the group its id. */
  claims: Claim[];
  decisions: Decision<Claim>[];
}

export interface Grouping<Claim> {
  /** How little a claim says: 0 for one that says all, more for one that leaves something out. */
  vagueness: (claim: Claim) => number;
  /** Null where the claim fits a group, else what speaks against it. */
  obstacle: (claim: Claim, group: Group<Claim>) => string | null;
  /** How far a claim is from a group that it fits. */
  distance: (claim: Claim, group: Group<Claim>) => number;
  /** Which of several fuller groups that it fits a claim belongs to nevertheless; without this, to none. */
  likeliest?: (claim: Claim, fuller: readonly Group<Claim>[]) => Group<Claim> | undefined;
}

interface Opened<Claim> extends Group<Claim> {
  vagueness: number;
}

/**
 * Parts claims into groups. `claims` must be sorted by content, those that say more first; the outcome then depends on the
 * set of claims alone. A claim joins the nearest group that it fits, the first of those equally near. One that says less
 * joins a group opened by a fuller claim only where that is the only one, or by far the likeliest; otherwise it keeps with
 * its like.
 */
export function groupClaims<Claim>(
  claims: readonly Claim[],
  { vagueness, obstacle, distance, likeliest }: Grouping<Claim>,
): Group<Claim>[] {
  const groups: Opened<Claim>[] = [];
  for (const claim of claims) {
    const level = vagueness(claim);
    const obstacles = groups.map((group) => obstacle(claim, group));
    const fitting = groups.filter((_, index) => obstacles[index] === null);
    const fuller = fitting.filter((group) => group.vagueness < level);
    const like = fitting.filter((group) => group.vagueness === level);
    const named = fuller.length === 1 ? fuller[0] : likeliest?.(claim, fuller);
    const chosen = named ?? nearest(claim, like, distance);
    if (chosen) {
      chosen.claims.push(claim);
      chosen.decisions.push({
        claim,
        verdict: 'joined',
        reason: named ? whyNamed(fuller) : whyNear(like),
      });
    } else {
      const reason = whyOpened(fuller.length, obstacles);
      const decisions: Decision<Claim>[] = [{ claim, verdict: 'opened', reason }];
      groups.push({ claims: [claim], vagueness: level, decisions });
    }
  }
  return groups;
}

function nearest<Claim>(
  claim: Claim,
  groups: Opened<Claim>[],
  distance: Grouping<Claim>['distance'],
): Opened<Claim> | undefined {
  let best: Opened<Claim> | undefined;
  let least = Infinity;
  for (const group of groups) {
    const far = distance(claim, group);
    if (far < least || !best) [best, least] = [group, far];
  }
  return best;
}

function whyNamed<Claim>(fuller: Opened<Claim>[]): string {
  return fuller.length === 1
    ? 'it says less, and this is the only one that it fits'
    : `it says less and fits ${fuller.length}, and far more claims are of this one`;
}

function whyNear<Claim>(like: Opened<Claim>[]): string {
  return like.length === 1
    ? 'it fits this one alone'
    : `it fits ${like.length}, and this is the nearest`;
}

function whyOpened(fuller: number, obstacles: (string | null)[]): string {
  if (fuller > 1) return `it says less and fits ${fuller} equally`;
  const against = [...new Set(obstacles.filter((obstacle) => obstacle !== null))];
  return against.length === 0
    ? 'it is the first'
    : `it fits none: ${against.slice(0, 3).join('; ')}`;
}
