import { AmendmentLinkController } from './api/amendment-link.controller';
import { OverweightLinkController } from './api/overweight-link.controller';
import { ProposalLinkController } from './api/proposal-link.controller';
import { OpenAmendmentByLink } from './application/amendment-by-link.query';
import { AnswerAmendmentByLink } from './application/answer-amendment-by-link.use-case';
import { AnswerOverweightByLink } from './application/answer-overweight-by-link.use-case';
import { AnswerSubstitutionByLink } from './application/answer-substitution-by-link.use-case';
import { OpenOverweightByLink } from './application/overweight-by-link.query';
import { OpenProposalByLink } from './application/proposal-by-link.query';
import { AmendmentLinks } from './persistence/amendment-links';
import { OverweightLinks } from './persistence/overweight-links';
import { ProposalLinks } from './persistence/proposal-links';

/** What is answered by the link of a letter, without signing in: a substitute, a weight, a change. */
export const answersByLink = {
  useCases: [AnswerSubstitutionByLink, AnswerOverweightByLink, AnswerAmendmentByLink],
  queries: [OpenProposalByLink, OpenOverweightByLink, OpenAmendmentByLink],
  controllers: [ProposalLinkController, OverweightLinkController, AmendmentLinkController],
  providers: [ProposalLinks, OverweightLinks, AmendmentLinks],
} as const;
