import type { Endpoint, PayloadRequest } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { DeskAccess } from '../domain/access/deskAccess.ts'
import type { DocId } from '../shared/ids.ts'

import {
  answerChoices,
  createPreviewLink,
  parseForm,
  renderForm,
  revokePreviewLinks,
} from '../delivery/desk/previewLinks.ts'
import { refuseUnknownArticle } from '../delivery/desk/deskAnswer.ts'
import { answerPreview } from '../delivery/previewAnswer.ts'
import { siteOfPayload } from '../delivery/siteOfPayload.ts'
import { createDeskAccess } from '../domain/access/deskAccess.ts'
import { runtimeOf } from '../domain/runtime.ts'
import { articleOfRequest, bodyOfRequest, requireRole } from './deskRequest.ts'

const issuerOf = ({ user }: PayloadRequest): DocId | null => user?.id ?? null

/** Reads the stored article with the user's rights, and lays the form over it; what the newsroom keeps stays as stored. */
const unsavedDoc = async (
  req: PayloadRequest,
  options: SanitizedOptions,
): Promise<Record<string, unknown>> => {
  const form = parseForm((await req.text?.()) ?? '')
  const id = await articleOfRequest(req, options, form.id)
  const { number, publishedAt } = (await req.payload.findByID({
    id,
    collection: options.slugs.articles as never,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    select: { number: true, publishedAt: true } as never,
  })) as unknown as { number: number; publishedAt: unknown }
  return { ...form, id, number, publishedAt }
}

const linkEndpoints = (options: SanitizedOptions, access: DeskAccess): Endpoint[] => {
  const path = '/newsroom/desk/articles/:id/preview-links'
  const { maxHours } = options.previews
  return [
    {
      handler: (req) => {
        requireRole(access, req, 'reporter')
        return answerChoices(maxHours)
      },
      method: 'get',
      path,
    },
    {
      handler: async (req) => {
        requireRole(access, req, 'reporter')
        return createPreviewLink(await bodyOfRequest(req), {
          article: await articleOfRequest(req, options, req.routeParams?.id),
          issuer: issuerOf(req),
          maxHours,
          previews: runtimeOf(req.payload).previews,
          req,
        })
      },
      method: 'post',
      path,
    },
    {
      handler: async (req) => {
        requireRole(access, req, 'reporter')
        return revokePreviewLinks({
          article: await articleOfRequest(req, options, req.routeParams?.id),
          previews: runtimeOf(req.payload).previews,
          req,
        })
      },
      method: 'delete',
      path,
    },
  ]
}

/** Makes the endpoints of previews: links for the desk, drafts for front ends that hold a link, the form as a page. */
export const createPreviewEndpoints = (options: SanitizedOptions): Endpoint[] => {
  const access = createDeskAccess({ roleOf: options.roleOf, usersCollection: options.slugs.users })
  return [
    ...linkEndpoints(options, access),
    {
      handler: async (req) => {
        requireRole(access, req, 'reporter')
        const { previews } = runtimeOf(req.payload)
        const preview = await previews.readUnsaved(await unsavedDoc(req, options), { issuer: issuerOf(req) })
        const { renderPreview } = siteOfPayload(req.payload)
        return renderPreview
          ? renderForm(preview, renderPreview)
          : refuseUnknownArticle(preview.article.number)
      },
      method: 'post',
      path: '/newsroom/desk/preview',
    },
    {
      handler: (req) =>
        answerPreview(String(req.routeParams?.token ?? ''), {
          previews: runtimeOf(req.payload).previews,
          siteURL: options.site.siteURL,
        }),
      method: 'get',
      path: '/newsroom/previews/:token',
    },
  ]
}
