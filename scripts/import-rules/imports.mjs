// What a source file imports, read from its syntax tree.
import ts from 'typescript';

/**
 * @typedef {object} Import
 * @property {string} target as written: `./paths.js`, `zod/mini`
 * @property {number} line
 * @property {string} clause the statement up to its target: `import * as z from`
 * @property {'value' | 'type'} kind a `type` does not remain after compilation
 */

/**
 * The imports and re-exports of a file, dynamic imports and `import('…')` types included; none of
 * SQL and CSS.
 *
 * @param {string} file
 * @param {string} text
 * @returns {Import[]}
 */
export function importsOf(file, text) {
  if (!/\.(ts|mjs|js|jsx)$/.test(file)) return [];
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  /** @type {Import[]} */
  const found = [];
  /** @type {(node: ts.Node, target: ts.Node | undefined, kind: Import['kind']) => void} */
  const add = (node, target, kind) => {
    if (!target || !ts.isStringLiteralLike(target)) return;
    const from = node.getStart(tree);
    const at = target.getStart(tree);
    found.push({
      target: target.text,
      line: tree.getLineAndCharacterOfPosition(at).line + 1,
      clause: text.slice(from, at).trim(),
      kind,
    });
  };
  for (const node of tree.statements) {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, kindOfImport(node));
    if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, kindOfExport(node));
  }
  /** @param {ts.Node} node */
  const inner = (node) => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0], 'value');
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node, node.argument.literal, 'type');
    ts.forEachChild(node, inner);
  };
  // Few files have one, and a walk over the whole tree is slow.
  if (/\bimport\s*\(/.test(text)) inner(tree);
  return found;
}

/** @type {(node: ts.ImportDeclaration) => Import['kind']} */
function kindOfImport({ importClause: clause }) {
  if (!clause) return 'value';
  if (clause.isTypeOnly) return 'type';
  const named = clause.namedBindings;
  const onlyTypes = named && ts.isNamedImports(named) && !clause.name && allTypes(named.elements);
  return onlyTypes ? 'type' : 'value';
}

/** @type {(node: ts.ExportDeclaration) => Import['kind']} */
function kindOfExport({ isTypeOnly, exportClause: clause }) {
  const onlyTypes = clause && ts.isNamedExports(clause) && allTypes(clause.elements);
  return isTypeOnly || onlyTypes ? 'type' : 'value';
}

/** @param {readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]} elements */
function allTypes(elements) {
  return elements.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly);
}

/**
 * Whether an import names a package or an entry of it. A name that ends with `/` or `:` is a
 * prefix.
 *
 * @param {string} target
 * @param {string} name
 */
export function isModule(target, name) {
  const prefix = /[/:]$/.test(name) ? name : `${name}/`;
  return target === name || target.startsWith(prefix);
}
