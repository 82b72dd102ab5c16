import { tokens } from '../text/fold.ts'

// `Vingt-six pays`, `26 دولة`, `ستة وعشرون`: numbers up to a hundred, as outlets write them out in the product's languages.

interface Numerals {
  readonly units: ReadonlyMap<string, number>
  /** Those that a unit adds to. */
  readonly tens: ReadonlyMap<string, number>
}

/** Numbers by their spellings, `/` between those of one; `-` skips a number that is put together of others. */
const of = (from: number, step: number, spellings: string): ReadonlyMap<string, number> =>
  new Map(
    spellings
      .split(' ')
      .flatMap((group, at) =>
        group.split('/').flatMap((word) => tokens(word).map((folded) => [folded, from + at * step] as const)),
      ),
  )

const NUMERALS: Readonly<Record<string, Numerals>> = {
  fr: {
    units: of(
      2,
      1,
      'deux trois quatre cinq six sept huit neuf dix/dizaine onze douze/douzaine treize quatorze quinze/quinzaine seize',
    ),
    tens: of(
      20,
      10,
      'vingt/vingtaine trente/trentaine quarante/quarantaine cinquante/cinquantaine soixante/soixantaine - - - cent/centaine',
    ),
  },
  en: {
    units: of(
      2,
      1,
      'two three four five six seven eight nine ten eleven twelve/dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    tens: of(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety hundred'),
  },
  es: {
    units: of(
      2,
      1,
      'dos tres cuatro cinco seis siete ocho nueve diez/decena once doce/docena trece catorce quince/quincena dieciseis diecisiete dieciocho diecinueve veinte/veintena veintiuno/veintiun veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
    ),
    tens: of(30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/centenar'),
  },
  ar: {
    units: of(
      2,
      1,
      'اثنين/اثنان/اثنتين/اثني/اثنتي/اثنا ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني/ثمان تسعة/تسع عشرة/عشر',
    ),
    tens: of(
      20,
      10,
      'عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين مائة/مئة',
    ),
  },
}

/** The numbers that folded words spell out, from two to a hundred, in digits. */
export function numbersSpelt(words: readonly string[], lang: string): readonly string[] {
  const numerals = NUMERALS[lang]
  if (numerals === undefined) return []
  const found: number[] = []
  for (let at = 0; at < words.length; at++) {
    const { value, length } = lang === 'ar' ? arabicAt(words, at, numerals) : latinAt(words, at, numerals)
    if (length > 0) found.push(value)
    at += Math.max(0, length - 1)
  }
  return found.map(String)
}

interface Spelt {
  readonly value: number
  /** Words; 0 where none is spelt. */
  readonly length: number
}

const NONE: Spelt = { value: 0, length: 0 }

/** `vingt-six`, `treinta y seis`, `soixante et onze`; a French eighty is four times twenty. */
function latinAt(words: readonly string[], at: number, { units, tens }: Numerals): Spelt {
  const [first = '', second = ''] = words.slice(at, at + 2)
  if (first === 'quatre' && /^vingts?$/.test(second)) {
    const unit = units.get(words[at + 2] ?? '')
    return { value: 80 + (unit ?? 0), length: unit === undefined ? 2 : 3 }
  }
  const ten = tens.get(first)
  if (ten === undefined || ten === 100) {
    const value = ten ?? units.get(first)
    return value === undefined ? NONE : { value, length: 1 }
  }
  const skipped = second === 'et' || second === 'y' ? 1 : 0
  const unit = units.get(words[at + 1 + skipped] ?? '')
  const isAdded = unit !== undefined && (unit < 10 || (first === 'soixante' && unit < 20))
  return isAdded ? { value: ten + unit, length: 2 + skipped } : { value: ten, length: 1 }
}

/** `ستة وعشرون` and `ستة عشر`: the unit comes first; `أحد عشر` is eleven, though one by itself is no number here. */
function arabicAt(words: readonly string[], at: number, { units, tens }: Numerals): Spelt {
  const [first = '', second = ''] = words.slice(at, at + 2)
  const own = first.replace(/^[وبل](?=....)/, '')
  const isTeen = second === 'عشر' || second === 'عشره'
  if (isTeen && /^(?:احد|احدي)$/.test(first)) return { value: 11, length: 2 }
  const unit = units.get(first) ?? units.get(own)
  if (unit === undefined) {
    const ten = tens.get(first) ?? tens.get(own)
    return ten === undefined ? NONE : { value: ten, length: 1 }
  }
  if (isTeen && unit < 10) return { value: 10 + unit, length: 2 }
  const ten = second.startsWith('و') ? tens.get(second.slice(1)) : undefined
  return ten === undefined || ten === 100 ? { value: unit, length: 1 } : { value: unit + ten, length: 2 }
}
