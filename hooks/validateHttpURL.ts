import type { TextFieldSingleValidation } from 'payload'

/** Accepts an empty value or an absolute http(s) URL; anything else could run as a script where it becomes a link. */
export const validateHttpURL: TextFieldSingleValidation = (value) => {
  if (value === null || value === undefined || value === '') {
    return true
  }
  const url = URL.canParse(value) ? new URL(value) : null
  return url !== null && /^https?:$/.test(url.protocol)
    ? true
    : `"${value.slice(0, 100)}" is not a web address. Give an absolute http(s) URL, such as "https://azernews.az".`
}
