import { packageBuild } from '../../scripts/rollup.mjs';

export default packageBuild({
  input: {
    index: 'src/index.ts',
    'contract/index': 'src/contract/index.ts',
    'stats/index': 'src/stats/index.ts',
    'sentences/index': 'src/sentences/index.ts',
    'testing/index': 'src/testing/index.ts',
    'sentences/cy': 'src/sentences/cy.ts',
  },
});
