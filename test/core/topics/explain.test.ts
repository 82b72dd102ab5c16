import { describe, expect, it } from 'vitest'
import { explain } from '../../../functions/core/topics/explain.ts'
import { topicOf } from './topic-builder.ts'

const topic = topicOf('m', { fr: ['migration', 'exilé'], es: ['migrantes'] }, { fr: ['oiseaux'] })
const of = (title: string, text = '', lang = 'fr') => explain({ lang, title, text }, topic)

describe('why an article is in a topic', () => {
  it('names the phrases and where they stand', () => {
    expect(of('La migration')).toMatchObject({
      topicId: 'm',
      verdict: 'in',
      hits: [{ phrase: 'migration', span: { in: 'title', start: 3, end: 12 } }],
      vetoed: [],
    })
  })
})

describe('why an article is not in a topic', () => {
  it('says that no phrase stands in it', () => {
    expect(of('Le marché')).toMatchObject({ verdict: 'no-phrase', nearMisses: [] })
  })

  it('names what was vetoed and by what', () => {
    const { verdict, vetoed } = of('La migration des oiseaux')
    expect(verdict).toBe('vetoed')
    expect(vetoed.map(({ hit, by }) => [hit.phrase, by.phrase])).toEqual([['migration', 'oiseaux']])
  })

  it('says that the title is about a look-alike', () => {
    expect(of('Les oiseaux', 'La migration commence.').verdict).toBe('look-alike')
  })

  it('says how many phrases a long text wanted', () => {
    const long = `La migration. ${'Autre chose encore. '.repeat(130)}`
    expect(of('Conseil', long)).toMatchObject({ verdict: 'passing-mention', phrasesWanted: 3 })
  })

  it('tells of phrases that stand in the list of another language only', () => {
    expect(of('Los migrantes').nearMisses).toMatchObject([
      { kind: 'other-language', lang: 'es', hit: { phrase: 'migrantes' } },
    ])
  })

  it('tells of phrases that the text has with another ending', () => {
    expect(of('Les exilés').nearMisses).toMatchObject([{ kind: 'other-ending', lang: 'fr', hit: { phrase: 'exilé' } }])
  })

  it('does not call near what was found', () => {
    expect(of('La migration').nearMisses).toEqual([])
  })
})
