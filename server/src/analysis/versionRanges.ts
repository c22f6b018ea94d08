/** Compares versions that a document states with ranges of manifests, across the notations of ecosystems. */
import { intersects, minVersion, validRange } from 'semver';

/** A range of any of our sources as an npm range; undefined when it cannot be read. */
export function npmRange(range: string, tool: string, role: 'pin' | 'floor' | 'test'): string | undefined {
  const bare = range.trim();
  if (/^v?\d+(?:\.\d+){0,2}$/.test(bare)) {
    const version = bare.replace(/^v/, '');
    // go.mod, rust-version and the like name the oldest version without an operator; engines name a range.
    if (role === 'floor' && tool !== 'node' && tool !== 'npm' && tool !== 'pnpm' && tool !== 'yarn')
      return `>=${version}`;
    return version.split('.').length === 3 ? version : `${version}.x`.replace(/^(\d+)\.x$/, '$1.x');
  }
  const translated = bare
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('!='))
    .map((part) =>
      part
        .replace(/^===?/, '')
        .replace(/\.\*$/, '.x')
        .replace(/^~=\s*(\d+)\.(\d+)$/, '^$1.$2')
        .replace(/^~=\s*/, '~'),
    )
    .join(' ');
  return validRange(translated) ?? undefined;
}

/** The stated version as a range: `20` is any 20, `3.11` any 3.11; `at-least` is open above. */
export function statedRange(version: string, relation: 'exact' | 'at-least' | 'at-most' | 'range'): string {
  if (relation === 'at-least') return `>=${version}`;
  if (relation === 'at-most') return `<=${version}`;
  return version.split('.').length >= 3 ? version : `${version}.x`;
}

/** True when no version is in both. Undecided notations count as compatible. */
export function disjoint(a: string, b: string): boolean {
  try {
    return !intersects(a, b, { includePrerelease: true });
  } catch {
    return false;
  }
}

/** True when every version that `needed` allows is newer, by a whole release line, than the oldest that `stated` promises. */
export function understates(stated: string, needed: string): boolean {
  try {
    const promised = minVersion(stated);
    const least = minVersion(needed);
    if (!promised || !least) return false;
    return (
      least.major > promised.major ||
      (least.major === promised.major && least.major < 4 && least.minor > promised.minor)
    );
  } catch {
    return false;
  }
}
