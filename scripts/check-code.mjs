// Checks the types, then lints, in one process: the rules that ask for types ask the program that was checked, so that all
// types are worked out once. `npx eslint .` and `npx tsc -p tsconfig.check.json` find the same, each by itself.
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import typescript from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = programOf(`${root}tsconfig.check.json`);
const faults = typescript.getPreEmitDiagnostics(program);
const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: null, programs: [program] } },
  },
});
const linted = await eslint.lintFiles(['.']);

if (faults.length > 0) console.log(typescript.formatDiagnosticsWithColorAndContext(faults, said()));
const formatter = await eslint.loadFormatter('stylish');
process.stdout.write(await formatter.format(linted));
const sound = faults.length === 0 && linted.every(({ errorCount }) => errorCount === 0);
process.exitCode = sound ? 0 : 1;

function programOf(file) {
  const { options, fileNames, errors } = typescript.getParsedCommandLineOfConfigFile(
    file,
    { incremental: false, tsBuildInfoFile: undefined },
    {
      ...typescript.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(typescript.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  const host = typescript.createCompilerHost(options);
  // No rule reads what comments say of types; the packages have many.
  host.jsDocParsingMode = typescript.JSDocParsingMode.ParseForTypeErrors;
  return typescript.createProgram({
    rootNames: fileNames,
    options,
    host,
    configFileParsingDiagnostics: errors,
  });
}

function said() {
  return {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  };
}
