import { chooseLanguage } from '../../core/languages';
import type { LanguageTag } from '../../core/languages/tags';

/** In the first file on purpose: it is needed when the others do not come. */
const sentences: { readonly [Tag in LanguageTag]: string } = {
  en: 'This pane could not be loaded. Please check your connection, close the pane and open it again.',
  de: 'Dieser Bereich konnte nicht geladen werden. Bitte prüfen Sie Ihre Verbindung, schließen Sie den Bereich und öffnen Sie ihn wieder.',
  fr: 'Ce volet n’a pas pu être chargé. Veuillez vérifier votre connexion, fermer le volet et le rouvrir.',
  it: 'Non è stato possibile caricare questo riquadro. Controlli la connessione, chiuda il riquadro e lo riapra.',
};

/** What stands in the page where the pane does not even begin. @param tag BCP 47 tag of the browser */
export const startFailure = (tag: string): string => sentences[chooseLanguage(tag).tag];
