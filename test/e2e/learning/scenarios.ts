/** Real errors of real tools, each in a small workspace with a context document: what is wrong, what the repair says, and the code as the context then wants it. */

export interface Scenario {
  readonly name: string;
  /** Programs without which the scenario cannot be run. */
  readonly needs: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  readonly errorClass: string;
  /** Of the quick fix, before its rate. */
  readonly repair: string;
  /** What the document says after the repair. */
  readonly says: string;
  /** A word of the document that hover is asked at, once the repair is in. */
  readonly hoverAt: string;
  readonly corrected: Readonly<Record<string, string>>;
}

const document = (directory: string): string =>
  `# Shop\n\n## Conventions\n\n- Code is in \`${directory}/\`.\n- Keep it small.\n`;

export const scenarios: readonly Scenario[] = [
  {
    name: 'python3',
    needs: ['python3'],
    files: {
      'AGENTS.md': document('shop'),
      'shop/__init__.py': '',
      'shop/due.py': 'def due(day):\n    return day + timedelta(days=30)\n\n\nprint(due(0))\n',
    },
    command: ['python3', 'shop/due.py'],
    errorClass: 'undefined-symbol',
    repair: 'Add import of `timedelta`',
    says: 'from datetime import timedelta',
    hoverAt: 'timedelta',
    corrected: {
      'shop/due.py':
        'from datetime import date, timedelta\n\n\ndef due(day):\n    return day + timedelta(days=30)\n\n\nprint(due(date(2026, 1, 1)))\n',
    },
  },
  {
    name: 'node',
    needs: ['node'],
    files: {
      'AGENTS.md': document('src'),
      'package.json': '{ "name": "shop", "type": "module" }\n',
      'src/price.js': 'export function formatPrice(cents) {\n  return `${cents / 100} EUR`;\n}\n',
      'src/main.js': 'console.log(formatPrice(199));\n',
    },
    command: ['node', 'src/main.js'],
    errorClass: 'undefined-symbol',
    repair: 'Add import of `formatPrice`',
    says: "import { formatPrice } from './price.js'",
    hoverAt: 'formatPrice',
    corrected: {
      'src/main.js': "import { formatPrice } from './price.js';\n\nconsole.log(formatPrice(199));\n",
    },
  },
  {
    name: 'tsc',
    needs: ['tsc'],
    files: {
      'AGENTS.md': document('src'),
      'package.json': '{ "name": "shop", "type": "module" }\n',
      'tsconfig.json':
        '{ "compilerOptions": { "strict": true, "noEmit": true, "module": "nodenext", "allowImportingTsExtensions": true, "types": [] }, "include": ["src"] }\n',
      'src/user.ts':
        'export function createUser(name: string, age: number): string {\n  return name + age;\n}\n',
      'src/main.ts': "export const user = createUser('Ada', 36);\n",
    },
    command: ['tsc', '--pretty', 'false'],
    errorClass: 'undefined-symbol',
    repair: 'Add import of `createUser`',
    says: 'import { createUser } from',
    hoverAt: 'createUser',
    corrected: {
      'src/main.ts':
        "import { createUser } from './user.ts';\n\nexport const user = createUser('Ada', 36);\n",
    },
  },
  {
    name: 'javac',
    needs: ['javac'],
    files: {
      'AGENTS.md': document('src'),
      'src/shop/Main.java':
        'package shop;\n\npublic class Main {\n  public static void main(String[] args) {\n    var names = new ArrayList<String>();\n    System.out.println(names);\n  }\n}\n',
    },
    command: ['javac', '-d', 'out', 'src/shop/Main.java'],
    errorClass: 'undefined-symbol',
    repair: 'Add import of `ArrayList`',
    says: 'import java.util.ArrayList;',
    hoverAt: 'ArrayList',
    corrected: {
      'src/shop/Main.java':
        'package shop;\n\nimport java.util.ArrayList;\n\npublic class Main {\n  public static void main(String[] args) {\n    var names = new ArrayList<String>();\n    System.out.println(names);\n  }\n}\n',
    },
  },
  {
    name: 'rustc',
    needs: ['rustc'],
    files: {
      'AGENTS.md': document('src'),
      'src/main.rs':
        'fn main() {\n    let mut stock: HashMap<&str, u32> = HashMap::new();\n    stock.insert("tea", 3);\n    println!("{}", stock.len());\n}\n',
    },
    command: ['rustc', '--emit=metadata', '--out-dir', 'out', 'src/main.rs'],
    errorClass: 'undefined-symbol',
    repair: 'Add import of `HashMap`',
    says: 'use std::collections::HashMap;',
    hoverAt: 'HashMap',
    corrected: {
      'src/main.rs':
        'use std::collections::HashMap;\n\nfn main() {\n    let mut stock: HashMap<&str, u32> = HashMap::new();\n    stock.insert("tea", 3);\n    println!("{}", stock.len());\n}\n',
    },
  },
  {
    name: 'gcc',
    needs: ['gcc'],
    files: {
      'AGENTS.md': document('src'),
      'src/price.h': 'int price_in_cents(int euros, int cents);\n',
      'src/price.c':
        '#include "price.h"\n\nint price_in_cents(int euros, int cents) { return euros * 100 + cents; }\n',
      'src/main.c': 'int main(void) {\n  return price_in_cents(1, 99) == 199 ? 0 : 1;\n}\n',
    },
    command: ['gcc', '-Werror=implicit-function-declaration', '-fsyntax-only', 'src/main.c'],
    errorClass: 'undefined-symbol',
    repair: 'Add import of `price_in_cents`',
    says: '#include "price.h"',
    hoverAt: 'price_in_cents',
    corrected: {
      'src/main.c':
        '#include "price.h"\n\nint main(void) {\n  return price_in_cents(1, 99) == 199 ? 0 : 1;\n}\n',
    },
  },
];
