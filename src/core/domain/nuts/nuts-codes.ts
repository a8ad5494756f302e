/**
 * The regions of level 2 of the NUTS, each with the last characters of its regions of level 3
 * (`1-4` is 1, 2, 3, 4; after 9 comes A), as the versions of 2013, 2016 and 2021 have them: what
 * any of them has is known. Statistical regions of other countries that are coded like them stand
 * behind. Regions outside of all (`ESZ`) are no places. Regulation (EC) No 1059/2003 and its
 * amendments (EU) 1319/2013, 2016/2066 and 2019/1755; SOURCES.md says what it was checked against.
 */
const REGIONS = `
AT11:1-3 AT12:1-7 AT13:0 AT21:1-3 AT22:1-6 AT31:1-5 AT32:1-3 AT33:1-5 AT34:12
BE10:0 BE21:1-3 BE22:1-5 BE23:1-6 BE24:12 BE25:1-8 BE31:0 BE32:1-D BE33:1-6 BE34:1-5 BE35:1-3
BG31:1-5 BG32:1-5 BG33:1-4 BG34:1-4 BG41:1-5 BG42:1-5
CY00:0
CZ01:0 CZ02:0 CZ03:12 CZ04:12 CZ05:1-3 CZ06:34 CZ07:12 CZ08:0
DE11:1-D DE12:1-C DE13:1-A DE14:1-9 DE21:1-N DE22:1-C DE23:1-A DE24:1-D DE25:1-C DE26:1-C DE27:1-E DE30:0 DE40:1-I DE50:12 DE60:0
DE71:1-E DE72:1-5 DE73:1-7 DE80:34J-O DE91:1-C DE92:2356789 DE93:1-B DE94:1-H DEA1:1-F DEA2:2346789A-D DEA3:1-8 DEA4:1-7 DEA5:1-C
DEB1:1-D DEB2:1-5 DEB3:1-K DEC0:1-6 DED2:1C-F DED4:1-5 DED5:1-3 DEE0:1-E DEF0:1-F DEG0:1-7 9A-N P
DK01:1-4 DK02:12 DK03:12 DK04:12 DK05:0
EE00:146-9A
EL30:1-7 EL41:1-3 EL42:12 EL43:1-4 EL51:1-5 EL52:1-7 EL53:1-3 EL54:1-3 EL61:1-3 EL62:1-4 EL63:1-3 EL64:1-5 EL65:1-3
ES11:1-4 ES12:0 ES13:0 ES21:1-3 ES22:0 ES23:0 ES24:1-3 ES30:0 ES41:1-9 ES42:1-5 ES43:12 ES51:1-4 ES52:1-3 ES53:1-3 ES61:1-8 ES62:0
ES63:0 ES64:0 ES70:3-9
FI19:3-7 FI1B:1 FI1C:1-5 FI1D:1-9 FI20:0
FR10:1-8 FRB0:1-6 FRC1:1-4 FRC2:1-4 FRD1:1-3 FRD2:12 FRE1:12 FRE2:1-3 FRF1:12 FRF2:1-4 FRF3:1-4 FRG0:1-5 FRH0:1-4 FRI1:1-5
FRI2:1-3 FRI3:1-4 FRJ1:1-5 FRJ2:1-8 FRK1:1-4 FRK2:1-8 FRL0:1-6 FRM0:12 FRY1:0 FRY2:0 FRY3:0 FRY4:0 FRY5:0
FR21:1-4 FR22:1-3 FR23:12 FR24:1-6 FR25:1-3 FR26:1-4 FR30:12 FR41:1-4 FR42:12 FR43:1-4 FR51:1-5 FR52:1-4 FR53:1-4 FR61:1-5
FR62:1-8 FR63:1-3 FR71:1-8 FR72:1-4 FR81:1-5 FR82:1-6 FR83:12 FRA1:0 FRA2:0 FRA3:0 FRA4:0 FRA5:0
HR02:1-8 HR03:1-7 HR05:0 HR06:1-5 HR04:1-E
HU11:0 HU12:0 HU21:1-3 HU22:1-3 HU23:1-3 HU31:1-3 HU32:1-3 HU33:1-3 HU10:12
IE04:12 IE05:1-3 IE06:1-3 IE01:1-3 IE02:1-5
ITC1:1-8 ITC2:0 ITC3:1-4 ITC4:1-46-D ITF1:1-4 ITF2:12 ITF3:1-5 ITF4:3-8 ITF5:12 ITF6:1-5 ITG1:1-9 ITG2:5-H ITH1:0 ITH2:0 ITH3:1-7
ITH4:1-4 ITH5:1-9 ITI1:1-A ITI2:12 ITI3:1-5 ITI4:1-5
LT01:1 LT02:1-9 LT00:1-A
LU00:0 LV00:35-9 MT00:12
NL11:1-3 NL12:1-6 NL13:1-3 NL21:1-3 NL22:1456 NL23:0 NL31:0 NL32:1-9 NL33:2-57-C NL34:12 NL41:1-4 NL42:1-3
PL21:3-A PL22:4-9A-C PL41:14-8 PL42:2-8 PL43:12 PL51:4-8 PL52:1-4 PL61:3-9 PL62:1-3 PL63:1-8 PL71:1-5 PL72:12 PL81:1245 PL82:1-4
PL84:1-3 PL91:1-3 PL92:1-6 PL11:3-7 PL12:127-9A-E PL31:1245 PL32:3-6 PL33:12 PL34:3-5
PT11:129A-E PT15:0 PT16:BD-J PT17:0 PT18:14-7 PT20:0 PT30:0
RO11:1-6 RO12:1-6 RO21:1-6 RO22:1-6 RO31:1-7 RO32:12 RO41:1-5 RO42:1-4
SE11:0 SE12:1-5 SE21:1-4 SE22:14 SE23:12 SE31:1-3 SE32:12 SE33:12
SI03:1-8 SI04:1-4
SK01:0 SK02:1-3 SK03:12 SK04:12
UKC1:1-4 UKC2:1-3 UKD1:12 UKD3:3-7 UKD4:1-7 UKD6:1-3 UKD7:1-4 UKE1:1-3 UKE2:12 UKE3:12 UKE4:1-5 UKF1:1-6 UKF2:1-5 UKF3:0
UKG1:1-3 UKG2:1-4 UKG3:1-9 UKH1:1-7 UKH2:1-5 UKH3:1-7 UKI3:1-4 UKI4:1-5 UKI5:1-4 UKI6:1-3 UKI7:1-5 UKJ1:1-4 UKJ2:1-8 UKJ3:1-7
UKJ4:1-6 UKK1:1-5 UKK2:1-5 UKK3:0 UKK4:1-3 UKL1:1-8 UKL2:1-4 UKM2:1-8 UKM3:1-8 UKM5:0 UKM6:1-6 UKM7:1-8 UKM8:1-4 UKM9:1-5
UKN0:1-9A-G
AL01:1-5 AL02:12 AL03:1-5 CH01:1-3 CH02:1-5 CH03:1-3 CH04:0 CH05:1-7 CH06:1-6 CH07:0 IS00:12 LI00:0 ME00:0 MK00:1-8
NO01:12 NO02:012 NO03:1-4 NO04:1-3 NO05:1-3 NO06:0-2 NO07:1-4 NO08:12 NO09:12 NO0A:1-3 NO0B:12
RS11:0 RS12:1-7 RS21:1-8 RS22:1-9
TR10:0 TR21:1-3 TR22:12 TR31:0 TR32:1-3 TR33:1-4 TR41:1-3 TR42:1-5 TR51:0 TR52:12 TR61:1-3 TR62:12 TR63:1-3 TR71:1-5 TR72:1-3
TR81:1-3 TR82:1-3 TR83:1-4 TR90:1-6 TRA1:1-3 TRA2:1-4 TRB1:1-4 TRB2:1-4 TRC1:1-3 TRC2:12 TRC3:1-4
`;

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The codes one level below a code, for every code that has any: countries, levels 1 and 2. */
export type NutsChildren = ReadonlyMap<string, ReadonlySet<string>>;

let known: NutsChildren | null = null;

/** All codes, made at the first question for one. */
export function nutsChildren(): NutsChildren {
  known ??= readRegions();
  return known;
}

function readRegions(): NutsChildren {
  const children = new Map<string, Set<string>>();
  const add = (parent: string, child: string): void => {
    const own = children.get(parent) ?? new Set();
    children.set(parent, own.add(child));
  };
  for (const [, region = '', ends = ''] of REGIONS.matchAll(
    /([A-Z]{2}[\dA-Z]{2}):([\dA-Z -]+?)(?=\s+[A-Z]{2}[\dA-Z]{2}:|\s*$)/g,
  )) {
    add(region.slice(0, 2), region.slice(0, 3));
    add(region.slice(0, 3), region);
    for (const end of expanded(ends)) add(region, `${region}${end}`);
  }
  return children;
}

/** `1-4A` as its characters. */
const expanded = (ends: string): readonly string[] =>
  Array.from(
    ends
      .replaceAll(/(\w)-(\w)/g, (_, first: string, last: string) =>
        DIGITS.slice(DIGITS.indexOf(first), DIGITS.indexOf(last) + 1),
      )
      .replaceAll(/\s/g, ''),
  );
