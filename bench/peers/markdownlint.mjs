/** markdownlint as an editor's extension uses it: the whole text, synchronously, on every change. */
import { lint } from 'markdownlint/sync';
import { serve } from './harness.mjs';

let text = '';
serve({
  open: (_, content) => {
    text = content;
    return lint({ strings: { document: text } });
  },
  type: ({ offset, remove, insert }) => {
    text = text.slice(0, offset) + insert + text.slice(offset + remove);
    return lint({ strings: { document: text } });
  },
});
