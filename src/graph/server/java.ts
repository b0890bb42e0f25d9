import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ConfigError } from '../../errors.js';

/** A Java that can run the embedded Neo4j. */
export interface Java {
  path: string;
  /** As it says itself, such as `17.0.15`. */
  version: string;
  /** The JAVA_HOME that was given and passed over, for it has no Java that fits; null where there is none such. */
  passedOver: string | null;
}

const SUPPORTED = new Set([17, 21]);

/** What a `java -version` says of itself: `17.0.15` and 17, `1.8.0_402` and 8; null where it is no Java. */
export function javaVersion(output: string): { version: string; major: number } | null {
  const [, version = ''] = /version "([\d._]+)[^"]*"/.exec(output) ?? [];
  const [first = 0, second = 0] = version.split(/[._]/).map(Number);
  return version ? { version, major: first === 1 ? second : first } : null;
}

/**
 * The Java 17 or 21 to use: of `javaHome` (JAVA_HOME), else `command`, which is looked up on the PATH. Throws a ConfigError
 * that says which ones were found instead and how one is installed here.
 */
export async function javaToUse(javaHome: string | null, command = 'java'): Promise<Java> {
  const ofHome = javaHome && join(javaHome, 'bin', 'java');
  const others: string[] = [];
  for (const path of ofHome ? [ofHome, command] : [command]) {
    const found = javaVersion(await versionOutput(path));
    if (!found) continue;
    if (SUPPORTED.has(found.major))
      return { path, version: found.version, passedOver: path === ofHome ? null : javaHome };
    others.push(`Java ${found.version}`);
  }
  throw new ConfigError(
    others.length
      ? `The embedded Neo4j needs Java 17 or 21, and only ${[...new Set(others)].join(' and ')} was found.`
      : `The embedded Neo4j needs Java 17 or 21, and none was found${javaHome ? `, neither in JAVA_HOME (${javaHome}) nor on the PATH` : ''}.`,
    `Install one with: ${installCommand()} (or set JAVA_HOME to one, or NEO4J_URI to a running Neo4j, such as one from docker compose up).`,
  );
}

function versionOutput(path: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(path, ['-version'], { timeout: 20_000 }, (_, stdout, stderr) =>
      resolve(`${stdout}${stderr}`),
    );
  });
}

/** The command that installs a fitting Java on this machine. */
export function installCommand(
  platform: NodeJS.Platform = process.platform,
  has: (tool: string) => boolean = isOnPath,
  system: string = osRelease(),
): string {
  if (platform === 'darwin')
    return 'brew install openjdk@21 && export JAVA_HOME="$(brew --prefix openjdk@21)"';
  if (platform === 'win32') return 'winget install EclipseAdoptium.Temurin.21.JRE';
  const tools: [string, string][] = [
    // Debian 12 has no 21, and later ones no 17.
    ['apt-get', `sudo apt-get install -y openjdk-${isOldDebian(system) ? 17 : 21}-jre-headless`],
    ['dnf', 'sudo dnf install -y java-21-openjdk-headless'],
    ['apk', 'apk add openjdk21-jre-headless'],
    ['zypper', 'sudo zypper install -y java-21-openjdk-headless'],
    ['pacman', 'sudo pacman -S --noconfirm jre21-openjdk-headless'],
  ];
  const [, command] = tools.find(([tool]) => has(tool)) ?? [];
  return command ?? 'your package manager (look for OpenJDK 21, for example from Adoptium)';
}

function isOldDebian(system: string): boolean {
  const [, version = '99'] = /^VERSION_ID="?(\d+)/m.exec(system) ?? [];
  return /^ID="?debian/m.test(system) && Number(version) <= 12;
}

function osRelease(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

function isOnPath(tool: string): boolean {
  return ['/usr/bin', '/bin', '/sbin', '/usr/sbin', '/usr/local/bin']
    .join(delimiter)
    .split(delimiter)
    .some((folder) => existsSync(join(folder, tool)));
}
