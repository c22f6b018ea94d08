/** remark with its recommended lint rules, the core of remark-language-server. */
import { remark } from 'remark';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import { serve } from './harness.mjs';

const processor = remark().use(remarkPresetLintRecommended).freeze();
let text = '';
const check = () => processor.process(text);
serve({
  open: (_, content) => {
    text = content;
    return check();
  },
  type: ({ offset, remove, insert }) => {
    text = text.slice(0, offset) + insert + text.slice(offset + remove);
    return check();
  },
});
