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
  ['alert-ok-background-color', '.notice.success', 'background-color'],
  ['alert-warning-background-color', '.notice.warning', 'background-color'],
  ['control-background-color', 'textarea', 'background-color'],
  ['control-border-color', 'textarea', 'border-top-color'],
  ['control-border-radius', 'textarea', 'border-top-left-radius'],
  ['control-color', 'textarea', 'color'],
  ['control-font-family', '.plain input', 'font-family'],
  ['control-font-family', 'textarea', 'font-family'],
  ['control-padding-inline-start', '.plain input', 'padding-inline-start'],
  ['control-invalid-background-color', '#f', 'background-color'],
  ['control-read-only-color', '#r', 'color'],
  ['legend-color', 'legend', 'color'],
  ['legend-font-weight', 'legend', 'font-weight'],
  ['choice-label-color', '.option label', 'color'],
  ['choice-label-font-weight', '.option label', 'font-weight'],
  ['choice-border-color', '#o3', 'border-top-color'],
  ['choice-border-width', '#o3', 'border-top-width'],
  ['choice-border-radius', '#o3', 'border-top-left-radius'],
  ['choice-background-color', '#o3', 'background-color'],
  ['choice-checked-border-color', '#o1', 'border-top-color'],
  ['secondary-border-color', '.secondary', 'border-top-color'],
  ['button-font-family', '.primary', 'font-family'],
  ['button-font-weight', '.primary', 'font-weight'],
  ['button-border-width', '.primary', 'border-top-width'],
  ['button-padding-inline-start', '.primary', 'padding-inline-start'],
  ['error-font-weight', '.message', 'font-weight'],
  ['heading-font-weight', '.section-title', 'font-weight'],
  ['focus-outline-color', '.plain input', 'outline-color'],
  ['focus-outline-width', '.plain input', 'outline-width'],
  ['focus-outline-offset', '.primary', 'outline-offset'],
];

/** What was seen of a theme. */
export interface Look {
  /** How many slots the theme says something of, and how many there are. */
  readonly said: number;
  readonly slots: number;
  /** How many slots are looked at on a control, a text or a message that shows them. */
  readonly lookedAt: number;
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
    if (!taken.some(([known]) => known === slot)) taken.push([slot, name]);
    const target = one(selector);
    if (slot.startsWith('focus-')) target.focus();
    // A theme may say currentColor.
    probe.style.cssText = `border: 1px solid; outline-style: solid; color: ${getComputedStyle(target).color}`;
    probe.style.setProperty(property, `var(${name})`);
    const [wanted, shown] = [probe, target].map((each) => getComputedStyle(each).getPropertyValue(property));
    if (wanted !== shown) missed.push(`${slot}: ${String(shown)}, where ${name} is ${String(wanted)}`);
  }
  wrapper.remove();
  const found = [...from.values()].filter(Boolean).length;
  return {
    said: found,
    slots: tokens.length,
    lookedAt: new Set(seen.map(([slot]) => slot)).size,
    taken,
    missed,
    low: lowContrasts(className),
  };
}

Object.assign(globalThis, { lookOf });
