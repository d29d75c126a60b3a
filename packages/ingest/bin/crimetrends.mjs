#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(`error: crimetrends needs Node 22.12 or newer; this is ${process.versions.node}. In the repository, “npm run crimetrends -- …” brings its own.\n`);
  process.exitCode = 1;
} else {
  await import('../dist/cli.js');
}
