// What the classes of the elements themselves say: attributes and properties from Lit, their types
// from TypeScript, so that the manifest cannot name what is not there.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const folder = dirname(fileURLToPath(import.meta.url));

/**
 * Of every class its inputs and its styles as text. An input without an attribute has none in HTML.
 */
export async function inputsOf() {
  const classes = await import(pathToFileURL(join(folder, 'dist', 'index.js')).href);
  const typeOf = typesOf('src/index.ts');
  return Object.fromEntries(
    Object.entries(classes).map(([className, element]) => {
      // Asking for them makes Lit work the properties out.
      void element.observedAttributes;
      const inputs = [...element.elementProperties]
        .filter(([, { state }]) => state !== true)
        .map(([name, { attribute, reflect }]) => ({
          name,
          attribute: attributeOf(name, attribute),
          type: typeOf(className, name),
          reflects: reflect === true,
        }));
      const styles = [element.styles].flat(Infinity).map(({ cssText }) => cssText);
      return [className, { inputs, styles: styles.join('\n') }];
    }),
  );
}

function attributeOf(name, attribute) {
  if (attribute === false) return undefined;
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
}

/** The types of the exported classes' properties as text, with the names of unions written out. */
function typesOf(entry) {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, folder);
  const program = ts.createProgram([join(folder, entry)], { ...options, customConditions: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(folder, entry));
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source));
  return (className, name) => {
    // HTML's own property takes any text; these elements speak two languages.
    if (name === 'lang') return "'en' | 'cy'";
    const found = exported.find((each) => each.name === className);
    const symbol = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
    const property = checker.getDeclaredTypeOfSymbol(symbol).getProperty(name);
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
    const parts = type.isUnion() && !(type.flags & ts.TypeFlags.Boolean) ? type.types : [type];
    return parts.map((each) => checker.typeToString(each).replace(/^"(.*)"$/, "'$1'")).join(' | ');
  };
}
