/// The rows before the hearing.
extension AdministrativeFirstInstance {
    /// law: administrative.3.2.useSummary
    static var useSummaryRow: Rule<Self> {
        Rule(
            [.docketed, .complaintServed, .answerPeriod], to: nil, by: courts,
            expects: [.summaryFits, .summaryAmountFits, .evidenceTermFits], starts: [.summaryEvidence],
            .administrativeProcedure(82), .administrativeProcedure(83), .administrativeProcedureInterpretation(104))
    }

    /// law: administrative.3.2.serveComplaint
    static var serveComplaintRow: Rule<Self> {
        Rule(
            [.docketed], to: .complaintServed, by: courts, expects: [.copyInTime], stops: [.copy],
            emits: [.informOfHeadAttendance], issues: [.responseNotice, .rightsNotice], .administrativeProcedure(67),
            .headAttendance(5))
    }

    /// Of several defendants each has its own fifteen days; the clock shows the last of them.
    /// law: administrative.3.2.receiveComplaint
    static var receiveComplaintRow: Rule<Self> {
        Rule(
            [.complaintServed, .answerPeriod], to: .answerPeriod, by: defendants,
            starts: [.answer, .objection],
            .administrativeProcedure(67), .administrativeProcedureInterpretation(10))
    }

    /// An objection to jurisdiction does not stop the time for evidence. Late evidence counts as none; the time for evidence stops only once it is there.
    static var submitAnswerRow: Rule<Self> {
        Rule(
            preparing.union([.inHearing, .adjourned]), to: nil, by: defendants, expects: [.answeredInTime],
            starts: [.answerCopy], issues: [.answerPaper, .evidenceList],
            .administrativeProcedure(67), .administrativeProcedure(34))
    }

    static var sendAnswerRow: Rule<Self> {
        Rule(
            preparing.union(trying), to: nil, by: courts, expects: [.answerCopyInTime], stops: [.answerCopy],
            .administrativeProcedure(67))
    }

    /// law: administrative.3.2.askLateEvidence
    static var askLateEvidenceRow: Rule<Self> {
        Rule(
            preparing, to: nil, by: defendants, expects: [.askedInTime, .lateCauseLegitimate],
            issues: [.lateEvidenceApplication], .administrativeProcedure(36), .administrativeProcedureInterpretation(34)
        )
    }

    static var decideLateEvidenceRow: Rule<Self> {
        Rule(
            preparing, to: nil, by: courts, .administrativeProcedureInterpretation(34), .administrativeProcedure(36, 1))
    }

    /// Fifteen days from the end of the cause.
    static var endLateCauseRow: Rule<Self> {
        Rule(
            preparing.union([.adjourned]), to: nil, by: defendants, needs: [.lateLeaveGiven],
            starts: [.lateEvidence], .administrativeProcedureInterpretation(34))
    }

    /// law: administrative.3.2.evidenceDefault
    static var evidenceDefaultRow: Rule<Self> {
        Rule(
            [.answerPeriod, .hearingScheduled], to: .hearingScheduled, by: [.system, .court, .panel],
            needs: [.evidenceTimePassed], stops: [.answer, .lateEvidence],
            emits: [.deemWithoutEvidence, .admitThirdPartyEvidence], .administrativeProcedure(34),
            .administrativeProcedure(67))
    }

    /// The fifteen days run on where the hearing is already set. In a remanded case it is not examined.
    /// law: administrative.3.2.objectJurisdiction
    static var objectJurisdictionRow: Rule<Self> {
        Rule(
            [.answerPeriod, .evidenceExchange, .hearingScheduled], to: .jurisdictionObjection, by: defendants,
            expects: [.objectedInTime],
            stops: [.objection], suspends: [.trial], issues: [.jurisdictionObjectionPaper],
            .administrativeProcedureInterpretation(10), .administrativeProcedureInterpretation(11))
    }

    /// law: administrative.3.2.overruleObjection
    static var overruleObjectionRow: Rule<Self> {
        Rule(
            [.jurisdictionObjection], to: .answerPeriod, by: courts.union([.higherCourt]),
            starts: [.jurisdictionAppeal], resumes: [.trial], issues: [.jurisdictionRuling],
            .administrativeProcedureInterpretation(10, 2), .administrativeProcedureInterpretation(101, 2),
            .administrativeProcedure(85))
    }

    static var appealJurisdictionRow: Rule<Self> {
        Rule(
            preparing, to: .jurisdictionObjection, by: defendants.union([.appellant, .party]),
            needs: [.jurisdictionAppealInTime], stops: [.jurisdictionAppeal], suspends: [.trial], emits: [.sendFileUp],
            issues: [.appealPetition], .administrativeProcedure(85), .administrativeProcedureInterpretation(101, 2))
    }

    /// law: administrative.3.2.transfer
    static var transferRow: Rule<Self> {
        Rule(
            moving.union([.complaintReceived]), to: .transferred, by: courts.union([.higherCourt, .supremeCourt]),
            issues: [.transferRuling], .administrativeProcedureInterpretation(10), .administrativeProcedure(22),
            .administrativeProcedure(23), .administrativeProcedure(24))
    }

    static var exchangeEvidenceRow: Rule<Self> {
        Rule(
            [.answerPeriod, .hearingScheduled], to: .evidenceExchange, by: courts, .administrativeProcedure(68),
            .administrativeProcedureInterpretation(38))
    }

    /// law: administrative.3.2.closeExchange
    static var closeExchangeRow: Rule<Self> {
        Rule(
            [.evidenceExchange], to: .hearingScheduled, by: courts, issues: [.exchangeRecord],
            .administrativeProcedure(68), .administrativeProcedureInterpretation(38))
    }

    static var formPanelRow: Rule<Self> {
        Rule(
            moving, to: nil, by: courts, expects: [.panelRegular], .administrativeProcedure(68),
            .administrativeProcedure(83))
    }

    /// law: administrative.3.2.summon
    static var summonRow: Rule<Self> {
        Rule(
            [.answerPeriod, .evidenceExchange, .hearingScheduled], to: .hearingScheduled, by: courts,
            expects: [.summonedInTime], issues: [.summons], .administrativeProcedureInterpretation(71))
    }
}
