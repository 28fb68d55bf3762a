/** What an imported article brings along from where it was published before. */
export interface ImportedFacts {
  legacy: {
    /** ISO 8601. */
    importedAt: string
    /** The file or address that was read. */
    importedFrom: string
    originalURL: null | string
    views: number
  }
  number: number
  publishedAt: Date
}
