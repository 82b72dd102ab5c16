import { describe, expect, it } from 'vitest'
import { readPageTree } from '../../../functions/adapters/page-tree.ts'
import { whyNoList } from '../../../functions/core/feeds/page-without-list.ts'

const why = (body: string): string =>
  whyNoList(readPageTree(`<!doctype html><html><head><title>Portail</title></head><body>${body}</body></html>`).root)
    .reason
const menu = Array.from({ length: 30 }, (_, at) => `<li><a href="/m/${at}">Direction numéro ${at}</a></li>`).join('')

describe('a page without a list of announcements', () => {
  it.each([
    [
      'an application drawn by its script',
      '<div id="app"></div><noscript>Activez JavaScript.</noscript><script src="/a.js"></script>',
      'drawn by a script',
    ],
    [
      'a login',
      '<form><input name="u"><input type="password" name="p"><button>Entrer</button></form>',
      'asks for a login',
    ],
    [
      'a wall of cookies',
      '<p>Nous utilisons des cookies. Acceptez-vous ?</p><a href="/oui">Oui</a><script>x()</script>',
      'consent to cookies',
    ],
    ['a check of persons', '<h1>Just a moment...</h1><script>x()</script>', 'whether a person asks'],
    [
      'an empty list in French',
      `<ul>${menu}</ul><p>Aucun contenu disponible pour le moment.</p>`,
      'there are none now',
    ],
    ['an empty list in Arabic', `<ul>${menu}</ul><p>لا توجد أخبار حاليا</p>`, 'there are none now'],
    ['an empty list in English', `<ul>${menu}</ul><p>No results found.</p>`, 'there are none now'],
    ['an empty list in Spanish', `<ul>${menu}</ul><p>No hay noticias.</p>`, 'there are none now'],
  ])('says what it shows instead: %s', (_, body, words) => {
    expect(why(body)).toContain(words)
  })

  it.each([
    [
      'a menu with a field to log in, and much text',
      `<ul>${menu}</ul><input type="password"><p>${'Le centre publie ici ses travaux. '.repeat(30)}</p>`,
    ],
    [
      'a notice on cookies under a whole page',
      `<ul>${menu}</ul><p>Ce site utilise des cookies.</p><script>x()</script>`,
    ],
  ])('blames nothing that stands on other pages too: %s', (_, body) => {
    expect(why(body)).toBe('The list of announcements was not found on the page.')
  })
})
