export const numbers = {
  under: (text: string) => `under ${text}`,
  over: (text: string) => `over ${text}`,
};
