/// An alarm of the measure ledger: a measure that expires soon, or has expired.
public struct MeasureAlarm: Sendable, Hashable {
    /// Which of the alarms of the ledger: 1 the earliest, 3 the last, 4 when the last day has passed.
    public let level: Int
    /// The last day.
    public let lastDay: CivilDate
    /// Days left; negative when it has passed.
    public let daysLeft: Int
    /// The last day for the creditor to ask for renewal of a preservation; nil for other measures.
    public let askBy: CivilDate?

    /// The warning.
    /// law: enforcement.V12
    public var finding: Finding {
        Finding(
            "enforcement.V12", .warning, at: "expiresOn", Basis(.preservation(18), .civilProcedureInterpretation(485)),
            daysLeft < 0
                ? "措施已于\(lastDay)届满，效力消灭" : "措施将于\(lastDay)届满，尚余\(daysLeft)日" + (askBy.map { "；续行申请应于\($0)前提出" } ?? ""),
            daysLeft < 0
                ? "the measure expired on \(lastDay)"
                : "the measure expires on \(lastDay), \(daysLeft) days left"
                    + (askBy.map { "; renewal is to be asked for by \($0)" } ?? ""))
    }
}

extension PolicyParameter {
    /// 到期预警（第一次）: 30 days before expiry.
    public static let firstMeasureAlarm = PolicyParameter(
        Term("measure-alarm-first", "查封到期第一次预警", "first alarm before a measure expires"), .count(30),
        unit: Bilingual("日", "days"), Basis(.preservation(18)), .convention)
    /// 到期预警（第二次）: 15 days before expiry.
    public static let secondMeasureAlarm = PolicyParameter(
        Term("measure-alarm-second", "查封到期第二次预警", "second alarm before a measure expires"), .count(15),
        unit: Bilingual("日", "days"), Basis(.preservation(18)), .convention)
    /// 到期预警（第三次）: 7 days before expiry.
    public static let thirdMeasureAlarm = PolicyParameter(
        Term("measure-alarm-third", "查封到期第三次预警", "third alarm before a measure expires"), .count(7),
        unit: Bilingual("日", "days"), Basis(.preservation(18)), .convention)

    /// Every parameter of control measures.
    public static let measurePolicies: [PolicyParameter] = [
        firstMeasureAlarm, secondMeasureAlarm, thirdMeasureAlarm, clearExcess,
    ]
}

extension ControlMeasure {
    /// The last day for the creditor to ask for renewal of a preservation: seven days before expiry.
    /// law: enforcement.V12
    public func latestRenewalRequest(in law: LegalContext) -> CivilDate? {
        expiresOn.flatMap { TimeLimit.preservationRenewalRequest.lastDay(from: $0, in: law) }
    }

    /// The alarm of this measure on a day; nil where none is due, or the measure is not in force.
    public func alarm(asOf day: CivilDate, in law: LegalContext) -> MeasureAlarm? {
        guard isInForce, let expiresOn else { return nil }
        let left = day.days(until: expiresOn)
        var level = left < 0 ? 4 : 0
        if level == 0 {
            for (index, parameter) in [
                PolicyParameter.firstMeasureAlarm, .secondMeasureAlarm, .thirdMeasureAlarm,
            ].enumerated() {
                if case .count(let days) = law.value(of: parameter), left <= days { level = index + 1 }
            }
        }
        guard level > 0 else { return nil }
        return MeasureAlarm(
            level: level, lastDay: expiresOn, daysLeft: left,
            askBy: isPreservation ? latestRenewalRequest(in: law) : nil)
    }

    /// What must be done before an entrustment: a measure with less than a month left is renewed first. Empty where nothing
    /// must.
    /// law: enforcement.V62
    public func entrustmentFindings(asOf day: CivilDate, in law: LegalContext) -> [Finding] {
        guard isInForce, let expiresOn, let latest = TimeLimit.entrustmentRenewal.lastDay(from: expiresOn, in: law),
            day > latest
        else { return [] }
        return [
            Finding(
                "enforcement.V62", .error, at: "expiresOn", Basis(.entrustedEnforcement(6)),
                "期限不足一个月（\(expiresOn)届满），应当先行续行再委托执行",
                "less than a month is left (expires on \(expiresOn)): renew before entrusting")
        ]
    }
}
