import type { Row } from './token-rows.ts';

/** One public custom property: what is read when it is not set, in this order, and what we take when nothing is. */
export interface Token {
  /** The private slot that our style sheets read, such as `--_control-border-color`. */
  readonly slot: string;
  /** The name for a gemeente to set, such as `--wegwijs-control-border-color`. */
  readonly name: string;
  /** The names of themes that are read after it. */
  readonly chain: readonly string[];
  /** What is taken when no name is set; empty when the page decides. */
  readonly default: string;
}

/** A row of the table in full. */
export function tokenOf([part, property, names, fallback]: Row): Token {
  const chain = names
    .split(' ')
    .filter(Boolean)
    .map((name) => `--${name.endsWith('-') ? name + property : name}`);
  return { slot: `--_${part}-${property}`, name: `--wegwijs-${part}-${property}`, chain, default: fallback };
}

/** `var(--a, var(--b, default))`. */
export function valueOf({ name, chain, default: fallback }: Token): string {
  return [name, ...chain].reduceRight((rest, each) => (rest ? `var(${each}, ${rest})` : `var(${each})`), fallback);
}

/** Resolves every slot once, on the host: `:host { --_control-color: var(…); … }`. */
export function chainCss(table: readonly Row[]): string {
  const slots = table.map((row) => tokenOf(row)).map((token) => `${token.slot}:${valueOf(token)};`);
  return `:host{${slots.join('')}}`;
}
