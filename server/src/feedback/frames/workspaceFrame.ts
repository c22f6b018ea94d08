/** The frame for which the author is responsible: the innermost one that is not in a library or in the runtime. */
import type { Frame } from '../reading.ts';

/** Directories in which package managers and runtimes keep other people's code, as they occur within a path. */
const foreign: readonly RegExp[] = [
  /(?:^|[\\/])node_modules[\\/]/,
  /^(?:node|internal|webpack|bun|deno|ext):/,
  /(?:^|[\\/])(?:site-packages|dist-packages)[\\/]/,
  /(?:^|[\\/])lib(?:64)?[\\/]python\d[\d.]{0,6}[\\/]/,
  /^<[^>]{1,100}>/,
  /(?:^|[\\/])\.?cargo[\\/](?:registry|git)[\\/]/,
  /(?:^|[\\/])rustc[\\/][0-9a-f]{8,40}[\\/]/,
  /(?:^|[\\/])rustlib[\\/]src[\\/]/,
  /(?:^|[\\/])pkg[\\/]mod[\\/]/,
  /(?:^|[\\/])go(?:-?\d[\d.]{0,8})?[\\/]src[\\/](?:runtime|testing|reflect|net|internal|sync|os|io|fmt|syscall)[\\/]/,
  /(?:^|[\\/])gems[\\/][\w.-]{1,100}[\\/]/,
  /(?:^|[\\/])vendor[\\/](?:composer|phpunit|symfony|laravel|bundle)[\\/]/,
  /^\/(?:usr\/(?:lib(?:64|exec)?|include|local\/(?:lib|go|include)|share)|nix|Library|System)\//,
  /^(?:java|javax|jdk|sun|kotlin|scala|org\/junit|org\/opentest4j|org\/hamcrest|org\/assertj|org\/testng|org\/gradle|org\/apache\/maven)\//,
];

/** Whether a path lies where libraries and runtimes keep their code, by its name alone. */
export function isForeignPath(path: string): boolean {
  return foreign.some((pattern) => pattern.test(path));
}

/**
 * @param frames innermost first
 * @param isInWorkspace what the caller knows of the printed path; a library inside the workspace is refused here anyway
 */
export function workspaceFrame(
  frames: readonly Frame[],
  isInWorkspace: (path: string) => boolean,
): Frame | undefined {
  return frames.find(({ path }) => !isForeignPath(path) && isInWorkspace(path));
}
