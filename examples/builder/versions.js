// Where this demo keeps what is published: in the browser, so that the page of the portal in another tab shows it. A gemeente has a
// server for this.
const key = (gemeente, form) => `demo-versions/${gemeente}/${form}`;
const read = (gemeente, form) => JSON.parse(localStorage.getItem(key(gemeente, form)) ?? '[]');

/** What was published last: `{version, publication, texts}`; undefined while nothing is. */
export const latest = (gemeente, form) => read(gemeente, form).at(-1);

/** Calls when something is published in another tab. */
export const whenPublished = (call) =>
  addEventListener('storage', ({ key: name }) => name?.startsWith('demo-versions/') && call());

/** The port of one form of one gemeente. `fails` says whether it is to fail, as a site does that cannot be reached. */
export const portOf = (gemeente, form, fails) => ({
  async versions() {
    return read(gemeente, form).map(({ version }) => version);
  },
  async publish({ version, publication, texts }, expected) {
    if (fails()) throw new Error('the demo lets it fail');
    const releases = read(gemeente, form);
    const last = releases.at(-1)?.version;
    if (last && last.checksum !== expected) return { latest: last };
    localStorage.setItem(key(gemeente, form), JSON.stringify([...releases, { version, publication, texts: [...texts] }]));
    return { kept: true };
  },
});
