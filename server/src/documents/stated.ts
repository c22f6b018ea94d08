/** Whether a text says of a thing that it is there now: what can be true or false of the workspace. */
import type { Stance } from './claim.ts';

export function isStated({ modality, exemption }: Stance): boolean {
  return exemption === undefined && (modality === 'states' || modality === 'requires');
}
