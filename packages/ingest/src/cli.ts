import { Command } from 'commander';
import { registerBuild } from './commands/build.js';
import { registerDiff } from './commands/diff.js';
import { registerDownload } from './commands/download.js';
import { registerExplain } from './commands/explain.js';
import { registerExport } from './commands/export.js';
import { registerInspect } from './commands/inspect.js';
import { registerPack } from './commands/pack.js';
import { registerPublish } from './commands/publish.js';
import { registerReconcile } from './commands/reconcile.js';
import { registerRollback } from './commands/rollback.js';
import { registerServe } from './commands/serve.js';
import { registerVerify } from './commands/verify.js';
import { IngestError } from './core/ingest-error.js';
import { registerDemoData } from './demo/command.js';
import { readRegistry } from './shell/registry.js';

const program = new Command('crimetrends')
  .description('Police, census and geography files in; a bundle of recorded crime out.')
  .version(readRegistry().codeVersion)
  .showHelpAfterError('(“crimetrends --help” lists the commands)');

registerBuild(program);
registerDiff(program);
registerDownload(program);
registerExplain(program);
registerExport(program);
registerInspect(program);
registerPack(program);
registerPublish(program);
registerReconcile(program);
registerRollback(program);
registerServe(program);
registerVerify(program);
registerDemoData(program);

try {
  await program.parseAsync();
} catch (error) {
  // An error of the input is a sentence; an error of the program keeps its stack.
  process.stderr.write(
    error instanceof IngestError
      ? `\nerror: ${error.message}\n`
      : `\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
}
