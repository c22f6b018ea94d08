/** A link names a section that its target does not have. */
import { basename, extname } from '../../../base/paths.ts';
import { headingAnchors, withSingleHyphens } from '../../../documents/anchors.ts';
import type { PathClaim } from '../../../documents/claim.ts';
import { isStated } from '../../../documents/stated.ts';
import { audienceOf } from '../../paths/audience.ts';
import { onlyNear } from '../../paths/distance.ts';
import { resolveClaim } from '../../paths/resolve.ts';
import { replacement } from '../../paths/rewrite.ts';
import { claimRule, type RuleContext } from '../../rule.ts';

interface NoSection {
  readonly claim: PathClaim;
  readonly anchor: string;
  /** Workspace path of the target. */
  readonly target: string;
  readonly near: string | undefined;
}

const MARKDOWN = new Set(['.md', '.mdx', '.markdown', '.mdc']);

function anchorsOf(path: string, { document, facts }: RuleContext): ReadonlySet<string> | undefined {
  if (path === document.path) return headingAnchors(document.text.content);
  const anchors = facts.anchors(path);
  return anchors === 'unknown' ? undefined : anchors;
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

export const rule = claimRule<'path', NoSection>({
  meta: {
    id: 'truth/missing-anchor',
    code: 'T104',
    summary: 'A link names a section that its target does not have.',
    group: 'truth',
    severity: 'warning',
    errorClass: 'stale-claim',
    status: 'stable',
    since: '0.1.0',
    repair: 'review',
    phase: 'workspace',
  },
  claims: ['path'],

  find(claim, context) {
    const { document, facts } = context;
    if (claim.where !== 'link' || claim.anchor === undefined || !isStated(claim)) return undefined;
    const anchor = decoded(claim.anchor);
    // `#L12` is a line, `#:~:text=` a search, `#/route` a page of an application.
    if (/^(?:L\d|:~:|\/|!|user-content-)/.test(anchor) || /[<>{}$*\s]/.test(anchor)) return undefined;
    const resolution =
      claim.path === ''
        ? { state: 'found' as const, path: document.path }
        : resolveClaim(claim, document.path, facts);
    if (resolution.state !== 'found' || !MARKDOWN.has(extname(basename(resolution.path)).toLowerCase()))
      return undefined;
    if (audienceOf(document, facts) === 'sample') return undefined;
    const anchors = anchorsOf(resolution.path, context);
    // A target without any heading may get them elsewhere: an empty file, a template, one that is too large.
    if (anchors === undefined || anchors.size === 0) return undefined;
    const lower = anchor.toLowerCase();
    const offered = withoutVariants(anchors);
    for (const known of anchors) if (known.toLowerCase() === lower) return undefined;
    return {
      span: claim.span,
      state: {
        claim,
        anchor,
        target: resolution.path,
        near: onlyNear(lower, offered) ?? containing(lower, offered),
      },
      identity: `${claim.path}#${anchor}`,
    };
  },

  describe({ state: { anchor, target, near } }, { document }) {
    const place = target === document.path ? 'This document' : `\`${target}\``;
    return {
      what: `${place} has no section \`#${anchor}\`.`,
      why: 'A model that follows the link lands at the top of the file and misses what it was sent to read.',
      fix: near ? `Link to \`#${near}\` instead.` : 'Link to the section under its present title.',
    };
  },

  repairs({ state: { claim, anchor, near } }, { document }) {
    if (near === undefined) return [];
    const text = document.text.content;
    const hash = claim.path === '' ? claim.span.start : text.indexOf('#', claim.span.end);
    if (hash < 0 || hash - claim.span.end > 1) return [];
    const start = hash + 1;
    const end = start + (claim.anchor ?? anchor).length;
    return [replacement(document, { start, end }, near, { applicability: 'review', preferred: true })];
  },
});

/** What GitHub makes of the titles: the form in which runs of hyphens are one is accepted, but not offered. */
function withoutVariants(anchors: ReadonlySet<string>): ReadonlySet<string> {
  const variants = new Set([...anchors].filter((it) => withSingleHyphens(it) !== it).map(withSingleHyphens));
  return new Set([...anchors].filter((it) => !variants.has(it)));
}

/** The only anchor that begins with the wanted one, or with which it begins. */
function containing(anchor: string, anchors: ReadonlySet<string>): string | undefined {
  const matches = [...anchors].filter(
    (it) => it.length > 3 && (it.startsWith(anchor) || anchor.startsWith(it)),
  );
  return matches.length === 1 ? matches[0] : undefined;
}
