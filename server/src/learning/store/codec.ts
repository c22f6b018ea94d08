/** How observations and texts look as bytes: versioned JSON, compressed; without secrets and control characters. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { GONE } from '../../base/namedSecrets.ts';
import { mayHoldSecret, scrub } from '../../base/secrets.ts';
import type { Observation } from '../observation.ts';

/** Of the JSON form of an observation. A store or export with a higher one is left alone and said so. */
export const OBSERVATION_VERSION = 1;

/** No document that is put in front of a model comes near; a bomb of zeros does. */
const MAX_BYTES = 64_000_000;

// Controls other than tab and line ends, and what is left of half a surrogate pair.
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Text as it may be kept: well-formed, without control characters and secrets. */
export function cleanText(text: string): string {
  return scrub(text.toWellFormed().replace(unwanted, ''));
}

/** A value by name, as tests have parameters: `password` and `hunter2`. */
function isNamedSecret(name: string, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const pair = `${name}=${value}`;
  return scrub(pair) !== pair && scrub(value) === value;
}

function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, isNamedSecret(key, item) ? GONE : cleanValue(item)]),
  );
}

/** The observation as it is kept and counted, the same one where nothing in it had to go. */
export function cleanObservation<O extends Observation>(observation: O): O {
  const text = JSON.stringify(observation);
  // In JSON, controls and half surrogate pairs are escapes; what follows an even number of backslashes is looked at anyway.
  if (!mayHoldSecret(text) && !/\\u|[\u007f-\u009f]/.test(text)) return observation;
  return cleanValue(observation) as O;
}

export function encodeObservation(observation: Observation): Uint8Array {
  return deflateRawSync(JSON.stringify(observation), { level: 3 });
}

/** Bytes that {@link encodeObservation} made. */
export function decodeObservation(bytes: Uint8Array): Observation {
  return JSON.parse(inflateRawSync(bytes, { maxOutputLength: MAX_BYTES }).toString()) as Observation;
}

export function encodeText(text: string): Uint8Array {
  return deflateRawSync(cleanText(text));
}

export function decodeText(bytes: Uint8Array): string {
  return inflateRawSync(bytes, { maxOutputLength: MAX_BYTES }).toString();
}
