/** What the context should have said, so that the error would not have been made. Found in the workspace, never invented. */

/** Where in the workspace, an installed package or a standard library something is declared. */
export interface Declared {
  readonly where: 'workspace' | 'package' | 'standard-library';
  /** Workspace path, where it has one. */
  readonly path?: string;
  /** From 1. */
  readonly line?: number;
  /** Package and version: `react@19.1.0`. */
  readonly package?: string;
}

export type MissingContext =
  | {
      readonly type: 'import_statement';
      readonly symbol: string;
      readonly module: string;
      /** Statement in the language of the code: `from datetime import timedelta`. */
      readonly statement: string;
      readonly declared: Declared;
    }
  | {
      readonly type: 'dependency';
      readonly module: string;
      readonly package: string;
      /** A manifest declares it already; then installing is what was missed. */
      readonly declaredIn?: string;
      /** Of the package manager in use: `pnpm add zod`. */
      readonly install?: string;
      readonly statement?: string;
      /** Installed, else locked, else declared. */
      readonly version?: string;
    }
  | {
      readonly type: 'type_information';
      readonly expected?: string;
      readonly actual?: string;
      /** Text of the declaration of the expected type, a few lines at most. */
      readonly declaration?: string;
      readonly declared?: Declared;
    }
  | {
      readonly type: 'api_documentation';
      readonly api: string;
      /** As declared: `createUser(name: string, role?: Role): User`. */
      readonly signature?: string;
      readonly members?: readonly string[];
      readonly declared?: Declared;
    }
  | {
      readonly type: 'expected_behaviour';
      readonly test: string;
      readonly input?: string;
      readonly expected?: string;
      readonly actual?: string;
      /** The assertion as written. */
      readonly assertion?: string;
      readonly declared?: Declared;
    }
  /** Looked for and not found; says where it was looked for. */
  | { readonly type: 'not_found'; readonly what: string; readonly looked: readonly string[] };
