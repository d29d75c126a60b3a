import yazl from 'yazl';
import { buffer } from 'node:stream/consumers';
import type { BadInput } from './bad-input.js';
import { STREET, type InputDraft } from './input-draft.js';

const ZIP = 'police.zip';
const MEMBER = STREET.replace('police/', '');

/** Packs the police folder, changes the ZIP's bytes, and puts it into the folder. */
const zipped =
  (change: (zip: Buffer) => Buffer) =>
  async (draft: InputDraft): Promise<void> => {
    draft.write(ZIP, change(await draft.pack('police')));
  };

/** A ZIP of its own making beside the other files. */
const beside =
  (
    name: string,
    fill: (zip: yazl.ZipFile) => void,
    change: (zip: Buffer) => Buffer = (zip) => zip,
  ) =>
  async (draft: InputDraft): Promise<void> => {
    const zip = new yazl.ZipFile();
    fill(zip);
    zip.end();
    draft.write(name, change(await buffer(zip.outputStream as unknown as AsyncIterable<Buffer>)));
  };

const renamed =
  (from: string, to: string) =>
  (zip: Buffer): Buffer =>
    Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
const CENTRAL = Buffer.from('PK\u0001\u0002', 'latin1');
const LOCAL = Buffer.from('PK\u0003\u0004', 'latin1');

/**
 * Sets a two-byte field of the first file's entries, in the list at the end and before the data.
 */
const field =
  (inList: number, before: number, value: number) =>
  (zip: Buffer): Buffer => {
    zip.writeUInt16LE(value, zip.indexOf(CENTRAL) + inList);
    zip.writeUInt16LE(value, zip.indexOf(LOCAL) + before);
    return zip;
  };

/** Lets every entry of the list point to the data of the first, as an overlapping bomb does. */
const overlapping = (zip: Buffer): Buffer => {
  const first = zip.indexOf(CENTRAL);
  for (let at = first; at !== -1; at = zip.indexOf(CENTRAL, at + 4)) {
    zip.copy(zip, at + 16, first + 16, first + 28);
    zip.copy(zip, at + 42, first + 42, first + 46);
  }
  return zip;
};

const text = (content: string): Buffer => Buffer.from(content);
const damaged = (...says: string[]): BadInput['end'] => ({
  code: 'damagedArchive',
  says: [...says, 'cut short or damaged', 'Fetch it again'],
});
const refused = (...says: string[]): BadInput['end'] => ({ code: 'refusedArchive', says });

export const ARCHIVES: readonly BadInput[] = [
  {
    name: 'a ZIP that is cut short',
    spoil: zipped((zip) => zip.subarray(0, zip.length / 2)),
    end: damaged(`${ZIP}:`),
    inspect: [ZIP, 'cut short'],
  },
  {
    name: 'a ZIP with a changed byte inside a file',
    spoil: zipped((zip) => {
      zip[zip.indexOf(Buffer.from(MEMBER)) + 5000]! ^= 0xff;
      return zip;
    }),
    end: damaged(`${ZIP} › ${MEMBER}`),
    inspect: [ZIP, 'damaged'],
  },
  {
    name: 'a ZIP with bytes after its end',
    spoil: zipped((zip) => Buffer.concat([zip, text('and more')])),
    end: damaged('bytes follow its end'),
    inspect: ['bytes follow its end'],
  },
  {
    name: 'a page of a web site saved as a ZIP',
    spoil: (draft) => draft.write('latest.zip', '<!DOCTYPE html><title>Not found</title>'),
    end: damaged('latest.zip', 'no ZIP'),
    inspect: ['latest.zip'],
  },
  {
    name: 'an encrypted file in a ZIP',
    spoil: zipped(field(8, 6, 0x0801)),
    end: refused('police.zip › 2024-12', 'is encrypted', 'Unpack it with its password'),
    inspect: ['is encrypted'],
  },
  {
    name: 'a ZIP with strong encryption',
    spoil: zipped(field(8, 6, 0x0841)),
    end: refused(ZIP, 'is encrypted', 'password'),
    inspect: ['is encrypted'],
  },
  {
    name: 'a file packed by Deflate64, as Windows packs large ones',
    spoil: zipped(field(10, 8, 9)),
    end: refused('packed by method 9', 'Unpack the ZIP'),
    inspect: ['method 9'],
  },
  {
    name: 'a file whose name climbs out of its folder (zip slip)',
    spoil: beside(
      'slip.zip',
      (zip) => zip.addBuffer(text('x'), 'aa/evil.csv'),
      renamed('aa/evil.csv', '../evil.csv'),
    ),
    end: refused('slip.zip', '“../evil.csv”', 'leads out of the folder', 'remove the ZIP'),
    inspect: ['leads out of the folder'],
  },
  {
    name: 'a file with an absolute name',
    spoil: beside(
      'slip.zip',
      (zip) => zip.addBuffer(text('x'), 'xetc/passwd'),
      renamed('xetc/passwd', '/etc/passwd'),
    ),
    end: refused('“/etc/passwd”', 'leads out of the folder'),
    inspect: ['leads out of the folder'],
  },
  {
    name: 'a ZIP bomb: 50 MB of nothing in 50 kB',
    spoil: beside('bomb.zip', (zip) =>
      zip.addBuffer(Buffer.alloc(50_000_000), '2025-01/2025-01-wexmere-street.csv'),
    ),
    end: refused('bomb.zip › 2025-01', 'to 50000000 bytes', '200 to 1', 'Remove it'),
    inspect: ['200 to 1'],
  },
  {
    name: 'a ZIP bomb whose files share their bytes',
    spoil: beside(
      'bomb.zip',
      (zip) => {
        for (const name of 'abcdefgh')
          zip.addBuffer(text(name.repeat(name === 'a' ? 20_000 : 1)), name, { compress: false });
      },
      overlapping,
    ),
    end: refused('bomb.zip', 'share the same bytes'),
    inspect: ['share the same bytes'],
  },
  {
    name: 'a ZIP inside a ZIP',
    spoil: async (draft) => {
      const inner = await draft.pack('police/2024-12');
      await beside('outer.zip', (zip) => zip.addBuffer(inner, 'inner.zip'))(draft);
    },
    end: {
      ledger: { read: -1058, counted: -1018, transport: -16, noLocation: -24 },
      says: ['outer.zip › inner.zip', 'a ZIP inside a ZIP', 'unpack the outer one'],
    },
    inspect: ['a ZIP inside a ZIP'],
  },
  {
    name: 'two files of the same name in one ZIP',
    spoil: async (draft) => {
      const first = draft.bytes(STREET);
      await beside('twice.zip', (zip) => {
        zip.addBuffer(first, MEMBER);
        zip.addBuffer(first.subarray(0, 9000), MEMBER);
      })(draft);
    },
    end: refused(`twice.zip › ${MEMBER}`, 'more than once', 'put the right file in its place'),
    inspect: ['more than once'],
  },
  {
    name: 'a ZIP without a file',
    spoil: beside('empty.zip', () => {}),
    end: { says: ['empty.zip: the ZIP holds no file'] },
    inspect: ['the ZIP holds no file'],
  },
  {
    name: 'a workbook instead of a CSV',
    spoil: beside('book.xlsx', (zip) => {
      zip.addBuffer(text('<x/>'), '[Content_Types].xml');
      zip.addBuffer(text('<x/>'), 'xl/workbook.xml');
    }),
    end: { says: ['book.xlsx: an office document; save each table as CSV'] },
    inspect: ['an office document'],
  },
  {
    name: 'the shadow files that macOS puts into a ZIP',
    spoil: beside('mac.zip', (zip) => {
      zip.addBuffer(text('head\n'), 'notes.txt');
      zip.addBuffer(Buffer.from([0, 5, 22, 7]), `__MACOSX/._${MEMBER}`);
    }),
    end: { says: ['mac.zip › notes.txt: not a CSV'] },
  },
  {
    name: 'a ZIP in the ZIP64 form',
    spoil: async (draft) => {
      const bytes = draft.bytes(STREET);
      draft.remove(STREET);
      await beside('big.zip', (zip) => zip.addBuffer(bytes, MEMBER, { forceZip64Format: true }))(
        draft,
      );
    },
    end: {},
  },
  {
    name: 'a ZIP that is not named so',
    spoil: async (draft) => {
      draft.write('download', await draft.pack('police'));
    },
    end: {},
  },
];
