import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../functions/adapters/words.ts'
import { LANGUAGES } from '../../functions/core/model.ts'

/** Every wording by its path. */
function wordings(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (typeof inner === 'string') return [[`${path}${key}`, inner] as [string, string]]
    return typeof inner === 'object' && inner !== null ? wordings(inner, `${path}${key}.`) : []
  })
}

const holesOf = (wording: string) => [...wording.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort()
const english = wordings(wordsFor('en'))

describe.each(LANGUAGES)('the words in %s', (lang) => {
  const words = wordings(wordsFor(lang))
  const byPath = new Map(words)

  it('are the same ones as in the other languages', () => {
    expect([...byPath.keys()].sort()).toEqual(english.map(([path]) => path).sort())
  })

  it('are none of them empty', () => {
    expect(words.filter(([, wording]) => wording.trim() === '' || wording !== wording.trim())).toEqual([])
  })

  it('have the same holes to fill', () => {
    // Arabic says one and two without a numeral, and none without a zero.
    const isOwnPlural = (path: string) => lang === 'ar' && /^(storyCount|more|shown)\.(zero|one|two)$/.test(path)
    for (const [path, wording] of english)
      if (!isOwnPlural(path)) expect([path, holesOf(byPath.get(path) ?? '')]).toEqual([path, holesOf(wording)])
  })

  it('hold no markup', () => {
    expect(words.filter(([, wording]) => /[<>&]/.test(wording))).toEqual([])
  })
})
