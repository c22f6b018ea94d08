/** A task works on large data and says neither sizes nor limits. */
import { quoted } from '../../../base/quoted.ts';
import { documentView } from '../documentView.ts';
import { features } from '../features.ts';
import type { Detector } from '../prediction.ts';
import { topic } from '../topics.ts';

const SETTLES = ['has-performance-limits', 'has-memory-limits', 'has-algorithm'];
/** Bytes that do not fit, rather than steps that are too many. */
const BYTES = /\b(?:files?|GB|TB|gigabytes?|uploads?|images?|videos?)\b/i;

export const missingLimits: Detector = {
  rule: 'gap/missing-limits',
  prior: 0.6,
  basis: 'wording',
  *detect({ document, task }) {
    const view = documentView(document);
    if (features.some(({ id, measure }) => SETTLES.includes(id) && measure(view) > 0)) return;
    const { pattern } = topic('big-data');
    const line = task.lines.find((it) => pattern.test(it.text));
    const words = line && pattern.exec(line.text)?.[0];
    if (line === undefined || words === undefined) return;
    const isMemory = BYTES.test(line.text);
    const start = line.span.start + line.text.indexOf(words);
    yield {
      errorClass: isMemory ? 'memory/excessive' : 'performance/algorithmic-complexity',
      span: { start, end: start + words.length },
      what: `The task works on large data (${quoted(words)}) and sets no limit of time or memory.`,
      why: isMemory
        ? 'A model reads everything at once when nothing forbids it.'
        : 'A model takes the first algorithm that is right, which is often quadratic.',
      fix: 'Say how large the input is, how long it may take and how much memory it may use.',
      additions: [
        isMemory
          ? {
              adjustment: 'add-memory-constraint',
              title: 'Say that the data is read in chunks',
              section: 'Memory',
              sentence:
                'Read the data as a stream or in chunks and never hold all of it in memory; the use of memory must not grow with its size.',
              code: '',
              said: ['never hold all of it in memory'],
            }
          : {
              adjustment: 'add-performance-requirement',
              title: 'Say that the work grows no faster than the data',
              section: 'Performance',
              sentence:
                'Time complexity is at most O(n log n) in the size of the data: no nested loop over it, no query per record.',
              code: '',
              said: ['Time complexity is at most'],
            },
      ],
    };
  },
};
