import type { Role } from '../domain/access/roles.ts'

import { requireRole } from './deskRequest.ts'

const ask = (own: null | Role, needed: Role) => () =>
  requireRole({ roleOf: () => own } as never, {} as never, needed)

test('whoever has the role may go on', () => {
  expect(ask('admin', 'publisher')).not.toThrow()
  expect(ask('reporter', 'reporter')).not.toThrow()
})

test('whoever is no user of the desk is told to log in, a user whom to ask', () => {
  expect(ask(null, 'reporter')).toThrow('Log in.')
  expect(ask('publisher', 'admin')).toThrow('Ask somebody with the role "admin".')
  expect(ask('publisher', 'admin')).not.toThrow('Log in.')
})
