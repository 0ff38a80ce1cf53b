/// 生态环境损害赔偿磋商: the negotiation before a suit for environmental damage, and the confirmation of what was agreed.
public struct NegotiationRecord: WireRecord {
    /// How it ended.
    @nonexhaustive
    public enum Result: UInt8, Vocabulary, WireValue {
        case underway
        case agreed
        case failed
        /// The liable party cannot be found or will not come.
        case impossible

        public var term: Term {
            switch self {
            case .underway: Term("underway", "磋商中", "underway")
            case .agreed: Term("agreed", "达成协议", "agreed")
            case .failed: Term("failed", "未达成一致", "failed")
            case .impossible: Term("impossible", "无法进行磋商", "impossible")
            }
        }
    }

    /// Who claims.
    public var claimant: EnvironmentalStarter
    /// The days of the meetings.
    public var sessions: [CivilDate]
    /// How it ended.
    public var result: Result
    /// The day of the agreement; nil where there is none.
    public var agreedOn: CivilDate?
    /// The day the court published the agreement; nil where it did not.
    public var noticeOn: CivilDate?
    /// The day of the confirmation ruling; nil where there is none.
    public var confirmedOn: CivilDate?
    /// The file of the confirmation; nil where there is none.
    public var confirmation: CaseID?

    /// A negotiation.
    public init(
        by claimant: EnvironmentalStarter, sessions: [CivilDate] = [], _ result: Result = .underway,
        agreedOn: CivilDate? = nil, noticeOn: CivilDate? = nil, confirmedOn: CivilDate? = nil,
        confirmation: CaseID? = nil
    ) {
        self.claimant = claimant
        self.sessions = sessions
        self.result = result
        self.agreedOn = agreedOn
        self.noticeOn = noticeOn
        self.confirmedOn = confirmedOn
        self.confirmation = confirmation
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            by: try c.field("claimant", value?.claimant),
            sessions: try c.defaulted("sessions", value?.sessions, default: []), try c.field("result", value?.result),
            agreedOn: try c.optional("agreedOn", value?.agreedOn),
            noticeOn: try c.optional("noticeOn", value?.noticeOn),
            confirmedOn: try c.optional("confirmedOn", value?.confirmedOn),
            confirmation: try c.optional("confirmation", value?.confirmation))
    }

    /// Whether a suit may follow; nil while it is underway.
    public var opensSuit: Bool? {
        switch result {
        case .underway: nil
        case .agreed: false
        case .failed, .impossible: true
        }
    }

    /// What is wrong with it.
    /// law: mediation.ecoCompensationConfirmation
    public func findings(in law: LegalContext) -> [Finding] {
        var found: [Finding] = []
        if !EnvironmentalCaseKind.compensationSuit.starters.contains(claimant) {
            found.append(
                Finding(
                    "mediation.ecoCompensationSuit", .error, at: "claimant", Basis(Citation("EDL20", 1)),
                    "\(claimant.term.zh)不是赔偿权利人", "not entitled to claim: \(claimant.term.en)"))
        }
        guard let confirmedOn else { return found }
        let basis = EnvironmentalCaseKind.compensationConfirmation.basis
        let last = noticeOn.flatMap { TimeLimit.publicInterestNotice.lastDay(from: $0, in: law) }
        if last.map({ confirmedOn <= $0 }) ?? true {
            found.append(
                Finding(
                    "mediation.ecoCompensationConfirmation", .error, at: "confirmedOn", basis,
                    "协议公告不少于三十日后，方可裁定确认", "confirmed only after thirty days of public notice"))
        }
        if result != .agreed {
            found.append(
                Finding(
                    "mediation.ecoCompensationConfirmation", .error, at: "result", basis, "没有达成协议，无从确认",
                    "there is no agreement to confirm"))
        }
        return found
    }
}
