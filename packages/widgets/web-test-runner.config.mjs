export { default } from '../../web-test-runner.config.mjs';
