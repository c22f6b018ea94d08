/** Which installed packages were asked about, and which of them were installed, removed or replaced since. */
import type { CancellationToken } from '../../base/cancellation.ts';
import type { PackageApi, PackageApis } from './packageApi.ts';
import type { PackageRequest } from './packagePlaces.ts';

/** Requests by the key of their fact. */
type Requests = ReadonlyMap<string, PackageRequest>;

/** Paths whose change says that packages were installed or removed: lock files of workspace and installer, manifests, and the packages themselves. */
const INSTALLED =
  /(?:^|\/)(?:node_modules|site-packages)(?:\/|$)|(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|uv\.lock|poetry\.lock|pdm\.lock|Pipfile\.lock|requirements[\w.-]{0,40}\.txt|pyproject\.toml|\.?venv)$/;

export function isOfInstallation(path: string): boolean {
  return INSTALLED.test(path);
}

export class PackageKeeper {
  readonly #apis: PackageApis;
  readonly #asked = new Map<string, { readonly request: PackageRequest; readonly stamp: string }>();

  constructor(apis: PackageApis) {
    this.#apis = apis;
  }

  /** What the packages offer as they are now; requests that a cancellation left out are absent. */
  async read(
    requests: Requests,
    token: CancellationToken,
  ): Promise<ReadonlyMap<string, PackageApi | undefined>> {
    const found = new Map<string, PackageApi | undefined>();
    for (const [key, request] of requests) {
      if (token.isCancellationRequested) break;
      // A package that is replaced while it is read is seen as changed at the next look.
      this.#asked.set(key, { request, stamp: await this.#apis.stampOf(request) });
      found.set(key, await this.#apis.of(request));
    }
    return found;
  }

  /** Those that are not as they were when they were read: a few small files and times of files each. */
  async changed(token: CancellationToken): Promise<Requests> {
    const changed = new Map<string, PackageRequest>();
    for (const [key, { request, stamp }] of this.#asked) {
      if (token.isCancellationRequested) break;
      if ((await this.#apis.stampOf(request)) !== stamp) changed.set(key, request);
    }
    return changed;
  }
}
