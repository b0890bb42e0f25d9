/** Tells the user a line on stderr. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
