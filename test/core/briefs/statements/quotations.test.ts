import { describe, expect, it } from 'vitest'
import { quotationsOf } from '../../../../functions/core/briefs/statements/quotations.ts'

const quoted = (text: string) => quotationsOf(text).map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd))

describe('quotations', () => {
  it.each([
    ['guillemets', '« Un mot » dit-il', [' Un mot ']],
    ['curly marks', 'He said “one” and “two”.', ['one', 'two']],
    ['straight marks', 'le thème "Partir" et "Rester"', ['Partir', 'Rester']],
    ['single marks', "sur le thème 'Partir d'ici'", ["Partir d'ici"]],
    ['marks within marks', '« il dit “oui” enfin »', [' il dit “oui” enfin ']],
    ['Arabic closing first', 'شعار :” معا نبني ” اليوم', [' معا نبني ']],
  ])('are found between %s', (_marks, text, found) => {
    expect(quoted(text)).toEqual(found)
  })

  it('are not made of apostrophes', () => {
    expect(quoted("aujourd'hui l'eau et l’air")).toEqual([])
  })

  it('end with their line when they are never closed', () => {
    expect(quoted('thème « Partir\nUne autre ligne')).toEqual([' Partir'])
  })
})
