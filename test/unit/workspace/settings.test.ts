/** Settings that somebody got wrong: each mistake is told once, and the rest is in force. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../../server/src/analysis/registry.generated.ts';
import { ruleSettingsProblems } from '../../../server/src/analysis/ruleSettings.ts';
import { parseSettings, readSettings } from '../../../server/src/workspace/settingsFile.ts';

describe('settings', () => {
  it('lose a wrong entry, not its neighbours', () => {
    const { settings, problems } = parseSettings(
      '{ "rules": { "truth/missing-path": "warn", "truth/wrong-case": "off" }, "exclude": [1, "a/**"], "enable": "yes" }',
      'forewarn.json',
    );
    expect(settings.rules).toEqual({ 'truth/wrong-case': 'off' });
    expect(settings.exclude).toEqual(['a/**']);
    expect(settings.enable).toBe(true);
    expect(problems).toEqual([
      'forewarn.json: "rules.truth/missing-path" is left out: it must be error, warning, info, hint or off, or an object with such a severity.',
      expect.stringContaining('"exclude.0" is left out'),
      expect.stringContaining('"enable" is left out'),
    ]);
  });

  it('say which products and kinds nobody knows', () => {
    const { problems } = readSettings(
      { readers: ['claud-code'], documents: { 'notes/*.md': 'agents-mdd' } },
      'x',
    );
    expect(problems).toEqual([
      'x: "readers" names the product "claud-code", which is not known; did you mean "claude-code"?',
      'x: "documents" names the kind "agents-mdd", which is not known; did you mean "agents-md"?',
    ]);
  });

  it('say which rules and options there are not', () => {
    const { settings } = readSettings(
      {
        rules: { 'truth/missing-pth': 'off', truth: 'warning', 'truth/missing-path': { bogus: 1 } },
        overrides: [{ files: ['**'], rules: { nope: 'off' } }],
      },
      'x',
    );
    expect(ruleSettingsProblems(settings, rules)).toEqual([
      'There is no rule or group "truth/missing-pth"; did you mean "truth/missing-path"?',
      'The rule truth/missing-path has no option "bogus".',
      'There is no rule or group "nope"; `forewarn rules` lists them.',
    ]);
  });
});
