// The code in the README, the packages' READMEs and docs/: scripts compile under strict TypeScript,
// HTML names what is there, data parse, and commands exist. What can run does, in the SDK's
// examples.dist.test.ts and in readme.e2e.test.ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Block {
  /** Page and line, as an editor opens it. */
  place: string;
  language: string;
  code: string;
}

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...['sdk', 'widgets', 'ingest'].map((name) => `packages/${name}/README.md`),
];
const blocks = pages.flatMap((page) =>
  [...text(page).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ({ index, 1: language, 2: code }): Block => ({
      place: `${page}:${text(page).slice(0, index).split('\n').length + 1}`,
      language: language!,
      code: code!,
    }),
  ),
);
const of = (...languages: string[]): Block[] =>
  blocks.filter(({ language }) => languages.includes(language));

describe('the code of the documents', () => {
  it('is of a language that is checked here, or plain text', () => {
    const known = ['js', 'jsx', 'ts', 'tsx', 'html', 'json', 'jsonc', 'sh'];
    const others = ['nginx', 'caddy', 'text', 'yaml', ''];
    for (const { place, language } of blocks)
      expect([...known, ...others], place).toContain(language);
    for (const language of known.slice(0, 2)) expect(of(language).length).toBeGreaterThan(0);
  });

  it('compiles under strict TypeScript', () => {
    expect(compiled(of('js', 'jsx', 'ts', 'tsx'))).toEqual([]);
  });

  it.each(of('html').map((block) => [block.place, block.code]))(
    'names elements and attributes that are there, in %s',
    (_, code) => {
      const faults: string[] = [];
      const page = parseFragment(code, {
        onParseError: (error) => faults.push(`${error.code}, line ${error.startLine}`),
      });
      expect(faults).toEqual([]);
      const named = elementsIn(page).filter(({ tagName }) => tagName.startsWith('crimetrends-'));
      for (const { tagName, attrs } of named) {
        const attributes = [...(known.get(tagName) ?? ['no such element']), ...COMMON];
        for (const { name } of attrs) expect(attributes, `${tagName} ${name}`).toContain(name);
      }
      // Each one is closed, or what follows it on the page would be its content.
      for (const tag of new Set(named.map(({ tagName }) => tagName)))
        expect(code.split(`</${tag}>`).length, tag).toBe(code.split(`<${tag}`).length);
    },
  );

  it.each(of('json', 'jsonc').map((block) => [block.place, block.code]))(
    'is data that parses, in %s',
    (place, code) => {
      // Shortened data say where by an ellipsis; some are one member of an object.
      const whole = code.replaceAll(/,?\s*…/g, '').replace(/^(?=\s*")([\s\S]*)$/, '{$1}');
      const { parseDiagnostics } = ts.parseJsonText(place, whole) as ts.JsonSourceFile & {
        parseDiagnostics: ts.Diagnostic[];
      };
      expect(parseDiagnostics.map(({ messageText }) => messageText)).toEqual([]);
    },
  );

  it('names the packages’ versions as they are', () => {
    for (const page of pages) {
      for (const [, name, version] of text(page).matchAll(
        /crimetrends-(sdk|widgets|ingest)-(\d+\.\d+\.\d+)/g,
      ))
        expect(version, `${name} in ${page}`).toBe(versionOf(name!));
    }
  });

  it('calls commands and tasks that there are', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    const commands = readdirSync(join(root, 'packages', 'ingest', 'src', 'commands')).map((name) =>
      name.replace(/\.ts$/, ''),
    );
    for (const { place, code } of of('sh')) {
      for (const [, task] of code.matchAll(/\bnpm run ([\w:-]+)/g))
        expect(Object.keys(scripts), place).toContain(task);
      for (const [, command] of code.matchAll(
        /(?:^|npx |npm run crimetrends -- )crimetrends ([a-z][\w-]*)/gm,
      ))
        expect(commands, `${place}: ${command}`).toContain(command);
      for (const [, file] of code.matchAll(/\bnode ((?:scripts|packages)\/[\w./-]+)/g))
        expect(existsSync(join(root, file!)), `${place}: ${file}`).toBe(true);
    }
  });
});

function versionOf(name: string): string {
  return (JSON.parse(text(`packages/${name}/package.json`)) as { version: string }).version;
}

/** Attributes that every element of HTML has. */
const COMMON = ['id', 'class', 'hidden', 'slot', 'style', 'debug'];

const known = new Map(
  (
    JSON.parse(text('packages/widgets/dist/custom-elements.json')) as {
      modules: { declarations: { tagName: string; attributes: { name: string }[] }[] }[];
    }
  ).modules.flatMap(({ declarations }) =>
    declarations.map(({ tagName, attributes }): [string, string[]] => [
      tagName,
      attributes.map(({ name }) => name),
    ]),
  ),
);

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elementsIn(child)] : [],
  );
}

/** What TypeScript says of blocks, all in one program that reads the built packages. */
function compiled(code: readonly Block[]): string[] {
  const files = new Map(
    code.map((block, index) => [join(import.meta.dirname, `documented-${index}.tsx`), block]),
  );
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path)?.code ?? readFile(path);
  host.getSourceFile = (path, language, ...more) => {
    const block = files.get(path);
    return block
      ? ts.createSourceFile(path, block.code, language)
      : getSourceFile(path, language, ...more);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const block = file && files.get(file.fileName);
    const line = file ? file.getLineAndCharacterOfPosition(start!).line : 0;
    const [page, first] = block?.place.split(':') ?? [file?.fileName, 0];
    return `${page}:${Number(first) + line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
