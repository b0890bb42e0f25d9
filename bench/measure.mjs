import { readFileSync } from 'node:fs';

/** Requests of one client in a turn. */
const TURN = 10;
/** What is slow need not be asked as often to be known. */
const [TURN_MS, BUDGET_MS] = [250, 2_500];

/** Milliseconds of one client, a lane at a time, so that nobody runs beside the one that is timed. */
export async function latencies(lanes, question, rounds) {
  const times = new Map(lanes.map(({ name }) => [name, []]));
  for (let turn = 0; turn < rounds / TURN; turn += 1)
    for (const lane of turned(lanes, turn)) {
      const own = times.get(lane.name);
      if (own.length > 1 && own.reduce((sum, time) => sum + time, 0) > BUDGET_MS) continue;
      own.push(...(await lane.times(question, Math.min(TURN, rounds), TURN_MS)));
    }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

/**
 * In the process of the lane: milliseconds of up to so many requests, one at least and no new one after so long. The first of
 * a turn do not count, for they find the caches of the processor full of the lanes before, unless that is nothing to them.
 */
export async function timesOf(lane, question, count, mostMs) {
  const times = [];
  const begun = performance.now();
  for (let request = -UNCOUNTED; request < count; request += 1) {
    const start = performance.now();
    if (times.length && start - begun > mostMs) break;
    await lane.ask(question);
    const time = performance.now() - start;
    if (request >= 0 || time > LONG_MS) times.push(time);
  }
  return times;
}

/** Requests of a turn that do not count, and how long one takes to which caches are nothing. */
const [UNCOUNTED, LONG_MS] = [5, 50];

/** Slower than this, a lane keeps the database busy with two clients, and more of them would only run into its timeout. */
const SLOW_MS = 250;

/** How many windows a lane is asked before it is measured, for the compilers of JavaScript and Java to have seen it. */
const WARMING = 3;

/** How long a lane is asked at the start of each window before anything counts, for caches to be its own again. */
const RUN_UP_MS = 1000;

/** Requests a second of many clients, lane after lane in short windows, and the CPU time of Node for each. */
export async function throughputs(lanes, question, { clients, windows, windowMs, latency }) {
  const rates = new Map(lanes.map(({ name }) => [name, []]));
  const cpu = new Map(lanes.map(({ name }) => [name, []]));
  for (let window = -WARMING; window < windows; window += 1)
    for (const lane of turned(lanes, window + WARMING)) {
      const isSlow = latency.get(lane.name) > SLOW_MS;
      if (isSlow && window !== 0) continue;
      const asked = isSlow ? 2 : clients;
      if (!isSlow) await lane.busy(question, asked, RUN_UP_MS);
      const { count, tookMs, spentMs } = await lane.busy(question, asked, windowMs);
      if (window < 0) continue;
      rates.get(lane.name).push((count * 1000) / tookMs);
      cpu.get(lane.name).push(spentMs / count);
    }
  const medians = (all) => new Map([...all].map(([name, values]) => [name, median(values)]));
  return { rates: medians(rates), cpu: medians(cpu) };
}

/**
 * In the process of the lane: clients that ask one after the other for so long: how many answers there were, in what time, for how much CPU
 * time of Node.
 */
export async function busy(lane, question, clients, forMs) {
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
