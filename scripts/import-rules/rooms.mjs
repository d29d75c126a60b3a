// The order of the rooms of ingest. A room imports only the rooms before it, types included: a file
// that needs a type of a later room is in the wrong room.
import { posix } from 'node:path';

/**
 * Folders whose rooms have an order. Rooms in an inner list are side by side: none imports another.
 * Files beside the rooms come before all of them, unless they are listed.
 *
 * @type {readonly { folder: string, order: readonly (string | readonly string[])[] }[]}
 */
export const ROOMS = [
  {
    folder: 'packages/ingest/src/',
    order: ['core', 'shell', 'pipeline.ts', 'commands', 'demo', 'cli.ts'],
  },
  {
    folder: 'packages/ingest/src/core/',
    order: [
      'input',
      'geography',
      'police',
      'coverage',
      'context',
      'reconciliation',
      'bundle',
      'release',
      'verification',
      'explanation',
      'release-diff',
      'publication',
      'packing',
      'download',
    ],
  },
  {
    folder: 'packages/ingest/src/shell/',
    order: [
      'run',
      'input',
      'geography',
      'police',
      'context',
      'release',
      ['publish', 'pack', 'download', 'serve'],
    ],
  },
];

/**
 * What is wrong with an import between rooms, or undefined.
 *
 * @param {string} file
 * @param {string} target a relative import of the file
 */
export function upwardArrow(file, target) {
  const landing = posix.join(posix.dirname(file), target);
  for (const { folder, order } of ROOMS) {
    if (!file.startsWith(folder) || !landing.startsWith(folder)) continue;
    const [from, to] = [roomIn(folder, file), roomIn(folder, landing)];
    const [here, there] = [placeIn(order, from), placeIn(order, to)];
    if (here === undefined || there === undefined || from === to) continue;
    if (there > here) return `imports ${target}: in ${folder} ${to} comes after ${from}.`;
    if (there === here && here > BESIDE_ROOMS)
      return `imports ${target}: in ${folder} ${to} and ${from} are side by side.`;
  }
  return undefined;
}

/**
 * The room of a file for which {@link ROOMS} has no place, or undefined.
 *
 * @param {string} file
 */
export function roomWithoutPlace(file) {
  for (const { folder, order } of ROOMS) {
    if (!file.startsWith(folder)) continue;
    const room = roomIn(folder, file);
    if (placeIn(order, room) === undefined) return folder + room;
  }
  return undefined;
}

/**
 * The room of a path: the first name below a folder. An import of `x.js` means `x.ts`.
 *
 * @param {string} folder
 * @param {string} path
 */
function roomIn(folder, path) {
  return path.slice(folder.length).split('/')[0].replace(/\.js$/, '.ts');
}

const BESIDE_ROOMS = 0;

/**
 * The place of a room in an order, or undefined if the order does not list it.
 *
 * @param {readonly (string | readonly string[])[]} order
 * @param {string} room
 */
function placeIn(order, room) {
  const place = order.findIndex((level) => [level].flat().includes(room));
  if (place >= 0) return place + 1;
  return room.endsWith('.ts') ? BESIDE_ROOMS : undefined;
}
