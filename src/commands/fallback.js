// Stands in the page itself, in the oldest JavaScript: it speaks where our script did not come or could not be read
// (FR01: engines of Office 2016 and 2019, a cached page whose scripts are gone). Outlook looks for the function of the
// manifest among the globals first, so a click that comes before our script is kept until it is there.
(function () {
  var sentences = {
    en: 'Nothing was added: the add-in could not be started. Please restart Outlook; if that does not help, use Outlook on the web.',
    de: 'Es wurde nichts eingefügt: Das Add-In konnte nicht starten. Bitte starten Sie Outlook neu; hilft das nicht, verwenden Sie Outlook im Web.',
    fr: 'Rien n’a été inséré : le complément n’a pas pu démarrer. Redémarrez Outlook ; si cela ne suffit pas, utilisez Outlook sur le web.',
    it: 'Non è stato inserito nulla: il componente aggiuntivo non si è avviato. Riavvii Outlook; se non basta, usi Outlook sul web.'
  };
  var isGivenUp = false;

  function tell(event) {
    var isDone = false;
    function end() {
      if (!isDone) event.completed({ allowEvent: false });
      isDone = true;
    }
    setTimeout(end, 4000);
    try {
      var tag = String(Office.context.displayLanguage).slice(0, 2).toLowerCase();
      var notice = { type: 'errorMessage', message: sentences[tag] || sentences.en };
      Office.context.mailbox.item.notificationMessages.replaceAsync('videoconf', notice, end);
    } catch (problem) {
      end();
    }
  }

  function standIn(event) {
    if (window.addVideoconf !== standIn) window.addVideoconf(event);
    else if (isGivenUp) tell(event);
    else
      setTimeout(function () {
        standIn(event);
      }, 100);
  }
  window.addVideoconf = standIn;

  function giveUp() {
    if (window.addVideoconf !== standIn) return;
    isGivenUp = true;
    // Some clients look among the associated functions only.
    if (window.Office && Office.actions) Office.actions.associate('addVideoconf', standIn);
    // Without it office.js hands on no click.
    if (window.Office && Office.onReady) Office.onReady();
    else if (window.Office) Office.initialize = function () {};
  }
  // The page has loaded when its scripts have run or failed.
  window.addEventListener('load', giveUp);
  setTimeout(giveUp, 15000);
})();
