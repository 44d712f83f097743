import { isArray, isObject, type Json } from '@wegwijs/definition';

const width = 130;

/** JSON as it is laid out in `schemas`: what fits on a line stands on one. Ends with a line break. */
export function layout(value: Json): string {
  return `${laidOut(value, '', 0)}\n`;
}

/** The same, or one member to a line where the file that stands there was so. */
export function layoutLike(before: string | undefined, value: Json): string {
  const airy = before !== undefined && before === `${JSON.stringify(JSON.parse(before), null, 2)}\n`;
  return airy ? `${JSON.stringify(value, null, 2)}\n` : layout(value);
}

/** @param before how much of the line is taken: the name in front, and the comma behind. */
function laidOut(value: Json, indent: string, before: number): string {
  const line = inLine(value);
  if (indent.length + before + line.length <= width && !(isObject(value) && indent === '')) return line;
  const inner = `${indent}  `;
  if (isArray(value)) return bracketed('[]', value.map((one) => laidOut(one, inner, 1)), indent); // prettier-ignore
  if (!isObject(value)) return line;
  const members = Object.entries(value).map(([name, one]) => {
    const key = `${JSON.stringify(name)}: `;
    return `${key}${laidOut(one, inner, key.length + 1)}`;
  });
  return bracketed('{}', members, indent);
}

function bracketed(brackets: string, members: readonly string[], indent: string): string {
  if (members.length === 0) return brackets;
  return `${brackets[0] ?? ''}\n${members.map((one) => `${indent}  ${one}`).join(',\n')}\n${indent}${brackets[1] ?? ''}`;
}

function inLine(value: Json): string {
  if (isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${inLine(one)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
