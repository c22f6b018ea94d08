#!/usr/bin/env node
// Starts Forewarn: says in one line when this Node cannot run it, then hands over to the bundle.
// As a namespace: older Nodes lack the function, and must get as far as the message below.
import * as module from 'node:module';

const [major, minor, patch] = process.versions.node.split('.').map(Number);
const supported =
  major > 24 ||
  (major === 24 && minor >= 15) ||
  (major === 22 && (minor > 22 || (minor === 22 && patch >= 3)));
if (!supported && process.env.FOREWARN_ANY_NODE === undefined) {
  process.stderr.write(
    `forewarn needs Node 22.22.3 or later of 22, or 24.15 or later; this is ${process.versions.node}. Install a newer Node, or set FOREWARN_ANY_NODE=1 to try.\n`,
  );
  process.exit(2);
}
module.enableCompileCache?.();
const { main } = await import('../dist/main.js');
process.exitCode = await main(process.argv.slice(2));
