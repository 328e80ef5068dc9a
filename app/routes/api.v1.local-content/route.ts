import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { localContent } from "~/law/index";
import { answerQuestions } from "~/web/api/ask.server";
import { type Handlers, serve } from "~/web/api/endpoint.server";
import { presentLaw } from "~/web/api/law-answers";
import { localContentQuestion, toLocalContentQuestion } from "~/web/api/law-questions";
import { unknownWords } from "~/web/api/unknown-words.server";

const handlers: Handlers = {
  POST: (api) =>
    answerQuestions(api, localContentQuestion, (asked) => {
      const question = toLocalContentQuestion(asked);
      const answer = presentLaw(localContent(question));
      return {
        ...answer,
        warnings: [...answer.warnings, ...unknownWords({ employer: question.employer })],
      };
    }),
};

export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
