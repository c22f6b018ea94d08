/** Where installed packages lie on this machine. Besides the workspace exactly two roots are read, where they exist: Cargo's registry sources and Go's module cache. */
import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { OutlineSource } from '../documents/code/codeParser.ts';
import type { FileSystem } from '../workspace/fileSystem.ts';
import { nodeFileSystem } from '../workspace/nodeFileSystem.ts';
import { PackageApis } from '../workspace/symbols/packageApi.ts';

/** The folder that the variable names, else the one below the home directory. */
function rootOf(variable: string, below: readonly string[], otherwise: string): FileSystem | undefined {
  const given = process.env[variable];
  const base = given !== undefined && isAbsolute(given) ? given : join(homedir(), otherwise);
  const path = join(base, ...below);
  return existsSync(path) ? nodeFileSystem(realpathSync(path)) : undefined;
}

/** @param workspace the files of the workspace, with its `node_modules` and virtual environments. */
export function packageApisOf(workspace: FileSystem, outlines: OutlineSource): PackageApis {
  const cargo = rootOf('CARGO_HOME', ['registry', 'src'], '.cargo');
  const go = rootOf('GOPATH', ['pkg', 'mod'], 'go');
  return new PackageApis({ workspace, ...(cargo ? { cargo } : {}), ...(go ? { go } : {}) }, outlines);
}
