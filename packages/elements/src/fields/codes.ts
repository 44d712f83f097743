/** Languages that newcomers in the Netherlands speak most (CBS and IND figures, ecosystem notes 4.2), and those of the Netherlands. */
export const frequentLanguages =
  'ar ti fa prs tr uk so kmr ckb am ps en fr nl ru es pt zh ur'.split(' '); // prettier-ignore

/** Languages to choose from: ISO 639-1, and spoken ones that have only three letters (BCP 47). */
export const languageCodes = [
  ...frequentLanguages,
  ...('aa ab af ak an as av ay az ba be bg bi bm bn bo br bs ca ce ch co cs cv cy da de dv dz ee el eo et eu ff fi fj fo fy ga gd gl gn gu ' +
    'gv ha he hi ho hr ht hu hy hz id ig ik is it iu ja jv ka kg ki kj kk kl km kn ko kr ks kv kw ky la lb lg li ln lo lt lu lv mg mh ' +
    'mi mk ml mn mr ms mt my na nb nd ne ng nn no nr nv ny oc oj om or os pa pl qu rm rn ro rw sa sc sd se sg si sk sl sm sn sq sr ss st ' +
    'su sv sw ta te tg th tk tl tn to ts tt ty ug uz ve vi vo wa wo xh yi yo za zu').split(' '),
  ...'arc bal byn din hil ceb kab lua mos nus pap rom rhg sah sat shi srn syr tig tzm umb war zgh zza'.split(' '),
] as const; // prettier-ignore

/** Countries that newcomers come from most. */
export const frequentCountries = 'SY ER TR YE IR IQ AF UA SO ET SD MA NL'.split(' ');

/** Countries and territories: ISO 3166-1 alpha-2. */
export const countryCodes = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI ' +
  'CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ ' +
  'GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS ' +
  'LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG ' +
  'PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK ' +
  'TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ');
