import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../../functions/core/briefs/reading/words.ts'
import { readSource } from '../../../../functions/core/briefs/reading/source.ts'
import { placeOf } from '../../../../functions/core/briefs/places/place.ts'
import { briefOf } from '../../../../functions/core/briefs/brief.ts'
import { anArticle } from '../articles.ts'

const speakers = (text: string) => briefOf(anArticle({ lang: 'ar', text }), { allStatements: true }).speakers
const people = (text: string) => speakers(text).map(({ name, role }) => [name, role])
const said = (text: string) => speakers(text).map(({ name, statements }) => [name, statements.length])

describe('an Arabic verb and its subject', () => {
  it.each([
    ['وكان رئيس لجنة الموانئ، سامي الكرداوي، قد صرح بأن المراكب جاهزة للعمل.', 'سامي الكرداوي', 'رئيس لجنة الموانئ'],
    ['وكانت الوزيرة هند الزياني قد أعلنت أن المراكز ستفتح في الصيف.', 'هند الزياني', 'الوزيرة'],
    ['وأكدت في هذا الصدد رئيسة الميناء هند الزياني أن الأرقام متضاربة.', 'هند الزياني', 'رئيسة الميناء'],
    ['وقالت لنا المحامية هند الزياني إن الملفات تتراكم منذ سنوات.', 'هند الزياني', 'المحامية'],
    ['سليم البكري، رئيس الجمعية، قال إن التحويلات ستواصل الارتفاع.', 'سليم البكري', 'رئيس الجمعية'],
    ['ونقلت الجريدة عن مدير الميناء سعيد العماري قوله إن المراكب جاهزة.', 'سعيد العماري', 'مدير الميناء'],
    ['ووفقا لرئيس الجمعية سليم البكري، فإن المراكب جاهزة للعمل.', 'سليم البكري', 'رئيس الجمعية'],
    [
      'ويتراجع عدد العائدين إلى المدينة كل سنة، حسب ما أوضحت رئيسة الجمعية هند الزياني.',
      'هند الزياني',
      'رئيسة الجمعية',
    ],
    ['وقدمت المحامية هند الزياني قراءة في النص، ملاحظة أنه غامض.', 'هند الزياني', 'المحامية'],
    ['وأوضحت عضو النقابة أ. هند الزياني أن المساعدة مجانية للقاصرين.', 'هند الزياني', 'عضو النقابة'],
    ['وقالت هند الزياني، وهي أم من ضواحي المدينة، إن ابنها غادر.', 'هند الزياني', 'أم من ضواحي المدينة'],
    ['وأكد السيد الوالي سعيد العماري على ضرورة التنسيق بين المصالح.', 'سعيد العماري', 'الوالي'],
  ])('stand apart in many ways: %s', (text, name, role) => {
    expect(people(text)).toEqual([[name, role]])
  })

  it.each([
    'والإيجار أكثر ما تشتكي منه عائلات الحي، ثم النقل.',
    'وستعرض المديرة الخطة التي تخدم طلبة الميناء، ثم تغادر.',
    'وهذا مقترح تقدم به النائب سامي الكرداوي في الخريف.',
    'وقال التقرير: "الأرقام متضاربة هذه السنة".',
  ])('are not everywhere: %s', (text) => {
    expect(speakers(text).filter(({ name }) => name !== null)).toEqual([])
  })

  it('is a function alone before what somebody does to others', () => {
    const text = 'وعبر طبيب المنظمة بالمدينة عن قلقه من انتشار الأمراض لدى عمال البناء.'
    expect(people(text)).toEqual([[null, 'طبيب المنظمة بالمدينة']])
  })
})

describe('an Arabic surname', () => {
  it.each([
    'ودعا بوسيتي السلطات إلى فتح المراكز.',
    'وطالب بوسيتي الحكومة بفتح المراكز فورا.',
    'وأضاف بوسيتي: "كل يوم تأخير له ثمن".',
    'وتعهد بوسيتي بإصدار نشرة شهرية عن المراكب.',
    'وفي مداخلته، قال إن المنح لا تكفي الطلبة.',
  ])('is known again, whatever follows it: %s', (text) => {
    expect(said(`وقال الخبير ماركو بوسيتي إن الأرقام متضاربة. ${text}`)).toEqual([['ماركو بوسيتي', 2]])
  })

  it('is of whom was appointed', () => {
    const text =
      'عين مجلس الجهة، أمس الجمعة، هند الزياني مديرة للمرصد. وفي أول تصريح لها، قالت إنها ستفتح أبواب المرصد أمام الطلبة.'
    expect(said(text)).toEqual([['هند الزياني', 1]])
  })
})

describe('those who take part', () => {
  it('are told in the lines below', () => {
    const text = 'ويتحدث فيها كل من:\n• الدكتورة هند الزياني، مستشارة الميناء\n• السفير سامي الكرداوي، مساعد الوزير'
    expect(people(text)).toEqual([
      ['هند الزياني', 'مستشارة الميناء'],
      ['سامي الكرداوي', 'مساعد الوزير'],
    ])
  })
})

describe('an Arabic place', () => {
  const placed = (text: string) => {
    const lexicon = lexiconOf('ar')
    const span = lexicon === null ? null : placeOf(readSource(anArticle({ lang: 'ar', text })), lexicon)
    return span === null ? null : text.slice(span.start, span.end)
  }
  it.each([
    ['احتضنت العاصمة المصرية القاهرة، صباح الخميس، ندوة حول الهجرة.', 'القاهرة'],
    ['في إطار مشروع الجذور، تنظم الجمعية ندوة حول الهجرة ببني ملال.', 'بني ملال'],
    ['سيكون مقر المرصد بالرباط. وستكون للمرصد مكاتب في وهران.', 'الرباط'],
  ])('is a town, by any words: %s', (text, place) => {
    expect(placed(text)).toBe(place)
  })
})

describe('an Arabic organizer', () => {
  const organizers = (text: string) => briefOf(anArticle({ lang: 'ar', text })).organizers
  it.each([
    ['صادق مجلس جهة الضفة، أمس الثلاثاء بطنجة، على إحداث مرصد جهوي للهجرة.', 'مجلس جهة الضفة'],
    ['اختار المجلس الإقليمي لتنغير أن ينظم يوما دراسيا حول الهجرة.', 'المجلس الإقليمي لتنغير'],
    ['قررت جمعية الضفة تنظيم ندوة وطنية حول هجرة الشباب بوجدة.', 'جمعية الضفة'],
    ['نظمت جمعية الضفة أمس ندوة حول الهجرة، بعد أن صادق مجلس البحر على القانون.', 'جمعية الضفة'],
  ])('decides on it: %s', (text, name) => {
    expect(organizers(text)).toEqual([name])
  })
})
