import type { JsonObject } from '@wegwijs/definition';

type NameOf = (key: string) => string | undefined;

/**
 * Reads an expression of SurveyJS as a condition: comparisons of one answer with a plain value, joined by `and` or `or`. Undefined for
 * all else: functions, arithmetic, brackets, answers in rows.
 */
export function conditionIn(expression: string, nameOf: NameOf): JsonObject | undefined {
  if (expression.length > 2000) return undefined;
  const parts = expression.split(/\s+(and|or|&&|\|\|)\s+/i);
  const words = new Set(parts.filter((_, i) => i % 2 === 1).map((word) => (/^(and|&&)$/i.test(word) ? 'all' : 'any')));
  const clauses = parts.filter((_, i) => i % 2 === 0).map((part) => clauseIn(part.trim(), nameOf));
  // What mixes the two depends on which binds first.
  if (words.size > 1 || clauses.some((one) => one === undefined)) return undefined;
  const [first] = clauses;
  return clauses.length === 1 ? first : { [[...words][0] ?? 'all']: clauses as JsonObject[] };
}

const comparison = /^\{([^{}]+)\}\s*(=|==|<>|!=|>=|<=|contains|notcontains|anyof|notempty|empty)\s*(.*)$/i;

function clauseIn(part: string, nameOf: NameOf): JsonObject | undefined {
  const [, key = '', operator = '', rest = ''] = comparison.exec(part) ?? [];
  const field = nameOf(key.trim());
  if (field === undefined) return undefined;
  const name = operator.toLowerCase();
  if (name === 'empty' || name === 'notempty') {
    const absent = { field, is: { absent: true } };
    return rest.trim() !== '' ? undefined : name === 'empty' ? absent : { not: absent };
  }
  const value = valueIn(rest.trim());
  if (value === undefined) return undefined;
  const number = typeof value === 'number';
  switch (name) {
    case '=':
    case '==':
      return { field, is: { const: value } };
    case '<>':
    case '!=':
      return { not: { field, is: { const: value } } };
    case '>=':
      return number ? { field, is: { minimum: value } } : undefined;
    case '<=':
      return number ? { field, is: { maximum: value } } : undefined;
    case 'contains':
      return { field, is: { contains: value } };
    case 'notcontains':
      return { not: { field, is: { contains: value } } };
    default:
      return undefined;
  }
}

function valueIn(text: string): string | number | boolean | undefined {
  const quoted = /^(['"])([^'"]*)\1$/.exec(text);
  if (quoted) return quoted[2] ?? '';
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
