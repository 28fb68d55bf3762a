import { NewsroomError } from '../shared/newsroomError.ts'
import { quietRefusals } from './logging.ts'

describe('what Payload logs on its way to the caller', () => {
  const lines: [string, unknown[]][] = []
  const logger = {
    debug: (...entry: unknown[]) => void lines.push(['debug', entry]),
    error: (...entry: unknown[]) => void lines.push(['error', entry]),
  }
  quietRefusals(logger)

  beforeEach(() => {
    lines.length = 0
  })

  test('a refusal is no error', () => {
    const err = new NewsroomError('NEWSROOM_REVISION_CONFLICT', 409, 'Somebody was faster.')
    logger.error({ err, msg: 'There was an error while saving a version.' })
    expect(lines).toEqual([['debug', [{ event: 'newsroom.refused', msg: 'Somebody was faster.' }]]])
  })

  test.each([
    ['a failure of the newsroom', [{ err: new NewsroomError('NEWSROOM_COMMIT_FAILED', 503, 'Lost.') }]],
    ['any other error', [{ err: Object.assign(new Error('Broken.'), { status: 400 }), msg: 'Broken.' }]],
    ['a sentence with its values', ['The port %d is taken.', 3000]],
    ['nothing at all', [undefined]],
  ])('%s stays an error', (_, entry) => {
    logger.error(...entry)
    expect(lines).toEqual([['error', entry]])
  })
})
