/// A suspected crime on its way from an agency to the police.
///
/// Sources: 行政执法机关移送涉嫌犯罪案件的规定 art. 5, 8, 9, 11.
/// law: mediation.ecoCriminal mediation.E09
public struct CrimeTransferRecord: WireRecord {
    /// The day the team reported to the head of the agency.
    public var reportedOn: CivilDate?
    /// When the head approved: the day and the minute of the day.
    public var approvedAt: TransferMoment?
    /// When the case was handed to the police.
    public var transferredAt: TransferMoment?
    /// The day the police received it.
    public var receivedOn: CivilDate?
    /// What the police decided; nil while nothing.
    public var decision: PoliceDecision?
    /// The day of the decision.
    public var decidedOn: CivilDate?
    /// Whether the reason of a refusal was given in writing.
    public var reasonIsWritten: Bool?
    /// The day the agency received the refusal.
    public var refusalReceivedOn: CivilDate?
    /// The day the agency asked the police to reconsider.
    public var reconsiderationAskedOn: CivilDate?
    /// The day of the decision on that.
    public var reconsideredOn: CivilDate?
    /// The day the procuratorate was asked to supervise.
    public var supervisionAskedOn: CivilDate?
    /// Whether the agency imposed a penalty instead of the transfer.
    public var penaltyInsteadOfTransfer: Bool?
    /// The fine the agency had imposed before.
    public var administrativeFine: Money?

    /// A record before anything happened.
    public init() {}

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        var record = Self()
        record.reportedOn = try c.optional("reportedOn", value?.reportedOn)
        record.approvedAt = try c.optional("approvedAt", value?.approvedAt)
        record.transferredAt = try c.optional("transferredAt", value?.transferredAt)
        record.receivedOn = try c.optional("receivedOn", value?.receivedOn)
        record.decision = try c.optional("decision", value?.decision)
        record.decidedOn = try c.optional("decidedOn", value?.decidedOn)
        record.reasonIsWritten = try c.optional("reasonIsWritten", value?.reasonIsWritten)
        record.refusalReceivedOn = try c.optional("refusalReceivedOn", value?.refusalReceivedOn)
        record.reconsiderationAskedOn = try c.optional("reconsiderationAskedOn", value?.reconsiderationAskedOn)
        record.reconsideredOn = try c.optional("reconsideredOn", value?.reconsideredOn)
        record.supervisionAskedOn = try c.optional("supervisionAskedOn", value?.supervisionAskedOn)
        record.penaltyInsteadOfTransfer = try c.optional("penaltyInsteadOfTransfer", value?.penaltyInsteadOfTransfer)
        record.administrativeFine = try c.optional("administrativeFine", value?.administrativeFine)
        return record
    }

    /// What of a criminal fine is still due once the earlier fine is set off, nothing below zero; nil where it does
    /// not fit.
    /// law: mediation.E09
    public func fineDue(of criminalFine: Money) -> Money? {
        guard let rest = criminalFine.subtracting(administrativeFine ?? .zero) else { return nil }
        return rest.isNegative ? .zero : rest
    }

    /// What is wrong with the record as it stands on a day.
    public func findings(asOf day: CivilDate, in law: LegalContext) -> [Finding] {
        func late(_ path: String, _ limit: TimeLimit, from start: CivilDate?, done: CivilDate?) -> Finding? {
            guard let last = start.flatMap({ limit.lastDay(from: $0, in: law) }), (done ?? day) > last else {
                return nil
            }
            return Finding(
                "mediation.ecoCriminal", .error, at: path, limit.basis, "\(limit.term.zh)应当在\(last)前完成",
                "\(limit.term.en): the last day was \(last)")
        }
        var found = [
            late("approvedAt", .crimeTransferApproval, from: reportedOn, done: approvedAt?.day),
            late("decidedOn", .crimeTransferPoliceReview, from: receivedOn, done: decidedOn),
            reconsiderationAskedOn.flatMap {
                late("reconsiderationAskedOn", .crimeTransferReconsiderationRequest, from: refusalReceivedOn, done: $0)
            },
            late("reconsideredOn", .crimeTransferReconsideration, from: reconsiderationAskedOn, done: reconsideredOn),
            transferFinding(asOf: day, in: law),
        ].compactMap(\.self)
        if decision == .notFiled, reasonIsWritten == false {
            found.append(
                Finding(
                    "mediation.ecoCriminal", .error, at: "reasonIsWritten", Basis(Citation("TRF20", 8)),
                    "不予立案的，应当书面说明理由", "a refusal needs its reason in writing"))
        }
        if penaltyInsteadOfTransfer == true {
            found.append(
                EnvironmentalRule.transferBesidePenalty.finding(
                    "不得以行政处罚代替移送", "a penalty does not replace the transfer", at: "penaltyInsteadOfTransfer"))
        }
        return found
    }

    private func transferFinding(asOf day: CivilDate, in law: LegalContext) -> Finding? {
        guard let approved = approvedAt?.moment,
            let end = TimeLimit.crimeTransfer.deadline(from: approved, in: law)?.end
        else { return nil }
        let isLate = transferredAt?.moment.map { $0 > end } ?? (day > end.day)
        guard isLate else { return nil }
        return Finding(
            "mediation.ecoCriminal", .error, at: "transferredAt", TimeLimit.crimeTransfer.basis,
            "批准移送的，应当在24小时内（至\(end)）移送", "after approval the transfer is due within 24 hours, by \(end)")
    }
}

/// A minute of a day on the wire, as for sanctions.
public typealias TransferMoment = SanctionMoment
