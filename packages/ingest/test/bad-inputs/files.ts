import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { BadInput } from './bad-input.js';
import { STREET, type InputDraft } from './input-draft.js';

const renamed =
  (to: string) =>
  (draft: InputDraft): void => {
    const bytes = draft.bytes(STREET);
    draft.remove(STREET);
    draft.write(to, bytes);
  };

export const FILES: readonly BadInput[] = [
  {
    name: 'square brackets in a name, as browsers add to a second copy',
    spoil: renamed('police/[1]/2025-01-wexmere-street.csv'),
    end: {},
  },
  {
    name: 'an asterisk in a name, which other files match',
    spoil: renamed('police/2025-0*/2025-01-wexmere-street.csv'),
    end: {},
  },
  {
    name: 'quotes, spaces and other alphabets in a name',
    spoil: renamed('it’s "odd" Ŵ 警/2025-01-wexmere-street.csv'),
    end: {},
  },
  {
    name: 'a line break and a colour in a name',
    spoil: (draft) => draft.write('a\n\u001B[31mred.csv', 'x,y\n'),
    end: { says: ['a␊␛[31mred.csv: no known table'] },
    inspect: ['a␊␛[31mred.csv'],
  },
  {
    name: 'a name of 240 letters',
    spoil: renamed(`${'n'.repeat(240)}/2025-01-wexmere-street.csv`),
    end: {},
  },
  {
    name: 'a hidden file',
    spoil: (draft) => draft.write('.trash/2025-01-wexmere-street.csv', 'x'),
    end: {},
  },
  {
    name: 'a link to a file',
    spoil: renamed('.elsewhere.csv'),
    place: (folder) => symlinkSync(join(folder, '.elsewhere.csv'), join(folder, STREET)),
    end: {},
  },
  {
    name: 'a link to a folder',
    spoil: () => {},
    place: (folder) => symlinkSync(join(folder, 'police'), join(folder, 'again')),
    end: { says: ['again: a link to a folder, which is not followed'] },
    inspect: ['again: a link to a folder'],
  },
  {
    name: 'a link to nothing',
    spoil: () => {},
    place: (folder) => symlinkSync(join(folder, 'gone.csv'), join(folder, 'link.csv')),
    end: { says: ['link.csv: a link to nothing'] },
    inspect: ['a link to nothing'],
  },
  {
    name: 'a pipe, which would never end',
    spoil: () => {},
    place: (folder) => void execFileSync('mkfifo', [join(folder, 'pipe.csv')]),
    end: { says: ['pipe.csv: neither a file nor a folder'] },
    inspect: ['neither a file nor a folder'],
  },
  {
    name: 'a folder named like a file',
    spoil: () => {},
    place: (folder) => mkdirSync(join(folder, 'latest.zip')),
    end: {},
  },
  {
    name: 'a link that no system can follow',
    spoil: () => {},
    place: (folder) => symlinkSync('x'.repeat(300), join(folder, 'link.csv')),
    end: { code: 'unreadable', says: ['link.csv: cannot be read', 'remove it'] },
    inspect: ['link.csv: cannot be read'],
  },
  {
    name: 'another kind of file',
    spoil: (draft) => draft.write('letter.docx', 'Dear Sir'),
    end: { says: ['letter.docx: not a CSV, JSON or ZIP file'] },
    inspect: ['not a CSV'],
  },
  {
    name: 'a table of one’s own',
    spoil: (draft) => draft.write('branches.csv', 'branch,manager\nLuton,A. Smith\n'),
    end: { says: ['branches.csv: no known table has these columns: branch, manager'] },
    inspect: ['no known table'],
  },
];
