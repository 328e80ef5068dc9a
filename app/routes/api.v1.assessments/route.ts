import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { assess } from "~/law/index";
import { answerQuestions } from "~/web/api/ask.server";
import { type Handlers, serve } from "~/web/api/endpoint.server";
import { presentLaw } from "~/web/api/law-answers";
import { openAssessmentQuestion, toOpenAssessmentQuestion } from "~/web/api/law-questions";
import { unknownWords } from "~/web/api/unknown-words.server";

const handlers: Handlers = {
  POST: (api) =>
    answerQuestions(api, openAssessmentQuestion, (asked) => {
      const question = toOpenAssessmentQuestion(asked);
      const answer = presentLaw(assess(question));
      return { ...answer, warnings: [...answer.warnings, ...unknownWords(question)] };
    }),
};

export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
