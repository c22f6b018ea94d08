/** In GEMINI.md every `@word` is an import: a package or a decorator leaves an error message in the prompt. */

import { targeted } from '../../reach/readers.ts';
import { documentRule } from '../../rule.ts';

/** `@` behind a blank or at the start, then a letter; up to the next blank (Gemini CLI, memoryImportProcessor). */
const AT = /(?<=^|\s)@(?:[a-z][\w.-]*\/(?:[\w./-]*\w)|[A-Za-z]\w*\([^)\s]{0,80}\))(?=[\s.,;:)]|$)/gm;

export const rule = documentRule<string>({
  meta: {
    id: 'reach/false-import',
    code: 'R123',
    summary: 'A package or decorator in GEMINI.md is taken for an import.',
    group: 'reach',
    severity: 'warning',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'safe',
    phase: 'workspace',
  },

  *find({ document, facts, snapshot }) {
    if (
      document.kind.id !== 'gemini-md' ||
      targeted(['gemini-cli', 'qwen-code'], snapshot.settings).length === 0
    )
      return;
    for (const block of document.blocks) {
      if (block.kind === 'fence' || block.kind === 'header' || block.kind === 'html') continue;
      const text = document.text.slice(block.span);
      // Code spans are left alone by the reader.
      const masked = text.replace(/(`+)[^`]*?\1/g, (code) => ' '.repeat(code.length));
      for (const match of masked.matchAll(AT)) {
        const name = match[0].slice(1);
        const isFile = /\.\w{1,5}$/.test(name) || facts.entry(name) !== undefined;
        const known = facts.manifests.some(
          (it) => it.name === match[0] || it.dependencies.some((dependency) => dependency.name === match[0]),
        );
        if (isFile || (!known && !name.includes('('))) continue;
        const start = block.span.start + match.index;
        yield { span: { start, end: start + match[0].length }, state: match[0] };
      }
    }
  },

  describe({ state }) {
    return {
      what: `\`${state}\` is taken for an import.`,
      why: 'For Gemini CLI every `@` in front of a word outside code imports a file: this leaves "Import failed" in the prompt and swallows the name.',
      fix: 'Put it in backticks.',
    };
  },

  repairs({ span, state }, { document }) {
    return [
      {
        title: 'Put it in backticks',
        adjustment: 'correct-reference',
        applicability: 'safe',
        preferred: true,
        edits: new Map([[document.path, [{ span, newText: `\`${state}\`` }]]]),
      },
    ];
  },
});
