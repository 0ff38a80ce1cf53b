/// The rows of filing and docketing.
extension AdministrativeFirstInstance {
    /// law: administrative.3.2.fileComplaint
    static var fileComplaintRow: Rule<Self> {
        Rule(
            [.unfiled], to: .complaintReceived, by: [.plaintiff, .procuratorate],
            expects: [.receiptGiven, .reconsiderationFirst, .noPendingReconsideration, .suedInTime], starts: [.filing],
            emits: [.giveReceipt], issues: [.complaint, .receipt], .administrativeProcedure(49),
            .administrativeProcedure(50), .administrativeProcedureInterpretation(54))
    }

    /// A complaint not yet docketed needs no leave to be taken back, as after a settlement before trial.
    static var retractComplaintRow: Rule<Self> {
        Rule(
            [.complaintReceived, .correctionRequested, .preFilingMediation], to: .returnedToPlaintiff,
            by: [.plaintiff, .procuratorate], stops: [.filing, .upperHandling, .correction, .preFiling],
            evidence: .convention)
    }

    /// law: administrative.3.2.docketOnSpot
    static var docketOnSpotRow: Rule<Self> {
        Rule(
            [.complaintReceived], to: .docketed, by: courts,
            expects: [.filedInTime, .reconsiderationFirst, .noPendingReconsideration], starts: [.trial, .copy],
            stops: [.filing, .upperHandling, .correction, .preFiling], issues: [.acceptanceNotice],
            .administrativeProcedure(51, 1), .administrativeProcedureInterpretation(53))
    }

    /// What cannot be decided in seven days is docketed first; it may be dismissed later.
    /// law: administrative.3.2.docketPending
    static var docketPendingRow: Rule<Self> {
        Rule(
            [.complaintReceived, .correctionRequested], to: .docketed, by: courts, starts: [.trial, .copy],
            stops: [.filing, .upperHandling, .correction, .preFiling], issues: [.acceptanceNotice],
            .administrativeProcedureInterpretation(53, 2), .administrativeProcedure(51))
    }

    /// law: administrative.3.2.guideCorrection
    static var guideCorrectionRow: Rule<Self> {
        Rule(
            [.complaintReceived, .correctionRequested], to: .correctionRequested, by: courts,
            expects: [.guidedCompletely], starts: [.correction], stops: [.filing, .upperHandling],
            emits: [.nameEverythingOnce], issues: [.correctionNotice], .administrativeProcedure(51, 3),
            .administrativeProcedureInterpretation(55))
    }

    /// The seven days run anew from the corrected complaint.
    static var submitCorrectionRow: Rule<Self> {
        Rule(
            [.correctionRequested], to: nil, by: [.plaintiff, .procuratorate], expects: [.correctedInTime],
            starts: [.filing], stops: [.correction], .administrativeProcedureInterpretation(49),
            .administrativeProcedureInterpretation(55, 2))
    }

    /// law: administrative.3.2.docketAfterCorrection
    static var docketAfterCorrectionRow: Rule<Self> {
        Rule(
            [.correctionRequested], to: .docketed, by: courts, expects: [.filedInTime], starts: [.trial, .copy],
            stops: [.filing, .upperHandling, .correction, .preFiling], issues: [.acceptanceNotice],
            .administrativeProcedureInterpretation(55, 2), .administrativeProcedure(51))
    }

    /// law: administrative.3.2.returnComplaint
    static var returnComplaintRow: Rule<Self> {
        Rule(
            [.correctionRequested], to: .returnedToPlaintiff, by: courts, stops: [.filing, .correction],
            .administrativeProcedureInterpretation(55, 2))
    }

    /// After a mediation that failed too, where the conditions of a suit are unmet.
    /// law: administrative.3.2.ruleNotDocketed
    static var ruleNotDocketedRow: Rule<Self> {
        Rule(
            [.complaintReceived, .correctionRequested, .preFilingMediation], to: .notDocketed, by: courts,
            expects: [.filedInTime], stops: [.filing, .upperHandling, .correction, .preFiling],
            emits: [.informOfAppeal], issues: [.nonDocketingRuling],
            .administrativeProcedure(51, 2), .administrativeProcedureInterpretation(55),
            .administrativeProcedureInterpretation(56), .administrativeProcedureInterpretation(57))
    }

    /// law: administrative.3.2.referPreFiling
    static var referPreFilingRow: Rule<Self> {
        Rule(
            [.complaintReceived], to: .preFilingMediation, by: courts, expects: [.plaintiffConsents],
            starts: [.preFiling], stops: [.filing, .upperHandling], emits: [.keepFilingDate],
            issues: [.mediationReferral], .onlineMediation(7), .onlineMediation(15), .invitedMediation(27))
    }

    /// The day of the first complaint stays the day of suing.
    /// law: administrative.3.2.mediationFailedDocket
    static var mediationFailedDocketRow: Rule<Self> {
        Rule(
            [.preFilingMediation], to: .docketed, by: courts, starts: [.trial, .copy],
            stops: [.filing, .upperHandling, .correction, .preFiling], issues: [.acceptanceNotice],
            .onlineMediation(21), .administrativeProcedure(51))
    }

    /// The higher court handles it within seven days; a corrected complaint left lying may go there as well.
    /// law: administrative.3.2.courtSilent
    static var courtSilentRow: Rule<Self> {
        Rule(
            [.complaintReceived, .correctionRequested], to: nil, by: [.plaintiff, .procuratorate],
            needs: [.filingTimePassed], starts: [.upperHandling], stops: [.filing], .administrativeProcedure(52),
            .administrativeProcedureInterpretation(6))
    }

    /// A case remanded is docketed anew and goes on towards the hearing: the complaint was served before.
    static var docketRemandedRow: Rule<Self> {
        Rule(
            [.unfiled], to: .hearingScheduled, by: courts, starts: [.trial], emits: [.formAnotherPanel, .barSummary],
            issues: [.acceptanceNotice], .administrativeProcedureInterpretation(109, 2),
            .administrativeProcedureInterpretation(11, 1, item: 1), .administrativeProcedure(82, 3),
            .administrativeProcedure(89))
    }

    /// A case the higher court orders to be docketed or to be tried, or that another court transferred.
    static var docketOrderedRow: Rule<Self> {
        Rule(
            [.unfiled], to: .docketed, by: courts, starts: [.trial, .copy], issues: [.acceptanceNotice],
            .administrativeProcedureInterpretation(109, 1), .administrativeProcedure(22),
            .administrativeProcedure(23))
    }

    static var noticeFeeRow: Rule<Self> {
        Rule(beforeService.union([.answerPeriod]), to: nil, by: courts, starts: [.fee], issues: [.feeNotice], .fees(22))
    }

    static var payFeeRow: Rule<Self> {
        Rule(moving, to: nil, by: [.plaintiff, .party], stops: [.fee], .fees(22))
    }

    /// The seven days to pay outlast the five to send the copy: the fee may be found unpaid until the hearing.
    /// law: administrative.3.2.feeUnpaid
    static var feeUnpaidRow: Rule<Self> {
        Rule(
            beforeService.union(preparing), to: .deemedWithdrawn, by: courts, expects: [.feeTimePassed, .noFeeRelief],
            emits: [.mayRefile],
            issues: [.deemedWithdrawalRuling], .administrativeProcedureInterpretation(61), .fees(22))
    }
}
