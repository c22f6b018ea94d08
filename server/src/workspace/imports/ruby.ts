/** Requires of Ruby: files by their relative path, unless the application loads its constants by itself. */
import { dirname, relativePath, resolvePath } from '../../base/paths.ts';
import type { ImportRules } from './importRules.ts';

/** Directories whose constants Rails loads when they are first named. */
const AUTOLOADED = /^(?:[\w-]{1,60}\/){0,3}app\//;

export const rubyRules: ImportRules = {
  languages: ['ruby'],
  extensions: ['rb'],
  take({ path, container, kind }, file, { facts }) {
    const isConstant = kind === 'class' || kind === 'module' || kind === 'function';
    if (container !== '' || path === file.path || !isConstant) return undefined;
    if (AUTOLOADED.test(path) && facts.named('config.ru').length > 0) return undefined;
    const relative = relativePath(dirname(file.path), path.replace(/\.rb$/, ''));
    return { module: relative, form: 'named' };
  },
  resolve(module, from, { facts }) {
    const near = resolvePath(dirname(from), `${module}.rb`);
    if (near !== undefined && facts.entry(near)?.type === 'file') return near;
    const found = facts.endingWith(`lib/${module}.rb`);
    return found.length === 1 ? found[0] : undefined;
  },
  statement: ({ module, form }) =>
    form === 'module' ? `require '${module}'` : `require_relative '${module}'`,
};
