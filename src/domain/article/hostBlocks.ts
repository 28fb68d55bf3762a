/** Where a block of a host is shown: a page of the site, paper, or a program elsewhere. */
export interface HostBlockContext {
  /** What relative addresses in copies that leave the site must be resolved against; undefined on the site. */
  baseURL: string | undefined
  /** BCP 47: the language of the story. */
  language: string
  medium: 'feed' | 'print' | 'site'
}

/** Shows a block that a host added to the editor of bodies. */
export interface HostBlockConverter {
  /** HTML that may stand between paragraphs; '' shows nothing. What it holds is trusted: escape what people typed. */
  html(fields: Readonly<Record<string, unknown>>, context: HostBlockContext): string
  /** The same in plain text; '' leaves it out. */
  text(fields: Readonly<Record<string, unknown>>, context: Pick<HostBlockContext, 'language'>): string
}

/** The converters of a host's blocks, by the slug of the block. */
export type HostBlocks = Readonly<Record<string, HostBlockConverter>>

/** The blocks that a body has anyway. */
export const OWN_BLOCKS: readonly string[] = [
  'citation',
  'correctionNote',
  'embed',
  'gallery',
  'image',
  'pullQuote',
  'relatedArticle',
]

const named = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const blockProblem = (slug: unknown, index: number, slugs: readonly unknown[]): null | string => {
  if (typeof slug !== 'string' || !/^[a-z]\w{0,59}$/i.test(slug)) {
    return `body.blocks.${index} has the slug ${JSON.stringify(slug)}. Give 1 to 60 Latin letters and digits, a letter first.`
  }
  if (OWN_BLOCKS.includes(slug)) {
    return `body.blocks.${index} has the slug "${slug}", which a block of the newsroom has. Give it another one.`
  }
  return slugs.indexOf(slug) === index
    ? null
    : `body.blocks has two blocks "${slug}". Give each its own slug.`
}

/** Lists what is wrong with the blocks that a host gives, each with the option's name and the remedy. */
export const hostBlocksProblems = (body: unknown): string[] => {
  const { blocks = [], converters = {} } = named(body)
  if (!Array.isArray(blocks)) {
    return ['body.blocks is no list. Give a list of Payload blocks.']
  }
  const slugs = blocks.map((block: unknown) => named(block).slug)
  const given = named(converters)
  return [
    ...slugs.flatMap((slug, index) => blockProblem(slug, index, slugs) ?? []),
    ...slugs
      .filter((slug) => typeof slug === 'string' && !Object.hasOwn(given, slug))
      .map(
        (slug) =>
          `body.blocks has "${String(slug)}", and body.converters has no "${String(slug)}". Add one: without it readers would see nothing of the block.`,
      ),
    ...Object.entries(given).flatMap(([slug, converter]) => {
      const missing = ['html', 'text'].filter((name) => typeof named(converter)[name] !== 'function')
      return [
        ...(slugs.includes(slug)
          ? []
          : [`body.converters has "${slug}", and body.blocks has no such block. Add it, or take this away.`]),
        ...missing.map(
          (name) => `body.converters.${slug}.${name} is no function. Give one that returns text.`,
        ),
      ]
    }),
  ]
}
