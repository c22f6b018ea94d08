/** `forewarn doctor` on this machine. */
import { rules } from '../analysis/registry.generated.ts';
import { doctor } from '../cli/doctor.ts';
import type { RootFlags } from '../cli/options.ts';
import { grammarReport } from '../workspace/grammarReport.ts';
import { print } from './terminal.ts';
import { version } from './version.ts';
import { openWorkspace } from './workspaceRoot.ts';

export async function runDoctor(flags: RootFlags): Promise<number> {
  const opened = await openWorkspace(flags);
  const report = grammarReport();
  const grammars = report.grammars.map(
    (it) => `${it.language}: ${it.package} ${it.version}, ABI ${it.abi}, file ${it.file}`,
  );
  await print(
    doctor({
      version,
      runtime: `Node ${process.versions.node} on ${process.platform} ${process.arch}`,
      ...opened,
      settingsOrigin: opened.origin,
      rules,
      grammars: report.problem ? [report.problem] : grammars,
    }),
  );
  return report.grammars.every((it) => it.file === 'ok') ? 0 : 1;
}
