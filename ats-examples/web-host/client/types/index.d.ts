// Generated from the schema of the same name by `npm run types`. Do not edit.

import type { AdjustReview } from './adjust-review.js'
import type { AllocateMentor } from './allocate-mentor.js'
import type { AssignReviewer } from './assign-reviewer.js'
import type { BookViva } from './book-viva.js'
import type { CancelViva } from './cancel-viva.js'
import type { ConfirmReview } from './confirm-review.js'
import type { DeclareConflict } from './declare-conflict.js'
import type { DeclineMentorRequest } from './decline-mentor-request.js'
import type { Enrol } from './enrol.js'
import type { GrantExtension } from './grant-extension.js'
import type { IssueCertificate } from './issue-certificate.js'
import type { Lapse } from './lapse.js'
import type { LiftHold } from './lift-hold.js'
import type { LogDiscussion } from './log-discussion.js'
import type { NominateMentor } from './nominate-mentor.js'
import type { PlaceHold } from './place-hold.js'
import type { RebookViva } from './rebook-viva.js'
import type { RecordNoShow } from './record-no-show.js'
import type { RecordReview } from './record-review.js'
import type { RecordVivaOutcome } from './record-viva-outcome.js'
import type { RequestMentor } from './request-mentor.js'
import type { ReturnReview } from './return-review.js'
import type { SaveSection } from './save-section.js'
import type { SaveSectionDevelopmentPlan } from './save-section.development-plan.js'
import type { SaveSectionFinalActionPlan } from './save-section.final-action-plan.js'
import type { SaveSectionImpact } from './save-section.impact.js'
import type { SaveSectionIntroduction } from './save-section.introduction.js'
import type { SaveSectionProject } from './save-section.project.js'
import type { SubmitWorkbook } from './submit-workbook.js'
import type { Withdraw } from './withdraw.js'
import type { WriteStatement } from './write-statement.js'

/** What goes with each action, and with each section of save-section. */
export interface Payloads {
  'adjust-review': AdjustReview
  'allocate-mentor': AllocateMentor
  'assign-reviewer': AssignReviewer
  'book-viva': BookViva
  'cancel-viva': CancelViva
  'confirm-review': ConfirmReview
  'declare-conflict': DeclareConflict
  'decline-mentor-request': DeclineMentorRequest
  'enrol': Enrol
  'grant-extension': GrantExtension
  'issue-certificate': IssueCertificate
  'lapse': Lapse
  'lift-hold': LiftHold
  'log-discussion': LogDiscussion
  'nominate-mentor': NominateMentor
  'place-hold': PlaceHold
  'rebook-viva': RebookViva
  'record-no-show': RecordNoShow
  'record-review': RecordReview
  'record-viva-outcome': RecordVivaOutcome
  'request-mentor': RequestMentor
  'return-review': ReturnReview
  'save-section': SaveSection
  'save-section.development-plan': SaveSectionDevelopmentPlan
  'save-section.final-action-plan': SaveSectionFinalActionPlan
  'save-section.impact': SaveSectionImpact
  'save-section.introduction': SaveSectionIntroduction
  'save-section.project': SaveSectionProject
  'submit-workbook': SubmitWorkbook
  'withdraw': Withdraw
  'write-statement': WriteStatement
}
