import type { Shown } from '../show.suite.ts';

/** Opens what opens on demand, as a person does, and waits for what stands in it. */
export async function opened(shown: Shown, selector = 'details'): Promise<void> {
  const details = shown.get<HTMLDetailsElement>(selector);
  const toggled = new Promise((done) => details.addEventListener('toggle', done, { once: true }));
  shown.get(`${selector} > summary`).click();
  await toggled;
  await shown.settle();
}
