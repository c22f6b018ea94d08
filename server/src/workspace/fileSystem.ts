/** The port through which everything reads files, so that analysis can run on disk, in memory and in a browser. */

export interface Stat {
  readonly type: 'file' | 'directory' | 'other';
  readonly size: number;
  /** Milliseconds since the epoch; 0 where unknown. */
  readonly mtime: number;
}

export interface DirectoryEntry {
  readonly name: string;
  readonly type: 'file' | 'directory' | 'link' | 'other';
}

/** Paths are workspace paths. Every method answers undefined instead of throwing when the thing is not there or lies outside the workspace once symlinks are resolved. */
export interface FileSystem {
  stat(path: string): Promise<Stat | undefined>;
  /** As {@link FileSystem.stat} of each, in their order; where given, the cheaper way to many. */
  stats?(paths: readonly string[]): Promise<readonly (Stat | undefined)[]>;
  list(directory: string): Promise<readonly DirectoryEntry[] | undefined>;
  /** UTF-8 text; undefined also for files above `maxBytes` and for files that are not regular. */
  read(path: string, maxBytes: number): Promise<string | undefined>;
  /** Workspace path a symlink finally points at; undefined when dangling or outside. */
  realPath(path: string): Promise<string | undefined>;
  /** Ignore files of the repository that lie above the workspace, outermost first; absent where there is nothing above. */
  ignoreFilesAbove?(): Promise<readonly OuterIgnoreFile[]>;
}

/** An ignore file above the workspace. */
export interface OuterIgnoreFile {
  readonly patterns: string;
  /** The workspace as seen from the directory of the file: `packages/a`. */
  readonly below: string;
}
