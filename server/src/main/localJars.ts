/** Jars in the local repositories of Maven and Gradle: their lists of classes are read here, their classes by the `javap` of a JDK that is on the path. */
import { type FileHandle, open, readdir } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { LRUCache } from 'lru-cache';
import type { Jar, Jars } from '../feedback/context/jarSymbols.ts';

/** A part of a Maven coordinate or a version, which become parts of a path. */
const PART = /^(?!\.)[\w.+-]{1,200}$/;
const CLASS = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*){0,30}$/;
/** Bytes of a list of classes; the largest jars of public repositories have about 5 MB. */
const MAX_DIRECTORY = 16_000_000;
const MAX_JARS = 200;
const MAX_OUTPUT = 1_000_000;
/** Milliseconds for which an answer about a repository counts. */
const FRESH = 60_000;
/** Milliseconds for one class; starting the JVM takes most of them. */
const JAVAP = 10_000;

const newestFirst = (a: string, b: string): number => b.localeCompare(a, 'en', { numeric: true });

async function folders(path: string): Promise<readonly string[]> {
  const found = await readdir(path, { withFileTypes: true }).catch(() => []);
  return found.filter((it) => it.isDirectory() && PART.test(it.name)).map((it) => it.name);
}

async function files(path: string): Promise<readonly string[]> {
  return readdir(path).catch(() => []);
}

async function inMaven(root: string, group: string, artifact: string): Promise<Jar | undefined> {
  const folder = join(root, ...group.split('.'), artifact);
  for (const version of [...(await folders(folder))].sort(newestFirst)) {
    const name = `${artifact}-${version}.jar`;
    if ((await files(join(folder, version))).includes(name))
      return { path: join(folder, version, name), version };
  }
  return undefined;
}

/** Gradle keeps each file in a folder that is named by its hash. */
async function inGradle(root: string, group: string, artifact: string): Promise<Jar | undefined> {
  const folder = join(root, group, artifact);
  for (const version of [...(await folders(folder))].sort(newestFirst))
    for (const hash of await folders(join(folder, version))) {
      const name = `${artifact}-${version}.jar`;
      if ((await files(join(folder, version, hash))).includes(name))
        return { path: join(folder, version, hash, name), version };
    }
  return undefined;
}

async function part(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}

/** Names in the central directory of a ZIP file (APPNOTE 6.3.10 §4.3.12, §4.3.16); empty for what is none. */
async function namesInZip(path: string): Promise<readonly string[]> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const tail = Math.min(size, 65_557);
    const end = await part(file, size - tail, tail);
    const at = end.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
    if (at < 0 || at + 20 > end.length) return [];
    const length = end.readUInt32LE(at + 12);
    const start = end.readUInt32LE(at + 16);
    if (length > MAX_DIRECTORY || start + length > size) return [];
    const directory = await part(file, start, length);
    const names: string[] = [];
    for (let entry = 0; entry + 46 <= directory.length && directory.readUInt32LE(entry) === 0x02014b50; ) {
      const name = directory.readUInt16LE(entry + 28);
      names.push(directory.toString('utf8', entry + 46, entry + 46 + name));
      entry += 46 + name + directory.readUInt16LE(entry + 30) + directory.readUInt16LE(entry + 32);
    }
    return names;
  } finally {
    await file.close();
  }
}

/** `com/google/gson/Gson.class`, not what is inside of a class or only for newer versions of Java. */
function classIn(name: string): string | undefined {
  const path = /^([\w/]{1,400})\.class$/.exec(name)?.[1];
  const found = path?.replaceAll('/', '.');
  return found !== undefined && !path?.startsWith('META-INF/') && CLASS.test(found) ? found : undefined;
}

export interface JarRoots {
  /** Default: `~/.m2/repository`. */
  readonly maven?: string;
  /** Default: `~/.gradle/caches/modules-2/files-2.1`. */
  readonly gradle?: string;
}

export function localJars(roots: JarRoots = {}): Jars {
  const maven = roots.maven ?? join(homedir(), '.m2', 'repository');
  const gradle = roots.gradle ?? join(homedir(), '.gradle', 'caches', 'modules-2', 'files-2.1');
  // What is missing now may be downloaded by the next build.
  const found = new LRUCache<string, Promise<Jar | undefined>>({ max: MAX_JARS, ttl: FRESH });
  const classes = new LRUCache<string, Promise<readonly string[]>>({ max: MAX_JARS });
  const described = new LRUCache<string, Promise<string | undefined>>({ max: MAX_JARS });

  function kept<T extends object>(cache: LRUCache<string, Promise<T>>, key: string, make: () => Promise<T>) {
    const known = cache.get(key) ?? make();
    cache.set(key, known);
    return known;
  }

  return {
    find: (coordinate) => {
      const [group = '', artifact = '', ...more] = coordinate.split(':');
      if (!PART.test(group) || group.includes('..') || !PART.test(artifact) || more.length > 0)
        return Promise.resolve(undefined);
      const known =
        found.get(coordinate) ??
        inMaven(maven, group, artifact).then((it) => it ?? inGradle(gradle, group, artifact));
      found.set(coordinate, known);
      return known;
    },
    classes: ({ path }) =>
      kept(classes, path, async () => {
        const names = await namesInZip(path).catch(() => []);
        return names.flatMap((it) => classIn(it) ?? []);
      }),
    describe: ({ path }, className) => {
      if (!CLASS.test(className)) return Promise.resolve(undefined);
      const key = `${path} ${className}`;
      const known =
        described.get(key) ??
        execa('javap', ['-public', '-cp', path, className], {
          // Never in the workspace: what is found there must not take part.
          cwd: tmpdir(),
          timeout: JAVAP,
          maxBuffer: MAX_OUTPUT,
          stdin: 'ignore',
          reject: false,
        }).then(({ failed, stdout }) => (failed ? undefined : stdout));
      described.set(key, known);
      return known;
    },
  };
}
