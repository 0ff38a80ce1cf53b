/// The rows of the hearing.
extension AdministrativeFirstInstance {
    /// law: administrative.3.2.openHearing
    static var openHearingRow: Rule<Self> {
        Rule(
            [.hearingScheduled], to: .inHearing, by: courts, expects: [.panelFormed, .hearingLawfullyOpen],
            stops: [.summaryEvidence, .fee], emits: [.settleHeadAttendance], issues: [.hearingRecord],
            .administrativeProcedure(54),
            .administrativeProcedure(68), .headAttendance(6))
    }

    /// law: administrative.3.2.adjourn
    static var adjournRow: Rule<Self> {
        Rule(
            [.hearingScheduled, .inHearing], to: .adjourned, by: courts, expects: [.adjournmentGrounded],
            .administrativeProcedureInterpretation(72), .headAttendance(9, 3))
    }

    /// law: administrative.3.2.rescheduleHearing
    static var rescheduleHearingRow: Rule<Self> {
        Rule(
            [.adjourned], to: .hearingScheduled, by: courts, expects: [.summonedInTime], issues: [.summons],
            .administrativeProcedureInterpretation(72), .administrativeProcedureInterpretation(71))
    }

    /// law: administrative.3.2.convertToOrdinary
    static var convertToOrdinaryRow: Rule<Self> {
        Rule(
            moving, to: nil, by: courts, needs: [.isSummary], expects: [.convertedInTime], stops: [.summaryEvidence],
            emits: [.countFromDocketing], issues: [.procedureRuling], .administrativeProcedure(84),
            .administrativeProcedureInterpretation(105))
    }

    /// law: administrative.L-F15
    static var extendTrialRow: Rule<Self> {
        Rule(
            pending, to: nil, by: [.higherCourt, .supremeCourt],
            expects: [.extensionAskedInTime, .extensionDecidedInTime], .administrativeProcedure(81),
            .administrativeProcedureInterpretation(50, 3), .trialLimits(13), .trialLimits(14))
    }

    static var excludeTimeRow: Rule<Self> {
        Rule(
            pending, to: nil, by: courts, .administrativeProcedureInterpretation(50, 1),
            .administrativeProcedureInterpretation(138, 3))
    }

    static var raiseNewClaimRow: Rule<Self> {
        Rule(
            moving, to: nil, by: [.plaintiff, .procuratorate], expects: [.newClaimAllowed],
            .administrativeProcedureInterpretation(70))
    }

    /// law: administrative.L-F41
    static var joinCivilDisputeRow: Rule<Self> {
        Rule(
            moving, to: nil, by: [.plaintiff, .thirdParty, .party], expects: [.beforeHearing],
            .administrativeProcedure(61), .administrativeProcedureInterpretation(137))
    }

    /// law: administrative.L-F41
    static var requestDocumentReviewRow: Rule<Self> {
        Rule(
            moving, to: nil, by: [.plaintiff], expects: [.beforeHearing], .administrativeProcedure(53),
            .administrativeProcedureInterpretation(146))
    }

    /// law: administrative.L-F42
    static var claimCompensationRow: Rule<Self> {
        Rule(moving, to: nil, by: [.plaintiff], expects: [.compensationInTime], .administrativeCompensation(14, 2))
    }

    static var collectEvidenceRow: Rule<Self> {
        Rule(moving, to: nil, by: courts, expects: [.notForLegality], .administrativeProcedure(40))
    }

    static var reviewDocumentRow: Rule<Self> {
        Rule(
            trying, to: nil, by: courts, expects: [.documentReviewAsked], .administrativeProcedure(64),
            .administrativeProcedureInterpretation(148), .administrativeProcedureInterpretation(149))
    }

    /// law: administrative.3.2.suspend
    static var suspendRow: Rule<Self> {
        Rule(
            moving, to: .suspended, by: courts, expects: [.suspensionGrounded], starts: [.stayLapse],
            suspends: suspendable, issues: [.suspensionRuling],
            .administrativeProcedureInterpretation(87), .administrativeProcedure(61, 2))
    }

    /// law: administrative.3.2.resume
    static var resumeRow: Rule<Self> {
        Rule(
            [.suspended], to: .inHearing, by: courts, expects: [.resumesWhereItStood], stops: [.stayLapse],
            resumes: suspendable, issues: [.resumptionNotice],
            .administrativeProcedureInterpretation(87, 2))
    }

    /// Suspended while jurisdiction was disputed, the dispute goes on, and the trial period stands still as before.
    static var resumeBeforeRulingRow: Rule<Self> {
        Rule(
            [.suspended], to: .jurisdictionObjection, by: courts, expects: [.resumesWhereItStood], stops: [.stayLapse],
            resumes: suspendable.subtracting([.trial]), issues: [.resumptionNotice],
            .administrativeProcedureInterpretation(87, 2), .administrativeProcedureInterpretation(10))
    }

    /// Suspended before the hearing, it goes on there.
    static var resumeBeforeHearingRow: Rule<Self> {
        Rule(
            [.suspended], to: .answerPeriod, by: courts, expects: [.resumesWhereItStood], stops: [.stayLapse],
            resumes: suspendable, issues: [.resumptionNotice],
            .administrativeProcedureInterpretation(87, 2))
    }

    /// Suspended before the complaint was received, it is sent anew.
    static var resumeBeforeServiceRow: Rule<Self> {
        Rule(
            [.suspended], to: .docketed, by: courts, expects: [.resumesWhereItStood], stops: [.stayLapse],
            resumes: suspendable, issues: [.resumptionNotice],
            .administrativeProcedureInterpretation(87, 2))
    }

    /// law: administrative.3.2.stayLapsed
    static var stayLapsedRow: Rule<Self> {
        Rule(
            [.suspended], to: .abated, by: courts, expects: [.lapsingGround, .ninetyDaysPassed, .nobodyContinues],
            issues: [.abatementRuling], .administrativeProcedureInterpretation(88, 2))
    }

    /// law: administrative.3.2.partyGone
    static var partyGoneRow: Rule<Self> {
        Rule(
            pending, to: .abated, by: courts, expects: [.abatementGrounded], issues: [.abatementRuling],
            .administrativeProcedureInterpretation(88, 1))
    }

    /// Where the facts and the rights are clear the court may mediate without a hearing.
    /// law: administrative.3.2.mediate
    static var mediateRow: Rule<Self> {
        Rule(
            [.answerPeriod, .evidenceExchange, .hearingScheduled, .inHearing, .adjourned, .deliberating],
            to: .mediating, by: courts, expects: [.mediationAllowed, .allConsent], suspends: [.trial],
            .administrativeProcedure(60), .administrativeProcedureInterpretation(84),
            .administrativeProcedureInterpretation(86), .administrativeAgreements(23))
    }

    /// law: administrative.3.2.signMediation
    static var signMediationRow: Rule<Self> {
        Rule(
            [.mediating], to: .mediationEffective, by: partyRoles.union(courts), needs: [.signedByAll],
            emits: [.halveFee, .mayApplyEnforcement, .mayApplyRetrial], issues: [.mediationStatement],
            .administrativeProcedureInterpretation(85), .administrativeProcedure(60), .fees(15),
            .administrativeProcedureInterpretation(152))
    }

    /// law: administrative.3.2.mediationFails
    static var mediationFailsRow: Rule<Self> {
        Rule(
            [.mediating], to: .deliberating, by: courts, resumes: [.trial],
            emits: [.judgeInTime], .administrativeProcedureInterpretation(86, 4))
    }

    /// What was mediated before any hearing goes on towards it.
    static var mediationFailsUnheardRow: Rule<Self> {
        Rule(
            [.mediating], to: .hearingScheduled, by: courts, resumes: [.trial],
            .administrativeProcedureInterpretation(86, 4), .administrativeProcedureInterpretation(84))
    }

    static var requestWithdrawalRow: Rule<Self> {
        Rule(
            pending, to: nil, by: [.plaintiff, .procuratorate], issues: [.withdrawalApplication],
            .administrativeProcedure(62), .publicInterestSuits(24))
    }

    /// law: administrative.3.2.approveWithdrawal
    static var approveWithdrawalRow: Rule<Self> {
        Rule(
            pending, to: .withdrawn, by: courts, expects: [.withdrawalAsked, .withdrawalSound],
            emits: [.barRefiling, .halveFee], issues: [.withdrawalRuling], .administrativeProcedure(62),
            .suitWithdrawal(2), .administrativeProcedureInterpretation(60),
            .administrativeProcedureInterpretation(80, 3))
    }
}
