/// One enforcement case as a bankruptcy of its debtor finds it.
public struct EnforcementUnderBankruptcy: Sendable, Hashable {
    /// Where it stands because of the bankruptcy.
    @nonexhaustive
    public enum Status: UInt8, Vocabulary {
        /// No bankruptcy touches it.
        case running
        /// Suspended.
        case suspended
        /// Terminated.
        case terminated

        public var term: Term {
            switch self {
            case .running: Term("running", "执行中", "running")
            case .suspended: Term("suspended", "中止执行", "suspended")
            case .terminated: Term("terminated", "终结执行", "terminated")
            }
        }
    }

    /// Whether the debtor is an enterprise legal person; nil where not known.
    public var isEnterprise: Bool?
    /// The day the decision closed it for now (终结本次执行程序); nil where it did not.
    public var closedForNowOn: CivilDate?
    /// The day the bankruptcy of the debtor was accepted; nil where it was not.
    public var acceptedOn: CivilDate?
    /// The day of the declaration, or of the ruling that ended reorganisation or settlement; nil where there is none.
    public var endedOn: CivilDate?
    /// The day a refusal, a dismissal or a conclusion under art. 108 took effect; nil where there is none.
    public var undoneOn: CivilDate?

    /// An enforcement case.
    public init(
        isEnterprise: Bool? = nil, closedForNowOn: CivilDate? = nil, acceptedOn: CivilDate? = nil,
        endedOn: CivilDate? = nil, undoneOn: CivilDate? = nil
    ) {
        self.isEnterprise = isEnterprise
        self.closedForNowOn = closedForNowOn
        self.acceptedOn = acceptedOn
        self.endedOn = endedOn
        self.undoneOn = undoneOn
    }

    /// Where it stands on a day: suspended by acceptance, terminated by declaration or the end of reorganisation or
    /// settlement, going on when the acceptance is undone (企业破产法 art. 19; 民诉法解释 art. 513).
    /// law: bankruptcy.x01
    /// law: bankruptcy.x06
    /// law: bankruptcy.x07
    public func status(on day: CivilDate) -> Status {
        guard let acceptedOn, day >= acceptedOn else { return .running }
        if let endedOn, day >= endedOn { return .terminated }
        if let undoneOn, day >= undoneOn { return .running }
        return .suspended
    }

    /// Whether it proves that the debtor was enforced against and still cannot pay (司法解释一 art. 4 item 3); nil where
    /// it was not closed for now, for nothing follows from that.
    /// law: bankruptcy.x09
    public func isEvidenceOfInability(on day: CivilDate) -> Bool? {
        closedForNowOn.flatMap { $0 <= day ? true : nil }
    }

    /// Whether ordinary creditors may take part in the distribution pro rata: not against an enterprise, where the
    /// order of seizure rules (民诉法解释 arts. 506, 514); nil where the kind of debtor is not known.
    /// law: bankruptcy.x10
    public var allowsProRata: Bool? { isEnterprise.map { !$0 } }

    /// What is wrong with a plan to share the proceeds pro rata; nil where nothing is known to be.
    public func findingOfProRata(at path: String = "") -> Finding? {
        guard allowsProRata == false else { return nil }
        return Finding(
            "bankruptcy.v72", .error, at: path,
            Basis(.civilProcedureInterpretation(506), .civilProcedureInterpretation(514)),
            "被执行人为企业法人的不适用参与分配；不进入破产的，按采取执行措施的先后顺序清偿",
            "no pro rata participation against an enterprise: without bankruptcy the order of seizure rules")
    }

    /// Whether proceeds still belong to the estate, and not to whom they were paid: whatever was enforced on or after
    /// the day of acceptance is corrected (司法解释二 art. 5).
    /// law: bankruptcy.x03
    public func mustBeReturned(paidOn day: CivilDate) -> Bool { acceptedOn.map { day >= $0 } ?? false }
}

/// A cost that an unfinished enforcement left behind (司法解释三 art. 1).
@nonexhaustive
public enum EnforcementCost: UInt8, Vocabulary, WireValue {
    /// 评估费.
    case appraisal
    /// 公告费.
    case announcement
    /// 保管费.
    case custody
    /// 案件受理费.
    case filingFee
    /// 执行申请费.
    case enforcementFee

    public static let wireIndex = VocabularyIndex<EnforcementCost>()

    public var term: Term {
        switch self {
        case .appraisal: Term("appraisal", "评估费", "appraisal")
        case .announcement: Term("announcement", "公告费", "announcement")
        case .custody: Term("custody", "保管费", "custody")
        case .filingFee: Term("filing-fee", "案件受理费", "filing fee")
        case .enforcementFee: Term("enforcement-fee", "执行申请费", "enforcement fee")
        }
    }

    /// Whether it is paid like a bankruptcy cost; otherwise it is an ordinary claim.
    /// law: bankruptcy.x05
    public var isPaidLikeBankruptcyCost: Bool {
        switch self {
        case .appraisal, .announcement, .custody: true
        case .filingFee, .enforcementFee: false
        }
    }
}
