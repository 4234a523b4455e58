// A payload of each form that the types take, and one that they do not.
import type { Payloads } from '../types/index.js'

declare function good<F extends keyof Payloads>(form: F, payload: Payloads[F]): void
declare function bad<F extends keyof Payloads>(form: F, payload: Payloads[F]): void

const evidence: NonNullable<Payloads['save-section']['evidence']>[number] = {
  id: 'ev-1',
  title: 'Lesson observation',
  type: 'testimony',
  'captured-on': '2021-03-01',
  standards: [8],
}
const panel = [
  { person: 'l-1', role: 'lead-moderator' },
  { person: 'h-1', role: 'programme-head' },
] as const
const judgement = { finding: 'met', comment: 'Clear throughout.' } as const
const judgements = { authenticity: judgement, sufficiency: judgement, reliability: judgement }

good('enrol', { participant: 'p-1', entry: { 'weekly-hours': 8.5, 'post-14': true, 'qualified-on': null } })
// @ts-expect-error hours are a number
bad('enrol', { participant: 'p-1', entry: { 'weekly-hours': '8' } })

good('request-mentor', {})
good('request-mentor', { note: null })
// @ts-expect-error a note is a text
bad('request-mentor', { note: 7 })

good('decline-mentor-request', { reason: 'Nobody is free.' })
// @ts-expect-error the reason is missing
bad('decline-mentor-request', {})

good('nominate-mentor', { mentor: 'm-1', relation: 'network', 'more-experienced': true, 'mentoring-programme': false })
// @ts-expect-error allocated mentors are not nominated
bad('nominate-mentor', { mentor: 'm-1', relation: 'allocated', 'more-experienced': true, 'mentoring-programme': false })

good('allocate-mentor', { mentor: 'm-1', 'more-experienced': true, 'mentoring-programme': false })
// @ts-expect-error yes or no, not a text
bad('allocate-mentor', { mentor: 'm-1', 'more-experienced': 'yes', 'mentoring-programme': false })

good('save-section', {
  section: 'project',
  parts: { account: 'We tried it.', kind: null, evidence: ['ev-1'], activities: [] },
  evidence: [evidence],
  'remove-evidence': ['ev-2'],
})
// @ts-expect-error no such section
bad('save-section', { section: 'appendix' })

good('log-discussion', { on: '2021-03-01', topic: 'Scope', actions: ['Read on'], standards: [1, 20] })
// @ts-expect-error the edition has no standard 21
bad('log-discussion', { on: '2021-03-01', topic: 'Scope', standards: [21] })

good('write-statement', { text: 'I support this.' })
// @ts-expect-error another name
bad('write-statement', { statement: 'I support this.' })

good('submit-workbook', { declaration: 'My own work.', responses: { 'q-1': 'Added.' } })
// @ts-expect-error a response is a text
bad('submit-workbook', { declaration: 'My own work.', responses: { 'q-1': 1 } })

good('grant-extension', { until: '2021-08-01T17:00:00+01:00', reason: 'Illness.' })
// @ts-expect-error an instant is a text
bad('grant-extension', { until: 1627833600, reason: 'Illness.' })

good('assign-reviewer', { reviewer: 'r-1' })
// @ts-expect-error one reviewer at a time
bad('assign-reviewer', { reviewer: ['r-1'] })

good('declare-conflict', { kind: 'financial' })
// @ts-expect-error the kind is missing
bad('declare-conflict', { note: 'A cousin.' })

good('record-review', { judgements, feedback: 'Well done.' })
// @ts-expect-error one criterion is not judged
bad('record-review', { judgements: { authenticity: judgement, sufficiency: judgement }, feedback: 'Well done.' })

good('confirm-review', { note: 'I agree.' })
// @ts-expect-error another name
bad('confirm-review', { reason: 'I agree.' })

good('adjust-review', {
  judgements: { ...judgements, reliability: { finding: 'not-met', comment: 'Dates are missing.' } },
  feedback: 'Nearly there.',
  modifications: [{ id: 'q-1', target: 8, request: 'Add dates.' }],
  reason: 'The dates.',
})
// @ts-expect-error met or not met
bad('adjust-review', { judgements: { ...judgements, reliability: { finding: 'partly', comment: '-' } }, feedback: '-', reason: '-' })

good('return-review', { reason: 'No feedback.' })
// @ts-expect-error nothing is no reason
bad('return-review', { reason: null })

good('book-viva', { mode: 'in-person', venue: 'Room 4', 'starts-at': '2021-09-01T10:00:00Z', minutes: 60, panel: [...panel] })
// @ts-expect-error no such role
bad('book-viva', { mode: 'remote', 'starts-at': '2021-09-01T10:00:00Z', minutes: 60, panel: [{ person: 'a', role: 'guest' }] })

good('rebook-viva', {
  mode: 'remote',
  link: 'https://meet.example/1',
  'starts-at': '2021-09-02T10:00:00Z',
  minutes: 45,
  panel: [...panel],
  reason: 'Trains.',
})
// @ts-expect-error the reason is missing
bad('rebook-viva', { mode: 'remote', 'starts-at': '2021-09-02T10:00:00Z', minutes: 45, panel: [] })

good('cancel-viva', { reason: 'Snow.' })
// @ts-expect-error a list is no text
bad('cancel-viva', { reason: ['Snow.'] })

good('record-no-show', {})
// @ts-expect-error another name
bad('record-no-show', { reason: 'No train.' })

good('record-viva-outcome', { outcome: 'passed', feedback: 'Thoughtful.' })
// @ts-expect-error passed or not passed
bad('record-viva-outcome', { outcome: 'failed', feedback: '-' })

good('issue-certificate', { number: 'ATS-1', 'dispatched-on': '2021-10-01' })
// @ts-expect-error the day is missing
bad('issue-certificate', { number: 'ATS-1' })

good('place-hold', { kind: 'deferral', reason: 'Leave.' })
// @ts-expect-error no such kind
bad('place-hold', { kind: 'holiday', reason: 'Leave.' })

good('lift-hold', { note: 'Back.' })
// @ts-expect-error a note is a text
bad('lift-hold', { note: false })

good('withdraw', { reason: 'Moved away.' })
// @ts-expect-error a name too many
bad('withdraw', { reason: 'Moved away.', until: '2021-10-01' })

good('lapse', {})
// @ts-expect-error nothing is no payload
bad('lapse', null)

good('save-section.introduction', { section: 'introduction', parts: { motivation: 'To learn.', 'entry-evidence': null } })
// @ts-expect-error the part stands in another section
bad('save-section.introduction', { section: 'introduction', parts: { account: 'We tried it.' } })

good('save-section.development-plan', {
  section: 'development-plan',
  parts: {
    'self-assessment': { '8': { rating: 'advanced', note: 'Since 2015.' } },
    'specialist-standards': [8, 9],
    goals: [{ goal: 'Coach two colleagues', by: '2021-06-01' }],
  },
})
// @ts-expect-error the scale has no such step
bad('save-section.development-plan', { section: 'development-plan', parts: { 'self-assessment': { '8': { rating: 'good' } } } })

good('save-section.project', {
  section: 'project',
  parts: { kind: 'case-study', activities: [{ on: '2021-03-01', what: 'Coaching', hours: 2.5, standards: [8] }] },
})
// @ts-expect-error no such option
bad('save-section.project', { section: 'project', parts: { kind: 'essay' } })

good('save-section.impact', {
  section: 'impact',
  parts: { pieces: [{ kind: 'report', title: 'Impact', summary: 'It helped.', evidence: ['ev-1'] }] },
})
// @ts-expect-error the summary is missing
bad('save-section.impact', { section: 'impact', parts: { pieces: [{ kind: 'report', title: 'Impact' }] } })

good('save-section.final-action-plan', {
  section: 'final-action-plan',
  parts: { actions: [{ goal: 'Keep coaching', by: '2022-01-01', 'anticipated-impact': 'Better lessons.' }] },
})
// @ts-expect-error another section
bad('save-section.final-action-plan', { section: 'impact' })
