/** The view "Context": which documents are in force for the file in front, in which order, for which product, and why another is not. */
import {
  type Disposable,
  Disposable as Disposables,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { EffectiveContext, EffectiveDocument } from '../../../server/src/features/effectiveContext.ts';
import type { Client } from './client.ts';

/** Products that load the same documents for the same reasons share one node. */
interface Readers {
  readonly titles: readonly string[];
  readonly documents: readonly EffectiveDocument[];
}

type Node = Readers | { readonly document: EffectiveDocument; readonly place: number };

const icons = { always: 'pass-filled', 'on-demand': 'circle-outline', no: 'circle-slash' } as const;
const words = { always: 'in force', 'on-demand': 'on demand', no: 'not read' } as const;

/** Titles that fit on one row; the tooltip has all. */
const SHOWN = 3;

export function grouped(context: EffectiveContext): readonly Readers[] {
  const groups = new Map<string, { titles: string[]; documents: readonly EffectiveDocument[] }>();
  for (const { title, documents } of context.readers) {
    const key = JSON.stringify(documents.map((it) => [it.path, it.applies, it.reason]));
    const group = groups.get(key);
    if (group) group.titles.push(title);
    else groups.set(key, { titles: [title], documents });
  }
  return [...groups.values()];
}

function readersItem({ titles, documents }: Readers): TreeItem {
  const more = titles.length - SHOWN;
  const label = `${titles.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const active = documents.filter((it) => it.applies === 'always').length;
  const item = new TreeItem(
    label,
    active > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  item.description = active === 0 ? 'nothing in force' : `${active} in force`;
  item.tooltip = titles.join('\n');
  item.iconPath = new ThemeIcon('hubot');
  return item;
}

function documentItem(document: EffectiveDocument, place: number): TreeItem {
  const item = new TreeItem(document.applies === 'always' ? `${place}. ${document.path}` : document.path);
  // In a narrow view the reason counts; that a numbered document is in force is seen.
  item.description =
    document.applies === 'always' ? document.reason : `${words[document.applies]}: ${document.reason}`;
  item.accessibilityInformation = {
    label: `${document.path}, ${words[document.applies]}: ${document.reason}`,
  };
  item.tooltip = `${document.kind}\n${words[document.applies]}: ${document.reason}`;
  item.iconPath = new ThemeIcon(icons[document.applies]);
  item.command = { command: 'vscode.open', title: 'Open', arguments: [Uri.parse(document.uri)] };
  return item;
}

class ContextTree implements TreeDataProvider<Node> {
  readonly #client: Client;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: Client) {
    this.#client = client;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  getTreeItem(node: Node): TreeItem {
    return 'document' in node ? documentItem(node.document, node.place) : readersItem(node);
  }

  async getChildren(node?: Node): Promise<readonly Node[] & Node[]> {
    if (node)
      return 'document' in node
        ? []
        : node.documents.map((document, index) => ({ document, place: index + 1 }));
    const uri = window.activeTextEditor?.document.uri;
    if (uri?.scheme !== 'file') return [];
    const client = await this.#client.started();
    const context = await client?.sendRequest<EffectiveContext | null>('forewarn/effectiveContext', {
      textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
    });
    return context ? [...grouped(context)] : [];
  }
}

/** The view asks the server only while it is visible. */
export function contextView(client: Client): Disposable & { refresh(): void } {
  const tree = new ContextTree(client);
  const view = window.createTreeView('forewarn.context', { treeDataProvider: tree, showCollapseAll: true });
  const refresh = (): void => {
    const uri = window.activeTextEditor?.document.uri;
    if (uri?.scheme === 'file') view.description = workspace.asRelativePath(uri);
    if (view.visible) tree.refresh();
  };
  const parts = Disposables.from(
    view,
    window.onDidChangeActiveTextEditor((editor) => {
      // A focused panel or output is no file: what was shown stays.
      if (editor) refresh();
    }),
    workspace.onDidSaveTextDocument(refresh),
    client.onStatus((status) => {
      if (status.state === 'ready') refresh();
    }),
  );
  return { refresh, dispose: () => parts.dispose() };
}
