/// Whether a notice was served long enough before a hearing, under both readings of "N days before": the period is counted
/// back from the hearing and never moved.
///
/// No text settles which reading holds: lenient, the N-th day before is early enough; strict, N full days lie between.
public struct HearingNoticeTest: Sendable, Hashable {
    /// The limit.
    public let limit: TimeLimit
    /// The day of the hearing.
    public let hearing: CivilDate
    /// The latest day of service under the lenient reading; nil where it cannot be told.
    public let lenientLatest: CivilDate?
    /// The latest day of service under the strict reading; nil where it cannot be told.
    public let strictLatest: CivilDate?
    /// The last working day that satisfies the strict reading: the day to serve by in practice; nil where it cannot be told.
    public let serveBy: CivilDate?
    /// The steps.
    public let derivation: Derivation

    /// The test of a notice under a limit that is counted back from the hearing, such as ``TimeLimit/administrativeSummons``,
    /// ``TimeLimit/attendanceNotice``, ``TimeLimit/protestHearingNotice`` or ``TimeLimit/reconsiderationHearingNotice``.
    /// Nil where the limit is not counted back.
    public init?(_ limit: TimeLimit, hearing: CivilDate, in law: LegalContext) {
        var counting = limit.counting(on: hearing, in: law)
        guard counting.direction == .before || counting.direction == .fullBefore else { return nil }
        self.limit = limit
        self.hearing = hearing
        counting.direction = .before
        let lenient = counting.lastDay(from: hearing, in: law)
        counting.direction = .fullBefore
        let strict = counting.lastDay(from: hearing, in: law)
        lenientLatest = lenient
        strictLatest = strict
        serveBy = strict.flatMap { day in
            law.calendar.isWorkingDay(day) == true ? day : law.calendar.previous(before: day)
        }
        let unit = counting.rule.unit(of: counting.period, on: hearing)
        let length = Period(Int(counting.period.length), unit)
        var steps = Derivation()
        steps.add(
            "\(limit.term.zh)：开庭（听证）\(length.text(in: .zh))前",
            "\(limit.term.en): \(length.text(in: .en)) before the hearing",
            result: "\(hearing)", limit.basis)
        steps.add(
            "宽松读法：往前数\(length.text(in: .zh))，当日送达即可；不顺延",
            "Lenient reading: the day \(length.text(in: .en)) before is early enough; it does not move",
            result: lenient.map { "\($0)" } ?? "—", limit.basis)
        steps.add(
            "严格读法：送达与开庭之间须有完整\(length.text(in: .zh))；不顺延",
            "Strict reading: \(length.text(in: .en)) must lie in full between; it does not move",
            result: strict.map { "\($0)" } ?? "—", limit.basis)
        if let serveBy, serveBy != strict {
            steps.add(
                "该日为休息日，实际应于此前的工作日送达", "A rest day: serve on the working day before", result: "\(serveBy)", limit.basis)
        }
        derivation = steps
    }

    /// What is wrong with a notice served on a day: an error where it is late even under the lenient reading, a warning
    /// where only under the strict one.
    public func findings(servedOn day: CivilDate) -> [Finding] {
        if let lenientLatest, day > lenientLatest {
            return [
                Finding(
                    "administrative.hearingNoticeLate", .error, at: "notice", limit.basis,
                    "\(limit.term.zh)送达过迟，最迟应为\(lenientLatest)",
                    "\(limit.term.en): served too late, \(lenientLatest) at the latest")
            ]
        }
        if let strictLatest, day > strictLatest {
            return [
                Finding(
                    "administrative.hearingNoticeStrict", .warning, at: "notice", limit.basis,
                    "按严格读法\(limit.term.zh)送达过迟，最迟应为\(strictLatest)",
                    "\(limit.term.en): too late under the strict reading, \(strictLatest) at the latest")
            ]
        }
        return []
    }
}
