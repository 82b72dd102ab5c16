import { describe, expect, it } from 'vitest'
import { passageLinks } from '../../../functions/core/mail/text-fragment.ts'

const PAGE = 'https://gazette.example/retours'
const linkTo = (passage: string, { url = PAGE, title = '' } = {}) => passageLinks(url, title)(passage)
/** What the browser looks for, decoded, term by term. */
const termsOf = (passage: string, title = '') => {
  const directive = linkTo(passage, { title })?.split(':~:text=')[1]
  return directive === undefined ? null : directive.split(',').map(decodeURIComponent)
}

describe('a link to a passage', () => {
  it('names a short passage in full', () => {
    expect(linkTo('nous comptons les retours')).toBe(`${PAGE}#:~:text=nous%20comptons%20les%20retours`)
  })

  it('names a long one by its first and its last words', () => {
    expect(
      termsOf('Les délégués ont compté les retours de la saison et relu à voix basse les chiffres d’hier.'),
    ).toEqual(['Les délégués ont compté', 'chiffres d’hier'])
  })

  it('leaves out the marks around it, and keeps those within it', () => {
    expect(termsOf('«\u00A0Nous ignorons, hélas, combien reviennent\u00A0», a-t-elle dit.')).toEqual([
      'Nous ignorons, hélas, combien',
      'a-t-elle dit',
    ])
    expect(termsOf('“We don’t yet know how many return.”')).toEqual(['We don’t yet know how many return'])
    expect(termsOf('¿Quién cuenta a los que vuelven?')).toEqual(['Quién cuenta a los que vuelven'])
  })

  it('is encoded so that neither the syntax nor a mail reads a mark of the passage as its own', () => {
    expect(linkTo('well-known, R&D (100%) isn\'t "all"')).toBe(
      `${PAGE}#:~:text=well%2Dknown%2C%20R%26D%20%28100%25%29%20isn%27t%20%22all`,
    )
  })

  it('is made of letters that every mail client passes on, in Arabic too', () => {
    const link = linkTo('قالت إن المرصد لا يعرف بعد عدد الذين يعودون كل سنة إلى الوادي، وإن الأرقام ستنشر.')
    expect(link).toMatch(/^[\x21-\x7e]+$/)
    expect(termsOf('قالت إن المرصد لا يعرف بعد عدد الذين يعودون كل سنة إلى الوادي، وإن الأرقام ستنشر.')).toEqual([
      'قالت إن المرصد لا',
      'الأرقام ستنشر',
    ])
  })

  it('has no term that runs over the end of a line, which is the end of a block in the page', () => {
    expect(termsOf('Les inscriptions sont ouvertes\njusqu’au 12 mars, à minuit.')).toEqual([
      'Les inscriptions sont ouvertes',
      'mars, à minuit',
    ])
  })

  it('takes more words where the headline has the first, for a browser takes the first it finds', () => {
    const passage = 'Nous ignorons encore combien reviennent chaque année de la côte, et nous le disons'
    expect(termsOf(passage, '« Nous ignorons encore combien » : un observatoire compte')?.[0]).toBe(
      'Nous ignorons encore combien reviennent',
    )
  })

  it('is the plain address where the words tell no place', () => {
    expect(linkTo('Non.')).toBe(PAGE)
    expect(linkTo('… — !')).toBe(PAGE)
    expect(linkTo('un observatoire compte', { title: 'Un observatoire compte les retours' })).toBe(PAGE)
  })

  it('is bounded: the last words go without a fragment that is longer than a mail bears', () => {
    expect(linkTo(`${'ع'.repeat(60)} ${'ل'.repeat(60)} ${'م'.repeat(60)}`)).toBe(PAGE)
    expect(linkTo(`mot ${'très '.repeat(5_000)}long`)?.length).toBeLessThan(100)
    const longUrl = `${PAGE}?q=${'x'.repeat(1_990)}`
    expect(linkTo('nous comptons les retours', { url: longUrl })).toBe(longUrl)
  })

  it('stands whatever the text is', () => {
    expect(linkTo('\uD800 nous comptons les retours \uDFFF')).toMatch(/nous%20comptons%20les%20retours$/)
    expect(linkTo('"><script>alert(1)</script> javascript:void(0)')).toMatch(/^https:[\w./:~#=%&?,-]+$/)
  })
})

describe('an address that has a fragment of its own', () => {
  const of = (url: string) => linkTo('nous comptons les retours', { url })

  it('keeps the name of an element, for browsers that find no words', () => {
    expect(of(`${PAGE}#suite`)).toBe(`${PAGE}#suite:~:text=nous%20comptons%20les%20retours`)
  })

  it('loses the passage it pointed to before', () => {
    expect(of(`${PAGE}#:~:text=autre`)).toBe(`${PAGE}#:~:text=nous%20comptons%20les%20retours`)
    expect(of(`${PAGE}#suite:~:text=autre`)).toBe(`${PAGE}#suite:~:text=nous%20comptons%20les%20retours`)
  })

  it('is left alone where a script reads it', () => {
    for (const url of [`${PAGE}#!/retours/5`, `${PAGE}#/retours/5`, `${PAGE}#page=3`]) expect(of(url)).toBe(url)
  })
})

describe('what is no address of a page', () => {
  it.each(['javascript:alert(1)', 'mailto:a@b.example', '/retours', 'https://a:b@gazette.example/', ''])(
    'gives no link: %s',
    (url) => {
      expect(linkTo('nous comptons les retours', { url })).toBeNull()
    },
  )
  it('gives none where there is none', () => {
    expect(passageLinks(null, '')('nous comptons les retours')).toBeNull()
  })
})
