import { keyword } from '../keyword.ts';
import { types } from '../shapes.ts';
import { kindOf } from '../values.ts';

export const type = keyword({
  name: 'type',
  takes: types,
  compile: (wanted, place) => {
    const kinds = new Set<string | undefined>(typeof wanted === 'string' ? [wanted] : wanted);
    const params = { type: wanted };
    return (data, run) => kinds.has(kindOf(data)) || (kinds.has('integer') && Number.isInteger(data)) || place.fail(run, params);
  },
});
