import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installCommand, javaToUse, javaVersion } from '../../../src/graph/server/java.js';

test.each([
  ['openjdk version "17.0.15" 2025-04-15', '17.0.15', 17],
  ['java version "1.8.0_402"', '1.8.0_402', 8],
  ['openjdk version "21" 2023-09-19', '21', 21],
  ['openjdk version "22-ea" 2024-03-19', '22', 22],
])('%s is %s', (output, version, major) => {
  expect(javaVersion(output)).toEqual({ version, major });
});

test.each(['', 'The operation couldn’t be completed. Unable to locate a Java Runtime.'])(
  '"%s" is no Java',
  (output) => {
    expect(javaVersion(output)).toBeNull();
  },
);

const debian = 'ID=debian\nVERSION_ID="12"\n';

test.each<[string, NodeJS.Platform, string, string, string]>([
  ['macOS', 'darwin', '', '', 'brew install openjdk@21'],
  ['Windows', 'win32', '', '', 'winget install EclipseAdoptium.Temurin.21.JRE'],
  ['Debian 12', 'linux', 'apt-get', debian, 'apt-get install -y openjdk-17-jre-headless'],
  ['Debian 13', 'linux', 'apt-get', 'ID=debian\nVERSION_ID="13"\n', 'openjdk-21-jre-headless'],
  ['Ubuntu', 'linux', 'apt-get', 'ID=ubuntu\nVERSION_ID="24.04"\n', 'openjdk-21-jre-headless'],
  ['Fedora', 'linux', 'dnf', '', 'dnf install -y java-21-openjdk-headless'],
  ['Alpine', 'linux', 'apk', '', 'apk add openjdk21-jre-headless'],
])('on %s the command to install one is right', (_, platform, tool, system, expected) => {
  expect(installCommand(platform, (name) => name === tool, system)).toContain(expected);
});

describe('a fake Java', () => {
  let folder: string;
  let onPath: string;

  const fake = (name: string, version: string) => {
    mkdirSync(join(folder, name, 'bin'), { recursive: true });
    writeFileSync(
      join(folder, name, 'bin', 'java'),
      `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`,
      { mode: 0o755 },
    );
    return join(folder, name);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'diplograph-java-'));
    onPath = `${fake('path', '11.0.22')}/bin/java`;
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('of 21 in JAVA_HOME is used', async () => {
    const home = fake('home', '21.0.4');
    await expect(javaToUse(home, onPath)).resolves.toEqual({
      path: `${home}/bin/java`,
      version: '21.0.4',
      passedOver: null,
    });
  });

  test.each([
    ['is not there', () => join(folder, 'nowhere')],
    ['has an old one', () => fake('home', '11.0.2')],
  ])('on the PATH is used where JAVA_HOME %s, and that is told', async (_, javaHome) => {
    const other = `${fake('other', '17.0.1')}/bin/java`;
    const home = javaHome();
    await expect(javaToUse(home, other)).resolves.toEqual({
      path: other,
      version: '17.0.1',
      passedOver: home,
    });
  });

  test('that is nowhere is refused with the JAVA_HOME that was looked at', async () => {
    const nowhere = join(folder, 'nowhere');
    await expect(javaToUse(nowhere, join(nowhere, 'java'))).rejects.toThrow(
      `none was found, neither in JAVA_HOME (${nowhere}) nor on the PATH.`,
    );
  });

  test('too old everywhere is refused with the command to install another', async () => {
    const error = (await javaToUse(fake('home', '1.8.0_402'), onPath).catch(
      (reason: unknown) => reason,
    )) as Error & { line: string };
    expect(error.message).toBe(
      'The embedded Neo4j needs Java 17 or 21, and only Java 1.8.0_402 and Java 11.0.22 was found.',
    );
    expect(error.line).toMatch(/Install one with: .+/);
    expect(error.line).not.toContain('\n');
  });

  test('that is not there is refused too', async () => {
    await expect(javaToUse(null, join(folder, 'nowhere'))).rejects.toThrow(
      'needs Java 17 or 21, and none was found',
    );
  });
});
