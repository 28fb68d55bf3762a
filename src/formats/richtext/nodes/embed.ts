import type { BlockConverter } from '../nodeConverter.ts'

import { EMBED_PROVIDERS, parseEmbed } from '../../../domain/article/parseEmbed.ts'
import { escapeShown } from '../../markup/cleanText.ts'
import { fieldsOf } from '../nodeConverter.ts'

const named = (pattern: string, name: string): string => pattern.split('{name}').join(name)

/**
 * Shows where a video or a post of another site is. On pages a button loads it in place, by our own script; before that
 * nothing of that site is asked for. Anything that is not on the list shows nothing.
 */
export const embed: BlockConverter = {
  kind: 'block',
  html: (node, { medium, words }) => {
    const found = parseEmbed(fieldsOf(node).url)
    if (found === null) {
      return ''
    }
    const name = EMBED_PROVIDERS[found.provider]
    const open = escapeShown(named(words.embedOpen, name))
    const link = `<a href="${escapeShown(found.canonicalURL)}" rel="noopener">${open}</a>`
    if (medium !== 'site') {
      return `<p>${link}</p>`
    }
    const { frameURL, provider } = found
    const button = `<button type="button" data-frame="${escapeShown(frameURL)}" data-title="${escapeShown(name)}">${escapeShown(words.embedShow)}</button>`
    const notice = `<p class="embed-notice">${escapeShown(named(words.embedNotice, name))}</p>`
    return `<figure class="embed embed-${provider}"><p>${button} ${link}</p>${notice}</figure>`
  },
  text: (node, { words }) => {
    const found = parseEmbed(fieldsOf(node).url)
    return found === null
      ? []
      : [`${named(words.embedOpen, EMBED_PROVIDERS[found.provider])}: ${found.canonicalURL}`]
  },
}
