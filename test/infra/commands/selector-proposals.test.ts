import { describe, expect, it } from 'vitest'
import { readPageTree } from '../../../functions/adapters/page-tree.ts'
import { proposeSelectors } from '../../../infra/commands/selector-proposals.ts'

const proposed = (body: string) =>
  proposeSelectors(readPageTree(`<html><body>${body}</body></html>`), 'https://marsad.example/')
const items = (count: number, item: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => item(at)).join('')
const link = (at: number) => `<a href="/fr/n${at}">Rencontre des chercheurs, séance n° ${at}</a>`

describe('the selectors proposed for a page', () => {
  it('choose what repeats and bears links with titles, by the outermost element that does', () => {
    const list = items(4, (at) => `<div class="bloc"><h3 class="titre">${link(at)}</h3></div>`)
    expect(proposed(list)).toEqual([
      { selector: 'div.bloc', announcements: 4, title: 'Rencontre des chercheurs, séance n° 0' },
    ])
  })

  it('name items without a class by their list', () => {
    expect(proposed(`<ul class="actus">${items(3, (at) => `<li>${link(at)}</li>`)}</ul>`)).toMatchObject([
      { selector: 'ul.actus > li', announcements: 3 },
    ])
  })

  it('choose all of a list rather than every other item', () => {
    const list = items(8, (at) => `<div class="${at % 2 === 0 ? 'pair' : 'impair'} item">${link(at)}</div>`)
    expect(proposed(list)).toMatchObject([{ selector: 'div.item', announcements: 8 }])
  })

  it('choose no menu, nothing that stands twice, and nothing without a link', () => {
    const menu = items(6, (at) => `<li class="menu"><a href="/m${at}">Rubrique ${at}</a></li>`)
    const twice = items(2, (at) => `<div class="une">${link(at)}</div>`)
    const texts = items(5, () => '<p class="para">Nous avons vu les chercheurs et leurs travaux.</p>')
    expect(proposed(menu + twice + texts)).toEqual([])
  })
})
