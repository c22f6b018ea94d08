/** A rule that no condition ever activates. */

import type { ContextDocument } from '../../../documents/document.ts';
import { targeted, titlesOf } from '../../reach/readers.ts';
import { documentRule } from '../../rule.ts';

/** Per kind: why the document is never loaded by itself; undefined when it is. Source: the kinds' pages. */
const inactive: Readonly<Record<string, (document: ContextDocument) => string | undefined>> = {
  'cursor-rule': ({ header }) => {
    const entry = (key: string): string => header?.entries.find((it) => it.key === key)?.raw ?? '';
    const globs = header?.entries.find((it) => it.key === 'globs');
    if (
      !header ||
      entry('alwaysApply') === 'true' ||
      entry('description') !== '' ||
      entry('globs') !== '' ||
      (globs?.items.length ?? 0) > 0
    )
      return undefined;
    return 'without `alwaysApply: true`, `globs` or a `description` it is a manual rule: it is loaded only when somebody writes `@` and its name';
  },
  instructions: ({ path, header, misplacedHeader }) => {
    // Elsewhere they are drafts or parts of a collection, which nothing loads from there.
    if (
      !/(?:^|\/)\.github\/instructions\//.test(path) ||
      misplacedHeader ||
      (header && header.value === undefined)
    )
      return undefined;
    const value = header?.value ?? {};
    return value.applyTo === undefined && value.description === undefined && value.paths === undefined
      ? 'without `applyTo` it is attached only by hand'
      : undefined;
  },
  'windsurf-rule': ({ header }) => {
    const value = header?.value;
    return value &&
      value.trigger === undefined &&
      (value.globs !== undefined || value.alwaysApply !== undefined)
      ? 'without `trigger` the keys of another product have no effect'
      : undefined;
  },
};

export const rule = documentRule<string>({
  meta: {
    id: 'reach/never-active',
    code: 'R111',
    summary: 'A rule is never loaded by itself.',
    group: 'reach',
    severity: 'warning',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'none',
    phase: 'own',
  },

  *find({ document, snapshot }) {
    if (targeted(document.kind.readers, snapshot.settings).length === 0) return;
    const why = inactive[document.kind.id]?.(document);
    if (why === undefined) return;
    const end = document.header
      ? Math.min(document.header.span.start + 3, document.text.length)
      : document.text.lineSpan(0).end;
    yield { span: { start: document.header?.span.start ?? 0, end }, state: why, identity: document.kind.id };
  },

  describe({ state }, { document, snapshot }) {
    return {
      what: 'This document is never loaded by itself.',
      why: `For ${titlesOf(targeted(document.kind.readers, snapshot.settings))}: ${state}. A model that works on your files does not see it.`,
      fix: 'Say in the header when it is to be loaded. If it is meant for use by hand only, ignore this finding.',
    };
  },
});
