/// The rows of rulings and endings.
extension AdministrativeFirstInstance {
    /// law: administrative.F28
    static var refuseWithdrawalRow: Rule<Self> {
        Rule(
            pending, to: nil, by: courts, expects: [.withdrawalAsked], issues: [.withdrawalRefusal], .suitWithdrawal(7),
            .administrativeProcedureInterpretation(80), .administrativeProcedureInterpretation(79, 1),
            .administrativeProcedure(62))
    }

    /// law: administrative.F29
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

    /// law: administrative.F31
    static var defendantAbsentRow: Rule<Self> {
        Rule(
            [.hearingScheduled, .inHearing], to: nil, by: courts, expects: [.absenceUnjustified],
            emits: [.judgeByDefault, .announceAbsence, .adviseDiscipline], .administrativeProcedure(58),
            .administrativeProcedure(66, 2), .administrativeProcedureInterpretation(79, 3))
    }

    /// law: administrative.F32
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

    /// law: administrative.F33
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

    /// law: administrative.F34
    static var organChangesActRow: Rule<Self> {
        Rule(
            pending, to: nil, by: defendants, expects: [.toldCourtInWriting], emits: [.askPlaintiff],
            issues: [.changeNotice], .administrativeProcedureInterpretation(81), .suitWithdrawal(3), .suitWithdrawal(4))
    }

    static var chooseAfterChangeRow: Rule<Self> {
        Rule(pending, to: nil, by: [.plaintiff], .administrativeProcedureInterpretation(81), .suitWithdrawal(2))
    }

    /// law: administrative.F41
    static var closeHearingRow: Rule<Self> {
        Rule(
            [.inHearing], to: .deliberating, by: courts, issues: [.deliberationRecord], .administrativeProcedure(68),
            .administrativeProcedure(80))
    }

    /// law: administrative.F35
    static var pronounceRow: Rule<Self> {
        Rule(
            [.deliberating], to: .judged, by: courts,
            expects: [
                .judgmentFits, .keepsPlaintiff, .statesAppeal, .notFromSettlement, .decidedInTime, .pronouncedOpenly,
            ], starts: [.delivery], stops: [.trial], emits: [.informOfAppeal], issues: [.judgment],
            .administrativeProcedure(80), .administrativeProcedure(81), .administrativeProcedure(85))
    }

    /// law: administrative.F36
    static var dismissRow: Rule<Self> {
        Rule(
            moving, to: .dismissedByRuling, by: courts, expects: [.decidedInTime], stops: [.trial],
            emits: [.informOfAppeal], issues: [.dismissalRuling], .administrativeProcedureInterpretation(69),
            .administrativeProcedureInterpretation(101), .administrativeProcedure(49))
    }

    /// law: administrative.F37
    static var serveRow: Rule<Self> {
        Rule(
            [.notDocketed, .judged, .dismissedByRuling], to: .appealWindow, by: courts, expects: [.sentInTime],
            starts: [.appeal], stops: [.delivery], issues: [.serviceReturn], .administrativeProcedure(85),
            .administrativeProcedure(80), .administrativeProcedureInterpretation(101, 2))
    }

    /// law: administrative.F38
    static var windowLapsesRow: Rule<Self> {
        Rule(
            [.appealWindow], to: .effective, by: [.system, .court, .panel], needs: [.appealTimePassed],
            .administrativeProcedure(85), .administrativeProcedureInterpretation(153),
            .administrativeProcedureInterpretation(110))
    }

    /// law: administrative.F39
    static var appealRow: Rule<Self> {
        Rule(
            [.appealWindow], to: .appealed, by: partyRoles, needs: [.appealedInTime], emits: [.sendFileUp],
            issues: [.appealPetition], .administrativeProcedure(85), .administrativeProcedureInterpretation(108))
    }
}
