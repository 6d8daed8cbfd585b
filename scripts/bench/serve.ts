import { startPlaygroundServer } from '../../playground/server';

/** Serves the built add-ins of some folders, each in a playground of its own. */
export async function serve(folders: readonly string[], options: { readonly compression?: 'gzip' } = {}) {
  const servers = await Promise.all(
    folders.map((distFolder) => startPlaygroundServer({ port: 0, distFolder, ...options })),
  );
  return {
    urls: servers.map(({ url }) => url),
    close: () => Promise.all(servers.map((server) => server.close())),
  };
}
