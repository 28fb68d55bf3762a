/** Stands where the panel has a button of its own that the workflow has taken the place of. */
export const NoButton = () => null
