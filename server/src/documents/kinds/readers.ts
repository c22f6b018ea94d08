/** The products that read context documents. */
import type { ReaderId } from '../kind.ts';

export const readers: Readonly<Record<ReaderId, string>> = Object.freeze({
  aider: 'Aider',
  'amazon-q': 'Amazon Q Developer',
  amp: 'Amp',
  antigravity: 'Antigravity',
  augment: 'Augment',
  'claude-code': 'Claude Code',
  cline: 'Cline',
  codex: 'Codex',
  continue: 'Continue',
  copilot: 'GitHub Copilot',
  cursor: 'Cursor',
  devin: 'Devin Desktop (Windsurf)',
  factory: 'Factory',
  'gemini-cli': 'Gemini CLI',
  'github-models': 'GitHub Models',
  goose: 'goose',
  'jetbrains-ai': 'JetBrains AI Assistant',
  jules: 'Jules',
  junie: 'Junie',
  kilo: 'Kilo Code',
  kiro: 'Kiro',
  opencode: 'opencode',
  openhands: 'OpenHands',
  pi: 'Pi',
  poml: 'POML',
  prompty: 'Prompty',
  promptfoo: 'promptfoo',
  'qwen-code': 'Qwen Code',
  replit: 'Replit',
  roo: 'Roo Code',
  trae: 'Trae',
  vscode: 'VS Code',
  warp: 'Warp',
  zed: 'Zed',
});

export function readerTitle(id: ReaderId): string {
  return readers[id] ?? id;
}
