/// What a measure of coordination is about.
@nonexhaustive
public enum LinkageMeasureKind: UInt8, Vocabulary, WireValue {
    case filing
    case judgment
    case hearing
    case enforcement
    case affairs
    case information

    public var term: Term {
        switch self {
        case .filing: Term("filing", "案件受理", "whether a case is taken in")
        case .judgment: Term("judgment", "裁判结果", "the outcome of a case")
        case .hearing: Term("hearing", "开庭审理", "the hearing")
        case .enforcement: Term("enforcement", "执行配合", "help in enforcement")
        case .affairs: Term("affairs", "行政事务", "affairs of government")
        case .information: Term("information", "信息共享", "sharing of information")
        }
    }
}

/// 联动措施: something government and court agree on that touches a case.
///
/// Coordination may help a case along; it may not settle how it ends, nor whether it is taken in.
public struct LinkageMeasure: WireRecord {
    /// What it is about.
    public var matter: LinkageMeasureKind
    /// The case; nil where not said.
    public var caseNumber: CaseNumber?
    /// Whether the case is still open; nil when not known.
    public var isPending: Bool?
    /// Whether it is an administrative case.
    public var isAdministrative: Bool

    /// A linkage measure.
    public init(
        _ matter: LinkageMeasureKind, in caseNumber: CaseNumber? = nil, isPending: Bool? = nil,
        isAdministrative: Bool = false
    ) {
        self.matter = matter
        self.caseNumber = caseNumber
        self.isPending = isPending
        self.isAdministrative = isAdministrative
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("matter", value?.matter), in: try c.optional("caseNumber", value?.caseNumber),
            isPending: try c.optional("isPending", value?.isPending),
            isAdministrative: try c.defaulted("isAdministrative", value?.isAdministrative, default: false))
    }

    /// Whether the measure would meddle with adjudication: with the outcome of an open case, or with taking one in; nil
    /// when not known.
    public var meddles: Bool? {
        switch matter {
        case .filing: true
        case .judgment: isPending
        case .hearing, .enforcement, .affairs, .information: false
        }
    }

    /// A warning where the measure would meddle, or may: courts judge alone, and nobody may keep a case from being
    /// taken in.
    /// law: mediation.V112
    public var findings: [Finding] {
        guard meddles != false else { return [] }
        let basis =
            matter == .filing
            ? Basis(isAdministrative ? .administrativeProcedure(3, 2) : .civilProcedure(126))
            : isAdministrative ? Basis(.administrativeProcedure(4, 1)) : Basis(.civilProcedure(6, 2))
        return [
            Finding(
                "mediation.V112", meddles == true ? .warning : .notice, at: "matter", basis, "联动措施不得干预案件的受理和裁判",
                "coordination may not meddle with taking a case in or with its judgment")
        ]
    }
}
