import { describe, expect, it } from 'vitest'
import { plainTitle } from '../../../functions/core/feeds/plain-title.ts'

describe('a title', () => {
  it.each([
    ['Une <b>table</b> ronde<!-- <i>brouillon</i> -->', 'Une table ronde'],
    ['<STYLE>b { }</STYLE >Avis<script>x("<b>")</script> aux élus<!draft>', 'Avis aux élus'],
    ['&lt;b&gt;Avis&lt;/b&gt; &amp; appels', 'Avis & appels'],
    ['Le &lt;nav&gt; de <i>la page</i>', 'Le ‹nav› de la page'],
    ['1 &lt; 2', '1 < 2'],
    ['Une fin <!-- ouverte', 'Une fin ‹!-- ouverte'],
  ])('is plain text: %s → %s', (written, plain) => {
    expect(plainTitle(written)).toBe(plain)
  })

  it.each(['<!--', '<!', '<style>', '<script ', '&lt;!--', '<p ', '<'])(
    'takes little time, though it be nothing but %s',
    (piece) => {
      const startMs = performance.now()
      for (let title = 0; title < 100; title += 1) plainTitle(`--></style></script>${piece.repeat(5_000)}`)
      expect(performance.now() - startMs).toBeLessThan(1_000)
    },
  )
})
