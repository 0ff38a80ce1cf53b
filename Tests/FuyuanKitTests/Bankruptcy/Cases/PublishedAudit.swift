import FuyuanKit

/// What the dates of a published bankruptcy show, by the limits of the kit.
struct PublishedAudit {
    /// The day the case was opened, or reorganisation ordered.
    var openedOn: CivilDate?
    /// The day the administrator was appointed.
    var appointedOn: CivilDate?
    /// Whether the appointment was only disclosed later, so that its day is a bound.
    var isAppointmentBound = false
    /// The day the draft was handed in, and the extension granted before.
    var draftOn: CivilDate?
    var extendedBy = Period.none
    /// The day of the vote on that draft; nil where none is known.
    var votedOn: CivilDate?
    /// The day the text was written, by which a vote would be known; nil where a vote is not judged.
    var votingKnownUntil: CivilDate?
    /// The day of the first meeting.
    var firstMeetingOn: CivilDate?
    /// Who asked for the conversion, and whose petition opened the liquidation.
    var convertedBy: BankruptcyRole?
    /// The time to pay, what was due then and what was paid.
    var due: Money?
    var paid: Money?

    /// The kinds of irregularity found, with the article each rests on.
    func findings(in law: LegalContext) -> [Finding] {
        var findings: [Finding] = []
        func add(_ kind: String, _ basis: Basis) { findings.append(Finding(kind, .warning, basis, kind, kind)) }
        if let openedOn, let appointedOn, appointedOn != openedOn {
            add("administrator_not_simultaneous", Basis(.bankruptcy(13)))
        }
        if let openedOn, let firstMeetingOn,
            let window = TimeLimit.claimPeriodLongest.lastDay(from: openedOn, in: law),
            let latest = TimeLimit.firstCreditorsMeeting.lastDay(from: window, in: law), firstMeetingOn > latest
        {
            add("first_meeting_late", Basis(.bankruptcy(45), .bankruptcy(62)))
        }
        if let openedOn, let draftOn,
            let last = TimeLimit.planDraft.lastDay(from: openedOn, in: law, extendedBy: extendedBy), draftOn > last
        {
            add("draft_late", Basis(.bankruptcy(79)))
        }
        if let draftOn, let last = TimeLimit.planMeeting.lastDay(from: draftOn, in: law) {
            if let votedOn, votedOn > last { add("deadline_exceeded", Basis(.bankruptcy(84, 1), .bankruptcy(87))) }
            if votedOn == nil, let votingKnownUntil, votingKnownUntil > last {
                add("meeting_not_called", Basis(.bankruptcy(84, 1)))
            }
        }
        switch convertedBy {
        case .debtor?, .shareholder?, nil: break
        case .some: add("applicant_not_listed", Basis(.bankruptcy(70, 2)))
        }
        if let due, let paid, paid < due { add("investor_breach", Basis(.bankruptcy(93, 1))) }
        return findings
    }
}
