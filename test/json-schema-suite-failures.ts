/** A judgement of the official suite that an engine does not share, and why. */
export interface KnownFailure {
  readonly file: string;
  readonly reason: string;
  /** Who: an engine and a draft. */
  readonly of: readonly string[];
  /** Group → tests, as the suite calls them. */
  readonly tests: Readonly<Record<string, readonly string[]>>;
}

/** All of them: the list is exact, so that what gets better is seen too. */
export const knownFailures: readonly KnownFailure[] = [
  {
    file: 'optional/format/hostname.json',
    reason: 'What a Punycode label decodes to is not looked at: the same tables.',
    of: ['ajv 2020-12', 'ajv draft-07', 'interpreter 2020-12', 'interpreter draft-07'],
    tests: {
      'validation of A-label (punycode) host names': [
        'contains illegal char U+302E Hangul single dot tone mark',
        'Begins with a Spacing Combining Mark',
        'Begins with a Nonspacing Mark',
        'Begins with an Enclosing Mark',
        'Exceptions that are DISALLOWED, right-to-left chars',
        'Exceptions that are DISALLOWED, left-to-right chars',
        "MIDDLE DOT with no preceding 'l'",
        'MIDDLE DOT with nothing preceding',
        "MIDDLE DOT with no following 'l'",
        'MIDDLE DOT with nothing following',
        'Greek KERAIA not followed by Greek',
        'Greek KERAIA not followed by anything',
        'Hebrew GERESH not preceded by Hebrew',
        'Hebrew GERESH not preceded by anything',
        'Hebrew GERSHAYIM not preceded by Hebrew',
        'Hebrew GERSHAYIM not preceded by anything',
        'KATAKANA MIDDLE DOT with no Hiragana, Katakana, or Han',
        'KATAKANA MIDDLE DOT with no other characters',
        'Arabic-Indic digits mixed with Extended Arabic-Indic digits',
        'ZERO WIDTH JOINER not preceded by Virama',
        'ZERO WIDTH JOINER not preceded by anything',
        'contains "--" in the 3rd and 4th position',
      ],
    },
  },
  {
    file: 'optional/format/idn-email.json',
    reason: 'ajv forgets what `if` has looked at where the branch that applies is absent (PR 2639).',
    of: ['ajv 2020-12', 'ajv draft-07', 'interpreter 2020-12', 'interpreter draft-07'],
    tests: { 'validation of an internationalized e-mail addresses': ['a C1 control in the local part is valid'] },
  },
  {
    file: 'optional/format/idn-hostname.json',
    reason:
      'The rules for single characters and for the direction of writing (RFC 5892, 5893) need tables of 177 kB; no form asks for such names.',
    of: ['ajv 2020-12', 'ajv draft-07', 'interpreter 2020-12', 'interpreter draft-07'],
    tests: {
      'validation of internationalized host names': [
        'contains illegal char U+302E Hangul single dot tone mark',
        'U-label contains "--" in the 3rd and 4th position',
        'Exceptions that are DISALLOWED, right-to-left chars',
        'Exceptions that are DISALLOWED, left-to-right chars',
        "MIDDLE DOT with no preceding 'l'",
        'MIDDLE DOT with nothing preceding',
        "MIDDLE DOT with no following 'l'",
        'MIDDLE DOT with nothing following',
        'Greek KERAIA not followed by Greek',
        'Greek KERAIA not followed by anything',
        'Hebrew GERESH not preceded by Hebrew',
        'Hebrew GERESH not preceded by anything',
        'Hebrew GERSHAYIM not preceded by Hebrew',
        'Hebrew GERSHAYIM not preceded by anything',
        'KATAKANA MIDDLE DOT with no Hiragana, Katakana, or Han',
        'KATAKANA MIDDLE DOT with no other characters',
        'Arabic-Indic digits mixed with Extended Arabic-Indic digits',
        'ZERO WIDTH JOINER not preceded by Virama',
        'ZERO WIDTH JOINER not preceded by anything',
        'zero width non-joiner must pass at every occurrence',
        'Bidi domain name with a digit-first label is invalid',
        'label starting with a digit before a right-to-left letter is invalid',
        'left-to-right label containing a right-to-left letter is invalid',
        'right-to-left label mixing both digit types is invalid',
        'A-label that decodes to a disallowed code point is invalid',
        'A-label that decodes to a Bidi rule violation is invalid',
        'a U-label whose A-label form is longer than 63 octets is invalid',
        'non-canonical Punycode that does not re-encode to itself is invalid',
      ],
    },
  },
  {
    file: 'dynamicRef.json',
    reason: 'ajv resolves `$dynamicRef` only in simple cases, and calls itself for ever in others.',
    of: ['ajv 2020-12'],
    tests: {
      'A $dynamicRef to a $dynamicAnchor in the same schema resource behaves like a normal $ref to an $anchor': [
        'An array of strings is valid',
      ],
      'A $dynamicRef to an $anchor in the same schema resource behaves like a normal $ref to an $anchor': [
        'An array of strings is valid',
      ],
      'A $dynamicRef resolves to the first $dynamicAnchor still in scope that is encountered when the schema is evaluated': [
        'An array of strings is valid',
      ],
      'A $dynamicRef without anchor in fragment behaves identical to $ref': ['An array of numbers is valid'],
      "A $dynamicRef with intermediate scopes that don't include a matching $dynamicAnchor does not affect dynamic scope resolution":
        ['An array of strings is valid'],
      'An $anchor with the same name as a $dynamicAnchor is not used for dynamic scope resolution': ['Any array is valid'],
      'A $dynamicRef without a matching $dynamicAnchor in the same schema resource behaves like a normal $ref to $anchor': [
        'Any array is valid',
      ],
      'A $dynamicRef with a non-matching $dynamicAnchor in the same schema resource behaves like a normal $ref to $anchor': [
        'Any array is valid',
      ],
      'A $dynamicRef that initially resolves to a schema with a matching $dynamicAnchor resolves to the first $dynamicAnchor in the dynamic scope':
        ['The recursive part is valid against the root', 'The recursive part is not valid against the root'],
      'A $dynamicRef that initially resolves to a schema without a matching $dynamicAnchor behaves like a normal $ref to $anchor':
        ["The recursive part doesn't need to validate against the root"],
      'multiple dynamic paths to the $dynamicRef keyword': ['number list with string values', 'string list with number values'],
      'after leaving a dynamic scope, it is not used by a $dynamicRef': [
        'string matches /$defs/thingy, but the $dynamicRef does not stop here',
        'first_scope is not in dynamic scope for the $dynamicRef',
        '/then/$defs/thingy is the final stop for the $dynamicRef',
      ],
      'tests for implementation dynamic anchor and reference link': ['correct extended schema'],
      '$ref and $dynamicAnchor are independent of order - $defs first': ['correct extended schema'],
      '$ref and $dynamicAnchor are independent of order - $ref first': ['correct extended schema'],
      '$ref to $dynamicRef finds detached $dynamicAnchor': ['number is valid', 'non-number is invalid'],
      '$dynamicRef points to a boolean schema': ['follow $dynamicRef to a false schema'],
      '$dynamicRef skips over intermediate resources - direct reference': ['integer property passes'],
      '$dynamicRef avoids the root of each schema, but scopes are still registered': [
        'data is sufficient for schema at second#/$defs/length',
        'data is not sufficient for schema at second#/$defs/length',
      ],
    },
  },
  {
    file: 'enum.json',
    reason: 'The meta-schema only advises against an empty `enum`; ajv refuses it.',
    of: ['ajv 2020-12'],
    tests: {
      'empty enum': [
        'string is invalid',
        'number is invalid',
        'null is invalid',
        'object is invalid',
        'array is invalid',
        'boolean is invalid',
      ],
    },
  },
  {
    file: 'multipleOf.json',
    reason: '`multipleOfPrecision` compares a rounded quotient, which is infinite here.',
    of: ['ajv 2020-12', 'ajv draft-07'],
    tests: { 'float division = inf': ['always invalid, but naive implementations may raise an overflow error'] },
  },
  {
    file: 'properties.json',
    reason: 'ajv skips the name `__proto__`.',
    of: ['ajv 2020-12', 'ajv draft-07'],
    tests: { 'properties whose names are Javascript object property names': ['__proto__ not valid'] },
  },
  {
    file: 'ref.json',
    reason: 'ajv calls itself for ever on a `$ref` beside a nested `$id`.',
    of: ['ajv 2020-12'],
    tests: {
      'refs with relative uris and defs': ['invalid on inner field', 'invalid on outer field', 'valid on both fields'],
      'relative refs with absolute uris and defs': ['invalid on inner field', 'invalid on outer field', 'valid on both fields'],
      'URN ref with nested pointer ref': ['a string is valid', 'a non-string is invalid'],
    },
  },
  {
    file: 'ref.json',
    reason: 'ajv follows the `$id` beside a `$ref`.',
    of: ['ajv draft-07'],
    tests: {
      '$ref prevents a sibling $id from changing the base uri': [
        '$ref resolves to /definitions/base_foo, data does not validate',
        '$ref resolves to /definitions/base_foo, data validates',
      ],
    },
  },
  {
    file: 'unevaluatedItems.json',
    reason: 'ajv takes the items that a subschema has looked at for all of them.',
    of: ['ajv 2020-12'],
    tests: { 'unevaluatedItems with nested items': ['with no additional items', 'with invalid additional item'] },
  },
  {
    file: 'unevaluatedItems.json',
    reason: 'ajv resolves `$dynamicRef` only in simple cases, and calls itself for ever in others.',
    of: ['ajv 2020-12'],
    tests: { 'unevaluatedItems with $dynamicRef': ['with no unevaluated items', 'with unevaluated items'] },
  },
  {
    file: 'unevaluatedItems.json',
    reason: 'ajv does not see what `contains` has looked at.',
    of: ['ajv 2020-12'],
    tests: {
      'unevaluatedItems depends on adjacent contains': ['contains passes, second item is not evaluated'],
      'unevaluatedItems depends on multiple nested contains': ['7 not evaluated, fails unevaluatedItems'],
      'unevaluatedItems and contains interact to control item dependency relationship': [
        "only b's are invalid",
        "only c's are invalid",
        "only b's and c's are invalid",
        "only a's and c's are invalid",
      ],
      'unevaluatedItems with minContains = 0': ['all items evaluated by contains'],
    },
  },
  {
    file: 'unevaluatedItems.json',
    reason: 'ajv forgets what `if` has looked at where the branch that applies is absent (PR 2639).',
    of: ['ajv 2020-12'],
    tests: { 'unevaluatedItems can see annotations from if without then and else': ['valid in case if is evaluated'] },
  },
  {
    file: 'unevaluatedProperties.json',
    reason: 'ajv forgets what `if` has looked at where the branch that applies is absent (PR 2639).',
    of: ['ajv 2020-12'],
    tests: {
      'unevaluatedProperties with if/then/else, then not defined': [
        'when if is true and has no unevaluated properties',
        'when if is false and has unevaluated properties',
      ],
      'unevaluatedProperties can see annotations from if without then and else': ['valid in case if is evaluated'],
    },
  },
  {
    file: 'unevaluatedProperties.json',
    reason: 'ajv resolves `$dynamicRef` only in simple cases, and calls itself for ever in others.',
    of: ['ajv 2020-12'],
    tests: { 'unevaluatedProperties with $dynamicRef': ['with no unevaluated properties', 'with unevaluated properties'] },
  },
  {
    file: 'vocabulary.json',
    reason: 'ajv reads `$vocabulary` not at all.',
    of: ['ajv 2020-12'],
    tests: {
      'schema that uses custom metaschema with with no validation vocabulary': [
        'no validation: invalid number, but it still validates',
      ],
    },
  },
];
