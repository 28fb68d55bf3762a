import type { Preview, Previews } from '../domain/preview/previews.ts'

import { richTextToHTML } from '../formats/richtext/richTextToHTML.ts'
import { richTextToText } from '../formats/richtext/richTextToText.ts'
import { problemBody } from './problem.ts'
import { SECRET } from './secret.ts'

const HEADERS = { ...SECRET, 'Content-Type': 'application/json; charset=utf-8' }

/** Leaves out the ids of the database, as the newsroom's GraphQL types do. */
const withoutIds = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(withoutIds)
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) {
    return value
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : [[key, withoutIds(inner)]])),
  )
}

const render = (
  { article: { body, hostBlocks, ...article }, expiresAt }: Preview,
  siteURL: string,
): unknown => {
  const shown = { hostBlocks, language: article.language, references: article.references }
  return {
    article: {
      ...(withoutIds(article) as object),
      body,
      bodyHTML: richTextToHTML(body, { ...shown, baseURL: siteURL }),
      bodyText: richTextToText(body, shown),
    },
    expiresAt,
  }
}

/** Answers a front end of another kind with the draft that a link opens; 404 for any link that opens nothing. */
export const answerPreview = async (
  token: string,
  { previews, siteURL }: { previews: Pick<Previews, 'read'>; siteURL: string },
): Promise<Response> => {
  const preview = await previews.read(token)
  return preview === null
    ? new Response(problemBody({ status: 404 }), { headers: HEADERS, status: 404 })
    : new Response(JSON.stringify(render(preview, siteURL)), { headers: HEADERS })
}
