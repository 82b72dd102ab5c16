import type { PositionLexicon } from '../position-lexicon.ts'
import { arabicForms } from '../inflect.ts'
import { phrases } from '../phrases.ts'

/** What tells where somebody stands in Arabic. */
export const positions: PositionLexicon = {
  finite: arabicForms(
    phrases(`
     أراد/يريد, أمل/يأمل, نوى/ينوي, اعتزم/يعتزم, عزم/يعزم, خشي/يخشى, سعى/يسعى, قرر/يقرر, فضل/يفضل, خطط/يخطط, حاول/يحاول,
     طمح/يطمح, تطلع/يتطلع, دعم/يدعم, ساند/يساند, ناهض/يناهض, قبل/يقبل, وعد/يعد, اختار/يختار, تردد/يتردد, خاف/يخاف,
     توجس/يتوجس, آمن/يؤمن, ظن/يظن, حرص/يحرص, راهن/يراهن, رغب/يرغب, امتنع/يمتنع, صوت/يصوت, ود/يود
    `),
  ),
  participles: [],
  auxiliaries: [],
  infinitives: [],
  modals: [],
  gerunds: [],
  progressives: [],
  copulas: [],
  attitudes: [],
  phrases: [],
  adverbs: [],
  agents: [],
  documents: phrases(`
     استطلاع, استطلاعات, دراسة, دراسات, تقرير, تقارير, تحليل, بحث, بيانات, أرقام, إحصائيات, معطيات, وثيقة, وثائق, مذكرة, رسالة,
     بلاغ, بيان, شريط, تسجيل, حكم, مرسوم, قانون, مشروع قانون, دستور, معاهدة, اتفاق, اتفاقية, قرار, مقال, افتتاحية, كتاب, حوار,
     تغريدة, تدوينة, إحصاء, مؤشر, تقديرات, توقعات, نص
  `),
}
