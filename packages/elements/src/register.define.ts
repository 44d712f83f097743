/** A tag and the class behind it. */
export type Tag = readonly [name: string, element: CustomElementConstructor];

/**
 * Registers tags all or none: when another version of the kit has one of them, the first keeps working and this one stays away.
 * @returns whether they were registered.
 */
export function register(tags: readonly Tag[]): boolean {
  const taken = tags.filter(([name, element]) => customElements.get(name) !== undefined && customElements.get(name) !== element);
  if (taken.length > 0) {
    console.warn(`wegwijs: not registered, another version has ${taken.map(([name]) => name).join(', ')}`);
    return false;
  }
  for (const [name, element] of tags) if (!customElements.get(name)) customElements.define(name, element);
  return true;
}
