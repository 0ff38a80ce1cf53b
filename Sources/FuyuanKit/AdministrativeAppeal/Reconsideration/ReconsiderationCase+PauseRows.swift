/// Mediation, suspension, and the ends without a decision.
extension ReconsiderationCase {
    static var startMediationRow: Rule<Self> {
        Rule(
            trial.subtracting([.mediating]).union([.decisionOverdue]), to: .mediating, by: organs, expects: [.mediable],
            .reconsideration(5), .reconsideration(73), .reconsiderationRegulation(50))
    }

    static var pauseForMediationRow: Rule<Self> {
        Rule(
            [.mediating], to: nil, by: organs, expects: [.mediable, .suspensionGrounded], suspends: trialClocks,
            emits: [.giveWrittenNotice], issues: [.suspensionNotice], .reconsideration(39, 1, item: 6))
    }

    static var signMediationRow: Rule<Self> {
        Rule(
            [.mediating], to: .mediationEffective, by: organs, needs: [.signedAndSealed],
            expects: [.mediable, .mediationLawful, .decidedInTime], stops: trialClocks.union([.suit]),
            issues: [.mediationStatement], .reconsideration(73, 1), .reconsideration(5, 2),
            .reconsiderationRegulation(50))
    }

    static var mediationFailsRow: Rule<Self> {
        Rule(
            [.mediating], to: .underReview, by: organs.union([.applicant, .respondent, .thirdParty]),
            resumes: trialClocks, emits: [.decidePromptly], .reconsideration(73, 2),
            .reconsiderationRegulation(50))
    }

    static var suspendRow: Rule<Self> {
        Rule(
            trial, to: .suspended, by: organs, expects: [.suspensionGrounded, .suspensionNotified],
            suspends: trialClocks, emits: [.giveWrittenNotice], issues: [.suspensionNotice], .reconsideration(39),
            .reconsiderationRegulation(41))
    }

    static var suspendAwaitingPartyRow: Rule<Self> {
        Rule(
            trial, to: .suspended, by: organs,
            expects: [.suspensionGrounded, .lapsingGround, .suspensionNotified], starts: [.stayLapse],
            suspends: trialClocks, emits: [.giveWrittenNotice], issues: [.suspensionNotice],
            .reconsideration(39, 1), .reconsideration(41, 1, item: 5), .reconsiderationRegulation(41))
    }

    static var resumeRow: Rule<Self> {
        Rule(
            [.suspended], to: .underReview, by: organs.union([.upperOrgan]), expects: [.pausedThere],
            stops: documentClocks.union([.stayLapse]), resumes: trialClocks, emits: [.giveWrittenNotice],
            issues: [.resumptionNotice], .reconsideration(39, 2), .reconsideration(39, 3), .reconsideration(40),
            .reconsiderationRegulation(41))
    }

    /// Where the trial stood before it paused.
    static var resumeAnswerRow: Rule<Self> {
        Rule(
            [.suspended, .mediating], to: .awaitingAnswer, by: organs.union([.upperOrgan]),
            expects: [.pausedThere], stops: documentClocks.union([.stayLapse]), resumes: trialClocks,
            emits: [.giveWrittenNotice], issues: [.resumptionNotice], .reconsideration(39, 2),
            .reconsideration(40), .reconsideration(73, 2))
    }

    static var resumeOpeningRow: Rule<Self> {
        Rule(
            [.suspended, .mediating], to: .accepted, by: organs.union([.upperOrgan]), expects: [.pausedThere],
            stops: documentClocks.union([.stayLapse]), resumes: trialClocks, emits: [.giveWrittenNotice],
            issues: [.resumptionNotice], .reconsideration(39, 2), .reconsideration(40), .reconsideration(73, 2))
    }

    static var stayLapsedRow: Rule<Self> {
        Rule(
            [.suspended], to: .terminated, by: organs, expects: [.lapsingGround, .stayLasted],
            issues: [.terminationDecision], .reconsideration(41, 1, item: 5), .reconsiderationRegulation(42, 2))
    }

    static var withdrawApprovedRow: Rule<Self> {
        Rule(
            open.union([.applicationReceived, .underAdmissionReview, .supplementRequested, .decisionOverdue]),
            to: .terminated,
            by: organs.union([.applicant]), needs: [.withdrawalApproved], emits: [.barReapplication],
            issues: [.terminationDecision], .reconsideration(74), .reconsideration(41, 1, item: 1),
            .reconsiderationRegulation(38), .reconsideration2017(25))
    }

    static var partyGoneRow: Rule<Self> {
        Rule(
            open.union([.decisionOverdue]), to: .terminated, by: organs, issues: [.terminationDecision],
            .reconsideration(41, 1, item: 2), .reconsideration(41, 1, item: 3), .reconsiderationRegulation(42))
    }

    static var criminalMeasureRow: Rule<Self> {
        Rule(
            open.union([.decisionOverdue]), to: .terminated, by: organs, issues: [.terminationDecision],
            .reconsideration(41, 1, item: 4), .reconsiderationRegulation(42))
    }
}
