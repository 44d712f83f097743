import { keyword } from '../keyword.ts';
import { follow, targetOf } from '../reference.ts';
import { reference } from '../shapes.ts';
import { splitFragment } from '../uri.ts';

/** Core, 8.2.3.2: like `$ref`, but a `$dynamicAnchor` is looked for in the outermost resource that was entered. */
export const dynamicRef = keyword({
  name: '$dynamicRef',
  takes: reference,
  draft: '2020-12',
  compile: (uri, place) => {
    place.library.finish(); // any resource may have the anchor
    const target = targetOf(uri, place);
    const [, name] = splitFragment(uri);
    if (!target.resource.anchors.get(name)?.isDynamic) return follow(target, place);
    return (data, run, seen) => {
      const outermost = run.scope.map(({ anchors }) => anchors.get(name)).find((anchor) => anchor?.isDynamic);
      return follow(outermost ?? target, place)(data, run, seen);
    };
  },
});
