/** The taxonomy is a tree, and rules only name classes that are in it. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/analysis/registry.generated.ts';
import { classOfPaperName, correspondences } from '../../server/src/taxonomy/correspondence.ts';
import { childrenOf, errorClass, errorClasses } from '../../server/src/taxonomy/taxonomy.ts';

describe('taxonomy', () => {
  it('has unique ids', () => {
    const ids = errorClasses.map((it) => it.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a parent for each child and a page for each root', () => {
    for (const { id } of errorClasses) {
      const [root] = id.split('/') as [string];
      expect(errorClass(root), id).toBeDefined();
      expect(existsSync(new URL(`../../server/src/taxonomy/classes/${root}.md`, import.meta.url)), id).toBe(
        true,
      );
    }
    expect(childrenOf('ownership').map((it) => it.id)).toEqual([
      'ownership/borrow',
      'ownership/lifetime',
      'ownership/move',
    ]);
  });

  it('names an adjustment for each class', () => {
    for (const it of errorClasses) expect(it.adjustments.length, it.id).toBeGreaterThan(0);
  });

  it('is reachable by every name of the paper, with its causes and what they ask for', () => {
    const wrong = correspondences.flatMap((it) => [
      ...[it.errorClass, ...Object.values(it.causes ?? {})].filter((id) => !errorClass(id)),
      ...Object.values(it.fixes ?? {}).filter(
        (ours) => !errorClasses.some((own) => own.adjustments.includes(ours)),
      ),
    ]);
    expect(wrong).toEqual([]);
  });

  it('tells names apart that mean another thing in another language', () => {
    expect(classOfPaperName('type_error', 'javascript')).toBe('null-access');
    expect(classOfPaperName('type_error', 'rust')).toBe('type-mismatch');
    expect(classOfPaperName('import_error', 'java')).toBe('missing-dependency');
  });

  it('holds the class of each rule', () => {
    expect(rules.filter((rule) => !errorClass(rule.meta.errorClass)).map((rule) => rule.meta.id)).toEqual([]);
  });

  it('has unique rule ids and codes', () => {
    expect(new Set(rules.map((it) => it.meta.id)).size).toBe(rules.length);
    expect(new Set(rules.map((it) => it.meta.code)).size).toBe(rules.length);
  });
});
