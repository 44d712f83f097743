import { expect } from '@open-wc/testing';
import { formats } from './index.ts';

/** Per format what has it and what has not. The official suite has many more for those of JSON Schema. */
const cases: Readonly<Record<string, { has: readonly string[]; hasNot: readonly string[] }>> = {
  date: {
    has: ['2024-02-29', '2000-02-29', '0001-01-01', '1999-12-31'],
    hasNot: ['', '2023-02-29', '1900-02-29', '2024-13-01', '2024-00-01', '2024-01-00', '2024-04-31', '2024-1-1', '24-01-01', '2024', '2024-01', '2024-01-01T00:00:00Z', ' 2024-01-01'],
  },
  'partial-date': {
    has: ['1987', '1987-07', '1987-07-31', '2024-02-29'],
    hasNot: ['', '87', '1987-', '1987-13', '1987-00', '1987-7', '1987-02-30', '1987-02-', '1987-00-00', '1987--05'],
  },
  'date-time': {
    has: ['2024-02-29T23:59:59Z', '2024-02-29t23:59:59.5+01:00', '1998-12-31T23:59:60Z'],
    hasNot: ['2024-02-30T00:00:00Z', '2024-02-29T24:00:00Z', '2024-02-29 00:00:00Z', '2024-02-29T00:00:00', '2024-02-29', '2024-02-29T00:00:60Z'],
  },
  time: { has: ['00:00:00Z', '23:59:60Z', '01:29:60+01:30', '12:00:00.25-08:00'], hasNot: ['', '12:00', '12:00:00', '25:00:00Z', '23:59:60+01:00', '12:00:00+24:00'] },
  duration: { has: ['P1Y6M', 'P13W', 'P70D', 'PT36H', 'P1DT12H', 'P1Y2M3DT4H5M6S'], hasNot: ['', 'P', 'PT', 'P1Y2D', 'P1W1D', 'PT1H1S', 'P1DT', '1D', 'P0.5D', 'P-1D'] },
  email: {
    has: ['a@b.nl', 'o\'neil+pip@gemeente-utrecht.nl', '"a b"@example.com', 'x@[127.0.0.1]', 'x@[IPv6:::1]', 'a@localhost'],
    hasNot: ['', 'a', '@b.nl', 'a@', 'a b@c.nl', 'a..b@c.nl', '.a@b.nl', 'a@b@c.nl', 'a@-b.nl', 'a@b.nl, c@d.nl', 'é@b.nl', `${'a'.repeat(65)}@b.nl`],
  },
  'idn-email': { has: ['é@bücher.nl', '실례@실례.테스트', 'a@b.nl'], hasNot: ['', 'é', 'é@', '@é.nl'] },
  hostname: { has: ['wegwijs.nl', 'a', '1a.b-c.nl', 'xn--bcher-kva.nl'], hasNot: ['', '.', 'a.', '-a.nl', 'a-.nl', 'a_b.nl', `${'a'.repeat(64)}.nl`, 'é.nl', 'xn--X'] },
  'idn-hostname': { has: ['bücher.nl', '실례.테스트', 'a。b', 'wegwijs.nl'], hasNot: ['', 'a..b', '\u0301a.nl', '-é.nl'] },
  ipv4: { has: ['0.0.0.0', '192.168.10.255'], hasNot: ['', '1.2.3', '1.2.3.4.5', '256.1.1.1', '01.2.3.4', '1.2.3.4 ', '1.2.3.٤'] },
  ipv6: { has: ['::', '::1', '2001:db8::7', '1:2:3:4:5:6:7:8', '::ffff:192.168.0.1'], hasNot: ['', ':', '1::2::3', '1:2:3:4:5:6:7', '12345::', '::1%eth0', '[::1]', '::1.2.3.04'] },
  uri: { has: ['https://wegwijs.nl/a?b=c#d', 'urn:isbn:1', 'mailto:a@b.nl', 'http://[::1]:80/'], hasNot: ['', '/a', 'a', 'http://a b', 'http://a/%zz', 'http://a/é', '1http://a', 'http://[1]'] },
  'uri-reference': { has: ['', '/a', 'a/b', '#c', '//host/a', '?q', 'https://wegwijs.nl'], hasNot: ['\\a', 'a b', '#a\\b', '1:b', '/[a]', '//a@b@c', '#a#b', '//a:b'] },
  iri: { has: ['https://bücher.nl/ü?ö#ä', 'https://wegwijs.nl'], hasNot: ['/ü', 'ü', 'https://a b', 'https://ü\n'] },
  'iri-reference': { has: ['/ü', '#ü', 'https://bücher.nl'], hasNot: ['\\ü', 'ü ü'] },
  'uri-template': { has: ['', '/a/{b}', '{?x,y*}', '{+v:10}', 'a%41'], hasNot: ['{', '}', '{}', '{a,}', '{a:0}', 'a b', '{a b}'] },
  uuid: { has: ['2eb8aa08-aa98-11ea-b4aa-73b441d16380', '2EB8AA08-AA98-11EA-B4AA-73B441D16380'], hasNot: ['', '2eb8aa08aa9811eab4aa73b441d16380', 'urn:uuid:2eb8aa08-aa98-11ea-b4aa-73b441d16380', '2eb8aa08-aa98-11ea-b4ga-73b441d16380'] },
  'json-pointer': { has: ['', '/', '/a~1b/0', '//'], hasNot: ['a', '/~', '/~2', '#/a'] },
  'relative-json-pointer': { has: ['0', '1/a', '0#', '12/~0'], hasNot: ['', '/a', '-1', '01/a', '1#/a', '1~'] },
  regex: { has: ['', '^a+$', '\\p{L}', '(?<name>a)'], hasNot: ['(', '[', '\\-', 'a**', '(?P<n>a)'] },
  bsn: {
    // of the range that was published for testing
    has: ['999990007', '999990019', '999993331', '999999990'],
    hasNot: ['', '000000000', '123456789', '99999001', '9999900190', '999990018', '999 990 019', '９９９９９００１９'],
  },
  postcode: { has: ['1234AB', '9999ZZ', '1000SB', '2000TA'], hasNot: ['', '0123AB', '1234 AB', '1234ab', '1234SA', '1234SD', '1234SS', '123AB', '1234ABC'] },
  phone: { has: ['0612345678', '+31 6 1234 5678', '0031 (0)6-12345678', '030 - 286 00 00', '+251 91 123 4567', '14 030 00 00'], hasNot: ['', '112', 'nul zes', '06-1234567a', '+', '1234567890123456', '06+12345678'] },
  iban: { has: ['NL91ABNA0417164300', 'DE89370400440532013000', 'BE68539007547034', 'GB82WEST12345698765432'], hasNot: ['', 'NL91 ABNA 0417 1643 00', 'NL92ABNA0417164300', 'NL91ABNA041716430', 'nl91abna0417164300', 'DE89370400440532013001'] },
  'v-number': { has: ['1234567890', '0000000001'], hasNot: ['', '123456789', '12345678901', '12345 6789', 'V123456789'] },
  language: { has: ['nl', 'ti', 'nl-x-je', 'zh-Hant-TW', 'ar-SY', 'AR'], hasNot: ['', 'n', 'nl_NL', 'nl-', 'nederlands', 'nl-123456789', '-nl'] },
}; // prettier-ignore

describe('the table of formats', () => {
  it('has these and no others', () => {
    expect(Object.keys(formats).sort()).to.deep.equal(Object.keys(cases).sort());
  });

  for (const [name, { has, hasNot }] of Object.entries(cases)) {
    it(`knows what is ${name} and what is not`, () => {
      expect(
        has.filter((text) => formats[name]?.(text) !== true),
        'refused',
      ).to.deep.equal([]);
      expect(
        hasNot.filter((text) => formats[name]?.(text) !== false),
        'accepted',
      ).to.deep.equal([]);
    });
  }

  it('takes time linear in the text', () => {
    const long = 20_000;
    const texts = ['a', '1', 'a.', 'a-', '1:', 'P1', '%41', '{a}', '/~0', '-a', '"\\ ', '(1', 'H1', '::', '@', '[', 'é'].flatMap(
      (part) => {
        const body = part.repeat(long);
        return [body, `${body} `, `P${body}`, `a@${body} `, `https://${body} `, `T${body}S`, `2024-01-01T${body}`];
      },
    );
    for (const [name, test] of Object.entries(formats)) {
      if (name === 'regex') continue; // the engine's own parser
      const start = performance.now();
      for (const text of texts) test(text);
      expect(performance.now() - start, name).to.be.lessThan(2_000);
    }
  });
});
