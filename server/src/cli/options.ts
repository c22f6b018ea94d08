/** Options that several commands share. */
import { InvalidArgumentError, Option } from 'commander';

export interface RootFlags {
  readonly root?: string;
  readonly config?: string;
}

export const rootOption = (): Option =>
  new Option('--root <dir>', 'workspace; default: the repository that holds the current folder');

export const configOption = (): Option =>
  new Option('--config <file>', 'settings file instead of forewarn.json');

export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
}
