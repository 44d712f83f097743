// A software bill of materials (CycloneDX 1.6) from the lock file: what is shipped, with the versions, licences and hashes that are
// installed. The same lock file gives the same text: no clock, no chance, no path of a machine.
import { createHash } from 'node:crypto';

const sorted = (list) => list.sort((a, b) => (a < b ? -1 : 1));
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Where in the lock file a package finds another, as Node does: the nearest node_modules. */
function placeOf(packages, from, name) {
  for (
    let folder = from;
    ;
    folder = folder.includes('/node_modules/') ? folder.replace(/\/node_modules\/(?!.*\/node_modules\/).*$/, '') : ''
  ) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    const found = packages[place];
    if (found) return found.link ? found.resolved : place;
    if (folder === '') return undefined;
  }
}

/** All that some places need to run, themselves included. */
function neededBy(packages, places) {
  const needs = new Map();
  const visit = (place) => {
    if (needs.has(place)) return;
    const { dependencies = {} } = packages[place];
    const found = Object.keys(dependencies).map((name) => placeOf(packages, place, name));
    needs.set(place, sorted(found.filter((one) => one !== undefined)));
    needs.get(place).forEach(visit);
  };
  places.forEach(visit);
  return needs;
}

function componentOf(packages, place) {
  const { version, license, integrity } = packages[place];
  const name = packages[place].name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const hash = /^sha512-(.+)$/.exec(integrity ?? '')?.[1];
  return {
    type: 'library',
    'bom-ref': purlOf(name, version),
    name,
    version,
    licenses: [{ license: { id: license } }],
    ...(hash ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] } : {}),
    purl: purlOf(name, version),
  };
}

/**
 * @param lock the parsed package-lock.json (version 3).
 * @param product `{name, version, description}` of what is shipped.
 * @param places where in the lock file the packages stand that it is made of, such as `packages/elements`.
 */
export function sbom(lock, { name, version, description }, places) {
  const needs = neededBy(lock.packages, places);
  const ref = (place) => componentOf(lock.packages, place)['bom-ref'];
  const product = { type: 'application', 'bom-ref': `${name}@${version}`, name, version, description };
  const content = {
    metadata: { component: { ...product, licenses: [{ license: { id: 'EUPL-1.2' } }] } },
    components: sorted([...needs.keys()]).map((place) => componentOf(lock.packages, place)),
    dependencies: [
      { ref: product['bom-ref'], dependsOn: sorted(places.map(ref)) },
      ...sorted([...needs.keys()]).map((place) => ({ ref: ref(place), dependsOn: needs.get(place).map(ref) })),
    ],
  };
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  // A UUID of version 8: of our own making, out of the content.
  const uuid = digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    ...content,
  };
}
