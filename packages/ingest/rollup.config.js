import { packageBuild } from '../../scripts/rollup.mjs';

export default packageBuild({ input: ['src/cli.ts', 'src/shell/release/writer-thread.ts'] });
