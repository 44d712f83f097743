// In the page: what of a theme the kit takes on, and where its contrast is too low.
import { tokenOf } from '../../packages/elements/src/styles/chain.ts';
import { dress } from '../../packages/elements/src/styles/look.suite.ts';
import { lowContrasts } from '../../packages/elements/src/styles/low-contrast.suite.ts';
import { tokenTable } from '../../packages/elements/src/styles/token-table.ts';

/** Where a slot is seen: what it colours, and by which property. */
const seen: readonly (readonly [slot: string, selector: string, property: string])[] = [
  ['text-color', '.plain-text', 'color'],
  ['text-font-family', '.plain-text', 'font-family'],
  ['heading-color', '.section-title', 'color'],
  ['heading-font-family', '.section-title', 'font-family'],
  ['link-color', '.intro a', 'color'],
  ['label-color', '.plain label', 'color'],
  ['label-font-weight', '.plain label', 'font-weight'],
  ['description-color', '.description', 'color'],
  ['error-color', '.message', 'color'],
  ['control-background-color', '.plain input', 'background-color'],
  ['control-border-color', '.plain input', 'border-top-color'],
  ['control-color', '.plain input', 'color'],
  ['control-border-width', '.plain input', 'border-top-width'],
  ['control-border-radius', '.plain input', 'border-top-left-radius'],
  ['control-invalid-border-color', '#f', 'border-top-color'],
  ['control-read-only-background-color', '#r', 'background-color'],
  ['choice-checked-background-color', '#o1', 'background-color'],
  ['choice-border-color', '#o2', 'border-top-color'],
  ['primary-background-color', '.primary', 'background-color'],
  ['primary-color', '.primary', 'color'],
  ['secondary-background-color', '.secondary', 'background-color'],
  ['secondary-color', '.secondary', 'color'],
  ['button-border-radius', '.primary', 'border-top-left-radius'],
  ['alert-error-background-color', '.notice.error', 'background-color'],
  ['alert-info-background-color', '.notice.info', 'background-color'],
];

/** What was seen of a theme. */
export interface Look {
  /** How many slots the theme says something of, and how many there are. */
  readonly said: number;
  readonly slots: number;
  /** What is seen and comes from the theme: the slot, and the name in the theme. */
  readonly taken: readonly (readonly [slot: string, name: string])[];
  /** Where what is shown differs from what the theme says. */
  readonly missed: readonly string[];
  /** Where the contrast is too low. */
  readonly low: readonly string[];
}

function lookOf(className: string): Look {
  const { wrapper, root, one } = dress(className);
  const plain = document.createElement('p');
  plain.className = 'plain-text';
  root.append(plain);
  const said = (name: string) => getComputedStyle(wrapper).getPropertyValue(name).trim() !== '';
  const tokens = tokenTable.map((row) => tokenOf(row));
  const from = new Map(tokens.map(({ slot, chain }) => [slot.slice('--_'.length), chain.find(said)]));
  const probe = document.createElement('div');
  wrapper.append(probe);
  const taken: [string, string][] = [];
  const missed: string[] = [];
  for (const [slot, selector, property] of seen) {
    const name = from.get(slot);
    if (name === undefined) continue;
    taken.push([slot, name]);
    const target = one(selector);
    // A theme may say currentColor.
    probe.style.cssText = `border: 1px solid; color: ${getComputedStyle(target).color}`;
    probe.style.setProperty(property, `var(${name})`);
    const [wanted, shown] = [probe, target].map((each) => getComputedStyle(each).getPropertyValue(property));
    if (wanted !== shown) missed.push(`${slot}: ${String(shown)}, where ${name} is ${String(wanted)}`);
  }
  wrapper.remove();
  const found = [...from.values()].filter(Boolean).length;
  return { said: found, slots: tokens.length, taken, missed, low: lowContrasts(className) };
}

Object.assign(globalThis, { lookOf });
