/** JUnit XML, for CI systems that show tests: a suite per document, a failing case per finding. */
import { oneLine, type Report } from '../report.ts';

/** Escapes for attributes and text, and drops what XML 1.0 does not allow. */
function xml(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

export function junitOutput(report: Report): string {
  const out = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="forewarn" tests="${Math.max(report.findings.length, report.documents)}" failures="${report.findings.length}">`,
  ];
  for (const path of [...report.texts.keys()].sort()) {
    const findings = report.findings.filter(({ finding }) => finding.path === path);
    out.push(
      `  <testsuite name="${xml(path)}" tests="${Math.max(1, findings.length)}" failures="${findings.length}">`,
    );
    if (findings.length === 0) out.push(`    <testcase name="no findings" classname="${xml(path)}"/>`);
    for (const { finding, start } of findings) {
      const place = `line ${start.line + 1}, column ${start.character + 1}`;
      out.push(`    <testcase name="${xml(`${finding.rule} (${place})`)}" classname="${xml(path)}">`);
      out.push(
        `      <failure type="${finding.severity}" message="${xml(finding.message.what)}">${xml(`${path}:${start.line + 1}: ${oneLine(finding)}`)}</failure>`,
        '    </testcase>',
      );
    }
    out.push('  </testsuite>');
  }
  out.push('</testsuites>');
  return `${out.join('\n')}\n`;
}
