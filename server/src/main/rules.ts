/** `forewarn rules`: the table of rules. */
import { rules } from '../analysis/registry.generated.ts';
import { ruleJson, ruleTable } from '../cli/ruleTable.ts';
import { print } from './terminal.ts';

export async function runRules(flags: { readonly json?: true }): Promise<number> {
  await print(flags.json ? ruleJson(rules) : ruleTable(rules));
  return 0;
}
