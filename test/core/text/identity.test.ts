import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodiesAmong, peopleAmong, type PersonMention } from '../../../functions/core/text/identity.ts'

const isOneBody = (one: string, other: string, ...known: string[]) => {
  const bodyOf = bodiesAmong([one, other, ...known])
  return bodyOf(one) !== null && bodyOf(one) === bodyOf(other)
}
const isOnePerson = (one: string, other: string, role: string | null = 'directrice du port') =>
  peopleAmong([
    { name: one, role, eventId: 'e1' },
    { name: other, role, eventId: 'e2' },
  ]).length === 1

describe('a body', () => {
  it.each([
    ['l’Observatoire du Détroit', 'OBSERVATOIRE DU DETROIT'],
    ['La Maison des Non-Résidents', 'maison des non résidents'],
    ['The Harbour Council', 'Harbour Council'],
    ['مرصد الهجرة بطنجة', 'مَرصد الهجره بطنجة'],
    ['l’O.D.D.', 'ODD'],
  ])('is one as %s and %s', (one, other) => expect(isOneBody(one, other)).toBe(true))

  it('is known by the short form that it is written with', () => {
    const full = 'l’Observatoire du Détroit'
    expect(isOneBody(full, 'ODD')).toBe(false)
    expect(isOneBody(full, 'l’ODD', 'Observatoire du Détroit (ODD)')).toBe(true)
    expect(isOneBody(full, 'ODD', 'ODD (Observatoire du Détroit)')).toBe(true)
    expect(isOneBody('Observatoire du Détroit (ODD)', full)).toBe(true)
  })

  it('shares its short form with nobody: where two have one, it is neither’s', () => {
    const known = ['Observatoire du Détroit (ODD)', 'Office des droits (ODD)'] as const
    expect(isOneBody('ODD', known[0], known[1])).toBe(false)
    expect(isOneBody(known[0], known[1])).toBe(false)
    expect(isOneBody('ODD', 'l’ODD', ...known)).toBe(true)
  })

  it('is not told by a word that any may be called', () => {
    const bodyOf = bodiesAmong([])
    for (const word of ['l’association', 'Le Ministère', 'المرصد', '', '…', '()', '(ODD'])
      expect(bodyOf(word)).toBeNull()
  })

  it('keeps what stands in parentheses and is no short form', () => {
    expect(isOneBody('Maison du port (Tanger)', 'Maison du port (Nador)')).toBe(false)
  })
})

describe('a person', () => {
  it.each([
    ['Salma Ouazir', 'Mme Salma OUAZIR'],
    ['Salma Ouazir', 'OUAZIR Salma'],
    ['Karim Ben Hammou', 'Dr. Karim Benhammou'],
    ['Jean-Noël N’Diaye', 'Jean Noel Ndiaye'],
    ['Abd el-Karim Tazi', 'Abdelkarim Tazi'],
    ['Nadia El Idrissi', 'Nadia Al-Idrissi'],
    ['سلمى الوزير', 'السيدة سلمي الوزير'],
    ['عبد الكريم التازي', 'الدكتور عبدالكريم التازي'],
  ])('is one as %s and %s', (one, other) => expect(isOnePerson(one, other)).toBe(true))

  it.each([
    ['Salma Ouazir', 'Salma Ouaziri'],
    ['Ahmed Hassan', 'Hassan Ahmed'],
    ['Nadia Idrissi', 'Nadia El Idrissi'],
    ['A. Benali', 'A. Benali'],
    ['Ouazir', 'Ouazir'],
  ])('is not told to be one by %s and %s', (one, other) => expect(isOnePerson(one, other)).toBe(false))

  const groupsOf = (...mentions: (readonly [role: string | null, eventId: string])[]) =>
    peopleAmong(mentions.map(([role, eventId]) => ({ name: 'Salma Ouazir', role, eventId }))).map((group) =>
      group.map(({ eventId }) => eventId).join(' '),
    )

  it('is two where the functions differ', () => {
    expect(groupsOf(['maire de Tanger', 'e1'], ['maire de Nador', 'e2'])).toEqual(['e1', 'e2'])
  })

  it('is one where one function is told in more words than the other', () => {
    expect(groupsOf(['la directrice du port', 'e1'], ['directrice du port de Nador', 'e2'])).toEqual(['e1 e2'])
  })

  it('is neither of two whose functions both hold what is told', () => {
    const two = [
      ['directrice du port de Nador', 'e1'],
      ['directrice du port de Tanger', 'e2'],
    ] as const
    expect(groupsOf(...two, ['directrice du port', 'e3'])).toEqual(['e1', 'e2', 'e3'])
  })

  it('is nobody beyond an event without a function that tells, and one within it whatever is told', () => {
    expect(groupsOf([null, 'e1'], [null, 'e2'], ['chercheuse', 'e3'], ['chercheuse', 'e4'])).toHaveLength(4)
    expect(groupsOf([null, 'e1'], ['directrice du port', 'e1'], ['رئيسة الجمعية', 'e1'])).toEqual(['e1 e1 e1'])
  })
})

describe('a person named in two scripts', () => {
  const groupsOf = (...mentions: (readonly [name: string, eventId: string])[]) =>
    peopleAmong(mentions.map(([name, eventId]) => ({ name, role: null, eventId }))).map((group) => group.length)
  const [latin, arabic] = ['Fatima Zahra El Idrissi', 'فاطمة الزهراء الإدريسي']

  it('is one in an event, by the consonants of a name of three words', () => {
    expect(groupsOf([latin, 'e'], [arabic, 'e'])).toEqual([2])
    expect(groupsOf(['Abdelkarim Naciri Tazi', 'e'], ['عبد الكريم الناصري التازي', 'e'])).toEqual([2])
  })

  it('is not by two words, nor beyond the event, nor by other consonants', () => {
    expect(groupsOf(['Salma Ouazir', 'e'], ['سلمى الوزير', 'e'])).toEqual([1, 1])
    expect(groupsOf([latin, 'e1'], [arabic, 'e2'])).toEqual([1, 1])
    expect(groupsOf([latin, 'e'], ['فاطمة الزهراء العلوي', 'e'])).toEqual([1, 1])
  })

  it('is not where two of the event could be meant', () => {
    expect(groupsOf([latin, 'e'], ['Fatima Zahra Adrissi', 'e'], [arabic, 'e'])).toEqual([1, 1, 1])
    expect(groupsOf([latin, 'e'], [arabic, 'e'], ['فاطيمة الزهراء الإدريسي', 'e'])).toEqual([1, 1, 1])
  })
})

const WORDS = ['salma', 'ouazir', 'karim', 'benhammou', 'idrissi', 'noël', 'سلمى', 'الوزير', 'détroit', 'observatoire']
const word = fc.constantFrom(...WORDS)
const respelled = (words: readonly string[]) =>
  fc
    .array(fc.constantFrom('plain', 'capital', 'bare', 'marked'), { minLength: words.length, maxLength: words.length })
    .map((ways) => words.map((one, at) => respell(one, ways[at] ?? '')).join(' '))
const capital = (one: string) => one.charAt(0).toUpperCase() + one.slice(1)
function respell(one: string, way: string): string {
  if (way === 'bare') return one.normalize('NFD').replace(/\p{M}/gu, '').replace(/ى/g, 'ي')
  if (way === 'marked') return one.normalize('NFD').replace(/ل/g, 'لَ')
  return way === 'capital' ? capital(one) : one
}
const distinctWords = fc.uniqueArray(word, { minLength: 2, maxLength: 4 })

describe('spellings of one name, whatever they are', () => {
  it('are one body and one person', () => {
    const spellings = distinctWords.chain((words) => fc.array(respelled(words), { minLength: 2, maxLength: 5 }))
    fc.assert(
      fc.property(spellings, (names) => {
        expect(new Set(names.map(bodiesAmong(names))).size).toBe(1)
        const mentions = names.map((name, at) => ({ name, role: 'directrice du port', eventId: `e${at}` }))
        expect(peopleAmong(mentions)).toHaveLength(1)
      }),
    )
  })

  it('of two names that differ in a word are never one', () => {
    const pair = distinctWords
      .chain((words) =>
        fc.record({
          words: fc.constant(words),
          at: fc.nat(words.length - 1),
          other: fc.constantFrom(...WORDS.filter((one) => !words.includes(one))),
        }),
      )
      .chain(({ words, at, other }) => fc.tuple(respelled(words), respelled(words.with(at, other))))
    fc.assert(
      fc.property(pair, fc.constantFrom('e1', 'e2'), ([one, other], eventId) => {
        expect(isOneBody(one, other)).toBe(false)
        const role = 'directrice du port'
        const mentions = [
          { name: one, role, eventId: 'e1' },
          { name: other, role, eventId },
        ]
        expect(peopleAmong(mentions)).toHaveLength(2)
      }),
    )
  })
})

describe('who is one', () => {
  const body = fc.array(word, { minLength: 1, maxLength: 3 }).chain(respelled)
  const names = fc.array(
    fc.oneof(
      body,
      fc.constantFrom('ODD', 'ODO'),
      fc.tuple(body, fc.constantFrom('ODD', 'ODO')).map(([full, short]) => `${full} (${short})`),
    ),
  )
  const mention: fc.Arbitrary<PersonMention> = fc.record({
    name: body,
    role: fc.option(fc.constantFrom('maire', 'maire de Nador', 'maire de Tanger', 'maire de Nador et du port')),
    eventId: fc.constantFrom('e1', 'e2', 'e3'),
  })

  it('does not depend on the order in which names are read', () => {
    fc.assert(
      fc.property(names, (drawn) => {
        const [forth, back] = [bodiesAmong(drawn), bodiesAmong(drawn.toReversed())]
        expect(drawn.map(forth)).toEqual(drawn.map(back))
      }),
    )
    const partition = (mentions: readonly PersonMention[]) =>
      new Set(
        peopleAmong(mentions).map((group) =>
          group
            .map((one) => JSON.stringify(one))
            .toSorted()
            .join(),
        ),
      )
    fc.assert(
      fc.property(fc.array(mention), (drawn) => {
        expect(partition(drawn)).toEqual(partition(drawn.toReversed()))
      }),
    )
  })

  it('is each mention in one group, and none lost', () => {
    fc.assert(
      fc.property(fc.array(mention), (drawn) => {
        expect(new Set(peopleAmong(drawn).flat())).toEqual(new Set(drawn))
        expect(peopleAmong(drawn).flat()).toHaveLength(drawn.length)
      }),
    )
  })

  it('never joins functions that differ', () => {
    fc.assert(
      fc.property(fc.array(mention), (drawn) => {
        for (const group of peopleAmong(drawn)) {
          const events = Map.groupBy(group, ({ eventId }) => eventId).size
          const roles = new Set(group.map(({ role }) => role))
          if (events === 2 && roles.size === 2 && group.length === 2)
            expect(roles.has('maire de Nador') && roles.has('maire de Tanger')).toBe(false)
        }
      }),
    )
  })
})
