import type { Draft, DraftClaim, DraftStore } from '@wegwijs/definition';
import { Claim } from './claim.ts';
import { Claims } from './claims.ts';
import { DeviceDatabase } from './device-database.ts';
import type { Device, KeptDraft } from './device.ts';
import { isDraft } from './is-draft.ts';
import { keptUntil } from './kept-until.ts';
import { opaqueId, seal, unseal } from './seal.ts';
import { problemOf, StoreProblem } from './store-problem.ts';
import { webLock } from './web-lock.ts';

/** What {@link deviceDrafts} is given. */
export interface DeviceDraftsOptions {
  /** The clock. */
  readonly now: () => Date;
  /** The name of the database, for a page that holds more than one kit; `wegwijs-drafts` without one. */
  readonly name?: string;
  /** How many days a draft is kept after it was last saved; 7 without one. */
  readonly days?: number;
}

/**
 * A {@link DraftStore} in the browser's IndexedDB, for a form that is finished on another day on the same device.
 *
 * Each draft is encrypted (AES-GCM) with a key that is made on the device and that no script can export; the subject stands
 * there only as its SHA-256. A draft is gone some days after it was last saved. One tab at a time writes (Web Locks).
 *
 * Methods reject only with a {@link StoreProblem}:
 * - `full`: the browser has no room for it.
 * - `blocked`: storage is switched off or cannot be opened now, or another tab has the claim.
 * - `unreadable`: the draft cannot be decrypted or is no draft of this format. It stays as it is; when another draft is saved
 *   in its place it is put aside, and goes with `wipe` or when its own time has passed.
 * - `unsupported`: no Web Crypto or Web Locks, which browsers offer in secure contexts only.
 */
export function deviceDrafts({ now, name = 'wegwijs-drafts', days = 7 }: DeviceDraftsOptions): DraftStore {
  return new DeviceDrafts(now, name, days);
}

class DeviceDrafts implements DraftStore {
  readonly #now: () => Date;
  readonly #name: string;
  readonly #days: number;
  readonly #database: DeviceDatabase;
  readonly #claims = new Claims();

  #last: Promise<unknown> = Promise.resolve();

  constructor(now: () => Date, name: string, days: number) {
    this.#now = now;
    this.#name = name;
    this.#days = days;
    this.#database = new DeviceDatabase(name, now);
  }

  load(subject: string): Promise<Draft | undefined> {
    return this.#inTurn(subject, async (id, device) => {
      const kept = await device.get(id);
      if (!kept) return undefined;
      if (kept.keptUntil > this.#now().getTime()) return this.#read(device, kept);
      await device.removeExpired(this.#now()).catch(() => undefined);
      return undefined;
    });
  }

  save(subject: string, draft: Draft): Promise<{ readonly keptUntil: string }> {
    return this.#inTurn(subject, async (id, device) => {
      const now = this.#now();
      const until = keptUntil(now, this.#days);
      const sealed = await seal(device.key, id, { ...draft, savedAt: now.toISOString() });
      const aside = await this.#unreadable(device, id);
      // Asked last: another tab may have taken over while this one was encrypting.
      this.#claims.assertWritable(subject);
      await device.put({ id, ...sealed, keptUntil: until.getTime() }, aside);
      return { keptUntil: until.toISOString() };
    });
  }

  wipe(subject: string): Promise<void> {
    return this.#inTurn(subject, (id, device) => device.remove(id));
  }

  async claim(subject: string): Promise<DraftClaim> {
    try {
      const claim = await Claim.of(webLock(`${this.#name}/${await opaqueId(subject)}`));
      this.#claims.add(subject, claim);
      return claim;
    } catch (error) {
      throw problemOf(error);
    }
  }

  /** One after the other, in the order asked for: encrypting takes time, and the last save or wipe must win. */
  #inTurn<T>(subject: string, work: (id: string, device: Device) => Promise<T>): Promise<T> {
    const result = this.#last.then(async () => {
      try {
        return await work(await opaqueId(subject), await this.#database.open());
      } catch (error) {
        throw problemOf(error);
      }
    });
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #read(device: Device, kept: KeptDraft): Promise<Draft> {
    const draft = await unseal(device.key, kept.id, kept);
    if (!isDraft(draft)) throw new StoreProblem('unreadable');
    return draft;
  }

  /** What lies under an id, if it cannot be read. */
  async #unreadable(device: Device, id: string): Promise<KeptDraft | undefined> {
    const kept = await device.get(id);
    if (!kept) return undefined;
    return this.#read(device, kept).then(
      () => undefined,
      () => kept,
    );
  }
}
