/** The oldest Node that the newsroom supports; package.json says the same. */
const MINIMUM = { major: 20, minor: 9 }

/** Says what is wrong with a version of Node, or null when it will do. */
export const nodeVersionProblem = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  const supported = major > MINIMUM.major || (major === MINIMUM.major && minor >= MINIMUM.minor)
  return supported
    ? null
    : `The newsroom needs Node ${MINIMUM.major}.${MINIMUM.minor} or newer (24 is recommended), and this is ${version}. Install it from https://nodejs.org and try again.`
}
