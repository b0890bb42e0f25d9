import { configFrom } from '../config.js';
import { EXIT, type ExitCode } from '../errors.js';
import { findings, type Finding } from './doctor-checks.js';

/**
 * `diplograph doctor`: one line for each thing looked at, faults with their remedy. Exit code 3 where the machine or the
 * settings are at fault, 4 where only the database is. Starts and changes nothing.
 */
export async function doctor({ json = false }: { json?: boolean }): Promise<ExitCode> {
  const found = await findings(configFrom(process.env));
  const codes = found.map(({ exitCode }) => exitCode).filter((code) => code !== EXIT.done);
  process.stdout.write(json ? `${JSON.stringify(asJson(found))}\n` : found.map(line).join(''));
  if (codes.includes(EXIT.configuration)) return EXIT.configuration;
  return codes[0] ?? EXIT.done;
}

function asJson(found: Finding[]) {
  return {
    ok: found.every(({ ok }) => ok),
    checks: found.map(({ name, ok, found: text, remedy }) => ({ name, ok, found: text, remedy })),
  };
}

function line({ name, ok, found, remedy }: Finding): string {
  return `${ok ? 'ok   ' : 'FAULT'}  ${name}: ${[found, remedy].filter(Boolean).join(' ')}\n`;
}
