import type { ReactiveController } from 'lit';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import type { ChangeDetail } from '../island/events.ts';
import type { Island } from '../island/island.ts';
import { AroundDossier } from './around-dossier.ts';
import type { Dossier } from './dossier-context.ts';

/** What an island may take from the dossier around it. */
type Taken = Pick<
  Island,
  'definition' | 'catalogues' | 'viewerRole' | 'person' | 'worksFor' | 'consents' | 'locale' | 'secondLocale' | 'today'
>;

/**
 * An island that takes from the dossier around it what the page did not set itself: definition, document, role, consents, languages,
 * today. What is entered goes to the dossier. Loaded when an island stands in a dossier.
 */
export class DossierMember implements ReactiveController {
  readonly #island: Island;
  /** What was taken, so that what the page sets itself later is left alone. */
  readonly #taken = new Map<keyof Taken, unknown>();
  #dossier: Dossier | undefined;
  #record: DossierRecord | undefined;
  #handing = false;
  #waiting = false;
  /** Whether the document comes from the dossier. Settled when it first gives one. */
  #owns: boolean | undefined;

  constructor(island: Island) {
    this.#island = island;
    island.addController(this);
    island.addEventListener('wegwijs-change', this.#onChange);
    new AroundDossier(island, (dossier) => this.#heed(dossier));
  }

  hostConnected(): void {
    // The consumer asks again.
  }

  hostDisconnected(): void {
    this.#dossier = undefined;
  }

  #heed(dossier: Dossier | undefined): void {
    this.#dossier = dossier;
    if (this.#waiting || this.#handing) return;
    this.#waiting = true;
    // After what this island has entered and not told yet.
    queueMicrotask(() => {
      this.#waiting = false;
      if (this.#dossier) this.#take(this.#dossier);
    });
  }

  #take(dossier: Dossier): void {
    const island = this.#island;
    const { kind } = island;
    if (kind === undefined) return;
    const child = island.querySelector(':scope > script[type="application/json"]');
    this.#owns ??= island.value === undefined && island.form === undefined;
    if (island.schema === undefined && island.form === undefined && !child) this.#set('definition', dossier.definitions[kind]);
    this.#set('catalogues', dossier.catalogues?.[kind]);
    this.#set('viewerRole', dossier.viewerRole);
    this.#set('person', dossier.person);
    this.#set('worksFor', dossier.worksFor);
    this.#set('consents', dossier.consents);
    this.#set('locale', dossier.locale);
    this.#set('secondLocale', dossier.secondLocale);
    this.#set('today', dossier.today);
    const record = recordOf(dossier, kind);
    if (!this.#owns || record === this.#record) return;
    this.#record = record;
    island.value = record?.document;
  }

  #set<K extends keyof Taken>(name: K, value: Taken[K]): void {
    const island: Taken = this.#island;
    const now = island[name];
    const unset = now === undefined || (Array.isArray(now) && now.length === 0);
    if (!unset && now !== this.#taken.get(name)) return;
    this.#taken.set(name, value);
    if (now !== value) island[name] = value;
  }

  readonly #onChange = (event: CustomEvent<ChangeDetail>) => {
    const { kind } = this.#island;
    const dossier = this.#dossier;
    if (!this.#owns || kind === undefined || !dossier) return;
    // The dossier tells it, with the document.
    event.stopPropagation();
    const id = this.#record?.id ?? dossier.documents[kind]?.at(-1) ?? dossier.newId();
    this.#handing = true;
    dossier.change(kind, id, event.detail.changes);
    this.#handing = false;
    // What another widget entered meanwhile is still to be taken.
    if (!this.#waiting) this.#record = recordOf(this.#dossier, kind);
  };
}

/** The document of a kind: of several the last one. */
function recordOf(dossier: Dossier | undefined, kind: string): DossierRecord | undefined {
  return dossier?.records.findLast((record) => record.kind === kind);
}
