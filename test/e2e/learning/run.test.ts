/** `forewarn run` is as if the command were run alone: interrupts, closed pipes and exit codes as a shell gives them. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Place, program, runForewarn } from '../../support/runForewarn.ts';

let place: Place;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forewarn-run-'));
  place = { root: folder, data: join(folder, 'data') };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(script: string): ReturnType<typeof spawn> {
  return spawn(process.execPath, [program, 'run', '--', process.execPath, '-e', script], {
    cwd: folder,
    env: { ...process.env, FOREWARN_DATA_DIR: place.data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

describe.skipIf(process.platform === 'win32')('forewarn run', () => {
  it('hands an interrupt on and keeps what the command makes of it', async () => {
    const child = start(
      'process.on("SIGINT", () => process.exit(3)); setTimeout(() => {}, 60_000); console.log("up")',
    );
    child.stdout?.once('data', () => child.kill('SIGINT'));
    let said = '';
    child.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
    });
    expect(await new Promise((done) => child.on('close', done))).toBe(3);
    expect(said).toContain('not finished');
  });

  it('ends the command when nobody reads its output any more', async () => {
    const child = start('setInterval(() => process.stdout.write("x".repeat(1000)), 1)');
    child.stdout?.once('data', () => child.stdout?.destroy());
    let said = '';
    child.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
    });
    expect(await new Promise((done) => child.on('exit', done))).not.toBe(0);
    expect(said).not.toContain('EPIPE');
  });

  it('says that a file may not be executed, with the code of a shell', async () => {
    writeFileSync(join(folder, 'tool'), 'no program');
    chmodSync(join(folder, 'tool'), 0o644);
    const ran = await runForewarn(place, ['run', '--', './tool']);
    expect(ran.code).toBe(126);
    expect(ran.stderr).toBe('forewarn: ./tool may not be executed.\n');
  });

  it('reads a report of megabytes that the command prints on one line', async () => {
    const tests = Array.from({ length: 9_000 }, (_, n) => ({
      ancestorTitles: ['shop'],
      title: `test ${n}`,
      fullName: `shop test ${n}`,
      status: n === 8_000 ? 'failed' : 'passed',
      failureMessages: n === 8_000 ? ['TypeError: total is not a function'] : [],
    }));
    const report = {
      numTotalTests: 9_000,
      testResults: [{ name: '/shop/a.test.js', assertionResults: tests }],
    };
    writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
    expect(JSON.stringify(report).length).toBeGreaterThan(1_000_000);
    const ran = await runForewarn(place, [
      'run',
      '--',
      process.execPath,
      '-e',
      'process.stdout.write(fs.readFileSync("report.json", "utf8"))',
    ]);
    expect(ran.stderr).toContain('8999 tests passed, 1 failed; 1 error');
  });

  it('keeps and shows no secret, wherever it stood', async () => {
    writeFileSync(join(folder, 'AGENTS.md'), '# Shop\n\nRun it with `DB_PASSWORD=horse1battery`.\n');
    writeFileSync(
      join(folder, 'main.py'),
      [
        'from missing import connect',
        'PASSWORD = "staple-correct"',
        'def open_shop(url="postgres://ada:horse2@db/shop"):',
        '    return conect(url, headers={"Authorization": "Bearer 0a1b2c3d4e5f6a7b8c9d"})',
        '',
      ].join('\n'),
    );
    const printed = [
      'Traceback (most recent call last):',
      '  File "main.py", line 4, in open_shop',
      "NameError: name 'conect' is not defined (password=horse3battery)",
    ].join('\n');
    const ran = await runForewarn(place, [
      'run',
      '--',
      process.execPath,
      '-e',
      'console.error(process.argv[1]); process.exit(1)',
      printed,
      '--password',
      'horsefour',
    ]);
    expect(ran.stderr).toContain('recorded');
    const summary = ran.stderr.replace(printed, '');
    const shown = [
      summary,
      (await runForewarn(place, ['report'])).stdout,
      (await runForewarn(place, ['export'])).stdout,
      (await runForewarn(place, ['store', 'export'])).stdout,
    ];
    for (const text of shown) {
      expect(text).toContain('conect');
      expect(text).not.toMatch(/horse1battery|horse2|horse3|horsefour|staple-correct|0a1b2c3d/);
    }
  });

  it('says so when a command fails with output that nobody knows', async () => {
    const ran = await runForewarn(place, ['run', '--', process.execPath, '-e', 'process.exit(42)']);
    expect(ran.code).toBe(42);
    expect(ran.stderr).toContain('the command failed (exit code 42)');
  });
});
