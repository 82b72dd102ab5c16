import { ARABIC_ROUNDTABLE, ENGLISH_ANNOUNCEMENT, FRENCH_ROUNDTABLE, SPANISH_ROUNDTABLE } from './articles.ts'

// Texts that no outlet writes and that broken pages, cut feeds and ill will produce, of any length.

const ARTICLES = { fr: FRENCH_ROUNDTABLE, ar: ARABIC_ROUNDTABLE, en: ENGLISH_ANNOUNCEMENT, es: SPANISH_ROUNDTABLE }

export type Lang = keyof typeof ARTICLES
export const LANGS: readonly Lang[] = ['fr', 'ar', 'en', 'es']

/** What a text consists of, over and over; `at` counts the pieces, so that names differ. */
type Piece = (at: number) => string

export interface HostileShape {
  readonly name: string
  readonly pieceOf: (lang: Lang) => Piece
}

/** Per language, what one kind of expression of the engine looks for. */
const WORDS = {
  fr: {
    name: 'Awa Ba',
    body: 'la Ligue des ports',
    and: 'et',
    by: 'organisée par',
    holds: 'organise',
    said: 'a souligné que',
    says: 'affirme',
    quoted: '« Les routes changent », a dit Awa Ba.',
    source: 'selon',
    role: 'le président de la',
    honorific: 'Mme',
    event: 'table ronde',
    observatory: 'observatoire de la migration',
    theme: 'sous le thème',
    about: 'sur la',
    day: 'jeudi 3 mars 2026',
    range: 'du 3 au',
    place: 'à Tanger',
    venue: 'au siège de la salle',
    deadline: 'avant le 3 mars',
    together: 'les participants ont appelé à',
    adverb: 'également',
    aside: 'pour sa part,',
    relative: 'qui',
    small: 'de la',
  },
  ar: {
    name: 'سلمى الوزيري',
    body: 'المرصد الوطني للموانئ',
    and: 'و',
    by: 'من تنظيم',
    holds: 'نظمت',
    said: 'أكد أن',
    says: 'قال',
    quoted: 'وقالت سلمى الوزيري إن "الطرق تتغير".',
    source: 'وفق',
    role: 'رئيس جمعية',
    honorific: 'السيدة',
    event: 'مائدة مستديرة',
    observatory: 'مرصد الهجرة',
    theme: 'تحت شعار',
    about: 'حول',
    day: 'الخميس 3 مارس 2026',
    range: 'من 3 إلى',
    place: 'بطنجة',
    venue: 'بمقر قاعة',
    deadline: 'قبل 3 مارس',
    together: 'دعا المشاركون إلى',
    adverb: 'أيضا',
    aside: 'من جهته،',
    relative: 'الذي',
    small: 'في',
  },
  en: {
    name: 'Awa Ba',
    body: 'the League of Ports',
    and: 'and',
    by: 'organised by',
    holds: 'hosted',
    said: 'said that',
    says: 'warned',
    quoted: '"Routes change," said Awa Ba.',
    source: 'according to',
    role: 'the president of the',
    honorific: 'Mrs',
    event: 'round table',
    observatory: 'migration observatory',
    theme: 'under the theme',
    about: 'on the',
    day: 'on Thursday 3 March 2026',
    range: 'from 3 to',
    place: 'in Banjul',
    venue: 'at the hall of the',
    deadline: 'by 3 March',
    together: 'participants called for',
    adverb: 'also',
    aside: 'for her part,',
    relative: 'who',
    small: 'of the',
  },
  es: {
    name: 'Rocío Ibarra',
    body: 'la Fundación de los Puertos',
    and: 'y',
    by: 'organizada por',
    holds: 'organiza',
    said: 'ha afirmado que',
    says: 'señaló',
    quoted: '«Las rutas cambian», afirmó Rocío Ibarra.',
    source: 'según',
    role: 'el presidente de la',
    honorific: 'Sra',
    event: 'mesa redonda',
    observatory: 'observatorio de las migraciones',
    theme: 'bajo el lema',
    about: 'sobre la',
    day: 'el jueves 3 de marzo de 2026',
    range: 'del 3 al',
    place: 'en Cádiz',
    venue: 'en la sede de la sala',
    deadline: 'antes del 3 de marzo',
    together: 'los participantes pidieron',
    adverb: 'también',
    aside: 'por su parte,',
    relative: 'que',
    small: 'de la',
  },
} as const satisfies Readonly<Record<Lang, Readonly<Record<string, string>>>>

type Word = keyof (typeof WORDS)['fr']

const prose = (lang: Lang) => `${ARTICLES[lang].text}\n\n`
const always =
  (text: string): Piece =>
  () =>
    text
/** The words of the language's article, one after the other, each changed. */
const spoilt = (name: string, change: (text: string, lang: Lang) => string): HostileShape => ({
  name,
  pieceOf: (lang) => always(change(prose(lang), lang)),
})
/** The same signs for every language. */
const signs = (name: string, piece: string): HostileShape => ({ name, pieceOf: () => always(piece) })
const words = (name: string, ...which: readonly (Word | ',' | '«' | '"' | ':' | '(' | '-')[]): HostileShape => ({
  name,
  pieceOf: (lang) =>
    always(which.map((word) => (word in WORDS[lang] ? WORDS[lang][word as Word] : word) + ' ').join('')),
})

/** So many pieces differ from each other: "Awa Baa", "Awa Bab", … */
const ending = (at: number) => String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26))
const ARABIC_LETTERS = 'بتجحدرسعفقكلمن'
const arabicEnding = (at: number) =>
  ARABIC_LETTERS.charAt(at % ARABIC_LETTERS.length) + ARABIC_LETTERS.charAt(Math.floor(at / 14) % ARABIC_LETTERS.length)
const numbered = (name: string, piece: (lang: Lang, ending: string) => string): HostileShape => ({
  name,
  pieceOf: (lang) => (at) => piece(lang, lang === 'ar' ? arabicEnding(at) : ending(at)),
})

export const PROSE: HostileShape = spoilt('prose', (text) => text)

export const HOSTILE_SHAPES: readonly HostileShape[] = [
  spoilt('all capitals', (text) => text.toUpperCase()),
  spoilt('no full stops', (text) => text.replaceAll(/[.!?؟…\n]+/gu, ' ')),
  spoilt('one sentence of commas', (text, lang) => text.replaceAll(/[.!?؟…:\n]+/gu, lang === 'ar' ? '، ' : ', ')),
  spoilt('full stops without spaces', (text) => text.replaceAll(/([.,])\s+/gu, '$1')),
  spoilt('quotation marks that never close', (text) => text.replaceAll(/[»”"]/gu, '').replaceAll(' ', ' « ')),
  spoilt('every word in quotation marks', (text) => text.replaceAll(/[\p{L}\p{M}]+/gu, '"$&"')),
  spoilt('every word in parentheses', (text) => text.replaceAll(/[\p{L}\p{M}]+/gu, '($&)')),
  spoilt('parentheses that never close', (text) => text.replaceAll(/[\p{L}\p{M}]+/gu, '($&')),
  spoilt('every word capitalised', (text) =>
    text.replaceAll(/(?<![\p{L}\p{M}])\p{L}/gu, (first) => first.toUpperCase()),
  ),
  spoilt('every word a line', (text) => text.replaceAll(/\s+/gu, '\n')),
  spoilt('bidi controls', (text) => text.replaceAll(' ', ' \u202e\u2066').replaceAll(',', '\u200f,\u202c')),
  spoilt('zero-width signs', (text) => text.replaceAll(/\p{L}/gu, '$&\u200b\u200d')),
  spoilt('halves of surrogate pairs', (text) => text.replaceAll(' ', ' \ud83d').replaceAll(',', '\udc00,')),
  spoilt('accents and vowel signs on every letter', (text, lang) =>
    text.replaceAll(/\p{L}/gu, lang === 'ar' ? '$&\u0640\u064e' : '$&\u0301\u0327'),
  ),
  spoilt('a hundred accents on a letter', (text) => text.replaceAll(/(?<=\s)\p{L}/gu, `$&${'\u0301'.repeat(100)}`)),
  spoilt('mojibake', (text) =>
    Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''),
  ),
  spoilt('signs of replacement', (text) => text.replaceAll(/[^\x00-\x7f]/gu, '\ufffd')),
  {
    name: 'languages mixed word by word',
    pieceOf: () => {
      const all = LANGS.map((lang) => prose(lang).split(' '))
      return (at) => `${all[at % 4]?.[Math.floor(at / 4) % 60] ?? ''} `
    },
  },
  signs('spaces', ' '),
  signs('tabs and spaces', '\t \u00a0'),
  signs('spaces and a word', `${' '.repeat(200)}a`),
  signs('empty lines', '\n\n'),
  signs('one letter', 'a'),
  signs('one capital', 'A'),
  signs('one Arabic letter', 'ب'),
  signs('tatweel', '\u0640'),
  signs('digits', '7'),
  signs('digits and full stops', '7.'),
  signs('full stops', '.'),
  signs('full stops and spaces', '. '),
  signs('commas', ', '),
  signs('hyphens', '-'),
  signs('hyphens in a word', 'a-'),
  signs('apostrophes in a word', "l'"),
  signs('dashes', ' – '),
  signs('colons', ': '),
  signs('apostrophes', "'"),
  signs('straight quotation marks', '"'),
  signs('quotation marks and spaces', '" '),
  signs('guillemets open', '« '),
  signs('guillemets close', ' »'),
  signs('curly quotation marks', '“a” '),
  signs('parentheses', '('),
  signs('parentheses and letters', 'A ('),
  signs('parentheses within each other', '(a)) ((B '),
  signs('combining accents', '\u0301'),
  signs('emoji', '👩‍👩‍👧‍👦'),
  signs('ideographs', '移民。'),
  signs('initials', 'A. '),
  signs('capitalised words', 'Aaa Bbb '),
  signs('short forms', 'ONM (ONM) '),
  signs('null characters', '\u0000 a'),
  numbered('names', (lang, end) => `${WORDS[lang].name}${end} `),
  numbered('names and commas', (lang, end) => `${WORDS[lang].name}${end}${lang === 'ar' ? '،' : ','} `),
  numbered('names with a function', (lang, end) => `${WORDS[lang].role} ${end}, ${WORDS[lang].name}${end}, `),
  numbered('people who speak', (lang, end) =>
    lang === 'ar'
      ? `وقال رئيس جمعية ${end}، ${WORDS.ar.name}${end}، إن الطرق تتغير كل عام. `
      : `${WORDS[lang].name}${end}, ${WORDS[lang].role} ${end}, ${WORDS[lang].said} ${WORDS[lang].small} ${end}. `,
  ),
  numbered('organizers A, B and C', (lang, end) =>
    lang === 'ar'
      ? `${WORDS.ar.by} ${WORDS.ar.body} ${end}، ومركز ${end} وجامعة ${end} `
      : `${WORDS[lang].by} ${WORDS[lang].body} ${end}, ${WORDS[lang].body} Cc ${WORDS[lang].and} ${WORDS[lang].body} Dd `,
  ),
  numbered('bodies and commas', (lang, end) => `${WORDS[lang].body} ${end}${lang === 'ar' ? '،' : ','} `),
  words('by whom', 'by'),
  words('by whom, a body', 'event', 'by', 'body'),
  words('a body holds', 'body', 'holds', 'event'),
  words('verbs of saying', 'says'),
  words('who said that', 'name', 'said'),
  words('verbs of saying between commas', 'says', ','),
  words('according to', 'source'),
  words('according to somebody', 'source', 'name', ','),
  words('functions', 'role'),
  words('functions and commas', 'role', ','),
  words('honorifics', 'honorific'),
  words('meetings', 'event'),
  words('meetings with a title', 'event', 'theme', '"'),
  words('titles announced', 'theme'),
  words('titles announced, colon', 'theme', ':'),
  words('meetings about', 'event', 'about'),
  words('observatories', 'observatory'),
  words('days', 'day'),
  words('days and commas', 'day', ','),
  words('days in a range', 'range'),
  words('towns', 'place'),
  words('halls', 'venue'),
  words('deadlines', 'deadline'),
  words('what participants asked for', 'together'),
  words('adverbs', 'adverb'),
  words('asides', 'aside'),
  words('relative words', 'name', ',', 'relative'),
  words('small words', 'small'),
  words('and', 'and'),
  words('quotations and who said them', 'quoted'),
  words('quotation marks and verbs', '"', 'says'),
]

/** Sentences are no longer than this: longer ones the engine leaves out, so these cost it most. */
const SENTENCE = /[^]{2400}/g

/** A shape's text of about so many bytes of UTF-8, in one piece or in sentences as long as the engine still reads. */
export function hostileText({ pieceOf }: HostileShape, lang: Lang, bytes: number, isInSentences: boolean): string {
  const piece = pieceOf(lang)
  const encoder = new TextEncoder()
  const pieces: string[] = []
  for (let at = 0, left = bytes; left > 0; at++) {
    const own = piece(at)
    pieces.push(own)
    left -= encoder.encode(own).length
  }
  const text = pieces.join('')
  return isInSentences ? text.replaceAll(SENTENCE, '$&.\n\n') : text
}
