extension AttendanceTally {
    /// The count above the line.
    public func numerator(_ basis: AttendanceBasis) -> Int64 {
        switch basis {
        case .byHeard: attended
        case .byNotified: attended - attendedUnnotified
        case .byPrincipal: attendedByPrincipal
        case .byOrgan: Int64(attendedOrgans.count)
        }
    }

    /// The count below the line. Justified absences are in it unless left out; the organs are not told apart by them.
    public func denominator(_ basis: AttendanceBasis, leavingOutJustified: Bool = false) -> Int64 {
        switch basis {
        case .byHeard, .byPrincipal: leavingOutJustified ? heard - justifiedAbsence : heard
        case .byNotified:
            leavingOutJustified
                ? heard - courtDidNotNotify - (justifiedAbsence - justifiedUnnotified) : heard - courtDidNotNotify
        case .byOrgan: Int64(heardOrgans.count)
        }
    }

    /// The rate; nil where nothing is to be divided by, neither 0 % nor 100 %, and where the counts for this basis were
    /// not reported.
    public func rate(_ basis: AttendanceBasis = .byHeard, leavingOutJustified: Bool = false) -> Percent? {
        untold.contains(basis)
            ? nil : Percent(numerator(basis), of: denominator(basis, leavingOutJustified: leavingOutJustified))
    }

    /// 出庭出声率: the head spoke, of those attended; nil where none was.
    public var spokeRate: Percent? { Percent(spoke, of: attended) }

    /// By how many percentage points the rate moved; nil where either is undefined.
    /// law: administrative.I02
    public func change(since earlier: AttendanceTally, _ basis: AttendanceBasis = .byHeard) -> PercentagePoints? {
        guard let now = rate(basis), let before = earlier.rate(basis) else { return nil }
        return now.fraction.subtracting(before.fraction).map(PercentagePoints.init(fraction:))
    }

    /// The rate with its counts, the excluded ones beside them.
    public func derivation(_ basis: AttendanceBasis = .byHeard, leavingOutJustified: Bool = false) -> Derivation {
        let term = basis.term
        var derivation = Derivation()
        derivation.add(
            "口径：\(term.zh)，负责人出庭", "basis: \(term.en), attended", result: "\(numerator(basis))",
            Basis(.headAttendance(2), .headAttendance(7, 1)))
        derivation.add(
            "应计数", "counted over", result: "\(denominator(basis, leavingOutJustified: leavingOutJustified))")
        derivation.add(
            leavingOutJustified ? "正当理由不出庭，不计入" : "正当理由不出庭，计入分母",
            leavingOutJustified ? "justified absences, left out" : "justified absences, counted below the line",
            result: "\(justifiedAbsence)", Basis(.headAttendance(8)))
        derivation.add("无正当理由不出庭", "unjustified absences", result: "\(unjustifiedAbsence)")
        derivation.add(
            "中途退庭、拒绝说明，不计为出庭", "left or refused to explain, not counted as attending", result: "\(brokenOff)")
        derivation.add("书面审理，不计入", "reviewed on the papers, left out", result: "\(paperReview)")
        derivation.add(
            "开庭前撤诉，不计入", "withdrawn before the hearing, left out", result: "\(withdrawnBeforeHearing)")
        derivation.add("法院未通知", "not notified by the court", result: "\(courtDidNotNotify)")
        derivation.add(
            "出庭应诉率", "attendance rate",
            result: rate(basis, leavingOutJustified: leavingOutJustified)?.text(decimals: 1) ?? "—")
        return derivation
    }
}
