import { articlePathsOf, printPathOf } from './printPath.ts'

describe('printPathOf', () => {
  it.each([
    ['/news/regions/158043.html', '/news/regions/158043/print'],
    ['/2017/01/moscow/', '/2017/01/moscow/print'],
    ['/2017/01/moscow', '/2017/01/moscow/print'],
  ])('gives the print page of %s, and the way back', (path, printPath) => {
    expect(printPathOf(path)).toBe(printPath)
    expect(articlePathsOf(printPath)).toContain(path)
  })

  it.each(['/news/regions/158043.html', '/print', '/news/print/', '/'])(
    'sees no print page in %s',
    (path) => {
      expect(articlePathsOf(path)).toEqual([])
    },
  )
})
