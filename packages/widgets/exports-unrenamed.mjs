/**
 * A rollup plugin, to run after terser. Terser gives what a chunk exports a short name of its own,
 * beside the short one that rollup gave it: `export{Fr as $,…}` takes 0.3 kB of a card. Lets chunks
 * import by terser's names.
 *
 * @returns {import('rollup').Plugin}
 */
export function exportsUnrenamed() {
  return {
    name: 'exports-unrenamed',
    // The hash in a file's name is of its content before the renaming.
    augmentChunkHash: () => 'exports-unrenamed',
    generateBundle: (_options, bundle) => {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      for (const chunk of chunks.filter(({ name }) => name === 'card' || name === 'preload'))
        renameExports(chunk, chunks);
    },
  };
}

function renameExports(chunk, chunks) {
  const file = chunk.fileName.replace(/.*\//, '').replaceAll(/\W/g, '\\$&');
  const imports = new RegExp(`import\\{([^}]*)\\}from"\\./${file}"`);
  // A module that import() gives as one of the chunk's exports.
  const wholes = new RegExp(
    `import\\("\\./(?:chunks/)?${file}"\\)\\.then\\((\\w+)=>\\1\\.(\\w+)\\)`,
    'g',
  );
  const kept = new Set(
    chunks.flatMap(({ code }) => [...code.matchAll(wholes)].map(([, , name]) => name)),
  );
  const [list, names] = /export\{([^}]*)\};(?![^]*export\{)/.exec(chunk.code);
  const exported = names.split(',').map((each) => {
    const [local, name = local] = each.split(' as ');
    return { local, name, short: kept.has(name) || kept.has(local) ? name : local };
  });
  const shortOf = new Map(exported.map(({ name, short }) => [name, short]));
  const written = exported.map(({ local, short }) => aliased(local, short));
  chunk.code = chunk.code.replace(list, () => `export{${written.join()}};`);
  for (const other of chunks) {
    const [statement, specifiers] = imports.exec(other.code) ?? [];
    if (statement === undefined) continue;
    const renamed = specifiers.split(',').map((each) => {
      const [name, local = name] = each.split(' as ');
      if (!shortOf.has(name)) throw new Error(`${other.fileName} imports ${name}, not in ${file}`);
      return aliased(shortOf.get(name), local);
    });
    const shorter = statement.replace(specifiers, () => renamed.join());
    other.code = other.code.replace(statement, () => shorter);
  }
}

function aliased(name, as) {
  return name === as ? name : `${name} as ${as}`;
}
