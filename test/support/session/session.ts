/** A recorded session: who said what between an editor and the server. docs: test/sessions/README.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** JSON-RPC's envelope, whatever is in it. */
export interface Envelope {
  readonly jsonrpc: '2.0';
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

export interface Said {
  readonly from: 'client' | 'server';
  readonly message: Envelope;
}

/** Where sessions are kept, and below which folder their workspace lies in them. */
export const sessions = join(import.meta.dirname, '../../sessions');
export const WORKSPACE = '/workspace';

function parse(text: string): readonly Said[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Said);
}

export function sessionNames(): readonly string[] {
  return readdirSync(sessions)
    .filter((name) => name.endsWith('.jsonl') && name !== 'store.jsonl')
    .map((name) => name.replace(/\.jsonl$/, ''));
}

export function readSession(name: string): readonly Said[] {
  return parse(readFileSync(join(sessions, `${name}.jsonl`), 'utf8'));
}

/** The first recording of a folder, for an editor that starts its server again makes several. */
export function firstRecording(folder: string): string | undefined {
  const [first] = readdirSync(folder).sort();
  return first === undefined ? undefined : readFileSync(join(folder, first), 'utf8');
}

/**
 * Takes away what belongs to the machine: paths by the names that stand for them, process ids, and the text of logs, which
 * editors fill with such things.
 */
export function scrubbed(recording: string, places: Readonly<Record<string, string>>): string {
  let text = recording;
  // Longer paths first: one may lie in another.
  for (const [path, name] of Object.entries(places).sort(([a], [b]) => b.length - a.length))
    text = text.replaceAll(path, name);
  return parse(text)
    .map(({ from, message }) => {
      if (message.method !== 'initialize') return { from, message };
      return { from, message: { ...message, params: { ...(message.params as object), processId: 1 } } };
    })
    .map((it) => `${JSON.stringify(it)}\n`)
    .join('');
}
