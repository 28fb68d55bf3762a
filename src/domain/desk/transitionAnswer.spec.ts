import { readTransitionAnswer } from './transitionAnswer.ts'

const failure = (data: Record<string, unknown>, message = 'No.') => ({ errors: [{ data, message }] })
const problem = { code: 'no_body', field: 'body', level: 'error', message: 'Empty.', remedy: 'Write.' }
const outcome = { action: 'submit', id: 1, revision: 3, state: { desk: 'in_review', public: 'live' } }

describe('readTransitionAnswer', () => {
  it.each([
    [200, outcome, { outcome, type: 'done' }],
    [200, null, { type: 'unreachable' }],
    [422, failure({ problems: [problem, 'noise'] }), { problems: [problem], type: 'gates' }],
    [422, failure({ field: 'note' }), { field: 'note', message: 'No.', type: 'refused' }],
    [400, failure({ field: 'reason' }), { field: 'reason', message: 'No.', type: 'refused' }],
    [409, failure({ code: 'NEWSROOM_ILLEGAL_TRANSITION' }), { field: null, message: 'No.', type: 'refused' }],
    [403, failure({}, 'Not you.'), { field: null, message: 'Not you.', type: 'refused' }],
    [401, null, { field: null, message: '401.', type: 'refused' }],
    [500, failure({}), { type: 'unreachable' }],
    [429, null, { type: 'unreachable' }],
    [0, null, { type: 'unreachable' }],
  ])('%i %j', (status, body, answer) => {
    expect(readTransitionAnswer(status, body)).toEqual(answer)
  })

  it('tells who has changed what meanwhile', () => {
    const data = {
      changedAt: '2026-11-24T10:00:00.000Z',
      changedBy: 'Leyla',
      changedFields: ['headline'],
      code: 'NEWSROOM_REVISION_CONFLICT',
      currentRevision: 7,
    }
    expect(readTransitionAnswer(409, failure(data))).toMatchObject({
      conflict: { changedBy: 'Leyla', currentRevision: 7 },
      type: 'conflict',
    })
  })
})
