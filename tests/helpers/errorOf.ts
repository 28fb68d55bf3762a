/** What callers may rely on of an error: its status, its code and its sentence. */
export const errorOf = (error: unknown): { code?: string; message: string; status?: number } => {
  const { code, data, message, status } = error as {
    code?: string
    data?: { code?: string }
    message: string
    status?: number
  }
  return { code: data?.code ?? code, message, status }
}
