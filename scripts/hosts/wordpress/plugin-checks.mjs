// What the plugin of examples/wordpress writes for a reader, word for word, and that PHP has nothing
// to say of it.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build.mjs';
import { markupOf, publish } from './posts.mjs';

const PLUGIN = join(ROOT, 'examples', 'wordpress');

/** Shortcodes with what stands in the page. @param {string} operator @returns {[string, string][]} */
const shortcodes = (operator) => [
  [
    '[crimetrends area="E06000032" theme="dark"]',
    `<crimetrends-card area="E06000032" theme="dark"><a href="${operator}/area/E06000032/">Recorded crime: E06000032</a></crimetrends-card>`,
  ],
  [
    '[crimetrends element="trend" postcode="LU1 2AB"]',
    `<crimetrends-trend postcode="LU1 2AB"><a href="${operator}/">Recorded crime: LU1 2AB</a></crimetrends-trend>`,
  ],
  [
    `[crimetrends area='" onclick="alert(1)' bundle="https://other.example/"]`,
    `<crimetrends-card area="&quot; onclick=&quot;alert(1)"><a href="${operator}/area/%22%20onclick%3D%22alert%281%29/">Recorded crime: &quot; onclick=&quot;alert(1)</a></crimetrends-card>`,
  ],
  // Readers see nothing of an author's mistake.
  ['[crimetrends element="script" area="E06000032"]', ''],
  ['[crimetrends]', ''],
];

/**
 * A sentence for each thing that is wrong.
 *
 * @param {import('./posts.mjs').WordPress} wordpress
 * @param {string} operator
 * @returns {Promise<string[]>}
 */
export async function pluginFaults(wordpress, operator) {
  const cases = shortcodes(operator);
  const addresses = await publish(
    wordpress,
    cases.map(([content]) => ({ role: 'administrator', editor: 'classic', content })),
  );
  const markups = await Promise.all(addresses.map(markupOf));
  const wrong = cases.flatMap(([shortcode, right], at) => {
    const found = markups[at].replaceAll(/<\/?p>/g, '').trim();
    return found === right
      ? []
      : [`The plugin writes for ${shortcode}:\n${found}\nand not\n${right}`];
  });
  const notices = wordpress
    .log()
    .split('\n')
    .filter((line) => line.includes('plugins/crimetrends'));
  return [...wrong, ...notices, ...syntaxFaults()];
}

function syntaxFaults() {
  const files = readdirSync(PLUGIN).filter((file) => file.endsWith('.php'));
  return files.flatMap((file) => {
    const { status, stdout, stderr } = spawnSync('php', ['-l', join(PLUGIN, file)], {
      encoding: 'utf8',
    });
    return status === 0 ? [] : [`${stdout}${stderr}`.trim()];
  });
}
