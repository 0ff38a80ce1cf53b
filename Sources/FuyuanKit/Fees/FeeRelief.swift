/// Relief for a party who can hardly pay (司法救助; 诉讼费用交纳办法 arts. 44–51).
///
/// law: mediation.calculation-6.2-feeRelief
@nonexhaustive
public enum FeeRelief: UInt8, Vocabulary, WireValue {
    /// Nothing is paid: natural persons only (arts. 44, 45).
    case waiver
    /// Less is paid (art. 46).
    case reduction
    /// It is paid later (art. 47).
    case deferral

    public var term: Term {
        switch self {
        case .waiver: Term("waiver", "免交", "waiver")
        case .reduction: Term("reduction", "减交", "reduction")
        case .deferral: Term("deferral", "缓交", "deferral")
        }
    }

    /// The provision.
    public var citation: Citation {
        switch self {
        case .waiver: .fees(45)
        case .reduction: .fees(46)
        case .deferral: .fees(47)
        }
    }

    /// The grounds on which the court grants it.
    public var grounds: EnumSet<FeeReliefGround> { EnumSet(FeeReliefGround.allCases.filter { $0.relief == self }) }

    /// What a grant of this relief has against it: a waiver for an organisation, a reduction of less than the least
    /// share, or of unknown share. `reduction` is looked at for a reduction only.
    ///
    /// law: mediation.V078
    public func finding(naturalPerson: Bool, reduction share: Percent?, at path: String = "") -> Finding? {
        switch self {
        case .waiver:
            guard !naturalPerson else { return nil }
            return Finding(
                "mediation.V078", .error, at: path, Basis(.fees(44, 2)), "诉讼费用的免交只适用于自然人",
                "only a natural person can be granted a waiver")
        case .reduction:
            let least = FeeSchedule.leastReduction
            if let share, share >= least { return nil }
            return Finding(
                "mediation.V078", .error, at: path, Basis(.fees(46, 2)),
                "减交比例不得低于\(least.text(decimals: 0))", "a reduction is at least \(least.text(decimals: 0))")
        case .deferral: return nil
        }
    }
}
