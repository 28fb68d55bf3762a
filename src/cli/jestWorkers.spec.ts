import { withWorkers } from './jestWorkers.mjs'

describe('the workers of a suite', () => {
  it('takes every core, and one process for the browser', () => {
    expect(withWorkers(['unit', 'int'], ['--json'])).toEqual(['--maxWorkers=100%', '--json'])
    expect(withWorkers(['e2e'], [])).toEqual(['--runInBand'])
  })

  it.each([['-i'], ['--runInBand'], ['--maxWorkers=1'], ['-w=2']])(
    'leaves %s of the caller alone',
    (said) => {
      expect(withWorkers(['int'], ['--json', said])).toEqual(['--json', said])
    },
  )
})
