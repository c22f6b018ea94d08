#!/usr/bin/env node
// A hook for coding agents: after an edit of a context document it tells the model what is wrong with it, and after a command
// it lets Forewarn learn from what the command printed. Reads the event as JSON from standard input, in the shape of Claude Code.
import { spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Claude Code shows the error output of a hook that ends with 2 to the model. */
const TELL_THE_MODEL = 2;

const { cwd = process.cwd(), tool_input = {}, tool_response = {} } = JSON.parse(await text(process.stdin));

function forewarn(args, input = '') {
  return spawnSync('forewarn', args, { cwd, input, encoding: 'utf8', shell: process.platform === 'win32' });
}

if (tool_input.file_path !== undefined) {
  const { status, stdout } = forewarn(['check', '--quiet', '--max-warnings', '0', tool_input.file_path]);
  if (status === 1) {
    process.stderr.write(stdout);
    process.exitCode = TELL_THE_MODEL;
  }
} else if (tool_input.command !== undefined) {
  const printed = [tool_response.stdout, tool_response.stderr].filter(Boolean).join('\n');
  if (printed !== '') forewarn(['ingest', '--name', 'agent', '-'], printed);
}
