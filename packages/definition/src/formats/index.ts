import type { FormatTable } from '../validate/port.ts';
import { isBsn } from './bsn.ts';
import { isDateTime } from './date-time.ts';
import { isDate } from './date.ts';
import { isDuration } from './duration.ts';
import { isEmail } from './email.ts';
import { isHostname } from './hostname.ts';
import { isIban } from './iban.ts';
import { isIdnEmail } from './idn-email.ts';
import { isIdnHostname } from './idn-hostname.ts';
import { isIpv4 } from './ipv4.ts';
import { isIpv6 } from './ipv6.ts';
import { isIriReference } from './iri-reference.ts';
import { isIri } from './iri.ts';
import { isJsonPointer } from './json-pointer.ts';
import { isLanguage } from './language.ts';
import { isPartialDate } from './partial-date.ts';
import { isPhone } from './phone.ts';
import { isPostcode } from './postcode.ts';
import { isRegex } from './regex.ts';
import { isRelativeJsonPointer } from './relative-json-pointer.ts';
import { isTime } from './time.ts';
import { isUriReference } from './uri-reference.ts';
import { isUriTemplate } from './uri-template.ts';
import { isUri } from './uri.ts';
import { isUuid } from './uuid.ts';
import { isVNumber } from './v-number.ts';

/** The one table of formats, given to every engine: those of JSON Schema and the Dutch ones. Each takes time linear in the text. */
export const formats: FormatTable = {
  date: isDate,
  'partial-date': isPartialDate,
  'date-time': isDateTime,
  time: isTime,
  duration: isDuration,
  email: isEmail,
  'idn-email': isIdnEmail,
  hostname: isHostname,
  'idn-hostname': isIdnHostname,
  ipv4: isIpv4,
  ipv6: isIpv6,
  uri: isUri,
  'uri-reference': isUriReference,
  'uri-template': isUriTemplate,
  iri: isIri,
  'iri-reference': isIriReference,
  uuid: isUuid,
  'json-pointer': isJsonPointer,
  'relative-json-pointer': isRelativeJsonPointer,
  regex: isRegex,
  bsn: isBsn,
  postcode: isPostcode,
  phone: isPhone,
  iban: isIban,
  'v-number': isVNumber,
  language: isLanguage,
};
