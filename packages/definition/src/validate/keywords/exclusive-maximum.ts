import { exclusive } from '../exclusive.ts';

export const exclusiveMaximum = exclusive('exclusiveMaximum', 'maximum', '<', (data, limit) => data < limit);
