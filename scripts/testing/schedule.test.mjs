import { expect, test } from 'vitest';
import { schedule } from './schedule.mjs';

function steps(...plan) {
  const log = [];
  const made = plan.map(([name, ...after]) => ({
    name,
    after,
    run: async () => {
      log.push(`${name} begins`);
      await new Promise(setImmediate);
      log.push(`${name} ends`);
    },
  }));
  return { made, log };
}

test('a step begins when what it needs has ended, and two run side by side', async () => {
  const { made, log } = steps(['build'], ['lint'], ['pages', 'build'], ['types']);
  await schedule(made, 2);
  expect(log.slice(0, 2)).toEqual(['build begins', 'lint begins']);
  expect(log.indexOf('pages begins')).toBeGreaterThan(log.indexOf('build ends'));
  expect(log.filter((line) => line.endsWith('ends'))).toHaveLength(4);
});

test('a step that waits for an unknown one is an error, not a hang', async () => {
  await expect(schedule(steps(['pages', 'bild']).made, 2)).rejects.toThrow('pages: waits for');
});
