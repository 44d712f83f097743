import { executeServerCommand } from '@web/test-runner-commands';
import type { Catalogue, JsonObject, Kind } from '@wegwijs/definition';
import type { KindCase } from './cases.suite.ts';
import { show, type Shown, type ShowOptions } from './show.suite.ts';

/** One thing as assistive technology meets it. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly value?: string;
  /** Such as `required`, `readonly`, `invalid`, `checked`. */
  readonly states: { readonly [name: string]: unknown };
}

/** What Chromium tells assistive technology of the page. */
export async function axTree(): Promise<readonly AxNode[]> {
  const { nodes } = await executeServerCommand<{ nodes: AxNode[] }, undefined>('ax-tree');
  return nodes;
}

/** The title and description in Arabic. */
export const catalogue: Catalogue = {
  for: '#',
  language: 'ar',
  review: 'complete',
  texts: { '#/properties/it': { title: 'سؤال', description: 'شرح.' } },
};

/** A field of one kind, as the shared suites put it on the page. */
export interface Presents {
  /** A foreign schema with the field alone, which is required. */
  readonly schema: (more?: JsonObject) => JsonObject;
  readonly present: (options?: ShowOptions, more?: JsonObject) => Promise<Shown>;
  /** What it is shown with to begin: nothing, but for what is never empty. */
  readonly start: ShowOptions;
  readonly filled: ShowOptions;
  /** Lets a server find something wrong. */
  readonly wrong: (shown: Shown) => Promise<void>;
  /** The parts of the answer that must be there to read. */
  readonly reads: readonly string[];
}

/** See {@link Presents}. */
export function presents(kind: Kind, one: KindCase): Presents {
  const schema = (more: JsonObject = {}): JsonObject => ({
    type: 'object',
    properties: { it: { title: 'Uw vraag', description: 'Uitleg erbij.', ...one.schema, ...more } },
    required: ['it'],
  });
  const filled = { value: { it: one.value } };
  return {
    schema,
    present: (options = {}, more = {}) => show(schema(more), '/it', options),
    start: kind === 'constant' ? filled : {},
    filled,
    wrong: ({ field, settle }) => {
      field.report({ code: 'other', pointer: '/it', weight: 'wrong', params: {}, text: 'Kijk nog eens.' });
      return settle();
    },
    reads: kind === 'json' ? ['"a": 1'] : one.reads.split(/[:;] |^\d\. | \d\. /).filter((part) => !/^\d?\.?$/.test(part)),
  };
}

/** All that a tree says, as one text. */
export function heard(nodes: readonly AxNode[]): string {
  return nodes.map(({ name, value }) => `${name} ${value ?? ''}`).join(' ').replace(/\s+/g, ' '); // prettier-ignore
}
