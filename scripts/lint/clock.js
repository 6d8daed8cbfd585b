/**
 * The linter's one rule of our own: where no page is, the time comes in through the Clock port, so that a test can set it.
 * Refused are `Date.now`, `new Date()` and `Date()`; an instant that is given may be made into a date.
 */
const message = 'Time comes in through the Clock port (src/usecases/ports.ts).';

const isDate = (node) => node.type === 'Identifier' && node.name === 'Date';

const clock = {
  create(context) {
    const refuse = (node) => context.report({ node, message });
    return {
      MemberExpression(node) {
        const { property } = node;
        if (isDate(node.object) && (property.name === 'now' || property.value === 'now')) refuse(node);
      },
      NewExpression(node) {
        if (isDate(node.callee) && node.arguments.length === 0) refuse(node);
      },
      CallExpression(node) {
        if (isDate(node.callee)) refuse(node);
      },
    };
  },
};

export default { meta: { name: 'videoconf' }, rules: { clock } };
