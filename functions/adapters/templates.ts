import Handlebars from 'handlebars'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { confirmationHeaders, editionHeaders, type MailLinks } from '../core/mail/headers.ts'
import { confirmationText, editionText } from '../core/mail/text-part.ts'
import { MAX_HTML_BYTES, trimToFit } from '../core/mail/trim.ts'
import type { ConfirmationView, EditionView } from '../core/mail/view.ts'
import type { Mail } from '../core/model.ts'

/** Turns views into mails. Pure once opened. */
export interface Templates {
  /** An edition for one reader. Where its HTML would be cut by mail clients it is shortened, and says so. */
  renderEdition(view: EditionView, links: MailLinks): Mail
  renderConfirmation(view: ConfirmationView): Mail
}

/**
 * Opens the templates that infra/build-templates.ts compiled into `dir`; each is read once.
 * @throws Error where one is missing, and when one is filled with a view that lacks what it names.
 */
export async function openTemplates(dir: string): Promise<Templates> {
  // `strict`: a hole that the view does not know is a bug, not an empty place. Every hole is escaped.
  const open = async <View>(name: string) =>
    Handlebars.compile<View>(await readFile(join(dir, name), 'utf8'), { strict: true, knownHelpersOnly: true })
  type EditionFill = EditionView & { readonly links: MailLinks }
  const edition = { ltr: await open<EditionFill>('edition.ltr.html'), rtl: await open<EditionFill>('edition.rtl.html') }
  const confirmation = {
    ltr: await open<ConfirmationView>('confirmation.ltr.html'),
    rtl: await open<ConfirmationView>('confirmation.rtl.html'),
  }

  return {
    renderEdition(view, links) {
      const htmlOf = (shown: EditionView) => edition[shown.dir]({ ...shown, links })
      const whole = htmlOf(view)
      const fits = (html: string) => Buffer.byteLength(html) <= MAX_HTML_BYTES
      const shown = fits(whole) ? view : trimToFit(view, (candidate) => fits(htmlOf(candidate)))
      return {
        subject: view.subject,
        html: shown === view ? whole : htmlOf(shown),
        text: editionText(shown, links),
        lang: view.lang,
        headers: editionHeaders({ lang: view.lang, links, pagesUrl: view.pagesUrl }),
      }
    },
    renderConfirmation(view) {
      return {
        subject: view.subject,
        html: confirmation[view.dir](view),
        text: confirmationText(view),
        lang: view.lang,
        headers: confirmationHeaders(view.lang),
      }
    },
  }
}
