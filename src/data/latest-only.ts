/** Questions to somebody who answers later, of which only the newest counts. */
export type LatestOnly<Question, Answer> = {
  /**
   * Asks, in place of whatever was asked before. `heard` gets the answer, unless something else was asked meanwhile or the
   * returned function was called.
   */
  readonly ask: (question: Question, heard: (answer: Answer) => void) => () => void;
  /** Takes the answer to the question of a number. */
  readonly answered: (number: number, answer: Answer) => void;
};

/**
 * Sends one question at a time, numbered from 1. While its answer is on the way the newest of those asked meanwhile
 * waits, and goes out in its place when the answer comes: an answer to anything but the newest question is never heard.
 */
export const latestOnly = <Question, Answer>(
  send: (number: number, question: Question) => void,
): LatestOnly<Question, Answer> => {
  type Asked = { readonly question: Question; readonly heard: (answer: Answer) => void };
  let newest: Asked | undefined;
  let sent: Asked | undefined;
  let number = 0;
  const sendNewest = () => {
    sent = newest;
    if (newest !== undefined) send(++number, newest.question);
  };
  return {
    ask: (question, heard) => {
      const asked = { question, heard };
      newest = asked;
      if (sent === undefined) sendNewest();
      return () => {
        if (newest === asked) newest = undefined;
      };
    },
    answered: (answeredNumber, answer) => {
      if (answeredNumber !== number || sent === undefined) return;
      const { heard } = sent;
      const isNewest = sent === newest;
      sent = undefined;
      if (isNewest) {
        newest = undefined;
        heard(answer);
      } else sendNewest();
    },
  };
};
