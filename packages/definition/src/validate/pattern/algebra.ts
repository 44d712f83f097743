/** What the parts of a pattern come to: how much they cost, a machine that runs them. */
export interface Algebra<T> {
  /** A letter, an escape or a class. */
  readonly character: (text: string) => T;
  /** `^`, `$`, `\b` or `\B`. */
  readonly assertion: (text: string) => T;
  /** The empty pattern. */
  readonly nothing: T;
  /** `ab` */
  readonly both: (a: T, b: T) => T;
  /** `a|b` */
  readonly either: (a: T, b: T) => T;
  /** `a{min,max}` */
  readonly repeat: (part: T, min: number, max: number) => T;
  /** Lookahead and lookbehind. */
  readonly look: (part: T) => T;
  /** What is not looked into: back references and inline flags. */
  readonly unknown: () => T;
}
