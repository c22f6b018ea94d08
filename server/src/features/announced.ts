/** Names that the server announces before its features are loaded, so this file imports nothing: what the features and the editor call the same. */

/** Scheme of documents that are on no disk; `virtualDocuments.ts` has their URIs. */
export const SCHEME = 'forewarn';

/** Kind of the action that applies every safe repair of a document. */
export const FIX_ALL = 'source.fixAll.forewarn';

/** Commands that the server executes; editors show them as the action of a lens. */
export const commands = {
  runChecks: 'forewarn.runChecks',
  showEvidence: 'forewarn.showEvidence',
  ingest: 'forewarn.ingest',
  report: 'forewarn.report',
  calibration: 'forewarn.calibration',
  /** Answers with the document as it would be with all likely fixes, and what is behind them. */
  enhance: 'forewarn.enhance',
  /** Answers with the places where documents speak of a name in a source file. */
  references: 'forewarn.references',
} as const;

/** Types of semantic tokens, the protocol's: `string` for paths, `namespace` for packages, `function` also for scripts and targets. */
export const tokenTypes = [
  'string',
  'namespace',
  'function',
  'method',
  'class',
  'interface',
  'struct',
  'enum',
  'enumMember',
  'type',
  'variable',
  'property',
  'macro',
] as const;

/** `resolved` and `unresolved` are ours, `deprecated` is the protocol's. */
export const tokenModifiers = ['resolved', 'unresolved', 'deprecated'] as const;
