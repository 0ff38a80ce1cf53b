/// What a procuratorate advises in somebody else’s case.
@nonexhaustive
public enum OpinionStance: UInt8, Vocabulary, WireValue {
    /// 支持化解.
    case supportsSettlement
    /// 建议纠正.
    case suggestsCorrection
    /// 认为合法适当.
    case findsLawful
    /// 释法说理.
    case explainsLaw

    public var term: Term {
        switch self {
        case .supportsSettlement: Term("supports-settlement", "支持协调化解", "supports a settlement")
        case .suggestsCorrection: Term("suggests-correction", "建议依法纠正", "suggests a correction")
        case .findsLawful: Term("finds-lawful", "认为行为合法适当", "finds the act lawful and proper")
        case .explainsLaw: Term("explains-law", "释法说理", "explains the law")
        }
    }
}

/// An opinion a procuratorate adds to a reconsideration (检察机关参与行政复议化解). It decides nothing.
public struct ProcuratorialOpinion: WireRecord {
    /// The case.
    public var matter: CaseID
    /// The procuratorate; nil where not named.
    public var procuratorate: ActorID?
    /// The day.
    public var day: CivilDate
    /// What it advises.
    public var stance: OpinionStance
    /// What it says.
    public var text: String

    /// An opinion.
    public init(
        on matter: CaseID, from procuratorate: ActorID? = nil, on day: CivilDate, _ stance: OpinionStance,
        _ text: String = ""
    ) {
        self.matter = matter
        self.procuratorate = procuratorate
        self.day = day
        self.stance = stance
        self.text = text
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            on: try c.field("matter", value?.matter), from: try c.optional("procuratorate", value?.procuratorate),
            on: try c.field("day", value?.day), try c.field("stance", value?.stance),
            try c.defaulted("text", value?.text, default: ""))
    }
}

/// A case with what the procuratorate advises in it: opinions are added beside the file, whose own law says who
/// decides.
public struct JointResolution<Machine: CaseMachine>: Sendable where Machine.Role: SidedRole {
    /// The file.
    public private(set) var file: CaseFile<Machine>
    /// The opinions, in order.
    public private(set) var opinions: [ProcuratorialOpinion] = []

    /// A file without opinions.
    public init(_ file: CaseFile<Machine>) { self.file = file }

    /// Adds an opinion.
    ///
    /// - Throws: a refusal where somebody else than a procuratorate gives it, where it is on another case, or where the
    ///   case is closed; then nothing has changed.
    public mutating func add(_ opinion: ProcuratorialOpinion, by role: some SidedRole) throws(GovernanceRefusal) {
        let basis = Basis(Citation("TH"))
        guard role.side == .procuratorate else {
            throw GovernanceRefusal(
                "opinion-not-procuratorate", basis, "检察意见由人民检察院提出，不由\(role.term.zh)提出",
                "the opinion is a procuratorate’s, not for: \(role.term.en)", nature: .wrongRole)
        }
        guard opinion.matter == file.id else {
            throw GovernanceRefusal(
                "opinion-other-case", basis, "意见针对“\(opinion.matter)”，不是本案“\(file.id)”",
                "the opinion is on “\(opinion.matter)”, the case is “\(file.id)”")
        }
        guard !file.isClosed else {
            throw GovernanceRefusal(
                "opinion-case-closed", basis, "案件已经办结", "the case is closed", nature: .wrongPhase)
        }
        opinions.append(opinion)
    }

    /// Takes an entry into the file under its own law: a procuratorate that decides is refused there.
    ///
    /// - Throws: ``EntryProblem``; then nothing has changed.
    @discardableResult
    public mutating func append(
        _ entry: Entry<Machine>, under law: LegalContext
    ) throws(EntryProblem<Machine>) -> CaseFile<Machine>.Receipt { try file.append(entry, under: law) }
}
