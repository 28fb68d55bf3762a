export type EmbedProvider = 'instagram' | 'telegram' | 'x' | 'youtube'

/** Something of another site that a story may show: where it stands there, and what a frame of it loads. */
export interface Embed {
  /** The address that a reader opens, without anything that tracks. */
  canonicalURL: string
  /** What a frame loads, after the reader's click and never before. */
  frameURL: string
  id: string
  provider: EmbedProvider
}

/** The providers as they call themselves. */
export const EMBED_PROVIDERS: Record<EmbedProvider, string> = {
  instagram: 'Instagram',
  telegram: 'Telegram',
  x: 'X',
  youtube: 'YouTube',
}

/** The only origins of frames; for the policy of pages. */
export const FRAME_ORIGINS: readonly string[] = [
  'https://www.youtube-nocookie.com',
  'https://platform.twitter.com',
  'https://t.me',
  'https://www.instagram.com',
]

type Reader = (url: URL, path: string[]) => Embed | null

const seconds = (value: null | string): number => {
  const [, h, m, s, plain] =
    /^(?:(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s)?|(\d{1,6}))$/.exec(value ?? '') ?? []
  return plain === undefined ? Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0) : Number(plain)
}

const youtube: Reader = ({ host, searchParams }, [first = '', second = '']) => {
  const inPath = ['embed', 'live', 'shorts', 'v'].includes(first) ? second : null
  const id = host === 'youtu.be' ? first : first === 'watch' ? searchParams.get('v') : inPath
  if (id === null || !/^[\w-]{11}$/.test(id)) {
    return null
  }
  const start = seconds(searchParams.get('t') ?? searchParams.get('start'))
  return {
    canonicalURL: `https://www.youtube.com/watch?v=${id}${start > 0 ? `&t=${start}` : ''}`,
    frameURL: `https://www.youtube-nocookie.com/embed/${id}${start > 0 ? `?start=${start}` : ''}`,
    id,
    provider: 'youtube',
  }
}

const x: Reader = (_, [user = '', kind = '', id = '']) =>
  /^\w{1,20}$/.test(user) && (kind === 'status' || kind === 'statuses') && /^\d{1,20}$/.test(id)
    ? {
        canonicalURL: `https://x.com/${user}/status/${id}`,
        frameURL: `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`,
        id,
        provider: 'x',
      }
    : null

const telegram: Reader = (_, path) => {
  const [channel = '', post = ''] = path[0] === 's' ? path.slice(1) : path
  return /^[a-z]\w{3,31}$/i.test(channel) && /^\d{1,12}$/.test(post)
    ? {
        canonicalURL: `https://t.me/${channel}/${post}`,
        frameURL: `https://t.me/${channel}/${post}?embed=1`,
        id: `${channel}/${post}`,
        provider: 'telegram',
      }
    : null
}

const instagram: Reader = (_, path) => {
  const at = path.findIndex((part) => ['p', 'reel', 'reels', 'tv'].includes(part))
  const id = path[at + 1] ?? ''
  const kind = path[at] === 'reels' ? 'reel' : path[at]
  return (at === 0 || at === 1) && /^[\w-]{5,30}$/.test(id)
    ? {
        canonicalURL: `https://www.instagram.com/${kind}/${id}/`,
        frameURL: `https://www.instagram.com/${kind}/${id}/embed/`,
        id,
        provider: 'instagram',
      }
    : null
}

const HOSTS = new Map<string, Reader>([
  ['instagram.com', instagram],
  ['t.me', telegram],
  ['telegram.me', telegram],
  ['twitter.com', x],
  ['x.com', x],
  ['youtu.be', youtube],
  ['youtube.com', youtube],
  ['youtube-nocookie.com', youtube],
])

/**
 * Recognises the address of a video or a post that may be shown inside a story. Both addresses of the result are made from
 * the id alone: nothing else of what was given gets into a page.
 *
 * @returns null for anything that is not on the list
 */
export const parseEmbed = (address: unknown): Embed | null => {
  const trimmed = typeof address === 'string' ? address.trim() : ''
  if (trimmed.length > 2000 || !/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) {
    return null
  }
  const url = new URL(trimmed)
  if (url.username !== '' || url.password !== '' || url.port !== '') {
    return null
  }
  const host = url.hostname.replace(/^(?:www|m|mobile)\./, '')
  return (
    HOSTS.get(host)?.(
      url,
      url.pathname.split('/').filter((part) => part !== ''),
    ) ?? null
  )
}

/** Says what to do about an address that can't be embedded. */
export const embedRefusal = (address: unknown): string =>
  `"${String(address).slice(0, 80)}" can't be embedded. Give the https address of a post or a video on ${Object.values(EMBED_PROVIDERS).join(', ')}, or link to it from the text.`
