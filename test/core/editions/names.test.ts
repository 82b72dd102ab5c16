import { describe, expect, it } from 'vitest'
import { namesIn, type ToldEdition } from '../../../functions/core/editions/names.ts'
import { briefOf, editionStoryOf } from './edition-builder.ts'

type Told = readonly [name: string | null, role: string | null]

/** An edition of a story with these speakers and organizers, of an event of its own. */
function editionOf(editionId: string, speakers: readonly Told[], organizers: readonly string[] = []): ToldEdition {
  const told = speakers.map(([name, role]) => ({ name, role, statements: [] }))
  const brief = briefOf(editionId, { speakers: told, organizers })
  return { editionId, stories: [editionStoryOf(0, { storyId: editionId, brief })] }
}
const ROLE = 'directrice de l’Observatoire du Détroit'

describe('who is named in an edition', () => {
  it('is listed once, in its order, with the earlier editions that name them too', () => {
    const now = editionOf('w48', [
      ['Karim Tazi', 'pêcheur'],
      [null, 'un élu'],
      ['Salma Ouazir', ROLE],
    ])
    const earlier = [
      editionOf('w47', [['Nadia Amrani', ROLE]]),
      editionOf('w46', [['Mme OUAZIR Salma', `la ${ROLE}`]]),
      editionOf('w45', [['Salma Ouazir', 'directrice du port de Nador']]),
    ]
    expect(namesIn(now, earlier).people).toEqual([
      { forms: ['Karim Tazi'], roles: ['pêcheur'], earlier: [] },
      { forms: ['Salma Ouazir'], roles: [ROLE], earlier: ['w46'] },
    ])
  })

  it('is one person in all write-ups of an event, with the forms of the name', () => {
    const brief = (name: string, role: string | null) => briefOf(name, { speakers: [{ name, role, statements: [] }] })
    const stories = [
      editionStoryOf(0, { eventId: 'e', brief: brief('Salma Ouazir', ROLE) }),
      editionStoryOf(1, { eventId: 'e', brief: brief('Salma OUAZIR', null) }),
      editionStoryOf(2, { eventId: 'other', brief: brief('Salma Ouazir', null) }),
    ]
    expect(namesIn({ editionId: 'w48', stories }, []).people).toEqual([
      { forms: ['Salma Ouazir', 'Salma OUAZIR'], roles: [ROLE], earlier: [] },
      { forms: ['Salma Ouazir'], roles: [], earlier: [] },
    ])
  })
})

describe('an organizer named in an edition', () => {
  it('is known again by its full name or its short form, wherever the two stand together', () => {
    const now = editionOf('w48', [], ['l’ODD', 'la Ville de Tanger'])
    const earlier = [
      editionOf('w47', [], ['Observatoire du Détroit (ODD)', 'LA VILLE DE TANGER']),
      editionOf('w46', [], ['l’Observatoire du Détroit']),
    ]
    expect(namesIn(now, earlier).organizers).toEqual([
      { forms: ['l’ODD'], roles: [], earlier: ['w47', 'w46'] },
      { forms: ['la Ville de Tanger'], roles: [], earlier: ['w47'] },
    ])
  })

  it('is not known again by a word that any may be called', () => {
    const [now, before] = [
      editionOf('w48', [], ['l’association', 'L’Association']),
      editionOf('w47', [], ['l’association']),
    ]
    expect(namesIn(now, [before]).organizers).toEqual([
      { forms: ['l’association', 'L’Association'], roles: [], earlier: [] },
    ])
  })
})
