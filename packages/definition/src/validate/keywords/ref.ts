import { keyword } from '../keyword.ts';
import { follow, targetOf } from '../reference.ts';
import { text } from '../shapes.ts';

export const ref = keyword({
  name: '$ref',
  takes: text,
  compile: (reference, place) => follow(targetOf(reference, place), place),
});
