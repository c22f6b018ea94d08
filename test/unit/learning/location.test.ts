/** Where the store of a workspace lies, on each platform. */
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Machine, storePath } from '../../../server/src/learning/store/location.ts';

const linux: Machine = { platform: 'linux', env: {}, home: '/home/u' };
const at = (machine: Machine, setting?: string) =>
  storePath('/work/my project', machine, setting).replaceAll(sep, '/');
const file = /\/stores\/my_project-[0-9a-f]{16}\.sqlite$/;

describe('the file of a store', () => {
  it('is in the data directory of the platform', () => {
    const machines: readonly (readonly [string, Machine])[] = [
      ['/home/u/.local/share/forewarn', linux],
      ['/data/forewarn', { ...linux, env: { XDG_DATA_HOME: '/data' } }],
      // The XDG specification wants relative paths to be ignored.
      ['/home/u/.local/share/forewarn', { ...linux, env: { XDG_DATA_HOME: 'data' } }],
      ['/Users/u/Library/Application Support/forewarn', { platform: 'darwin', env: {}, home: '/Users/u' }],
      ['/local/forewarn', { platform: 'win32', env: { LOCALAPPDATA: '/local' }, home: '/users/u' }],
      ['/own', { ...linux, env: { FOREWARN_DATA_DIR: '/own', XDG_DATA_HOME: '/data' } }],
    ];
    for (const [directory, machine] of machines) {
      expect(at(machine)).toMatch(file);
      expect(at(machine).replace(file, '')).toBe(directory);
    }
  });

  it('is another one for each workspace, also of one name', () => {
    expect(storePath('/a/app', linux)).not.toBe(storePath('/b/app', linux));
  });

  it('is in the workspace only when the setting says so, and never elsewhere by a setting', () => {
    expect(at(linux, '.forewarn/store.sqlite')).toBe('/work/my project/.forewarn/store.sqlite');
    for (const outside of ['../other.sqlite', '/etc/passwd', '.', 'a/../../b', ''])
      expect(() => at(linux, outside)).toThrow('must name a file in the workspace');
  });
});
