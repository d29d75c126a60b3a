/**
 * Slows a page down to a phone: 150 ms round trip, 1.6 Mbit/s, a processor four times slower.
 *
 * @param {import('playwright-core').Page} page before it opens anything
 * @returns {Promise<void>}
 */
export async function throttle(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 200_000,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
