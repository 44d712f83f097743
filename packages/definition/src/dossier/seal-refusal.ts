/** A change that the life-cycle does not allow. It never carries a value. */
export interface SealRefusal {
  /**
   * - `sealed`: the document is settled; put right a typing error with a correction, or make a new version.
   * - `once`: the first value stays, in every later version.
   * - `reason`: a correction says why.
   * - `role`: only who may settle a document puts it right.
   */
  readonly code: 'sealed' | 'once' | 'reason' | 'role';
  /** Where: a JSON Pointer into the document as it would be; for a row that went, its list. */
  readonly pointer: string;
  /** The `x-id` of the place. */
  readonly id: string;
}
