// `npm run docs`: writes the SDK's API reference, from its doc comments, as HTML to .docs/. Fails
// if a symbol has no comment or a link leads nowhere.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Application } from 'typedoc';
import { ROOT } from './build.mjs';

const ENTRIES = [
  'index',
  'contract/index',
  'stats/index',
  'sentences/index',
  'sentences/cy',
  'testing/index',
];

/**
 * Reads the doc comments and returns the numbers of errors and warnings.
 *
 * @param {object} [options]
 * @param {string} [options.out] the folder to write to; without it nothing is written
 * @param {keyof typeof import('typedoc').LogLevel} [options.logLevel]
 */
export async function apiReference({ out, logLevel = 'Warn' } = {}) {
  const sdk = join(ROOT, 'packages', 'sdk');
  const app = await Application.bootstrap({
    name: '@crimetrends/sdk',
    entryPoints: ENTRIES.map((entry) => join(sdk, 'src', `${entry}.ts`)),
    tsconfig: join(sdk, 'tsconfig.json'),
    readme: join(sdk, 'README.md'),
    exclude: ['**/*.test.ts'],
    validation: { notDocumented: true, invalidLink: true, notExported: false },
    requiredToBeDocumented: [
      'Enum',
      'Variable',
      'Function',
      'Class',
      'Interface',
      'TypeAlias',
      'Method',
    ],
    treatWarningsAsErrors: true,
    disableSources: true,
    logLevel,
  });
  const project = await app.convert();
  if (project) app.validate(project);
  if (project && out && !app.logger.hasErrors() && !app.logger.hasWarnings())
    await app.generateDocs(project, out);
  return { errors: app.logger.errorCount, warnings: app.logger.warningCount };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const out = join(ROOT, '.docs');
  const { errors, warnings } = await apiReference({ out });
  process.stdout.write(
    errors + warnings > 0
      ? `Nothing was written: ${errors} errors, ${warnings} warnings.\n`
      : `The reference is in ${out}.\n`,
  );
  process.exitCode = errors + warnings > 0 ? 1 : 0;
}
