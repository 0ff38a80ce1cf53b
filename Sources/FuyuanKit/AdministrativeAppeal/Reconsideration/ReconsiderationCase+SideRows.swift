/// What happens beside the trial: stops, extensions, attached reviews.
extension ReconsiderationCase {
    static var stayActRow: Rule<Self> {
        Rule(
            open, to: nil, by: organs.union([.respondent]), expects: [.stayJustified], emits: [.stopAct],
            issues: [.stayNotice], .reconsideration(42), .reconsideration2017(21))
    }

    static var convertToOrdinaryRow: Rule<Self> {
        Rule(
            trial, to: nil, by: [.reconsiderationBody, .bodyHead],
            expects: [.isSummary, .conversionApproved], issues: [.conversionNotice], .reconsideration(55))
    }

    static var extendRow: Rule<Self> {
        Rule(
            open.subtracting([.suspended]), to: nil, by: heads,
            expects: [
                .extensionOrdinary, .extendedBeforeExpiry, .extensionWithinCap, .extensionApproved,
                .extensionNotified,
            ],
            emits: [.giveWrittenNotice], issues: [.extensionNotice], .reconsideration(62, 1),
            .reconsideration2017(31))
    }

    /// The time to deal with a document runs from the request, which may come with the application: the organ need not
    /// wait for the answer.
    static var documentReviewRow: Rule<Self> {
        Rule(
            trial.subtracting([.mediating]), to: .suspended, by: organs, expects: [.documentAttachable],
            starts: [.documentReview, .drafterNotice], suspends: trialClocks, emits: [.giveWrittenNotice],
            issues: [.suspensionNotice], .reconsideration(39, 1, item: 9), .reconsideration(56),
            .reconsideration(57), .reconsideration2017(26))
    }

    static var referDocumentRow: Rule<Self> {
        Rule(
            trial.subtracting([.mediating]), to: .suspended, by: organs, expects: [.documentAttachable],
            starts: [.documentTransfer], suspends: trialClocks, emits: [.giveWrittenNotice],
            issues: [.suspensionNotice], .reconsideration(56), .reconsideration(57),
            .reconsideration(39, 1, item: 9), .reconsideration2017(26))
    }

    static var notifyDrafterRow: Rule<Self> {
        Rule(
            [.suspended], to: nil, by: organs, expects: [.documentInTime], starts: [.drafterAnswer],
            stops: [.drafterNotice], issues: [.drafterNotice], .reconsideration(58, 1))
    }

    static var drafterAnswersRow: Rule<Self> {
        Rule(
            [.suspended], to: nil, by: [.draftingOrgan], expects: [.documentInTime], stops: [.drafterAnswer],
            .reconsideration(58, 1))
    }

    static var forwardDocumentRow: Rule<Self> {
        Rule(
            [.suspended], to: nil, by: organs, expects: [.documentInTime], starts: [.documentAnswer],
            stops: [.documentTransfer], issues: [.transferLetter], .reconsideration(56), .reconsideration(57),
            .reconsideration2017(26))
    }

    static var documentHandledRow: Rule<Self> {
        Rule(
            [.suspended], to: nil, by: organs.union([.draftingOrgan, .upperOrgan]), expects: [.documentInTime],
            stops: documentClocks, .reconsideration(59), .reconsideration(60), .reconsideration2017(26))
    }
}
