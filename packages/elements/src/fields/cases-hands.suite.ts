import { sendKeys } from '@web/test-runner-commands';
import type { Json } from '@wegwijs/definition';
import type { Shown } from './show.suite.ts';

export const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());
export const type = async (text: string) => sendKeys({ type: text });

/** Puts the focus on a control, as Tab would. */
export async function to(shown: Shown, selector: string): Promise<void> {
  shown.get(selector).focus();
  await shown.settle();
}

export const labelled = (values: readonly string[]): Json =>
  values.map((value) => ({ const: value, title: value.charAt(0).toUpperCase() + value.slice(1) }));
export const abc = { oneOf: labelled(['appel', 'banaan', 'citroen']) };
