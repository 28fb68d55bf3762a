/** Pages that one file of the sitemap lists at most; the protocol allows 50,000. */
export const SITEMAP_FILE_SIZE = 10_000

/** A file of the sitemap: a month in UTC, and which part of it. */
export interface SitemapFile {
  from: Date
  /** 1, 2, ... */
  part: number
  /** The first instant after the month. */
  until: Date
}

const SHAPE = /^(\d{4})-(0[1-9]|1[0-2])(?:-([2-9]|[1-9]\d{1,3}))?$/

/** Gives the month of an instant, "2026-11", in UTC. */
export const monthOf = (instant: Date): string => instant.toISOString().slice(0, 7)

/** Names the files of a month that has so many pages, the first one first. */
export const sitemapFilesOf = (month: string, pages: number): string[] =>
  Array.from({ length: Math.ceil(pages / SITEMAP_FILE_SIZE) }, (_, index) =>
    index === 0 ? month : `${month}-${index + 1}`,
  )

/** Reads the name of a file back; null when it is none. */
export const parseSitemapFile = (name: string): null | SitemapFile => {
  const match = SHAPE.exec(name)
  if (match === null) {
    return null
  }
  const [year, month] = [Number(match[1]), Number(match[2])]
  return {
    from: new Date(Date.UTC(year, month - 1, 1)),
    part: match[3] === undefined ? 1 : Number(match[3]),
    until: new Date(Date.UTC(year, month, 1)),
  }
}
