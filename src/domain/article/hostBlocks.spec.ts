import { hostBlocksProblems } from './hostBlocks.ts'

const nothing = (): string => ''
const converter = { html: nothing, text: nothing }

describe('hostBlocksProblems', () => {
  it('finds none where every block has its converter', () => {
    expect(hostBlocksProblems({ blocks: [{ slug: 'factBox' }], converters: { factBox: converter } })).toEqual(
      [],
    )
    expect(hostBlocksProblems({})).toEqual([])
    expect(hostBlocksProblems(undefined)).toEqual([])
  })

  it.each([
    ['a block of the newsroom', [{ slug: 'gallery' }], { gallery: converter }, /blocks\.0.*"gallery"/],
    ['two of one name', [{ slug: 'box' }, { slug: 'box' }], { box: converter }, /two blocks "box"/],
    ['no name', [{}], {}, /blocks\.0 has the slug undefined/],
    ['no converter', [{ slug: 'box' }], {}, /blocks has "box", and body\.converters has no "box"/],
    ['no block', [], { box: converter }, /converters has "box", and body\.blocks has no such block/],
    [
      'half a converter',
      [{ slug: 'box' }],
      { box: { html: nothing } },
      /converters\.box\.text is no function/,
    ],
    ['no list', 'box', {}, /body\.blocks is no list/],
  ])('names the option and the slug: %s', (_, blocks, converters, message) => {
    const problems = hostBlocksProblems({ blocks, converters })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(message)
  })
})
