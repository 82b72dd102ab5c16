import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadTopicFiles } from '../../functions/adapters/topic-files.ts'
import { currentTopics } from '../../functions/adapters/topics.ts'
import { LANGUAGES } from '../../functions/core/model.ts'
import { matchTopics } from '../../functions/core/topics/match.ts'
import { topicOf } from '../core/topics/topic-builder.ts'

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'topics-'))
  for (const [name, content] of Object.entries(files)) await writeFile(join(dir, name), content)
  return dir
}

const names = 'names: { fr: Ports, ar: الموانئ, en: Ports, es: Puertos }'
const ports = ['id: ports', names, 'any:', '  fr: [port*, "le quai"]'].join('\n')

describe('a topic file', () => {
  it('gives a topic, empty lists where it names no phrase', async () => {
    const { topics, problems } = await loadTopicFiles(await folderOf({ 'ports.yaml': ports, 'notes.txt': 'no topic' }))
    expect(problems).toEqual([])
    expect(topics).toMatchObject([
      { id: 'ports', any: { fr: ['port*', 'le quai'], ar: [], en: [], es: [] }, none: { fr: [] } },
    ])
  })

  it.each([
    ['that is no YAML', 'id: ports\nnames: {', 2, /no YAML/],
    ['that is empty', '', 1, /the file/],
    ['with a key it does not know', `${ports}\nanny:\n  fr: [x]`, 5, /"anny" is not known here: a topic has id, names/],
    ['with a language it does not know', `${ports}\n  de: [Hafen]`, 5, /"de" is not known here: languages are/],
    [
      'without a name',
      'id: ports\nnames:\n  fr: Ports\n  ar: x\n  en: y\nany: { fr: [port] }',
      2,
      /names.es is missing/,
    ],
    ['without a phrase', `id: ports\n${names}\nany: { fr: [] }`, 3, /at least one phrase/],
    ['without any', `id: ports\n${names}`, 1, /any is missing/],
    ['whose phrase is a number', `${ports}\n  en:\n    - quay\n    - 2015`, 7, /any.en.1: write each phrase as text/],
    ['whose phrase holds no word', `${ports}\n  en:\n    - "*"`, 6, /holds no word/],
    ['whose stem is too short', `${ports}\n  en:\n    - mi*`, 6, /mi\* is too short/],
    ['with a star inside a word', `${ports}\n  en:\n    - mi*rant`, 6, /may only end one/],
    ['whose phrases are no list', `${ports}\n  en: quay`, 5, /any.en: write a list of phrases/],
    ['whose id is not its name', ports.replace('id: ports', 'id: port'), 1, /name the file port.yaml/],
    ['whose alias leads nowhere', `${ports}\n  en: *phrases`, 1, /cannot be read: Unresolved alias/],
    ['whose id is no id', ports.replace('id: ports', 'id: Ports!'), 1, /small letters/],
  ])('%s is left out: one line names the place and what to do', async (_, content, line, reason) => {
    const good = ports.replace('id: ports', 'id: quays')
    const { topics, problems } = await loadTopicFiles(await folderOf({ 'ports.yaml': content, 'quays.yaml': good }))
    expect(topics.map(({ id }) => id)).toEqual(['quays'])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ file: 'ports.yaml', line })
    expect(problems[0]?.reason).toMatch(reason)
    expect(problems[0]?.reason).not.toContain('\n')
  })

  it('with two faults gets a line each', async () => {
    const { problems } = await loadTopicFiles(await folderOf({ 'ports.yaml': `${ports}\n  en: [a*, b*]` }))
    expect(problems.map(({ line }) => line)).toEqual([5, 5])
  })

  it('may not take the id of another', async () => {
    const { topics, problems } = await loadTopicFiles(await folderOf({ 'ports.yaml': ports, 'ports.yml': ports }))
    expect(topics).toHaveLength(1)
    expect(problems).toMatchObject([{ file: 'ports.yml', reason: expect.stringMatching(/taken/) as unknown }])
  })
})

describe('the topics that hold', () => {
  it('are the files until an editor publishes others', async () => {
    const dir = await folderOf({ 'ports.yaml': ports })
    const none = { publishedTopics: () => Promise.resolve(null) }
    expect(await currentTopics(none, dir)).toMatchObject({ version: null, topics: [{ id: 'ports' }] })
    const published = { version: 3, publishedAtMs: 0, topics: [topicOf('quays', { en: ['quay'] })] }
    const some = { publishedTopics: () => Promise.resolve(published) }
    expect(await currentTopics(some, dir)).toMatchObject({ version: 3, topics: [{ id: 'quays' }] })
  })
})

describe('the topics that ship', async () => {
  const { topics, problems } = await loadTopicFiles(resolve(import.meta.dirname, '../../topics'))
  const isIn = (lang: string, title: string, text = '') => matchTopics({ lang, title, text }, topics).length > 0

  it('have no fault, and phrases in every language', () => {
    expect(problems).toEqual([])
    expect(topics.length).toBeGreaterThanOrEqual(6)
    for (const { any } of topics) for (const lang of LANGUAGES) expect(any[lang].length).toBeGreaterThan(3)
  })

  it.each([
    ['fr', 'Une table ronde sur l’intégration des travailleurs migrants à Ténès'],
    ['fr', 'Les transferts des MRE en hausse de 4 %'],
    ['fr', 'Naufrage au large : trente subsahariens secourus'],
    ['fr', 'L’Observatoire national des migrations publie son rapport'],
    ['fr', 'Demandeurs d’asile : le délai s’allonge'],
    ['ar', 'ندوة حول قضايا الهجرة واللجوء في سطيف'],
    ['ar', 'ارتفاع تحويلات مغاربة العالم خلال شهر ماي'],
    ['ar', 'السلطات تفكك شبكة للاتجار بالبشر'],
    ['ar', 'مصرع أربعة في غرق قارب قبالة الساحل'],
    ['en', 'Ministers sign a plan for seasonal workers and labour mobility'],
    ['en', 'Remittances to the Sahel fall for a second year'],
    ['en', 'Coastguard: 41 missing after small boat sinks'],
    ['en', 'Court rules on unaccompanied minors'],
    ['es', 'El Observatorio de la Inmigración presenta su informe anual'],
    ['es', 'Una patera con 38 personas llega a la costa'],
    ['es', 'Jornada sobre la acogida de solicitantes de asilo'],
  ])('select %s: %s', (lang, title) => expect(isIn(lang, title)).toBe(true))

  it.each([
    ['fr', 'La migration des oiseaux a commencé', 'Les oiseaux migrateurs font halte. La migration dure un mois.'],
    ['fr', 'Migration : les cigognes quittent la plaine', 'La migration d’automne dure plus longtemps.'],
    ['fr', 'Réussir sa migration vers le cloud', 'La migration des données demande un plan. Le serveur suit.'],
    ['fr', 'L’Observatoire des prix publie son indice', 'Le panier de la ménagère a augmenté.'],
    ['fr', 'Football : le club prépare ses transferts', 'Deux joueurs arrivent cet été.'],
    ['ar', 'الطيور المهاجرة تعود إلى البحيرة', 'بدأت هجرة الطيور هذا الأسبوع.'],
    ['ar', 'هجرة اللقالق تبدأ باكرا', 'حطت أسراب اللقالق في السهل خلال هجرتها.'],
    ['ar', 'ذكرى الهجرة النبوية', 'احتفل الأهالي بذكرى الهجرة النبوية.'],
    ['ar', 'مرصد الأسعار ينشر مؤشره الشهري', 'ارتفعت أسعار الخضر.'],
    ['en', 'Birds on their migration rest in the delta', 'The migration of storks lasts a month, say birdwatchers.'],
    [
      'en',
      'Spring migration: flamingos return to the marsh',
      'The migration is late this year, the flamingos hesitated.',
    ],
    ['en', 'A guide to cloud migration', 'Data migration needs a plan; each server follows.'],
    ['en', 'Football: the transfer window opens', 'Two players are on the move.'],
    ['es', 'Las aves migratorias llegan al estrecho', 'La migración de las aves dura un mes.'],
    ['es', 'Las grullas adelantan su migración', 'La migración de las grullas dura seis semanas.'],
    ['es', 'Migración a la nube: lo que hay que saber', 'La migración de datos exige un plan.'],
  ])('leave out %s: %s', (lang, title, text) => expect(isIn(lang, title, text)).toBe(false))
})
