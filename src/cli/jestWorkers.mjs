/**
 * The arguments for Jest for a suite: what the caller said, with a number of workers unless the caller said one.
 *
 * Jest makes of two numbers of workers no number, and starts a worker for each file.
 */
export const withWorkers = (projects, said) => {
  const isSaid = said.some((argument) => /^(?:-i|-w|--runInBand|--maxWorkers)/.test(argument))
  // Each spec has a database of its own. A browser, a newsroom and a database at once are enough for two cores.
  const workers = projects.includes('e2e') ? '--runInBand' : '--maxWorkers=100%'
  return isSaid ? said : [workers, ...said]
}
