import type { SheetRow } from '../../../core/input/official/official-table.js';
import { IngestError } from '../../../core/ingest-error.js';
import { openArchive, type Archive, type ArchiveMember } from '../archive.js';
import { sharedStrings } from './shared-strings.js';
import { sheetRows } from './sheet-rows.js';
import { readXml } from './xml-feed.js';

/** A sheet of a workbook. */
export interface Sheet {
  name: string;
  /** Its rows that have cells, in order. A reader may stop early. */
  rows(): AsyncGenerator<SheetRow>;
}

/** An open workbook; close it when done. */
export interface Workbook {
  sheets: Sheet[];
  close(): void;
}

/** What an office document is, by the files in its ZIP. */
export type OfficeDocument = 'workbook' | 'openDocument' | 'other';

/** What a ZIP is, if it is an office document. */
export function officeDocument(
  members: readonly Pick<ArchiveMember, 'name'>[],
): OfficeDocument | undefined {
  const names = new Set(members.map(({ name }) => name));
  if (names.has('[Content_Types].xml'))
    return [...names].some((name) => /(^|\/)workbook\.xml$/.test(name)) ? 'workbook' : 'other';
  return names.has('mimetype') && names.has('content.xml') ? 'openDocument' : undefined;
}

/**
 * Opens an XLSX workbook. Cells are text: shared and inline strings, and numbers as written.
 * Throws IngestError where it is damaged or no workbook.
 *
 * @param label the file as errors name it
 */
export async function openWorkbook(path: string, label: string): Promise<Workbook> {
  const archive = await openArchive(path, label);
  try {
    const part = partsOf(archive, label);
    const main = mainPart(archive, label);
    const targets = await relationsOf(part, main);
    const strings = [...targets.values()].find(({ type }) => type === 'sharedStrings');
    const shared = strings
      ? await sharedStrings(part(strings.target), named(label, strings.target))
      : [];
    const found: { name: string; id: string }[] = [];
    await readXml(await part(main).open(), named(label, main), {
      open(name, attributes) {
        if (name === 'sheet')
          found.push({ name: (attributes['name'] ?? '').trim(), id: relationId(attributes) });
      },
    });
    return {
      sheets: found.flatMap(({ name, id }) => {
        const target = targets.get(id);
        if (target?.type !== 'worksheet') return [];
        return [
          {
            name,
            rows: () => sheetRows(part(target.target), `${label} › ${name}`, shared),
          },
        ];
      }),
      close: () => archive.close(),
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}

type Parts = (name: string) => ArchiveMember;

function partsOf({ members }: Archive, label: string): Parts {
  const byName = new Map(members.map((member) => [member.name, member]));
  return (name) => {
    const member = byName.get(name);
    if (member) return member;
    throw new IngestError(
      'damagedArchive',
      `${label}: the workbook lacks its part ${name}. Fetch it again, or save it anew as XLSX or CSV.`,
      label,
    );
  };
}

function mainPart({ members }: Archive, label: string): string {
  const main = members.find(({ name }) => /(^|\/)workbook\.xml$/.test(name));
  if (main) return main.name;
  throw new IngestError(
    'missingInput',
    `${label}: a ZIP that is no XLSX workbook. Save the table as XLSX or CSV.`,
    label,
  );
}

interface Relation {
  type: string;
  target: string;
}

/** The parts that the workbook refers to, by id. */
async function relationsOf(part: Parts, main: string): Promise<Map<string, Relation>> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  await readXml(await part(file).open(), file, {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return;
      relations.set(Id, {
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: Target.startsWith('/') ? Target.slice(1) : folder + Target,
      });
    },
  });
  return relations;
}

function relationId(attributes: Readonly<Record<string, string>>): string {
  const key = Object.keys(attributes).find((name) => /(^|:)id$/.test(name));
  return key === undefined ? '' : attributes[key]!;
}

function named(label: string, part: string): string {
  return `${label} › ${part}`;
}
