import { expect, it } from 'vitest';
import { apiReference } from '../../../scripts/docs.mjs';

it('every public symbol is documented, and every link in the documentation resolves', async () => {
  expect(await apiReference({ logLevel: 'Error' })).toEqual({ errors: 0, warnings: 0 });
});
