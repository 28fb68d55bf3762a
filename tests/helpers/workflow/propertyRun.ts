/** How many random sequences are tried, and the seed that repeats a run: PROPERTY_RUNS=..., PROPERTY_SEED=... */
export const propertyRun = (runs: number): { runs: number; seed: number } => ({
  runs: Number(process.env.PROPERTY_RUNS ?? runs),
  seed: Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31),
})
