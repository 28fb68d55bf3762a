import { validateHttpURL } from './validateHttpURL.ts'

const validate = (value: null | string | undefined) => validateHttpURL(value, {} as never)

it.each([undefined, null, '', 'https://azernews.az/en'])('accepts %j', (value) => {
  expect(validate(value)).toBe(true)
})

it.each(['http:\\\\evil', 'https://a.example\n/x', ' https://a.example', 'javascript:alert(1)'])(
  'refuses %j and says what to give',
  (value) => {
    expect(validate(value)).toContain('Give an absolute http(s) URL')
  },
)
