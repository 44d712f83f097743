import { html, render } from 'lit';

/** A tag and the class behind it. */
export type Tag = readonly [name: string, element: CustomElementConstructor];

/**
 * Registers tags all or none: when another version of the kit has one of them, the first keeps working and this one stays away.
 * It stays away as well where the page's policy lets no second Lit make its templates. The console says which. Where there is no page,
 * as in Node, nothing is registered.
 * @returns whether they were registered.
 */
export function register(tags: readonly Tag[]): boolean {
  if (typeof document === 'undefined') return false;
  const taken = tags.filter(([name, element]) => customElements.get(name) !== undefined && customElements.get(name) !== element);
  const hindrance =
    taken.length > 0
      ? `another version has ${taken.map(([name]) => name).join(', ')}`
      : mayRender()
        ? undefined
        : `trusted-types lit-html needs 'allow-duplicates'`;
  if (hindrance !== undefined) {
    console.warn(`wegwijs: not registered, ${hindrance}`);
    return false;
  }
  for (const [name, element] of tags) if (!customElements.get(name)) customElements.define(name, element);
  return true;
}

/** Whether templates can be made here (Trusted Types). */
function mayRender(): boolean {
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
}
