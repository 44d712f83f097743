import { exported, makersOf } from '@wegwijs/builder';
import { download } from '../../download.ts';
import type { Desk } from '../desk.ts';

/** Hands the design over as one file. */
export function saveDesign({ builder, bench, house, say, announce }: Desk): void {
  const { layer } = builder.design;
  const name = `${layer.layer}-${bench.kind}-${layer.version}.json`;
  download(
    `${JSON.stringify(exported(builder.design, house.digest, { makers: makersOf(builder.log) }), null, 2)}\n`,
    name,
    'application/json',
  );
  announce(say('builder.publish-saved-file', { name }));
}
