/** Drives the real VS Code in a real Chromium, with the packaged extension installed. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { execa } from 'execa';
import { type Browser, chromium, type Page } from 'playwright-core';
import { cache, describeEditor, type Place, root, screenshots } from './editor.ts';
import { withForewarn } from './snippet.ts';
import { looks } from './vscode/looks.ts';

const main = join(cache, 'code-server/node_modules/code-server/lib/vscode/out/server-main.js');
const browser = process.env.FOREWARN_CHROMIUM ?? '/usr/bin/chromium';
const vsix = join(root, 'clients/vscode/dist/forewarn.vsix');

/** Milliseconds for everything from the first page on. */
const DEADLINE = 200_000;

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** An extension that does nothing: VS Code runs tests only for one under development. */
async function makeDriver(home: string): Promise<string> {
  const folder = join(home, 'driver');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'driver', publisher: 'forewarn', version: '0.0.0', engines: { vscode: '*' } }),
  );
  await build({
    entryPoints: [join(root, 'test/e2e/editors/vscode/driver.ts')],
    outfile: join(folder, 'driver.js'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return folder;
}

/** What the page tells: lines of the driver, the end, and screenshots on request. */
async function watch(page: Page, shots: string): Promise<{ lines: string[]; ended: Promise<string> }> {
  const lines: string[] = [];
  let end = (_: string): void => {};
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  const shoot = async (name: string): Promise<void> => {
    const look = looks[name];
    if (look) lines.push(await look(page).catch((error: unknown) => `FAIL ${name} ${error}`));
    await page.screenshot({ path: join(shots, `${name}.png`) });
  };
  const hear = (text: string): void => {
    const line = /\[driver\] (.*)/s.exec(text)?.[1];
    if (line === undefined || lines.includes(line)) return;
    lines.push(line);
    if (line === 'done') end('done');
    const name = /^shot (\w+)/.exec(line)?.[1];
    if (name !== undefined) void shoot(name);
  };
  page.on('console', (message) => hear(message.text()));
  await page.exposeFunction('codeAutomationLog', (_: string, args: readonly unknown[]) =>
    hear(args.map((it) => (typeof it === 'string' ? it : JSON.stringify(it))).join(' ')),
  );
  return { lines, ended };
}

async function drive(port: number, workspace: string, driver: string, shots: string): Promise<string> {
  let chrome: Browser | undefined;
  try {
    chrome = await chromium.launch({
      executablePath: browser,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    });
    const page = await chrome.newPage({ viewport: { width: 1280, height: 800 } });
    const { lines, ended } = await watch(page, shots);
    const remote = `vscode-remote://127.0.0.1:${port}`;
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', `${remote}${driver}`],
      ['extensionTestsPath', `${remote}${driver}/driver.js`],
      ['skipWelcome', 'true'],
    ]);
    await page.goto(`http://127.0.0.1:${port}/?folder=${workspace}&payload=${encodeURIComponent(payload)}`);
    const late = new Promise<string>((resolve) => setTimeout(() => resolve('late'), DEADLINE).unref());
    const how = await Promise.race([ended, late]);
    await page.screenshot({ path: join(shots, 'end.png') });
    const told = [...lines, `ended: ${how}`].join('\n');
    writeFileSync(join(shots, 'driver.txt'), told);
    return told;
  } finally {
    await chrome?.close();
  }
}

async function run(program: string, { workspace, home, env }: Place): Promise<string> {
  const node = env.FOREWARN_NODE as string;
  const port = await freePort();
  const shots = screenshots('vscode');
  const folders = ['--server-data-dir', join(home, 'data'), '--user-data-dir', join(home, 'data')];
  const extensions = ['--extensions-dir', join(home, 'extensions')];
  withForewarn({ workspace, home, env });
  const settings = join(home, 'data/Machine');
  mkdirSync(settings, { recursive: true });
  writeFileSync(
    join(settings, 'settings.json'),
    JSON.stringify({
      'workbench.startupEditor': 'none',
      'workbench.secondarySideBar.defaultVisibility': 'hidden',
      'editor.minimap.enabled': false,
      'telemetry.telemetryLevel': 'off',
      ...(env.FOREWARN_RECORDED === undefined ? {} : { 'forewarn.server.path': join(home, 'bin/forewarn') }),
    }),
  );
  const options = {
    env: { ...env, EXTENSIONS_GALLERY: '{}', FOREWARN_SHOTS: shots },
    reject: false,
  } as const;
  const installed = await execa(
    node,
    [program, ...folders, ...extensions, '--install-extension', vsix],
    options,
  );
  const server = execa(
    node,
    [
      program,
      ...folders,
      ...extensions,
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      ...['--accept-server-license-terms', '--telemetry-level', 'off', '--enable-smoke-test-driver'],
    ],
    { ...options, buffer: false },
  );
  try {
    const driver = await makeDriver(home);
    for (let tries = 0; tries < 200; tries++) {
      const up = await fetch(`http://127.0.0.1:${port}/version`).catch(() => undefined);
      if (up?.ok) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return `${installed.stdout}\n${await drive(port, workspace, driver, shots)}`;
  } finally {
    server.kill('SIGTERM');
    await server;
    const logs = join(home, 'data/logs');
    if (existsSync(logs)) cpSync(logs, join(cache, 'screenshots/vscode/logs'), { recursive: true });
  }
}

describeEditor({
  name: 'VS Code',
  program: existsSync(main) && existsSync(browser) && existsSync(vsix) ? main : undefined,
  hint: 'test/support/installCodeServer.sh and `npm run package`',
  more: {
    commands: 'has its commands',
    explain: 'opens the page of a rule',
    doctor: 'shows what `forewarn doctor` says',
    report: 'draws the report in the colours of the theme, without a script',
    'report-keys': 'the report is used by keys alone, and its links open documents',
    calibration: 'shows whether predictions came true',
    'prompt-languages':
      'knows prompts, instructions, agents and skills by the languages of VS Code, which validates them, too',
    'prompts-once': 'does not repeat what VS Code marks itself, and keeps its quick fix there',
    'prompts-alone': 'shows everything where VS Code does not validate',
    'inlay-hints': 'shows the signatures of names behind them, where that is switched on',
    'semantic-tokens': 'colours what leads somewhere and what does not',
    'completion-in-fence': 'completes a name of the workspace in a sample',
    enhance: 'compares a document with what it would be with all likely fixes',
    mentions: 'shows from a source file what documents say of a name',
    'page-refresh': 'a page that is open shows a run that is recorded meanwhile',
    status: 'shows findings, the last run and muted rules',
  },
  run,
});
