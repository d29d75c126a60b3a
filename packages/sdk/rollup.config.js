import { packageBuild } from '../../scripts/rollup.mjs';

export default packageBuild({
  input: {
    index: 'src/index.ts',
    'contract/index': 'src/contract/index.ts',
    'stats/index': 'src/stats/index.ts',
    'sentences/index': 'src/sentences/index.ts',
    'sentences/cy/index': 'src/sentences/cy/index.ts',
  },
});
