import { watchAddin, watchedFolder } from './build/addinBuild';
import { startPlaygroundServer } from './server';
import { portInUse, portFromEnvironment } from './port';

/** `npm start`: the add-in in a local Outlook on http://localhost:3000. */
const port = portFromEnvironment();
try {
  const addinReady = watchAddin((line) => console.log(line));
  const { url } = await startPlaygroundServer({ port, distFolder: watchedFolder, addinReady });
  console.log(`Add videoconf runs in a local Outlook: ${url} (end with Ctrl+C)`);
} catch (error) {
  console.error(portInUse(error, port) ?? error);
  process.exit(1);
}
