import type { Finding, Json } from '@wegwijs/definition';
import { showForm } from '../island/show.suite.ts';
import type { WegwijsForm } from './wegwijs-form.ts';

/**
 * How long something may take to appear, in milliseconds. Without its guard it takes for ever; with it a second or two, and on a
 * slow machine that does much at once some more.
 */
export const longest = 30_000;

/** Shows a form, and tells what the page was told meanwhile. */
export async function showing(
  schema: unknown,
  set: Partial<WegwijsForm> = {},
): Promise<{ form: WegwijsForm; findings: Finding[] }> {
  const findings: Finding[] = [];
  const listen = (event: HTMLElementEventMap['wegwijs-finding']) => findings.push(...event.detail.findings);
  document.body.addEventListener('wegwijs-finding', listen);
  const form = await showForm(schema, set);
  document.body.removeEventListener('wegwijs-finding', listen);
  return { form, findings };
}

/** A value with so many levels around it. */
export function nested(levels: number, wrap: (inner: Json) => Json, inner: Json): Json {
  return Array.from({ length: levels }).reduce<Json>(wrap, inner);
}

/** All in a form that a selector finds. */
export function all<E extends Element>(form: WegwijsForm, selector: string): E[] {
  return [...(form.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** The codes of problems or findings. */
export function codes(found: readonly { readonly code: string }[]): string[] {
  return found.map(({ code }) => code);
}
