import { exclusive } from '../exclusive.ts';

export const exclusiveMinimum = exclusive('exclusiveMinimum', 'minimum', '>', (data, limit) => data > limit);
