// What Web Test Runner's test framework puts in a page, as far as the browser tests use it.
declare function describe(title: string, body: () => void): void;
declare function it(title: string, body: () => void | Promise<void>): void;
declare function before(body: () => void | Promise<void>): void;
declare function afterEach(body: () => void | Promise<void>): void;
