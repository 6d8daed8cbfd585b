/** The ribbon page: binds the function that the manifest names to the ribbon button. */
void Office.onReady(() => {
  Office.actions.associate('addVideoconf', (event: Office.AddinCommands.Event) => {
    Office.context.mailbox.item?.body.prependAsync(
      '<p>Join the videoconference: https://video.example.edu/join/anna</p>',
      { coercionType: Office.CoercionType.Html },
      () => event.completed(),
    );
  });
});
