/** Makes the rule of a detector: a warning where it is likely, a hint where it is not, with the edits that would prevent it. */
import { predictionRationale } from '../../learning/rationale.ts';
import { fitting, isSaid } from '../additions/addition.ts';
import { insertion } from '../additions/insert.ts';
import { documentRule, type Rule, type RuleMeta } from '../rule.ts';
import { LIKELY, type Prediction, predictions } from './prediction.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** `about 85 % likely; came true 9 of 12 times here`. */
function likelihood({ probability, record }: Prediction): string {
  const known = record === undefined ? '' : `; such predictions ${predictionRationale(record)}`;
  return `About ${percent(probability)} likely${known}.`;
}

export function predictionRule(
  meta: Pick<RuleMeta, 'id' | 'code' | 'summary' | 'errorClass' | 'repair'>,
): Rule {
  return documentRule<Prediction>({
    meta: {
      ...meta,
      group: 'gap',
      severity: 'warning',
      status: 'preview',
      since: '0.1.0',
      phase: 'workspace',
    },

    *find(context) {
      for (const it of predictions(context.document, context)) {
        if (it.rule !== meta.id) continue;
        const { span, errorClass, probability, symbol, what } = it;
        yield {
          span,
          state: it,
          errorClass,
          identity: symbol ?? what,
          ...(probability < LIKELY ? { severity: 'hint' as const } : {}),
          prediction: { probability, ...(symbol === undefined ? {} : { symbol }) },
        };
      }
    },

    describe({ state }) {
      return { what: state.what, why: `${state.why} ${likelihood(state)}`, fix: state.fix };
    },

    repairs({ state: { additions } }, { document }) {
      return additions
        .flatMap((it) => fitting(it, document.path) ?? [])
        .filter((it) => !isSaid(it, document.text.content))
        .map((addition) => ({
          title: addition.title,
          adjustment: addition.adjustment,
          applicability: 'review' as const,
          edits: new Map([[document.path, [insertion(document, addition, undefined)]]]),
        }));
    },
  });
}
