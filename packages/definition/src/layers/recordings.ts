import { warning } from '../finding.ts';
import type { Work } from './work.ts';

/**
 * A recording says what is written. Where a layer gives a node other words and no recordings of them, what was recorded of the words
 * before goes, so that nobody hears another question than there stands.
 */
export function dropRecordings(work: Work, layer: string, id: string): void {
  const node = work.nodes.get(id)?.node;
  const decided = (keyword: string) => work.origins[`${id}#${keyword}`] === layer;
  if (node?.['x-recordings'] === undefined || decided('x-recordings') || !(decided('title') || decided('description'))) return;
  delete node['x-recordings'];
  work.findings.push(warning('layer.recordings', id, { layer }));
}
