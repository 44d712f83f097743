/** The name of a type from an id: `family.children.row` → `FamilyChildrenRow`. */
export function typeName(id: string): string {
  const name = id
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('');
  return /^\d/.test(name) || name === '' ? `Document${name}` : name;
}
