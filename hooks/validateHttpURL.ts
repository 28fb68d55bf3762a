import type { TextFieldSingleValidation } from 'payload'

import { isHttpURL } from '../src/shared/webAddress.ts'

/** Accepts an empty value or an absolute http(s) URL; anything else could run as a script where it becomes a link. */
export const validateHttpURL: TextFieldSingleValidation = (value) =>
  value === null || value === undefined || value === '' || isHttpURL(value)
    ? true
    : `"${value.slice(0, 100)}" is not a web address. Give an absolute http(s) URL, such as "https://azernews.az".`
