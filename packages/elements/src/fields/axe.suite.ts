import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { Shown } from './show.suite.ts';

interface Axe {
  run(node: Node, options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

/** Rules that are about a whole page. */
const page = { region: { enabled: false } };

/** Fails on anything that axe finds. */
export async function clean({ root }: Pick<Shown, 'root'>): Promise<void> {
  await cleanIn(root.host);
}

/** The same of a part of a page. */
export async function cleanIn(part: Element): Promise<void> {
  // Half-way through a change of colour nothing can be said about contrast.
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const { axe } = globalThis as unknown as { axe: Axe };
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await axe.run(part, { runOnly, rules: page });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
  expect(found).to.deep.equal([]);
}
