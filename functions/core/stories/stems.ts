import { tokens } from '../text/fold.ts'
import { isArabic } from './words.ts'

// Words as write-ups of one happening share them: without what inflects them, and without those that stand in any news.

/** Of four letters and more; shorter ones are not looked at. */
const IN_ANY_NEWS: ReadonlySet<string> = new Set(
  tokens(
    `dans pour avec cette leur leurs sont plus être était été avait ont elle elles nous vous mais aussi comme ainsi entre après avant
     depuis selon dont tout tous toute toutes même autre autres celui celle ceux encore déjà très sans sous vers chez contre pendant
     afin lors lorsque alors jusque fait faire doit peut notamment cours cadre part ans année années jour jours mois semaine
     that this with from have been were their they which when what will would about after before also more than other into over
     said says there these those some such only first last year years week month days people while between during among under
     para como pero más este esta estos estas desde hasta entre sobre según cuando donde también todo todos toda todas otro otros otra
     otras muy sido había tiene tienen puede cada porque durante contra hacia fueron será años meses semana días
     التي الذي الذين على إلى الى هذا هذه ذلك تلك خلال بعد قبل كما حيث أيضا كان كانت يكون تكون وقد عند عندما بين منذ حول عدد عبر ضمن
     لدى غير كل بعض أجل مجال إطار نحو أكثر أنه أنها بأن لأن وأن وهو وهي التى هناك جميع عدة سنة عام يوم شهر
     migration migrations migrant migrants migratoire migratoires migratory migración migraciones migrante migrantes
     الهجرة هجرة المهاجرين مهاجرين مهاجرا المهاجرون`,
  ),
)

/** What a folded word says about a happening, without its endings; null where it says nothing. */
export function stemOf(word: string): string | null {
  if (word.length < 4 || IN_ANY_NEWS.has(word)) return null
  return isArabic(word) ? arabicStem(word) : latinStem(word)
}

/**
 * Particles, article and the commonest endings off, where three letters are left.
 * Source: Larkey, Ballesteros and Connell, Light stemming for Arabic information retrieval (2007), light10.
 */
function arabicStem(word: string): string | null {
  const bare = word.replace(/^و(?=...)/, '').replace(/^(?:[بكفل]?ال|لل|[بل])(?=...)/, '')
  const stem = bare.replace(/(?<=...)(?:ها|هم|ان|ات|ون|ين|يه|ه|ي|ا)$/, '')
  return IN_ANY_NEWS.has(bare) ? null : stem
}

/** Plurals off; of what is left the beginning: `association`, `associative`, `asociación` of one language meet there. */
const latinStem = (word: string): string => word.replace(/(?:es|s|x)$/, '').slice(0, 7)
