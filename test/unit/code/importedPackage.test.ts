/** From an import to the package that must be declared: everything that is no package of a registry is left out. */
import { describe, expect, it } from 'vitest';
import { likelyModules } from '../../../server/src/documents/code/imports.ts';
import { importedPackage } from '../../../server/src/workspace/packages/importedPackage.ts';
import { mayComeFrom } from '../../../server/src/workspace/packages/pythonDistributions.ts';

describe('imported packages', () => {
  it.each([
    ['typescript', 'zod', 'zod'],
    ['typescript', 'zod/v4', 'zod'],
    ['tsx', '@tanstack/react-query/devtools', '@tanstack/react-query'],
    ['python', 'google.cloud.storage', 'google.cloud.storage'],
    ['rust', 'serde::de', 'serde'],
    ['rust', '::tokio', 'tokio'],
    ['go', 'github.com/spf13/cobra', 'github.com/spf13/cobra'],
  ] as const)('%s %s', (language, module, name) =>
    expect(importedPackage(language, module)?.name).toBe(name),
  );

  it.each([
    ['typescript', './a'],
    ['typescript', '../a'],
    ['typescript', '/a'],
    ['typescript', 'fs'],
    ['typescript', 'fs/promises'],
    ['typescript', 'node:fs'],
    ['typescript', 'cloudflare:test'],
    ['typescript', 'https://esm.sh/x'],
    ['typescript', '@/components/button'],
    ['typescript', '~/lib'],
    ['typescript', '#internal'],
    ['typescript', '$lib/x'],
    ['typescript', 'vscode'],
    ['typescript', 'your-package'],
    ['typescript', '@acme/ui'],
    ['typescript', 'my-lib/sub'],
    ['typescript', '@scope/name'],
    ['typescript', 'styles.css'],
    ['typescript', 'file.js'],
    ['typescript', 'constructor:x'],
    ['python', 'os.path'],
    ['python', '.models'],
    ['python', 'my_project.core'],
    ['python', 'your_package'],
    ['rust', 'std::fmt'],
    ['rust', 'crate'],
    ['rust', 'super::x'],
    ['rust', 'Shape'],
    ['rust', 'my_crate::x'],
    ['go', 'fmt'],
    ['go', 'net/http'],
    ['go', 'example.com/a/b'],
    ['go', 'github.com/your-org/x'],
    ['java', 'java.util'],
  ] as const)('%s %s is none', (language, module) =>
    expect(importedPackage(language, module)).toBeUndefined(),
  );
});

describe('Python distributions', () => {
  it.each([
    ['yaml', 'PyYAML'],
    ['PIL', 'pillow'],
    ['cv2', 'opencv-python-headless'],
    ['sklearn.linear_model', 'scikit-learn'],
    ['google.cloud.storage', 'google-cloud-storage'],
    ['llama_index.core', 'llama-index-core'],
    ['jwt', 'PyJWT'],
    ['dotenv', 'python-dotenv'],
    ['attr', 'attrs'],
    ['psycopg2', 'psycopg2-binary'],
    ['ruamel.yaml', 'ruamel.yaml'],
    ['serial', 'pyserial'],
    ['OpenSSL', 'pyOpenSSL'],
    ['rest_framework', 'djangorestframework'],
  ])('%s may come from %s', (module, distribution) =>
    expect(mayComeFrom(module, new Set([distribution]))).toBe(true),
  );

  it.each([
    ['pandas', 'numpy'],
    ['requests', 'httpx'],
    ['flask', 'fastapi'],
  ])('%s does not come from %s', (module, distribution) =>
    expect(mayComeFrom(module, new Set([distribution]))).toBe(false),
  );
});

describe('likely modules', () => {
  it.each([
    [
      'typescript',
      "import a from 'a';\nimport {\n  b,\n} from \"b/c\";\nexport * from './d';\nconst e = require(\n  'e',\n);\nawait import('f');\nimport 'g';",
      ['a', 'b/c', './d', 'e', 'f', 'g'],
    ],
    [
      'python',
      'import a, b.c as d\nfrom e.f import g\n  import h\nfrom . import i\n',
      ['a', 'b.c', 'e.f', 'h', '.'],
    ],
    [
      'rust',
      'use serde::Deserialize;\npub use ::a::b;\nextern crate c;',
      ['serde::Deserialize', '::a::b', 'c'],
    ],
    ['go', 'import (\n\t"fmt"\n\tx "github.com/a/b"\n)', ['fmt', 'github.com/a/b']],
    ['java', 'import java.util.List;', []],
  ] as const)('%s', (language, code, modules) => expect(likelyModules(language, code)).toEqual(modules));
});
