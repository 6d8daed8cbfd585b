/* global Office */
'use strict';

/** Three calls in a row, as any command needs that inserts into a text: what is it, what stands there, put. */
function addVideoconf(event) {
  const { body } = Office.context.mailbox.item;
  body.getTypeAsync((type) => {
    body.getAsync(type.value, () => {
      body.prependAsync(
        'https://video.example.edu/join/anna.keller',
        { coercionType: Office.CoercionType.Text },
        () => event.completed(),
      );
    });
  });
}

Office.onReady(() => Office.actions.associate('addVideoconf', addVideoconf));
