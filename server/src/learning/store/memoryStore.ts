/** A store in memory, with the contract of the one on disk: for tests, and where nothing may be written. */
import type { Evidence } from '../evidence.ts';
import type { FigureRules } from '../figure.ts';
import type { Observation, RunObservation } from '../observation.ts';
import { cleanObservation, cleanText } from './codec.ts';
import { addContributions, FigureRows } from './contributions.ts';
import { forgotten } from './forgetting.ts';
import { MemoryFigures } from './memoryFigures.ts';
import { exceeds, keptOf, type Retention, retention as standard, thinned } from './retention.ts';
import type { ForgetRequest, Forgotten, ObservationQuery, Store, StoreEntry, StoreInfo } from './store.ts';

const byId = (one: Observation, other: Observation): number => (one.id < other.id ? -1 : 1);

export class MemoryStore implements Store {
  readonly #rules: FigureRules;
  readonly #retention: Retention;
  readonly #observations = new Map<string, Observation>();
  readonly #thin = new Set<string>();
  readonly #texts = new Map<string, string>();
  #figures: MemoryFigures;
  #evidence: Evidence | undefined;
  #generation = 0;

  constructor(rules: FigureRules, retention: Retention = standard) {
    this.#rules = rules;
    this.#retention = retention;
    this.#figures = new MemoryFigures(rules);
  }

  async append(
    observations: readonly Observation[],
    texts: ReadonlyMap<string, string> = new Map(),
  ): Promise<number> {
    const fresh = [...new Map(observations.map((it) => [it.id, it])).values()]
      .filter((it) => !this.#observations.has(it.id))
      .map(cleanObservation);
    for (const [hash, text] of texts) if (!this.#texts.has(hash)) this.#texts.set(hash, cleanText(text));
    if (fresh.length === 0) return 0;
    this.#count(fresh, this.#figures);
    for (const observation of fresh) this.#observations.set(observation.id, observation);
    this.#thinOld();
    this.#changed();
    if (this.#observations.size > this.#retention.observations) await this.#forgetOldest();
    return fresh.length;
  }

  async text(hash: string): Promise<string | undefined> {
    return this.#texts.get(hash);
  }

  async runs({ name, limit }: { readonly name?: string; readonly limit: number }) {
    return this.#runs()
      .filter((it) => name === undefined || it.name === name)
      .reverse()
      .slice(0, limit);
  }

  async *observations({ type, after = '' }: ObservationQuery = {}): AsyncGenerator<Observation> {
    for (const it of this.#sorted()) if (it.id > after && (type === undefined || it.type === type)) yield it;
  }

  async *entries(): AsyncGenerator<StoreEntry> {
    for (const observation of this.#sorted()) yield { observation };
    for (const [hash, content] of this.#texts) yield { text: { hash, content } };
  }

  async evidence(): Promise<Evidence> {
    this.#evidence ??= this.#rules.evidence(this.#figures, this.#generation);
    return this.#evidence;
  }

  async rebuild(): Promise<void> {
    const figures = new MemoryFigures(this.#rules);
    const all = this.#sorted();
    this.#observations.clear();
    this.#count(all, figures);
    for (const observation of all) this.#observations.set(observation.id, observation);
    this.#figures = figures;
    this.#changed();
  }

  async merge(entries: AsyncIterable<StoreEntry>): Promise<number> {
    let added = 0;
    for await (const entry of entries)
      added +=
        'text' in entry
          ? await this.append([], new Map([[entry.text.hash, entry.text.content]]))
          : await this.append([entry.observation]);
    return added;
  }

  async forget(request: ForgetRequest): Promise<Forgotten> {
    let removed = 0;
    let changed = 0;
    for (const observation of this.#sorted()) {
      const rest = forgotten(observation, request);
      if (rest === observation) continue;
      if (rest === undefined) removed++;
      else changed++;
      if (rest === undefined) this.#observations.delete(observation.id);
      else this.#observations.set(rest.id, rest);
    }
    if (removed + changed > 0) {
      this.#dropTexts();
      await this.rebuild();
    }
    return { removed, changed };
  }

  async info(): Promise<StoreInfo> {
    const all = this.#sorted();
    const of = (type: Observation['type']) => all.filter((it) => it.type === type).length;
    const times = all.map((it) => it.at);
    return {
      location: 'memory',
      bytes: 0,
      observations: { run: of('run'), repair: of('repair'), prediction: of('prediction') },
      thinned: this.#thin.size,
      texts: this.#texts.size,
      figures: this.#figures.size,
      ...(times.length > 0 ? { oldest: Math.min(...times), newest: Math.max(...times) } : {}),
      schemaVersion: 0,
    };
  }

  async close(): Promise<void> {}

  #changed(): void {
    this.#generation++;
    this.#evidence = undefined;
  }

  #sorted(): Observation[] {
    return [...this.#observations.values()].sort(byId);
  }

  #runs(): RunObservation[] {
    return this.#sorted().filter((it) => it.type === 'run');
  }

  #count(fresh: readonly Observation[], figures: MemoryFigures): void {
    const rows = new FigureRows(this.#rules);
    const known = this.#runs();
    const knownById = new Map(known.map((it) => [it.id, it]));
    addContributions(
      rows,
      fresh,
      {
        run: (id) => knownById.get(id),
        followers: (id) => known.filter((it) => it.previous === id),
      },
      this.#rules,
    );
    figures.add(rows);
  }

  #thinOld(): void {
    const full = this.#runs().filter((it) => !this.#thin.has(it.id));
    const old = new Set<RunObservation>();
    for (const [runs, bound] of [
      ...[...Map.groupBy(full, (it) => it.name).values()].map(
        (it) => [it, this.#retention.fullPerName] as const,
      ),
      [full, this.#retention.full] as const,
    ])
      if (exceeds(runs.length, bound)) for (const run of runs.slice(0, -bound)) old.add(run);
    for (const run of old) {
      this.#observations.set(run.id, thinned(run, this.#rules, this.#figures));
      this.#thin.add(run.id);
    }
    if (old.size > 0) this.#dropTexts();
  }

  async #forgetOldest(): Promise<void> {
    const excess = this.#observations.size - keptOf(this.#retention.observations);
    for (const { id } of this.#sorted().slice(0, excess)) this.#observations.delete(id);
    this.#dropTexts();
    await this.rebuild();
  }

  /** Texts that no run in full had in force. */
  #dropTexts(): void {
    const used = new Set(
      this.#runs()
        .filter((it) => !this.#thin.has(it.id))
        .flatMap((run) => run.documents.map((it) => it.hash)),
    );
    for (const hash of this.#texts.keys()) if (!used.has(hash)) this.#texts.delete(hash);
  }
}
