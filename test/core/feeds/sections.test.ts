import { describe, expect, it } from 'vitest'
import { closeSections } from '../../../functions/core/feeds/sections.ts'

describe('a CDATA section that was left open', () => {
  it('ends with its element, not with the section after it', () => {
    expect(
      closeSections('<title><![CDATA[One</title><link>x</link><description><![CDATA[Two]]></description>'),
    ).toEqual({
      text: '<title><![CDATA[One]]></title><link>x</link><description><![CDATA[Two]]></description>',
      warning: '1 CDATA sections were left open.',
    })
  })

  it('ends with it where no section follows', () => {
    expect(closeSections('<title type="html"><![CDATA[One</title>\n</item>').text).toBe(
      '<title type="html"><![CDATA[One]]></title>\n</item>',
    )
  })
})

describe('a section that is sound', () => {
  it.each(['<title><![CDATA[One]]></title>', '<description><![CDATA[What is a </description> tag?]]></description>'])(
    'stays as it is: %s',
    (text) => expect(closeSections(text)).toEqual({ text, warning: null }),
  )
})
