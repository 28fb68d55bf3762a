/** Gives the address of an article's print page: "/news/regions/158043.html" → "/news/regions/158043/print". */
export const printPathOf = (articlePath: string): string => `${articlePath.replace(/\.html$|\/$/, '')}/print`

/** Gives the articles' addresses that a print page can belong to, the likeliest first; none for any other address. */
export const articlePathsOf = (path: string): string[] => {
  const stem = /^(\/.+)\/print$/.exec(path)?.[1]
  return stem === undefined ? [] : [`${stem}.html`, stem, `${stem}/`]
}
