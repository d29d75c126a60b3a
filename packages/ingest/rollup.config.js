import { packageBuild } from '../../scripts/rollup.mjs';

export default packageBuild({ input: ['src/cli.ts', 'src/shell/writer-thread.ts'] });
