// Stands in the page itself, in the oldest JavaScript: it speaks where our script did not come or could not be read
// (FR01: engines of Office 2016 and 2019, a cached page whose scripts are gone). Our script takes the mark off the root.
(function () {
  var sentences = {
    en: 'This pane could not be started. Please restart Outlook; if that does not help, use Outlook on the web.',
    de: 'Dieser Bereich konnte nicht gestartet werden. Bitte starten Sie Outlook neu; hilft das nicht, verwenden Sie Outlook im Web.',
    fr: 'Ce volet n’a pas pu démarrer. Veuillez redémarrer Outlook ; si cela ne suffit pas, utilisez Outlook sur le web.',
    it: 'Non è stato possibile avviare questo riquadro. Riavvii Outlook; se non basta, usi Outlook sul web.'
  };

  function look() {
    var root = document.getElementById('root');
    if (!root || root.getAttribute('data-waiting') === null) return;
    var tag = String(navigator.language).slice(0, 2).toLowerCase();
    root.style.padding = '16px';
    root.style.fontFamily = 'Segoe UI, Arial, sans-serif';
    root.setAttribute('role', 'alert');
    root.innerText = sentences[tag] || sentences.en;
  }
  // The page has loaded when its scripts have run or failed.
  window.addEventListener('load', look);
  setTimeout(look, 15000);
})();
