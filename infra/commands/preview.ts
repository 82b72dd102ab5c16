import type { Command } from 'commander'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toRawMessage } from '../../functions/adapters/mime.ts'
import { openTemplates } from '../../functions/adapters/templates.ts'
import { wordsFor } from '../../functions/adapters/words.ts'
import { briefOf } from '../../functions/core/briefs/brief.ts'
import { storiesFor } from '../../functions/core/editions/selection.ts'
import { editionView } from '../../functions/core/mail/view.ts'
import {
  LANGUAGES,
  type ArticleLine,
  type EditionStory,
  type Language,
  type Topic,
} from '../../functions/core/model.ts'
import { archiveUrl } from '../../functions/core/subscribers/page-paths.ts'
import { matchTopics } from '../../functions/core/topics/match.ts'
import { buildTemplates } from '../build-templates.ts'
import { onArticleLines } from './article-lines.ts'
import { DEFAULT_TOPICS, failOnBroken, nameBroken, readTopics } from './match.ts'
import { CommandFailure, WrongUse, type Terminal } from './terminal.ts'

const WEEK_MS = 7 * 86_400_000
const PAGES_URL = 'https://digest.example'
const LINKS = {
  preferences: `${PAGES_URL}/preferences`,
  unsubscribe: `${PAGES_URL}/unsubscribe`,
  archive: `${PAGES_URL}/archive`,
}

/** `digest preview`: the mail that these articles would make, as files to look at. Each article is a story of its own. */
export function addPreview(program: Command, { err }: Terminal): void {
  program
    .command('preview')
    .description('the mail that these articles would make: digest.html, digest.txt, digest.eml')
    .argument('<articles.jsonl>', 'articles, one a line; - for standard input')
    .requiredOption('--lang <lang>', `language of the reader: ${LANGUAGES.join(', ')}`)
    .requiredOption('--out <dir>', 'folder to write to')
    .option('--topics <dir>', 'folder of topic files', DEFAULT_TOPICS)
    .action(async (path: string, options: { readonly lang: string; readonly out: string; readonly topics: string }) => {
      const lang = languageOf(options.lang)
      const { topics, problems } = await readTopics(options.topics)
      nameBroken(problems, err)
      await onArticleLines(path, err, async (articles) => {
        const stories = articles.map((article, position) => storyOf(article, position, topics)).filter(isMatched)
        if (stories.length === 0) throw new CommandFailure(`${path}: none of ${articles.length} articles is in a topic`)
        await writeMail(options.out, stories, topics, lang)
        err(
          `stories: ${stories.length}, articles in no topic: ${articles.length - stories.length}, written to ${options.out}`,
        )
      })
      failOnBroken(problems)
    })
}

function languageOf(lang: string): Language {
  const known = LANGUAGES.find((language) => language === lang)
  if (known === undefined) throw new WrongUse(`--lang ${lang}: must be one of ${LANGUAGES.join(', ')}`)
  return known
}

const isMatched = ({ matches }: EditionStory) => matches.length > 0

function storyOf(article: ArticleLine, position: number, topics: readonly Topic[]): EditionStory {
  const { id, lang, title, url, published } = article
  return {
    position,
    storyId: id,
    eventId: id,
    lang,
    title,
    url,
    outlet: article.outlet ?? (url !== null && URL.canParse(url) ? new URL(url).hostname : ''),
    published,
    alsoIn: [],
    matches: matchTopics(article, topics),
    brief: briefOf(article),
    followsUp: null,
  }
}

/** The week that ends with the newest article; the current one where none is dated. */
function windowOf(stories: readonly EditionStory[]): { readonly fromMs: number; readonly toMs: number } {
  const publishedMs = stories.map(({ published }) => Date.parse(published ?? '')).filter((ms) => !Number.isNaN(ms))
  // A day of midnight counts when its noon has come.
  const toMs = (publishedMs.length === 0 ? Date.now() : Math.max(...publishedMs)) + WEEK_MS / 14
  return { fromMs: toMs - WEEK_MS, toMs }
}

async function writeMail(
  out: string,
  stories: readonly EditionStory[],
  topics: readonly Topic[],
  lang: Language,
): Promise<void> {
  const words = wordsFor(lang)
  const sender = { name: words.product, postalAddress: '…' }
  const window = windowOf(stories)
  const reader = { lang, topics: [] }
  const edition = { window, topics }
  const view = editionView({
    edition,
    stories: storiesFor(stories, reader),
    reader,
    words,
    sender,
    pagesUrl: PAGES_URL,
    archiveOf: (editionId) => archiveUrl(PAGES_URL, editionId),
  })
  const mail = await withTemplates((templates) => templates.renderEdition(view, LINKS))
  const from = { name: words.product, address: 'digest@digest.example' }
  const raw = await toRawMessage({ mail, from, to: 'reader@reader.example', date: new Date(window.toMs) })
  await mkdir(out, { recursive: true })
  await writeFile(join(out, 'digest.html'), mail.html)
  await writeFile(join(out, 'digest.txt'), mail.text)
  await writeFile(join(out, 'digest.eml'), raw)
}

async function withTemplates<Made>(
  make: (templates: Awaited<ReturnType<typeof openTemplates>>) => Made,
): Promise<Made> {
  const dir = await mkdtemp(join(tmpdir(), 'digest-templates-'))
  try {
    await buildTemplates(dir)
    return make(await openTemplates(dir))
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
