/**
 * Follows the edits that were offered: whether an author applies, changes or takes back a repair shows in the text that
 * comes next, in every editor. Each step is recorded once.
 */
import type { Finding } from '../analysis/finding.ts';
import type { Repair } from '../analysis/repair.ts';
import { hash } from '../base/hash.ts';
import type { ContextDocument } from '../documents/document.ts';
import { eventBetween, type OfferedEdit, type Standing, standing } from '../learning/efficacy.ts';
import type { RepairObservation } from '../learning/observation.ts';
import type { Folder } from './folder.ts';
import type { Timers } from './timers.ts';

/** Offers that are followed for one document: the latest. */
const MOST = 30;
/** Milliseconds without a further edit after which the text is compared: comparing costs as much as the text is long. */
const PAUSE = 1_000;

interface Offer {
  readonly edit: OfferedEdit;
  readonly described: Omit<RepairObservation, 'id' | 'at' | 'event' | 'type'>;
  standing: Standing;
}

/** Equal for equal repairs of one document, offered however often. */
export function repairKey(finding: Finding, repair: Repair): string {
  const added = (repair.edits.get(finding.path) ?? []).map((it) => it.newText);
  return hash(finding.rule, finding.path, repair.adjustment, ...added);
}

export class OfferedRepairs {
  readonly #timers: Timers;
  readonly #offers = new Map<string, Map<string, Offer>>();
  readonly #waiting = new Map<string, () => void>();

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /** A repair that is one edit of its own document was shown to the user. */
  offered(folder: Folder, document: ContextDocument, finding: Finding, repair: Repair): void {
    const [edit, ...more] = repair.edits.get(document.path) ?? [];
    if (!folder.learning || !edit || more.length > 0 || repair.edits.size !== 1) return;
    const at = folder.uriOf(document.path);
    const offers = this.#offers.get(at) ?? new Map<string, Offer>();
    this.#offers.set(at, offers);
    const key = repairKey(finding, repair);
    if (offers.get(key)?.standing === 'absent') offers.delete(key);
    if (offers.has(key)) return;
    const signature = repair.learned?.signature;
    const symbol = repair.learned?.symbol;
    offers.set(key, {
      edit: {
        before: document.text.content,
        start: edit.span.start,
        end: edit.span.end,
        inserted: edit.newText,
      },
      described: {
        document: document.path,
        errorClass: finding.errorClass,
        adjustment: repair.adjustment,
        repair: key,
        ...(signature === undefined ? {} : { signature }),
        ...(symbol === undefined ? {} : { symbol }),
      },
      standing: 'absent',
    });
    if (offers.size > MOST) offers.delete(offers.keys().next().value as string);
  }

  /** The text of a document has changed; compares once it stays as it is. */
  edited(folder: Folder, path: string): void {
    const at = folder.uriOf(path);
    if (!this.#offers.has(at)) return;
    this.#waiting.get(at)?.();
    this.#waiting.set(
      at,
      this.#timers.after(PAUSE, () => void this.#compare(folder, path)),
    );
  }

  dispose(): void {
    for (const cancel of this.#waiting.values()) cancel();
  }

  async #compare(folder: Folder, path: string): Promise<void> {
    const at = folder.uriOf(path);
    const now = folder.textOf(path)?.content;
    this.#waiting.delete(at);
    const { learning } = folder;
    if (now === undefined || !learning) return;
    const observations: RepairObservation[] = [];
    for (const offer of this.#offers.get(at)?.values() ?? []) {
      const later = standing(offer.edit, now);
      const event = eventBetween(offer.standing, later);
      offer.standing = later;
      if (event !== undefined)
        observations.push({
          type: 'repair',
          id: learning.nextId(),
          at: this.#timers.now(),
          event,
          ...offer.described,
        });
    }
    if (observations.length > 0) await learning.append(observations).catch(() => {});
  }
}
