import type { Example } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';

/** The people made up who have answers in the form that is open. */
export function examplesOf({ house, bench }: Pick<Desk, 'house' | 'bench'>): readonly Example[] {
  return house.persons.flatMap(({ name, documents, expects }) => {
    const document = documents[bench.kind];
    const expected = expects?.[bench.kind];
    return document === undefined ? [] : [{ name, document, ...(expected ? { expects: expected } : {}) }];
  });
}
