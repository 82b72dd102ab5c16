import type { Groupable } from '../../../functions/core/stories/grouping.ts'
import { articleOf, figuresOf, fillingOf, type Despatch, type Lang } from './despatches.ts'

// What outlets do to a despatch, and what makes another despatch of it.

type Random = () => number

export interface Transformation {
  readonly name: string
  /** Whether what comes out is still a copy of the same text. */
  readonly isCopy: boolean
  /** All languages where none are named. */
  readonly langs?: readonly Lang[]
  readonly apply: (despatch: Despatch, random: Random) => Groupable
}

const DAY_MS = 86_400_000
const later = (article: Groupable, days: number): Groupable => ({
  ...article,
  published: new Date(Date.parse(article.published ?? '') + days * DAY_MS).toISOString(),
  firstSeenAtMs: (article.firstSeenAtMs ?? 0) + days * DAY_MS,
})

/** A transformation of the text alone; the copy comes some hours later. */
const copy = (
  name: string,
  change: (text: string, article: Groupable, random: Random) => string,
  langs?: readonly Lang[],
): Transformation => ({
  name,
  isCopy: true,
  ...(langs === undefined ? {} : { langs }),
  apply(despatch, random) {
    const article = articleOf(despatch)
    return later({ ...article, id: `${article.id}-${name}`, text: change(article.text, article, random) }, random())
  },
})

const lookAlike = (
  name: string,
  days: number,
  change: (despatch: Despatch, random: Random) => Despatch,
): Transformation => ({
  name,
  isCopy: false,
  apply(despatch, random) {
    const article = articleOf(change(despatch, random))
    return later({ ...article, id: `${despatch.id}-${name}`, published: articleOf(despatch).published }, days)
  },
})

const paragraphsOf = (text: string): readonly string[] => text.split('\n\n')
const words = (text: string, count: number): string =>
  (new RegExp(`^(?:\\S+\\s+){${count}}`).exec(text)?.[0] ?? text).trim()
const everyThird = (text: string, pattern: RegExp, change: (found: string) => string): string => {
  let at = 0
  return text.replace(pattern, (found) => (at++ % 3 === 0 ? change(found) : found))
}

export const TRANSFORMATIONS: readonly Transformation[] = [
  copy('whole', (text) => text),
  copy('cut to fifty words', (text) => `${words(text, 50)} …`),
  copy('cut at half', (text) => words(text, Math.floor(text.split(/\s+/).length / 2))),
  {
    name: 'retitled',
    isCopy: true,
    apply: (despatch) => ({
      ...later(articleOf(despatch), 0.3),
      id: `${despatch.id}-retitled`,
      title: TITLE[despatch.lang],
    }),
  },
  copy('reordered', (text) => [...paragraphsOf(text)].reverse().join('\n\n')),
  copy('reframed', (text, { lang }) => `${FRAME[lang as Lang]}\n\n${text}`),
  copy('another first paragraph', (text, { lang }) =>
    [FRAME[lang as Lang], ...paragraphsOf(text).slice(1)].join('\n\n'),
  ),
  copy(
    'chrome around',
    (text, { lang, title }) => `${CHROME[lang as Lang]}\n\n${title}\n\n${text}\n\n${CHROME[lang as Lang]}`,
  ),
  copy('closing paragraph added', (text, { lang }) => `${text}\n\n${CLOSING[lang as Lang]}`),
  copy('a sentence left out', (text, _, random) => {
    const sentences = text.split(/(?<=[.»”])\s+/)
    const out = Math.floor(random() * sentences.length)
    return sentences.filter((_sentence, at) => at !== out).join(' ')
  }),
  copy('quotation marks changed', (text) => text.replace(/«\s?/g, '“').replace(/\s?»/g, '”').replace(/[“”]/g, '"')),
  copy('apostrophes and spaces changed', (text) =>
    text.replaceAll('’', "'").replaceAll(' ', '\u00a0').replaceAll('\u00a0:', ' :'),
  ),
  copy('line feeds inside sentences', (text) => text.replace(/(\S+ \S+ \S+ \S+ \S+ \S+) /g, '$1\n')),
  copy(
    'hyphens at line ends and soft hyphens',
    (text) =>
      everyThird(text, /\p{Ll}{9,}/gu, (word) => `${word.slice(0, 4)}-\n${word.slice(4)}`).replace(
        /(\p{Ll}{3})(\p{Ll}{5})/gu,
        '$1\u00ad$2',
      ),
    ['fr', 'en', 'es'],
  ),
  copy('accents dropped', (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''), ['fr', 'es']),
  copy('upper case', (text) => text.toUpperCase(), ['fr', 'en', 'es']),
  copy('thousands parted otherwise', (text) => text.replace(/(\d)[\u00a0.,](\d{3})/g, '$1 $2')),
  copy('words of no weight exchanged', (text, { lang }) => exchanged(text, SYNONYMS[lang as Lang])),
  copy('Arabic-Indic digits', (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))), [
    'ar',
  ]),
  copy('letters respelled', (text) => text.replace(/[أإآ]/g, 'ا').replaceAll('ى', 'ي').replaceAll('ة', 'ه'), ['ar']),
  copy(
    'vowel marks and tatweel',
    (text) => everyThird(text, /(?<=[\u0621-\u064a])[بتسمن](?=[\u0621-\u064a])/g, (letter) => `${letter}\u064e\u0640`),
    ['ar'],
  ),
  copy('particles apart', (text) => text.replace(/(?<=\s)([وب])(?=[\u0621-\u064a]{4})/g, '$1 '), ['ar']),

  lookAlike('other figures', 0.5, (despatch, random) => ({
    ...despatch,
    filling: { ...despatch.filling, figures: figuresOf(random) },
  })),
  lookAlike('other people and bodies', 0.5, (despatch, random) => {
    const other = fillingOf(despatch.lang, random)
    return {
      ...despatch,
      filling: { ...despatch.filling, people: other.people, bodies: others(other.bodies, despatch.filling.bodies) },
    }
  }),
  lookAlike('other people, bodies and town', 0.5, (despatch, random) => {
    const other = fillingOf(despatch.lang, random)
    const { bodies, towns } = despatch.filling
    return {
      ...despatch,
      filling: {
        ...despatch.filling,
        people: other.people,
        bodies: others(other.bodies, bodies),
        towns: others(other.towns, towns),
      },
    }
  }),
  lookAlike('other town and figures', 0.5, (despatch, random) => {
    const other = fillingOf(despatch.lang, random)
    return {
      ...despatch,
      filling: { ...despatch.filling, figures: other.figures, towns: others(other.towns, despatch.filling.towns) },
    }
  }),
  lookAlike('next week', 7, (despatch, random) => ({
    ...despatch,
    filling: { ...despatch.filling, day: ((despatch.filling.day + 6) % 27) + 1, figures: figuresOf(random) },
  })),
  lookAlike('next year', 364, (despatch, random) => ({
    ...despatch,
    filling: { ...despatch.filling, year: despatch.filling.year + 1, people: fillingOf(despatch.lang, random).people },
  })),
  {
    name: 'background paragraph shared',
    isCopy: false,
    apply(despatch, random) {
      const other = articleOf({
        ...despatch,
        template: (despatch.template + 1) % 4,
        filling: fillingOf(despatch.lang, random),
      })
      const text = [...paragraphsOf(other.text).slice(0, 3), paragraphsOf(articleOf(despatch).text)[2]].join('\n\n')
      const { published, firstSeenAtMs } = articleOf(despatch)
      return { ...other, id: `${despatch.id}-background`, text, published, firstSeenAtMs }
    },
  },
]

/** Those of a draw that are not among what was there, as many as there were. */
const others = (drawnNow: readonly string[], before: readonly string[]): readonly string[] => {
  const fresh = drawnNow.filter((item) => !before.includes(item))
  return [...fresh, ...fresh].slice(0, before.length)
}

const exchanged = (text: string, pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs).reduce((changed, [from, to]) => changed.replaceAll(` ${from} `, ` ${to} `), text)

const TITLE: Readonly<Record<Lang, string>> = {
  fr: 'Ce qu’il faut retenir de la journée',
  ar: 'أبرز ما جاء في هذا اليوم',
  en: 'What the day brought',
  es: 'Lo que dejó la jornada',
}
const FRAME: Readonly<Record<Lang, string>> = {
  fr: 'Notre correspondante suit le dossier depuis l’hiver ; elle revient ici sur une journée longue et sur ce qu’en disent celles et ceux qui l’ont vécue.',
  ar: 'تتابع مراسلتنا هذا الملف منذ فصل الشتاء وتعود هنا إلى يوم طويل وإلى ما يقوله عنه من عاشوا تفاصيله عن قرب.',
  en: 'Our correspondent has followed the matter since the winter; she looks back on a long day and on what those who lived through it have to say.',
  es: 'Nuestra corresponsal sigue el asunto desde el invierno y vuelve aquí sobre una jornada larga y sobre lo que dicen quienes la vivieron.',
}
const CHROME: Readonly<Record<Lang, string>> = {
  fr: 'Accueil Société Rubriques\n\nPartager Envoyer Imprimer',
  ar: 'الرئيسية مجتمع أقسام\n\nشارك أرسل اطبع',
  en: 'Home Society Sections\n\nShare Send Print',
  es: 'Inicio Sociedad Secciones\n\nCompartir Enviar Imprimir',
}
const CLOSING: Readonly<Record<Lang, string>> = {
  fr: 'Nous reviendrons sur ce sujet dans notre édition du week-end, avec un entretien et une chronologie des principales étapes.',
  ar: 'وسنعود إلى هذا الموضوع في عدد نهاية الأسبوع بحوار مطول وبتسلسل زمني لأبرز المحطات.',
  en: 'We shall come back to the matter in our weekend edition, with an interview and a list of what happened when.',
  es: 'Volveremos sobre el tema en la edición del fin de semana, con una entrevista y una cronología de las etapas principales.',
}
/** What comes back otherwise from another language. */
const SYNONYMS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  fr: {
    dans: 'au sein de',
    selon: 'd’après',
    après: 'suite à',
    début: 'commencement',
    plusieurs: 'divers',
    avant: 'préalablement à',
    doit: 'devra',
    demande: 'réclame',
    chaque: 'toute',
    mois: 'mensualité',
    surtout: 'principalement',
    devant: 'face à',
  },
  ar: {
    حسب: 'وفق',
    خلال: 'أثناء',
    منذ: 'انطلاقا من',
    قبل: 'سابقا على',
    كل: 'جميع',
    بعد: 'عقب',
    حول: 'بخصوص',
    يوم: 'بتاريخ',
    وفق: 'بحسب',
  },
  en: {
    before: 'ahead of',
    according: 'as stated',
    beginning: 'start',
    wants: 'would like',
    every: 'each',
    were: 'had been',
    chiefly: 'mainly',
    most: 'the bulk',
    called: 'termed',
    after: 'following',
    had: 'possessed',
  },
  es: {
    según: 'de acuerdo con',
    antes: 'previamente',
    desde: 'a partir de',
    cada: 'todo',
    sobre: 'acerca de',
    tras: 'después de',
    debe: 'tiene que',
    ante: 'frente a',
    pide: 'solicita',
    fin: 'final',
  },
}
