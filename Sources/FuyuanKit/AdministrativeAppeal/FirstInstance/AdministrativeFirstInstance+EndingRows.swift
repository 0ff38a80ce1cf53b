/// The rows of rulings and endings.
extension AdministrativeFirstInstance {
    /// law: administrative.3.2.refuseWithdrawal
    static var refuseWithdrawalRow: Rule<Self> {
        Rule(
            pending, to: nil, by: courts, expects: [.withdrawalAsked], issues: [.withdrawalRefusal], .suitWithdrawal(7),
            .administrativeProcedureInterpretation(80), .administrativeProcedureInterpretation(79, 1),
            .administrativeProcedure(62))
    }

    /// law: administrative.3.2.plaintiffAbsent
    static var plaintiffAbsentRow: Rule<Self> {
        Rule(
            [.hearingScheduled, .inHearing], to: .deemedWithdrawn, by: courts,
            expects: [.absenceUnjustified, .withdrawalNotRefused], issues: [.deemedWithdrawalRuling],
            .administrativeProcedure(58), .administrativeProcedureInterpretation(79))
    }

    /// After a refused withdrawal the plaintiff who stays away is judged by default.
    static var hearWithoutPlaintiffRow: Rule<Self> {
        Rule(
            [.hearingScheduled, .inHearing], to: nil, by: courts, expects: [.absenceUnjustified, .withdrawalRefused],
            emits: [.judgeByDefault], .administrativeProcedureInterpretation(79, 1), .administrativeProcedure(58))
    }

    /// law: administrative.3.2.defendantAbsent
    static var defendantAbsentRow: Rule<Self> {
        Rule(
            [.hearingScheduled, .inHearing], to: nil, by: courts, expects: [.absenceUnjustified],
            emits: [.judgeByDefault, .announceAbsence, .adviseDiscipline], .administrativeProcedure(58),
            .administrativeProcedure(66, 2), .administrativeProcedureInterpretation(79, 3))
    }

    /// law: administrative.3.2.stayAct
    static var stayActRow: Rule<Self> {
        Rule(
            pending, to: nil, by: courts, expects: [.stayGrounded], emits: [.allowOneReview], issues: [.stayRuling],
            .administrativeProcedure(56))
    }

    static var refuseStayRow: Rule<Self> {
        Rule(
            pending, to: nil, by: courts, emits: [.allowOneReview], issues: [.stayRuling],
            .administrativeProcedure(56, 2))
    }

    /// law: administrative.3.2.advanceEnforce
    static var advanceEnforceRow: Rule<Self> {
        Rule(
            pending, to: nil, by: courts, expects: [.advanceAllowed], emits: [.allowOneReview],
            issues: [.advanceRuling], .administrativeProcedure(57))
    }

    /// law: administrative.L-F34
    static var preserveRow: Rule<Self> {
        Rule(
            pending, to: nil, by: courts, emits: [.allowOneReview], issues: [.preservationRuling],
            .administrativeProcedureInterpretation(76), .administrativeProcedureInterpretation(77))
    }

    static var askReviewRow: Rule<Self> {
        Rule(
            pending, to: nil, by: partyRoles, expects: [.firstReview], .administrativeProcedure(56, 2),
            .administrativeProcedure(57, 2), .administrativeProcedureInterpretation(78))
    }

    /// law: administrative.3.2.organChangesAct
    static var organChangesActRow: Rule<Self> {
        Rule(
            pending, to: nil, by: defendants, expects: [.toldCourtInWriting], emits: [.askPlaintiff],
            issues: [.changeNotice], .administrativeProcedureInterpretation(81), .suitWithdrawal(3), .suitWithdrawal(4))
    }

    static var chooseAfterChangeRow: Rule<Self> {
        Rule(
            pending, to: nil, by: [.plaintiff, .procuratorate], .administrativeProcedureInterpretation(81),
            .suitWithdrawal(2))
    }

    /// law: administrative.3.2.closeHearing
    static var closeHearingRow: Rule<Self> {
        Rule(
            [.inHearing], to: .deliberating, by: courts,
            stops: [.answer, .lateEvidence, .objection, .jurisdictionAppeal], issues: [.deliberationRecord],
            .administrativeProcedure(68),
            .administrativeProcedure(80))
    }

    /// law: administrative.3.2.pronounce
    static var pronounceRow: Rule<Self> {
        Rule(
            [.deliberating], to: .judged, by: courts,
            expects: [
                .judgmentFits, .keepsPlaintiff, .statesAppeal, .notFromSettlement, .decidedInTime, .pronouncedOpenly,
            ], starts: [.delivery], stops: [.trial], emits: [.informOfAppeal], issues: [.judgment],
            .administrativeProcedure(80), .administrativeProcedure(81), .administrativeProcedure(85))
    }

    /// law: administrative.3.2.dismiss
    static var dismissRow: Rule<Self> {
        Rule(
            moving, to: .dismissedByRuling, by: courts, expects: [.decidedInTime], stops: [.trial],
            emits: [.informOfAppeal], issues: [.dismissalRuling], .administrativeProcedureInterpretation(69),
            .administrativeProcedureInterpretation(101), .administrativeProcedure(49))
    }

    /// law: administrative.3.2.serve
    static var serveRow: Rule<Self> {
        Rule(
            [.notDocketed, .judged, .dismissedByRuling], to: .appealWindow, by: courts, expects: [.sentInTime],
            starts: [.appeal], stops: [.delivery], issues: [.serviceReturn], .administrativeProcedure(85),
            .administrativeProcedure(80), .administrativeProcedureInterpretation(101, 2))
    }

    /// law: administrative.3.2.windowLapses
    static var windowLapsesRow: Rule<Self> {
        Rule(
            [.appealWindow], to: .effective, by: [.system, .court, .panel], needs: [.appealTimePassed],
            .administrativeProcedure(85), .administrativeProcedureInterpretation(153),
            .administrativeProcedureInterpretation(110))
    }

    /// law: administrative.3.2.appeal
    static var appealRow: Rule<Self> {
        Rule(
            [.appealWindow], to: .appealed, by: partyRoles, needs: [.appealedInTime], emits: [.sendFileUp],
            issues: [.appealPetition], .administrativeProcedure(85), .administrativeProcedureInterpretation(108))
    }
}
