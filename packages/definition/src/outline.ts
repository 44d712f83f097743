import { own } from './json.ts';
import type { Node } from './node.ts';

/** A member of a section or of the whole, and the way to it from there. */
export interface Member {
  readonly path: readonly string[];
  readonly node: Node;
}

/** One step of the journey: a section, with the sections that are shown together with it. */
export interface Step {
  readonly id: string;
  readonly sections: readonly Member[];
}

/** What a section shows, in order; the fields that layers keep under `local` stand among the others. */
export function members(node: Node, hidden: readonly string[] = []): readonly Member[] {
  return hidden.length === 0 ? node.once(all) : membersWithout(node, hidden);
}

const all = (node: Node) => membersWithout(node, []);

function membersWithout(node: Node, hidden: readonly string[]): readonly Member[] {
  const found: (Member & { at: number; nth: number })[] = [];
  const take = (path: readonly string[], child: Node | undefined) => {
    if (!child || child.word('x-present') === false) return;
    const order = child.word('x-order');
    found.push({ path, node: child, at: typeof order === 'number' ? order : Infinity, nth: found.length });
  };
  for (const key of node.keys) {
    const child = node.property(key);
    if (hidden.includes(key) || !child) continue;
    // In a foreign schema `local` is a name like any other.
    if (key !== 'local' || node.word('x-id') === undefined || child.word('x-id') !== undefined) take([key], child);
    else
      for (const layer of child.keys)
        for (const name of child.property(layer)?.keys ?? []) take([key, layer, name], child.property(layer)?.property(name));
  }
  return found
    .sort((a, b) => (a.at === b.at ? a.nth - b.nth : a.at - b.at))
    .map(({ path, node: child }) => ({ path, node: child }));
}

/** Whether a node is a section of a definition of ours. */
export function isSection(node: Node): boolean {
  return node.parts.some(({ schema }) => own(schema, 'x-section') === true);
}

/** The steps of a definition; one step with everything when it has no sections. */
export function stepsOf(root: Node, hidden: readonly string[]): Step[] {
  const all = members(root, hidden);
  if (!all.some(({ node }) => isSection(node))) return [{ id: root.id, sections: [{ path: [], node: root }] }];
  const steps: { id: string; sections: Member[] }[] = [];
  for (const member of all) {
    const host = member.node.text('x-step');
    const step = host === undefined ? undefined : steps.find(({ id }) => id === host);
    if (step) step.sections.push(member);
    else steps.push({ id: member.node.id, sections: [member] });
  }
  return steps;
}
