/** What the page shows before anybody has pasted anything. */

export const document = `# Working on Orders

## Commands

- \`npm install\`, then \`npm run dev\`
- \`npm run lint:fix\` before each commit

## Where things are

🚀 The server is in \`src/server/app.ts\`.
Accounts live in \`src/users/createuser.ts\`.

Needs Node 18.
`;

export const manifest = `{
  "name": "orders",
  "engines": { "node": ">=22" },
  "packageManager": "pnpm@9.12.0",
  "scripts": {
    "dev": "node --watch src/server/index.ts",
    "lint": "biome check .",
    "test": "node --test"
  }
}
`;

export const paths = `src/server/index.ts
src/users/createUser.ts
docs/style.md
`;
