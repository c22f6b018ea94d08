/** Two documents of one scope say different things about a fact that the workspace itself does not settle. */
import type { CommandClaim, VersionClaim } from '../../../documents/claim.ts';
import type { ContextDocument } from '../../../documents/document.ts';
import { isStated } from '../../../documents/stated.ts';
import { isPlainInstall, managerOf } from '../../../workspace/packages/packageManagers.ts';
import { scopeDirectory } from '../../../workspace/scope.ts';
import { audienceOf } from '../../paths/audience.ts';
import { documentRule, type RuleContext } from '../../rule.ts';
import { disjoint, statedRange } from '../../versionRanges.ts';

/** One checkable statement, comparable with others of the same topic. */
interface Statement {
  readonly topic: string;
  readonly value: string;
  readonly claim: CommandClaim | VersionClaim;
}

interface Contradiction {
  readonly own: Statement;
  readonly other: Statement;
  readonly path: string;
}

/** What a document states for its own scope; statements about other directories are left out. */
function statements(document: ContextDocument): readonly Statement[] {
  const directory = scopeDirectory(document.path);
  const found: Statement[] = [];
  for (const claim of document.claims) {
    if ((claim.kind !== 'command' && claim.kind !== 'version') || !isStated(claim)) continue;
    const base = claim.bases[0]?.directory ?? '';
    if (base !== directory && base !== '' && base !== document.path.slice(0, document.path.lastIndexOf('/')))
      continue;
    if (claim.kind === 'version' && claim.relation === 'exact')
      found.push({ topic: claim.subject, value: claim.version, claim });
    if (claim.kind === 'command' && isPlainInstall(claim.program, claim.args))
      found.push({ topic: 'package manager', value: claim.program, claim });
  }
  return found;
}

function differ(a: Statement, b: Statement): boolean {
  if (a.topic !== b.topic) return false;
  if (a.topic === 'package manager') return a.value !== b.value;
  return disjoint(statedRange(a.value, 'exact'), statedRange(b.value, 'exact'));
}

/** What the workspace's own files settle is the business of other rules, which know who is right. */
function isSettled(topic: string, { document, facts }: RuleContext): boolean {
  if (topic === 'package manager') return managerOf(scopeDirectory(document.path), facts) !== undefined;
  return facts.toolVersions.some((it) => it.tool === topic && it.role !== 'test');
}

export const rule = documentRule<Contradiction>({
  meta: {
    id: 'truth/contradiction',
    code: 'T120',
    summary: 'Two documents of one scope contradict each other.',
    group: 'truth',
    severity: 'warning',
    errorClass: 'ambiguity',
    status: 'stable',
    since: '0.1.0',
    repair: 'none',
    phase: 'workspace',
  },

  *find(context) {
    const { document, facts, snapshot } = context;
    if (audienceOf(document, facts) !== 'workspace') return;
    const own = statements(document).filter((it) => !isSettled(it.topic, context));
    // A document that says both itself lists alternatives.
    const clear = own.filter((it) => !own.some((other) => differ(it, other)));
    if (clear.length === 0) return;
    for (const [path, other] of snapshot.documents) {
      if (
        path === document.path ||
        snapshot.aliases.has(path) ||
        scopeDirectory(path) !== scopeDirectory(document.path)
      )
        continue;
      if (
        audienceOf(other, facts) !== 'workspace' ||
        !other.kind.readers.some((reader) => document.kind.readers.includes(reader))
      )
        continue;
      const theirs = statements(other);
      for (const statement of clear) {
        const against = theirs.find((it) => differ(statement, it));
        if (against && !theirs.some((it) => it.topic === statement.topic && !differ(statement, it))) {
          yield {
            span: statement.claim.span,
            state: { own: statement, other: against, path },
            identity: `${statement.topic} ${path}`,
            related: [{ path, message: `says ${against.claim.text.trim()}` }],
          };
        }
      }
    }
  },

  describe({ state: { own, other, path } }) {
    return {
      what: `This says \`${own.claim.text.trim()}\`, \`${path}\` says \`${other.claim.text.trim()}\`.`,
      why: 'A model that is given both follows one of them, and which one changes from run to run.',
      fix: 'Say it in one place, or make both say the same.',
    };
  },
});
