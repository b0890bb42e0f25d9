import { readFileSync } from 'node:fs';

/**
 * Milliseconds of one client, a lane at a time, so that nobody runs beside the one that is timed. In the rounds of the run-up, which
 * leave out the lanes of `slow`, nothing counts; nor does the first request of a turn, which finds the caches of the processor full of
 * the lanes before: some of those share a driver, and so would be timed with warm ones.
 */
export async function latencies(lanes, question, rounds, { runUp = 0, slow = new Set() } = {}) {
  const fast = lanes.filter(({ name }) => !slow.has(name));
  for (let round = 0; round < runUp; round += 1)
    for (const lane of turned(fast, round)) await lane.ask(question);
  const times = new Map(lanes.map(({ name }) => [name, []]));
  const spent = new Map(lanes.map(({ name }) => [name, 0]));
  // What is slow need not be asked as often to be known.
  const BUDGET_MS = 2_500;
  for (let round = 0; round < rounds; round += 1)
    for (const lane of turned(lanes, round)) {
      if (spent.get(lane.name) > BUDGET_MS && times.get(lane.name).length > 1) continue;
      if (fast.includes(lane)) await lane.ask(question);
      const start = performance.now();
      await lane.ask(question);
      const time = performance.now() - start;
      times.get(lane.name).push(time);
      spent.set(lane.name, spent.get(lane.name) + time);
    }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

/** Slower than this, a lane keeps the database busy with two clients, and more of them would only run into its timeout. */
export const SLOW_MS = 250;

/** How many windows a lane is asked before it is measured, for the compilers of JavaScript and Java to have seen it. */
const WARMING = 3;

/**
 * How long a lane is asked at the start of each window before anything counts: while the others have their turn, V8 drops
 * what it had compiled of closures that nobody holds, and needs a second to have it again.
 */
const RUN_UP_MS = 1500;

/** Requests a second of many clients, lane after lane in short windows, and the CPU time of Node for each. */
export async function throughputs(lanes, question, { clients, windows, windowMs, latency }) {
  const rates = new Map(lanes.map(({ name }) => [name, []]));
  const cpu = new Map(lanes.map(({ name }) => [name, []]));
  for (let window = -WARMING; window < windows; window += 1)
    for (const lane of turned(lanes, window + WARMING)) {
      const isSlow = latency.get(lane.name) > SLOW_MS;
      if (isSlow && window !== 0) continue;
      const asked = isSlow ? 2 : clients;
      if (!isSlow) await busy(lane, question, asked, RUN_UP_MS);
      const { count, tookMs, spentMs } = await busy(lane, question, asked, windowMs);
      if (window < 0) continue;
      rates.get(lane.name).push((count * 1000) / tookMs);
      cpu.get(lane.name).push(spentMs / count);
    }
  const medians = (all) => new Map([...all].map(([name, values]) => [name, median(values)]));
  return { rates: medians(rates), cpu: medians(cpu) };
}

/** Clients that ask one after the other for so long: how many answers there were, in what time, for how much CPU time of Node. */
async function busy(lane, question, clients, forMs) {
  const before = cpuMs(lane);
  const start = performance.now();
  let count = 0;
  const client = async () => {
    while (performance.now() - start < forMs) {
      await lane.ask(question);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { count, tookMs: performance.now() - start, spentMs: cpuMs(lane) - before };
}

/** User and system time of this process, and of the lane's own where it has one. */
function cpuMs({ pid }) {
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1000;
  if (!pid) return own;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return own + (Number(fields[11]) + Number(fields[12])) * 10;
}

const turned = (lanes, by) => lanes.map((_, place) => lanes[(place + by) % lanes.length]);

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
