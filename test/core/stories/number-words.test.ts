import { describe, expect, it } from 'vitest'
import { numbersSpelt } from '../../../functions/core/stories/number-words.ts'
import { tokens } from '../../../functions/core/text/fold.ts'

describe('numbers written out', () => {
  it.each([
    ['fr', 'Vingt-six pays, soixante et onze voix, quatre-vingt-douze lits', ['26', '71', '92']],
    ['fr', 'une centaine de pêcheurs et douze avocats', ['100', '12']],
    ['en', 'Twenty-six countries and a dozen mayors', ['26', '12']],
    ['es', 'Treinta y seis jóvenes y veintidós barcas', ['36', '22']],
    ['ar', 'ستة وعشرون بلدا وخمسة عشر وزيرا', ['26', '15']],
    ['ar', 'أحد عشر طبيبا وأربعون سريرا', ['11', '40']],
    ['de', 'zwanzig', []],
  ])('%s: %s', (lang, text, numbers) => {
    expect(numbersSpelt(tokens(text), lang)).toEqual(numbers)
  })
})
