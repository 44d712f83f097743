import { keyword } from '../keyword.ts';
import { follow, targetOf } from '../reference.ts';
import { reference } from '../shapes.ts';

export const ref = keyword({
  name: '$ref',
  takes: reference,
  compile: (uri, place) => follow(targetOf(uri, place), place),
});
