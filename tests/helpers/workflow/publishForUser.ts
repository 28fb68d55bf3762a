import type { Config } from 'payload'

/** A host's job that publishes on behalf of the user who asked for it, as the scheduled publication of Payload does. */
export const publishForUser: Config['jobs'] = {
  deleteJobOnComplete: false,
  tasks: [
    {
      slug: 'publishForUser' as never,
      handler: (async ({
        input,
        req,
      }: {
        input: { article: string; who: string }
        req: { payload: never }
      }) => {
        const { payload } = req as unknown as { payload: import('payload').Payload }
        const { docs } = await payload.find({
          collection: 'users',
          limit: 1,
          where: { email: { equals: `${input.who}@newsroom.example` } },
        })
        await payload.update({
          id: payload.db.defaultIDType === 'number' ? Number(input.article) : input.article,
          collection: 'articles',
          data: { _status: 'published' } as never,
          overrideAccess: false,
          user: { ...docs[0], collection: 'users' } as never,
        })
        return { output: {} }
      }) as never,
      inputSchema: [
        { name: 'article', type: 'text' },
        { name: 'who', type: 'text' },
      ],
      retries: 0,
    },
  ],
}
