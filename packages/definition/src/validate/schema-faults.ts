import { opened } from './engine.ts';
import { InvalidSchema } from './faults.ts';
import type { CompileOptions } from './port.ts';

/**
 * What in a schema cannot be used, in the order in which it is read: all of it, or the first `most`. What takes too long to read is
 * left out: whoever validates with it gets to hear.
 */
export function schemaFaults(schema: unknown, options: CompileOptions = {}, most = 20): readonly InvalidSchema[] {
  const found: InvalidSchema[] = [];
  try {
    const { library } = opened(schema, options, Infinity, (fault) => {
      if (found.push(fault) >= most) throw fault;
    });
    library.finish();
  } catch (fault) {
    if (fault instanceof InvalidSchema && !found.includes(fault)) found.push(fault);
  }
  return found;
}
