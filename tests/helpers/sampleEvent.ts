import type { WorkflowEvent } from '../../src/domain/workflow/event.ts'

/** An event with something in every column; it begins where the one before it of its article has ended. */
export const sampleEvent = (changes: Partial<WorkflowEvent> = {}): WorkflowEvent => ({
  action: 'return',
  actor: 7,
  actorName: 'Nigar Əliyeva',
  article: 12,
  at: new Date('2026-11-24T10:00:00.123Z'),
  contentHash: 'ab'.repeat(32),
  from: { desk: (changes.n ?? 1) === 1 ? 'in_review' : 'draft', public: 'live' },
  n: 1,
  note: 'The second "source" is missing.\nИщите её — 🗞️',
  number: 158_043,
  reason: 'Wrong figure',
  revision: 4,
  to: { desk: 'draft', public: 'live' },
  ...changes,
})
