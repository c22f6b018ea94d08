/** .gitmodules: directories that hold other repositories. A clone without them has the directories empty, so absence proves nothing there. */
import { resolvePath } from '../../base/paths.ts';
import { byName, type FactExtractor } from './extractor.ts';

/** `path = vendor/lib`, as git config writes it; a value may be quoted. */
const PATH = /^[ \t]*path[ \t]*=[ \t]*"?([^"\n\r]{1,500}?)"?[ \t]*\r?$/gm;

export const gitModules: FactExtractor = {
  matches: byName('.gitmodules'),
  extract: ({ directory, text }) => ({
    submodules: [...text.matchAll(PATH)].flatMap(([, path = '']) => resolvePath(directory, path) || []),
  }),
};
