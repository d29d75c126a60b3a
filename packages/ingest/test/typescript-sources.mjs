// For `node --import`: lets a real process run the sources, whose imports name the .js files that a
// build makes of them.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const isSource =
      specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts');
    return next(isSource ? `${specifier.slice(0, -'.js'.length)}.ts` : specifier, context);
  },
});
