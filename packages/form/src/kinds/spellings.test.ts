import { expect } from '@open-wc/testing';
import fc, { type Arbitrary } from 'fast-check';
import { Definition, type Json, type Kind } from '@wegwijs/definition';
import { typing } from './parse.ts';

const any = new Definition({}).root;
const zeros = [0x30, 0x660, 0x6f0, 0xff10];
/** Byte order mark, soft hyphen, and all marks of direction: what comes along when text is copied, and nobody sees. */
const unseen = [0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0xad];
const marks = ['', '', '', ...unseen.map((code) => String.fromCodePoint(code))];
const spaces = ['', ' ', '\u00a0', '\u2009', '\u202f', '\u3000', '\t'];

/** How one person writes a text: for each character a script, what is unseen after it, and a space where one may stand. */
interface Hand {
  readonly zero: number;
  readonly mark: string;
  readonly space: string;
}
const hands = fc.array(
  fc
    .tuple(fc.constantFrom(...zeros), fc.constantFrom(...marks), fc.constantFrom(...spaces))
    .map(([zero, mark, space]): Hand => ({ zero, mark, space })),
  { minLength: 12, maxLength: 12 },
);

function written(text: string, hand: readonly Hand[], between: boolean): string {
  const spelled = Array.from(text, (character, i) => {
    const { zero, mark, space } = hand[i % hand.length]!;
    const digit = /\d/.test(character) ? String.fromCodePoint(zero + Number(character)) : character;
    return `${digit}${mark}${between ? space : ''}`;
  });
  return `${hand[0]!.space}${hand[0]!.mark}${spelled.join('')}${hand[1]!.space}`;
}

const digits = (length: number) => fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));
const iso = (day: Date) => day.toISOString().slice(0, 10);
const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map(iso);

/** A text in ASCII, what it comes to, and whether people may put spaces between all its characters. */
type Case = readonly [kind: Kind, texts: Arbitrary<readonly [text: string, value: Json]>, between: boolean];
const cases: readonly Case[] = [
  ['number', fc.integer({ min: -999_999, max: 999_999 }).map((n) => [String(n), n]), true],
  ['number', fc.integer({ min: 1, max: 999 }).map((n) => [`${n},5`, n + 0.5]), true],
  ['scale', fc.integer({ min: 0, max: 10 }).map((n) => [String(n), n]), true],
  ['bsn', digits(9).map((text) => [text, text]), true],
  ['postcode', digits(4).map((text) => [`${text}ab`, `${text}AB`]), true],
  ['phone', digits(8).map((text) => [`+316${text}`, `+316${text}`]), false],
  ['date', days.map((day) => [day.split('-').reverse().join('|'), day]), false],
  ['partial-date', days.map((day) => [`|${day.slice(5, 7)}|${day.slice(0, 4)}`, day.slice(0, 7)]), false],
];

describe('digits, however they are written (FRM-23)', () => {
  for (const [kind, texts, between] of cases)
    it(`come to the same in a ${kind} field, and are kept in ASCII${between ? ', spaces between them left out' : ''}`, () => {
      fc.assert(
        fc.property(texts, hands, ([text, value], hand) => {
          expect(typing(kind).parse(written(text, hand, between), any)).to.deep.equal({ value });
        }),
        { numRuns: 300 },
      );
    });
});
