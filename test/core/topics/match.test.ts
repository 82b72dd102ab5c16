import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchTopics } from '../../../functions/core/topics/match.ts'
import { topicOf } from './topic-builder.ts'

const article = (lang: string, title: string, text = '') => ({ lang, title, text })
/** What the phrases of a topic found, as it stands in the article. */
function found(of: ReturnType<typeof article>, ...topics: ReturnType<typeof topicOf>[]): string[] {
  return matchTopics(of, topics).flatMap(({ hits }) =>
    hits.map(({ span }) => (span.in === 'title' ? of.title : of.text).slice(span.start, span.end)),
  )
}

describe('a phrase', () => {
  const migration = topicOf('m', { fr: ['migration', 'œuvre étrangère'], en: ['migrant*'], es: ['migración'] })

  it('is found whole, whatever its case and accents, at its place in the original', () => {
    expect(found(article('fr', 'Débat : la MIGRATION, demain'), migration)).toEqual(['MIGRATION'])
    expect(found(article('es', 'La migracion y sus causas'), migration)).toEqual(['migracion'])
    expect(found(article('fr', 'Une Œuvre etrangère'), migration)).toEqual(['Œuvre etrangère'])
  })

  it('is not found inside a longer word', () => {
    expect(found(article('fr', 'La transmigration et les migrations'), migration)).toEqual([])
  })

  it('is found with any ending where it ends in *', () => {
    expect(found(article('en', 'A migrant among migrants; Migrant-led groups'), migration)).toEqual([
      'migrant',
      'migrants',
      'Migrant',
    ])
    expect(found(article('en', 'An emigrant'), migration)).toEqual([])
  })

  it('runs over commas but not over the end of a sentence', () => {
    const policy = topicOf('p', { en: ['migration policy'] })
    expect(found(article('en', 'On migration. Policy makers met'), policy)).toEqual([])
    expect(found(article('en', 'On migration,  policy'), policy)).toEqual(['migration,  policy'])
  })

  it('is looked for in the language of the article alone, with or without its region', () => {
    expect(found(article('fr-MA', 'La migration'), migration)).toEqual(['migration'])
    expect(found(article('en', 'La migration'), migration)).toEqual([])
  })

  it('is looked for in all languages where the article has none or another', () => {
    expect(found(article('und', 'La migración des migrants'), migration)).toEqual(['migración', 'migrants'])
    expect(found(article('pt', 'Migration'), migration)).toEqual(['Migration'])
  })

  it('counts once where a longer one covers it', () => {
    const topic = topicOf('t', { fr: ['migration', 'migration de travail'] })
    expect(found(article('fr', 'La migration de travail'), topic)).toEqual(['migration de travail'])
  })
})

describe('an Arabic phrase', () => {
  const topic = topicOf('h', { ar: ['الهجرة', 'مهاجر*', 'إدارة الحدود'] })

  it.each(['هجرة', 'الهجرة', 'والهجرة', 'بالهجرة', 'للهجرة', 'وللهجرة', 'فبالهجرة', 'كالهجرة', 'لهجرة', 'وبهجرة'])(
    'is found as %s',
    (word) => expect(found(article('ar', `قال ${word} قال`), topic)).toEqual([word]),
  )

  it('is found in whatever spelling of its letters, with vowel marks and tatweel', () => {
    expect(found(article('ar', 'الهجـــرَةُ اليوم'), topic)).toEqual(['الهجـــرَةُ'])
    expect(found(article('ar', 'اداره الحدود'), topic)).toEqual(['اداره الحدود'])
  })

  it('is found with particles written apart, and between its words', () => {
    expect(found(article('ar', 'و ال هجرة'), topic)).toEqual(['هجرة'])
    const pair = topicOf('p', { ar: ['الهجرة واللجوء'] })
    expect(found(article('ar', 'ندوة الهجرة و اللجوء'), pair)).toEqual(['الهجرة و اللجوء'])
  })

  it('is found as a stem behind particles', () => {
    expect(found(article('ar', 'وللمهاجرين والمهاجرات'), topic)).toEqual(['وللمهاجرين', 'والمهاجرات'])
  })

  it('is not found in a word that only ends like it', () => {
    expect(found(article('ar', 'مهجرة تهجير'), topic)).toEqual([])
  })
})

describe('a phrase of none', () => {
  const topic = topicOf('m', { fr: ['migration*'] }, { fr: ['oiseau*', 'migration de données'] })

  it('vetoes what it covers and what stands in its sentence', () => {
    expect(found(article('fr', 'La migration de données'), topic)).toEqual([])
    expect(found(article('fr', 'La migration des oiseaux'), topic)).toEqual([])
  })

  it('leaves alone what stands in another sentence', () => {
    expect(found(article('fr', '', 'Des oiseaux passaient. La migration fut débattue.'), topic)).toEqual(['migration'])
  })

  it('in a title that names no phrase shows that the article is about something else', () => {
    expect(found(article('fr', 'Le printemps des oiseaux', 'La migration commence.'), topic)).toEqual([])
    expect(found(article('fr', 'Oiseaux rares. Migration : la loi', 'La migration.'), topic)).not.toEqual([])
  })
})

describe('an article whose title names no phrase', () => {
  const topic = topicOf('m', { fr: ['migration'] })
  const filler = 'Le conseil a parlé de tout autre chose. '.repeat(60)

  it('is in where its short text holds one', () => {
    expect(matchTopics(article('fr', 'Au conseil', 'On parla de migration.'), [topic])).toHaveLength(1)
  })

  it('is not in where a long text holds one in passing', () => {
    expect(matchTopics(article('fr', 'Au conseil', `${filler} On parla de migration.`), [topic])).toEqual([])
  })

  it('is in where a long text comes back to it', () => {
    const text = `${filler} On parla de migration, encore de migration, toujours de migration.`
    expect(matchTopics(article('fr', 'Au conseil', text), [topic])).toHaveLength(1)
  })
})

describe('any text', () => {
  it('gives spans that lie within it and hold a word', () => {
    const topic = topicOf('m', { fr: ['migr*', 'de la'], ar: ['هجرة'] })
    const pieces = ['migration', 'de', 'la', 'والهجرة', '½', '\n\n', '. ', ' ', '😀', 'e\u0301', 'ﷺ', 'İ', '<b>']
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())), (parts) => {
        const text = parts.join(' ')
        for (const { hits } of matchTopics({ lang: 'und', title: text, text }, [topic]))
          for (const { span } of hits) {
            expect(span.start).toBeLessThan(span.end)
            expect(text.slice(span.start, span.end)).toMatch(/migr|de|هجر/i)
          }
      }),
    )
  })
})
