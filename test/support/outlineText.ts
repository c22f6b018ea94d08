/** Outlines as a person reads them, one declaration a line: the form in which tests expect them. */
import type { FileOutline, OutlineSymbol } from '../../server/src/documents/code/outline.ts';

function parametersText(symbol: OutlineSymbol): string {
  const { signature } = symbol;
  if (signature === undefined) return '';
  const parameters = signature.parameters.map((it) =>
    [
      it.rest ? '...' : '',
      it.name || '_',
      it.optional && !it.rest ? '?' : '',
      it.type === undefined ? '' : `: ${it.type}`,
      it.default === undefined ? '' : ` = ${it.default}`,
      it.passing === undefined ? '' : ` by ${it.passing}`,
    ].join(''),
  );
  return `(${parameters.join(', ')})${signature.returns === undefined ? '' : ` -> ${signature.returns}`}`;
}

export function outlineText(outline: FileOutline): readonly string[] {
  const symbols = outline.symbols.map((it) =>
    [
      `${it.line}:`,
      it.exported ? '+' : '-',
      it.kind,
      `${it.container === '' ? '' : `${it.container}.`}${it.name}${parametersText(it)}`,
      it.type === undefined ? '' : `: ${it.type}`,
      it.deprecated === undefined ? '' : `deprecated "${it.deprecated}"`,
      it.doc === undefined ? '' : `# ${it.doc}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  const reexports = outline.reexports.map(
    (it) =>
      `offers ${it.name}${it.original === undefined ? '' : ` = ${it.original}`}${it.from === undefined ? '' : ` from ${it.from}`}`,
  );
  return [
    ...(outline.package === undefined ? [] : [`package ${outline.package}`]),
    ...symbols,
    ...reexports,
    ...(outline.incomplete ? ['incomplete'] : []),
  ];
}
