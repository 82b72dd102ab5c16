import { describe, expect, it } from 'vitest'
import { plainText } from '../../functions/adapters/page-text.ts'

describe('markup as plain text', () => {
  it('parts paragraphs by an empty line and breaks lines at <br>', () => {
    expect(plainText('<p>Un</p><p>Deux<br>lignes</p><div>Trois</div>')).toBe('Un\n\nDeux\nlignes\n\nTrois')
  })
  it('decodes entities, also those escaped twice', () => {
    expect(plainText('Caf&eacute;&nbsp;&amp; th&#233; : l&amp;#8217;eau')).toBe('Café & thé : l’eau')
  })
  it('drops scripts, styles, forms, pictures and their captions', () => {
    const html =
      '<script>alert(1)</script><style>p{}</style><form>Nom</form><figure><img src="a" alt="b"><figcaption>Légende</figcaption></figure><p>Texte</p>'
    expect(plainText(html)).toBe('Texte')
  })
  it('keeps the words of links and quotations, not their addresses', () => {
    expect(plainText('<blockquote>Selon <a href="https://a.example">elle</a></blockquote>')).toBe('Selon elle')
  })
  it('leaves plain text as it is', () => {
    expect(plainText('3 < 5 et R&D')).toBe('3 < 5 et R&D')
  })
  it('keeps the paragraphs of plain text', () => {
    expect(plainText('Un\n\nDeux &amp; trois\nlignes')).toBe('Un\n\nDeux & trois\nlignes')
  })
  it('lets no tag through, however it is nested or broken', () => {
    expect(plainText('<scr<script>ipt>alert(1)</script><img src=x onerror=alert(1)>a')).not.toMatch(/<\w|onerror/)
  })
  it('strips direction and control characters', () => {
    expect(plainText('<p>a\u202eb&#8238;c\u0007</p>')).toBe('abc')
  })
  it('survives a tree made to exhaust the stack', () => {
    expect(plainText(`${'<div>'.repeat(20_000)}fin${'</div>'.repeat(20_000)}`).length).toBeLessThan(10)
  })
  it.each(['<li><dt>', '<table><tr><td>', '<a title="<">'])('takes time by the length of what nests: %s', (piece) => {
    const startMs = performance.now()
    expect(plainText(`<p>Début</p>${piece.repeat(150_000)}`)).toMatch(/^Début/)
    expect(performance.now() - startMs).toBeLessThan(3_000)
  })
})
