// The made-up people of the demo. Their days are moved by whole weeks, to make one story of documents that were written apart.
const weeks = 22;
const day = 86_400_000;

export const golden = async (kind, name) => (await fetch(`/persons/${kind}/${name}.json`, { credentials: 'omit' })).json();

/** A document with each full date in it moved. */
export const moved = (document) =>
  JSON.parse(JSON.stringify(document), (_, value) => (typeof value === 'string' ? later(value) : value));

function later(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  return new Date(Date.parse(text) + weeks * 7 * day).toISOString().slice(0, 10);
}

const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One document with all of another that it says nothing of. */
export function filled(document, other) {
  if (!isMap(document) || !isMap(other)) return document === undefined ? other : document;
  const keys = new Set([...Object.keys(document), ...Object.keys(other)]);
  return Object.fromEntries([...keys].map((key) => [key, filled(document[key], other[key])]));
}
