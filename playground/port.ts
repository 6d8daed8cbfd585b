/** The port from the environment variable PORT, else 3000. */
export function portFromEnvironment(): number {
  const text = process.env['PORT'] ?? '3000';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT must be a number between 0 and 65535, not "${text}".`);
  }
  return port;
}

/** A sentence for the error of a port that is taken; undefined for any other error. */
export function portInUse(error: unknown, port: number): string | undefined {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  return isTaken
    ? `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`
    : undefined;
}
