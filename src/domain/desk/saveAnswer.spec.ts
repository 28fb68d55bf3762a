import { readSaveAnswer, retryDelayMs } from './saveAnswer.ts'

const failure = (data: Record<string, unknown>, message = 'No.') => ({ errors: [{ data, message }] })

describe('readSaveAnswer', () => {
  test.each([
    [200, { doc: { revision: 4 } }, { doc: { revision: 4 }, type: 'saved' }],
    [200, null, { type: 'unreachable' }],
    [401, null, { type: 'denied' }],
    [403, failure({}), { type: 'denied' }],
    [
      400,
      failure({ errors: [{ message: 'Too long.', path: 'headline' }] }),
      { message: 'headline: Too long.', type: 'refused' },
    ],
    [413, failure({}, 'Too large.'), { message: 'Too large.', type: 'refused' }],
    [409, failure({ code: 'NEWSROOM_OTHER' }, 'Taken.'), { message: 'Taken.', type: 'refused' }],
    [429, null, { type: 'unreachable' }],
    [500, failure({}), { type: 'unreachable' }],
    [503, '<html>', { type: 'unreachable' }],
  ])('%i', (status, body, outcome) => {
    expect(readSaveAnswer(status, body)).toEqual(outcome)
  })

  test('a conflict tells who changed what, when, and the present revision', () => {
    const data = {
      changedAt: '2026-11-24T10:00:00.000Z',
      changedBy: 'Leyla',
      changedFields: ['headline'],
      code: 'NEWSROOM_REVISION_CONFLICT',
      currentRevision: 7,
    }
    const { code: _, ...conflict } = data
    expect(readSaveAnswer(409, failure(data))).toEqual({ conflict, type: 'conflict' })
  })
})

test.each([
  [1, 1000],
  [2, 2000],
  [5, 16_000],
  [6, 30_000],
  [1000, 30_000],
])('after %i failures the next try comes in %i ms', (failures, ms) => {
  expect(retryDelayMs(failures)).toBe(ms)
})
