import { renderToString } from 'hono/jsx/dom/server'
import { describe, expect, it } from 'vitest'
import { BriefOf } from '../../../functions/web/desk/edition-pages.tsx'
import { brief, call, inArabic, roundtable } from '../../core/mail/samples.ts'

const shown = (of: Parameters<typeof BriefOf>[0]['brief']) => renderToString(BriefOf({ brief: of }))
const wordsIn = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a brief at the desk', () => {
  it('shows all that readers will be shown: what was said together too, and the days to come', () => {
    const words = wordsIn(shown(roundtable().brief))
    expect(words).toContain('Deadline 2031-03-15 Les contributions écrites sont reçues jusqu’au 15 mars à minuit.')
    expect(words).toContain('Said together Les participants ont appelé à publier les chiffres chaque trimestre')
    expect(words).toContain('Samira Ouldlahcen — directrice de l’observatoire')
    expect(wordsIn(shown(call().brief))).toContain('Coming up 2031-05-05')
  })

  it('marks the source’s words as its language, right to left where that is so', () => {
    expect(shown(inArabic().brief)).toMatch(/Coming up<\/dt><dd>2031-04-02 to 2031-04-03<p lang="ar" dir="rtl">/)
  })

  it('says nothing of what there is not', () => {
    expect(shown(brief())).toBe('')
  })
})
