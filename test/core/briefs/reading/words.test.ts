import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phrases } from '../../../../functions/core/briefs/lexicon/phrases.ts'
import { foldKeepingOffsets } from '../../../../functions/core/briefs/reading/source.ts'
import { anyOf, wordSet, wordsOf, wordTest } from '../../../../functions/core/briefs/reading/words.ts'
import { matchesIn } from '../../../../functions/core/text/matches.ts'

const wordsIn = (text: string, pattern: RegExp) =>
  matchesIn(foldKeepingOffsets(text), pattern).map(({ groups }) => groups?.['word'])

describe('the words of a lexicon', () => {
  it('are found whole, the longest of those that begin alike', () => {
    const pattern = wordsOf(['table', 'table ronde', 'tablée'])
    expect(wordsIn('La Table  ronde, la table et la tablée ; une tablette', pattern)).toEqual([
      'table  ronde',
      'table',
      'tablee',
    ])
  })

  it('are found with any ending where the lexicon leaves it open', () => {
    expect(wordsIn('un migrant, des migrantes, la migration', wordsOf(['migrant*']))).toEqual(['migrant', 'migrantes'])
  })

  it('are found in Arabic behind what is glued to them, and with vowel signs', () => {
    const pattern = wordsOf(['ندوة', 'علق'], '[وف]?(?:ال)?')
    expect(wordsIn('والندوة التي علّق عليها', pattern)).toEqual([foldKeepingOffsets('ندوة'), 'علّق'])
  })

  it('are taken as written, whatever signs they hold', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z.()[\]{}?+^$|\\/-]{1,12}$/), (phrase) => {
        expect(new RegExp(`^(?:${anyOf([phrase])})$`, 'u').test(phrase)).toBe(true)
      }),
    )
  })

  it('are none where a list is empty', () => {
    expect(wordsIn('un mot', wordsOf([]))).toEqual([])
  })

  it('are told by their ending, but not where the ending is nearly all of it', () => {
    const roles = wordSet(['*logue', 'maire'])
    expect(['sociologue', 'maire', 'xlogue', 'logue', 'maires'].map((word) => roles.has(word))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('are told the same when asked again', () => {
    const says = wordTest(/^(?:قال|أكد)$/u)
    expect(['قال', 'ندوة', 'قال', 'ندوة'].map((word) => says.test(word))).toEqual([true, false, true, false])
  })
})

describe('a list of phrases', () => {
  it('is the same on one line or on many, with or without space behind its commas', () => {
    const written = `
      went on to, was
      quick to,  a nine-day   wonder,
    `
    expect(phrases(written)).toEqual(['went on to', 'was quick to', 'a nine-day wonder'])
    expect(phrases('went on to,was quick to,a nine-day wonder')).toEqual(phrases(written))
  })
})
