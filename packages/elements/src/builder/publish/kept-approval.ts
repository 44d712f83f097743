import { readApproval, type Approval } from '@wegwijs/builder';
import { memberOf, type WorkKeeper } from '@wegwijs/definition';
import type { KeptLog } from './kept-log.ts';

/** What somebody else thought of the work, as it came back last. It is kept beside the work: it is there again after a reload. */
export class KeptApproval {
  readonly #keeper: WorkKeeper | undefined;
  readonly #place: string;
  readonly #told: { readonly log: KeptLog; readonly changed: () => void };
  #given: Approval | undefined;

  /** @param key of the work; without a keeper it lasts as long as the page */
  constructor(keeper: WorkKeeper | undefined, key: string, told: { readonly log: KeptLog; readonly changed: () => void }) {
    this.#keeper = keeper;
    this.#place = `${key}/approval`;
    this.#told = told;
  }

  /** Undefined where there is none. */
  get given(): Approval | undefined {
    return this.#given;
  }

  /** Reads what was kept. Rejects as the keeper does. */
  async load(): Promise<void> {
    const kept = (await this.#keeper?.load(this.#place))?.begun;
    const approval = memberOf(kept, 'approval');
    this.#given = approval === undefined ? undefined : readApproval(approval);
  }

  /** Keeps an approval, or that there is none any more. */
  give(approval: Approval | undefined): void {
    const { log, changed } = this.#told;
    this.#given = approval;
    const kept = approval && { ...approval, remarks: approval.remarks.map((one) => ({ ...one })) };
    log.after(async () => this.#keeper?.begin(this.#place, kept ? { approval: kept } : {}, []));
    changed();
  }
}
