import type { SectionBlock } from '../chrome.ts'
import type { PageContext } from '../context.ts'
import { html } from '../html.ts'
import type { HTMLValue } from '../html.ts'
import { teaser } from './storyLists.ts'

/** Renders a box for each section: its newest story with a picture, and the headlines that follow. */
export const sectionBlocks = (context: PageContext, blocks: readonly SectionBlock[]): HTMLValue =>
  blocks.length > 0 &&
  html`<div class="blocks">
    ${blocks.map(({ articles, section }) => {
      const [lead, ...others] = articles
      const id = `block-${section.slug.replace(/[^\w-]/g, '-')}-${String(section.id)}`
      return (
        lead !== undefined &&
        html`<section class="block" aria-labelledby="${id}">
          <h2 id="${id}" class="block-heading">
            <a href="${context.href(section.path)}">${section.title}</a>
          </h2>
          ${teaser(context, lead, { headingLevel: 3, kind: 'block', showsSection: false })}
          ${others.map((article) => teaser(context, article, { headingLevel: 3, kind: 'brief', showsSection: false }))}
        </section> `
      )
    })}
  </div>`
