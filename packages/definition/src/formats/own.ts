import type { FormatTable } from '../validate/port.ts';
import { isBsn } from './bsn.ts';
import { isDate } from './date.ts';
import { isEmail } from './email.ts';
import { isIban } from './iban.ts';
import { isLanguage } from './language.ts';
import { isPartialDate } from './partial-date.ts';
import { isPhone } from './phone.ts';
import { isPostcode } from './postcode.ts';
import { isVNumber } from './v-number.ts';

/** The formats that a definition of ours may name (`schemas/meta/definition.schema.json`); a page with the intake loads no others. */
export const ownFormats: FormatTable = {
  date: isDate,
  'partial-date': isPartialDate,
  bsn: isBsn,
  'v-number': isVNumber,
  postcode: isPostcode,
  iban: isIban,
  phone: isPhone,
  email: isEmail,
  language: isLanguage,
};
