import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { briefOf } from '../../../functions/core/briefs/brief.ts'
import type { Brief } from '../../../functions/core/model.ts'
import { anArticle } from './articles.ts'

const OUTLETS = 'infra/local/newsroom/outlets'
const outlet = z.object({
  lang: z.string().default('fr'),
  entries: z
    .array(
      z.object({
        slug: z.string(),
        published: z.coerce.string().optional(),
        title: z.string().default(''),
        text: z.string().optional(),
      }),
    )
    .nullish(),
})

const articles = readdirSync(OUTLETS).flatMap((file) => {
  const { lang, entries } = outlet.parse(parse(readFileSync(`${OUTLETS}/${file}`, 'utf8')))
  return (entries ?? []).flatMap(({ slug, title, text, published }) =>
    text === undefined ? [] : [anArticle({ id: slug, lang, title, text, published: published ?? null })],
  )
})
const briefs = new Map<string, Brief>(articles.map((article) => [article.id, briefOf(article)]))

/** Read by hand: who (name, or function where no name is told), and a piece of that person's own words. */
const SAID: readonly (readonly [article: string, who: string, words: string])[] = [
  ['glasgow-seminar-skills', 'Precious Mbalenhle', 'Nobody, she insisted, should have to choose'],
  ['glasgow-seminar-skills', 'Rory Balmaclellan', 'interview staff in their own languages'],
  ['diaspora-panel-bristol', 'Callum Threlfall', 'Halving them, he argued, would do more good'],
  ['strait-encounters-programme-2026', 'Nezha Gharbi', 'Parents, she added, may attend every session.'],
  ['tunis-workshop-interpreters', 'Ines Belkhodja-Ferchiou', 'A wrong verb can cost somebody'],
  ['tunis-workshop-interpreters', 'Zeinab Issoufou', 'the hardest part is silence'],
  ['competences-sans-frontieres-table-ronde-rabat', 'Fatou Ndongué', 'a appelé à associer les migrants'],
  [
    'competences-sans-frontieres-table-ronde-rabat',
    'Une responsable du service régional de l’emploi',
    'd’un guichet unique à Salé',
  ],
  ['ouverture-observatoire-saint-louis', 'Alioune Badara Sokhna', 'ne serait jamais transmis à la police'],
  ['ouverture-observatoire-saint-louis', 'Ndèye Marième Fallou', 'Chaque nom que nous retrouverons'],
  ['panel-climat-dakar', 'Ibrahima Thiombène', 'ne rêve pas d’Europe'],
  ['seminaire-agadir-saisonniers', 'Lahoucine Aznag', 'reconnaît que la mesure a un coût'],
  ['seminaire-agadir-saisonniers', 'Un inspecteur du travail', 'recommandé des visites conjointes'],
  ['agadir-temporeros-seminario', 'Mustapha Ouhaddou', 'calculó que dos de cada tres pleitos'],
  ['agadir-temporeros-seminario', 'Ghita Belfqih', 'prohibir el traslado en remolques'],
  ['mesa-redonda-algeciras-menores', 'Íñigo Valdemoro', 'permite el acogimiento desde la primera semana'],
  ['nadwa-oujda-alhijra-walhudud', 'يحيى البوزيدي الهواري', 'عدد الأطفال الأجانب المسجلين'],
  ['nadwa-oujda-alhijra-walhudud', 'مدير مدرسة ابتدائية بالمدينة', 'أقسامه استقبلت هذه السنة'],
  ['taqrir-alghaibun-fi-albahr', 'شكري العبيدي المثلوثي', 'ودعا المنسق القانوني'],
  ['yawm-dirasi-laayoune', 'عاملة منزلية إيفوارية', 'وناشدت عاملة منزلية إيفوارية، تحدثت باسم زميلاتها، السلطات'],
]

describe('the briefs of the sample newsroom', () => {
  it.each(SAID)('%s: the words of %s are theirs and nobody else’s', (id, who, words) => {
    const speakers = briefs.get(id)?.speakers ?? []
    const holders = speakers.filter(({ statements }) => statements.some((statement) => statement.includes(words)))
    expect(holders.map(({ name, role }) => name ?? role)).toEqual([who])
  })

  const statements = [...briefs.values()].flatMap(({ id, speakers }) =>
    speakers.flatMap((speaker) => speaker.statements.map((statement) => ({ id, statement }))),
  )

  it('has statements to look at', () => {
    expect(statements.length).toBeGreaterThan(80)
  })

  it.each(statements)('$id: ends with its sentence or quotation: $statement', ({ statement }) => {
    expect(statement).toMatch(/[.!?؟…»”"]$/u)
  })

  it.each(statements)('$id: does not begin in the middle: $statement', ({ statement }) => {
    expect(statement).not.toMatch(/^[,;:،؛.]/u)
    expect(statement).not.toMatch(/^(?:qui|que|who|which|en|أن|إن|بأن|إلى)\s/u)
    expect(statement).not.toMatch(/^\p{Ll}[\p{L}’' -]{0,25},\s(?:should|would|may|might|ne |no |if |si )/u)
  })

  it.each([
    ['ouverture-observatoire-saint-louis', 'Alioune Badara Sokhna', 'L’adjoint au maire'],
    ['recommandations-table-ronde-competences', 'Driss Lamhaouzi', 'président'],
  ])('%s: %s is shown with the whole function: %s', (id, who, role) => {
    expect(briefs.get(id)?.speakers.find(({ name }) => name === who)?.role).toBe(role)
  })

  it('takes no adjective for a person: « La première demande que … »', () => {
    const speakers = briefs.get('recommandations-table-ronde-competences')?.speakers ?? []
    expect(speakers.map(({ role }) => role)).not.toContain('La première')
  })
})
