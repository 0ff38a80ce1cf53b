/// What only a special mandate lets counsel do (民事诉讼法 art. 62).
@nonexhaustive
public enum CounselPower: UInt8, Vocabulary, WireValue {
    /// Admit the other side’s claim.
    case admitClaim
    /// Waive a claim.
    case waiveClaim
    /// Change a claim.
    case changeClaim
    /// Settle.
    case settle
    /// Bring a counterclaim.
    case counterclaim
    /// Appeal.
    case appeal

    public var term: Term {
        switch self {
        case .admitClaim: Term("admit-claim", "承认诉讼请求", "admit the claim")
        case .waiveClaim: Term("waive-claim", "放弃诉讼请求", "waive a claim")
        case .changeClaim: Term("change-claim", "变更诉讼请求", "change a claim")
        case .settle: Term("settle", "进行和解", "settle")
        case .counterclaim: Term("counterclaim", "提起反诉", "bring a counterclaim")
        case .appeal: Term("appeal", "提起上诉", "appeal")
        }
    }
}

/// How a mandate ended.
@nonexhaustive
public enum MandateEnd: UInt8, Vocabulary, WireValue {
    /// The stage it was given for is over.
    case completed
    /// The party took it back.
    case revoked
    /// Counsel gave it up.
    case resigned
    /// Counsel may not practise any more, or not now.
    case practiceStopped
    /// The party or counsel died or ended.
    case deceased

    public var term: Term {
        switch self {
        case .completed: Term("completed", "委托事项办结", "what it was given for is done")
        case .revoked: Term("revoked", "解除委托", "taken back")
        case .resigned: Term("resigned", "辞去委托", "given up")
        case .practiceStopped: Term("practice-stopped", "停止执业", "may not practise")
        case .deceased: Term("deceased", "委托人或者代理人死亡、终止", "the party or counsel died or ended")
        }
    }
}

/// 诉讼代理授权: counsel’s mandate in one case, as the court was told of it.
///
/// A party that changes a mandate or takes it back tells the court in writing, and the court tells the other side
/// (民事诉讼法 art. 63): the day here is the day the court was told.
public struct CounselMandate: WireRecord {
    /// Counsel, by number of the licence; never a name.
    public var counsel: ActorID
    /// The party.
    public var client: ActorID
    /// The case.
    public var caseID: CaseID
    /// The first day.
    public var from: CivilDate
    /// The last day it was given for; nil for no bound.
    public var through: CivilDate?
    /// What a special mandate adds; empty for a general one.
    public var powers: EnumSet<CounselPower>
    /// The day it ended; nil while it has not.
    public var endedOn: CivilDate?
    /// How it ended; nil while it has not, or where not said.
    public var end: MandateEnd?

    /// A mandate.
    public init(
        _ counsel: ActorID, for client: ActorID, in caseID: CaseID, from: CivilDate, through: CivilDate? = nil,
        powers: EnumSet<CounselPower> = [], endedOn: CivilDate? = nil, by end: MandateEnd? = nil
    ) {
        self.counsel = counsel
        self.client = client
        self.caseID = caseID
        self.from = from
        self.through = through
        self.powers = powers
        self.endedOn = endedOn
        self.end = end
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("counsel", value?.counsel), for: try c.field("client", value?.client),
            in: try c.field("caseID", value?.caseID), from: try c.field("from", value?.from),
            through: try c.optional("through", value?.through),
            powers: try c.defaulted("powers", value?.powers, default: []),
            endedOn: try c.optional("endedOn", value?.endedOn), by: try c.optional("end", value?.end))
    }

    /// The same mandate, ended on a day; an earlier end stays.
    public func ended(on day: CivilDate, by end: MandateEnd) -> CounselMandate {
        if let endedOn, endedOn <= day { return self }
        var mandate = self
        mandate.endedOn = day
        mandate.end = end
        return mandate
    }

    /// Whether it stands on a day: the last day it was given for counts, the day it ended does not.
    public func stands(on day: CivilDate) -> Bool {
        day >= from && through.map { day <= $0 } != false && endedOn.map { day < $0 } != false
    }

    /// Whether it lets counsel do something that needs a special mandate.
    public func permits(_ power: CounselPower, on day: CivilDate) -> Bool { stands(on: day) && powers.contains(power) }

    /// What is wrong with it: it ends before it begins.
    public var findings: [Finding] {
        var findings: [Finding] = []
        if through.map({ $0 < from }) == true {
            findings.append(
                Finding(
                    "counsel-mandate/through-before-from", .error, at: "through", Basis(.civilProcedure(62)),
                    "委托期限届满日早于起始日", "the mandate is over before it begins"))
        }
        if endedOn.map({ $0 < from }) == true {
            findings.append(
                Finding(
                    "counsel-mandate/ended-before-from", .warning, at: "endedOn", Basis(.civilProcedure(63)),
                    "委托解除日早于起始日", "the mandate ended before it began"))
        }
        return findings
    }
}
